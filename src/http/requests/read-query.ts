import type { z } from 'zod';
import type { AppContext } from '../deps.ts';
import { validate, validationError } from './faults.ts';

/** Stands for bytes that are no UTF-8 where a query is decoded by the rules of the web. */
const REPLACEMENT = '\ufffd';

/** Names of parameters whose bytes are no UTF-8; one that holds the replacement character itself is none of them. */
function undecodable({ search, searchParams }: URL): string[] {
  if (!search.includes('%') || /%ef%bf%bd/i.test(search)) return [];
  return [...searchParams]
    .filter((pair) => pair.some((part) => part.includes(REPLACEMENT)))
    .map(([name]) => name);
}

/** Parameters of the query, each at most once. Throws IsnadError `validation-failed`. */
export function queryOf(c: AppContext): Record<string, string> {
  const broken = undecodable(new URL(c.req.url));
  if (broken.length > 0)
    throw validationError(
      broken.map((name) => ({ in: 'query', pointer: `/${name}`, detail: 'is not percent-encoded UTF-8' })),
    );
  const given = Object.entries(c.req.queries());
  const repeated = given.filter(([, values]) => values.length > 1);
  if (repeated.length > 0)
    throw validationError(
      repeated.map(([name]) => ({ in: 'query', pointer: `/${name}`, detail: 'is given more than once' })),
    );
  return Object.fromEntries(given.map(([name, values]) => [name, values[0] ?? '']));
}

/** The query as a strict schema reads it: an unknown parameter is refused, not ignored. */
export function readQuery<T extends z.ZodType>(c: AppContext, schema: T): z.infer<T> {
  return validate(schema, queryOf(c), 'query');
}
