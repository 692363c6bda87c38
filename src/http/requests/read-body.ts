import { z } from 'zod';
import { type Fault, IsnadError } from '../../domain/errors.ts';
import { ArticleText } from '../../domain/requests.ts';
import type { AppContext, AppDeps } from '../deps.ts';
import { validate, validationError } from './faults.ts';
import { queryOf } from './read-query.ts';
import { type MediaType, mediaTypeOf, readText, withoutMark } from './read-text.ts';

function unsupported(): IsnadError {
  return new IsnadError(
    'unsupported-media-type',
    'Send the body as "Content-Type: application/json", or the text alone as "text/plain".',
  );
}

async function readJson(c: AppContext, type: MediaType, limit: number): Promise<unknown> {
  if (type.charset !== null && !['utf-8', 'utf8'].includes(type.charset))
    throw new IsnadError('unsupported-media-type', 'JSON is UTF-8; send it so.');
  const text = await readText(c, 'utf-8', limit);
  try {
    return JSON.parse(withoutMark(text));
  } catch (error) {
    // A SyntaxError says where; anything else is depth, which V8 refuses by running out of stack.
    const where = error instanceof SyntaxError ? error.message : 'it is nested too deeply';
    throw new IsnadError('malformed-json', `The body cannot be read as JSON: ${where}.`);
  }
}

/** Everything of the request that is not the text comes from one place, so that nothing given is overlooked. */
function refuseQuery(c: AppContext): void {
  const names = Object.keys(queryOf(c));
  if (names.length > 0)
    throw validationError(
      names.map((name) => ({
        in: 'query',
        pointer: `/${name}`,
        detail: 'belongs into the JSON body; parameters go with a text/plain body only',
      })),
    );
}

/** Where the options of a text request stand: beside a text, in the query. */
export const optionsIn = (c: AppContext): Fault['in'] =>
  mediaTypeOf(c)?.essence === 'text/plain' ? 'query' : 'body';

/** Values of query parameters are strings; these schemas want a boolean where one says so. */
function withBooleans(query: Record<string, string>): Record<string, unknown> {
  const typed = Object.entries(query).map(([name, value]) => [
    name,
    name === 'verify' && (value === 'true' || value === 'false') ? value === 'true' : value,
  ]);
  return Object.fromEntries(typed);
}

/** Absent fields as null, so that "not given" is a value. */
type Given<T> = { [K in keyof T]-?: Exclude<T[K], undefined> };

/**
 * A request whose main part is a text: JSON with the text as field `text`, or the bare text as body and the options as
 * query parameters. `jsonOnly`: fields that a query cannot hold. Throws IsnadError for everything that can be wrong with a body.
 */
export async function readTextRequest<T extends z.ZodObject>(
  c: AppContext,
  options: T,
  limits: AppDeps['limits'],
  jsonOnly: z.ZodObject = z.object({}),
): Promise<Given<z.infer<T>> & { text: string }> {
  const type = mediaTypeOf(c);
  let request: Record<string, unknown>;
  if (type?.essence === 'application/json') {
    refuseQuery(c);
    const body = await readJson(c, type, limits.maxBodyBytes);
    request = validate(options.extend({ ...jsonOnly.shape, text: ArticleText }), body, 'body');
  } else if (type?.essence === 'text/plain') {
    const given = validate(options, withBooleans(queryOf(c)), 'query');
    const text = await readText(c, type.charset ?? 'utf-8', limits.maxBodyBytes);
    request = { ...given, ...validate(z.object({ text: ArticleText }), { text }, 'body') };
  } else throw unsupported();
  refuseLongText(request.text, limits.maxTextChars);
  for (const key of Object.keys(options.shape)) request[key] ??= null;
  return request as Given<z.infer<T>> & { text: string };
}

function refuseLongText(text: unknown, limit: number): void {
  if (typeof text !== 'string' || text.length <= limit) return;
  const detail = `must have at most ${limit} characters (UTF-16 code units); it has ${text.length}`;
  throw new IsnadError('text-too-long', `The text ${detail}.`, [{ in: 'body', pointer: '/text', detail }]);
}

/** A request whose body is JSON and nothing else. Throws IsnadError for everything that can be wrong with a body. */
export async function readJsonRequest<T extends z.ZodObject>(
  c: AppContext,
  schema: T,
  limits: AppDeps['limits'],
): Promise<Given<z.infer<T>>> {
  const type = mediaTypeOf(c);
  if (type?.essence !== 'application/json')
    throw new IsnadError('unsupported-media-type', 'Send the body as "Content-Type: application/json".');
  refuseQuery(c);
  const request: Record<string, unknown> = validate(
    schema,
    await readJson(c, type, limits.maxBodyBytes),
    'body',
  );
  for (const key of Object.keys(schema.shape)) request[key] ??= null;
  return request as Given<z.infer<T>>;
}
