import { type Fault, IsnadError } from '../../domain/errors.ts';
import { MAX_BATCH_ARTICLES } from '../../domain/limits.ts';
import { type ArticleInput, ArticleOptions, ArticleText, EvidenceField } from '../../domain/requests.ts';
import type { AppContext, AppDeps } from '../deps.ts';
import { checkCallback } from '../jobs/callback.ts';
import { validate, validationError } from '../requests/faults.ts';
import { mediaTypeOf, readText, withoutMark } from '../requests/read-text.ts';

const TYPES: ReadonlySet<string> = new Set([
  'application/x-ndjson',
  'application/ndjson',
  'application/jsonl',
]);
const Line = ArticleOptions.extend({ ...EvidenceField.shape, text: ArticleText });
/** Lines at fault that are named; the rest is found when these are mended. */
const MOST_LINES = 20;

/** The fault of one line, with the line in front of every pointer. */
function onLine(error: IsnadError, line: number): Fault[] {
  if (error.faults.length === 0) return [{ in: 'body', pointer: `/${line}`, detail: error.message }];
  return error.faults.map((fault) => ({ ...fault, pointer: `/${line}${fault.pointer}` }));
}

function readLine(json: string, deps: AppDeps): ArticleInput {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw validationError([{ in: 'body', pointer: '', detail: `is not JSON: ${(error as Error).message}` }]);
  }
  const given: Record<string, unknown> = validate(Line, value, 'body');
  const length = (given.text as string).length;
  if (length > deps.limits.maxTextChars)
    throw validationError([
      {
        in: 'body',
        pointer: '/text',
        detail: `must have at most ${deps.limits.maxTextChars} characters; it has ${length}`,
      },
    ]);
  for (const name of Object.keys(ArticleOptions.shape)) given[name] ??= null;
  const input = given as ArticleInput;
  checkCallback(input.callbackUrl ?? null, deps.jobs.callbacks, 'body');
  if (input.engine === 'llm' && !deps.hasModel)
    throw validationError([
      { in: 'body', pointer: '/engine', detail: 'asks for a model, and none is configured here' },
    ]);
  return input;
}

/** The articles of a batch, in order; blank lines count for nothing. Throws IsnadError that names each bad line. */
export async function readBatch(c: AppContext, deps: AppDeps): Promise<ArticleInput[]> {
  const type = mediaTypeOf(c);
  if (type === null || !TYPES.has(type.essence))
    throw new IsnadError(
      'unsupported-media-type',
      'Send one JSON object a line as "Content-Type: application/x-ndjson".',
    );
  const text = withoutMark(await readText(c, 'utf-8', deps.jobs.limits.maxBatchBytes));
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length === 0)
    throw validationError([{ in: 'body', pointer: '', detail: 'must hold at least one article' }]);
  if (lines.length > MAX_BATCH_ARTICLES)
    throw validationError([
      {
        in: 'body',
        pointer: '',
        detail: `must hold at most ${MAX_BATCH_ARTICLES} articles; it holds ${lines.length}`,
      },
    ]);
  const articles: ArticleInput[] = [];
  const faults: Fault[] = [];
  let bad = 0;
  for (const [index, line] of lines.entries()) {
    if (bad >= MOST_LINES) break;
    try {
      articles.push(readLine(line, deps));
    } catch (error) {
      if (!(error instanceof IsnadError)) throw error;
      bad += 1;
      faults.push(...onLine(error, index));
    }
  }
  if (faults.length > 0) throw validationError(faults);
  return articles;
}
