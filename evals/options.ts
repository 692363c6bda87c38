import { parseArgs } from 'node:util';
import type { Engine } from './gate/baseline.ts';

export const USAGE = `npm run evals -- [options]

Scores both engines against the annotated articles: the rules, and the one that asks a model, with the answers of
evals/recordings. Exit 1 when a figure falls below its floor, or beyond its interval in evals/baseline.json (of the model's
engine: evals/baseline.llm.json).

  --accept        make the figures of this run the baseline of its engines
  --report        write evals/report: index.html, report.json, summary.md; with --mutations, their table too
  --compare REF   the figures and cases of a git ref beside those of the files here; A..B for two refs
  --data          the share exact per set of mentions and pairs instead of whole articles
  --evidence      claims judged on one other text each
  --mutations     true claims with one change made to them: how many the checks notice
  --corpus        invented events in several articles: relations, origins, verdicts
  --usage         calls, tokens, time and estimated cost of the engine that asks a model
  --engine E      rules or llm: that engine alone. Whatever narrows or changes the run is of the rules unless this says llm
  --allow-stale   take answers to an older prompt
  --record        ask a model with your key and keep its answers (OPENAI_API_KEY, OPENAI_BASE_URL, OPENAI_MODEL)
  --live          ask a model with your key, keep nothing; no floor holds
  --runs N        with --live or --engine llm: how much is said in each of N runs; with --record: keep N runs
  --server URL    score a running server instead of this code (it stores the articles)
  --only NAME     one dataset, such as demo-ar, or with --data one file
  --filter WORD   all datasets with that word in their name
  --verbose       list what each figure missed
  --json          print JSON only`;

/** The options of the command line. Throws, in a sentence, for what they do not take. */
export function readOptions(args: readonly string[] = process.argv.slice(2)) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      accept: { type: 'boolean', default: false },
      report: { type: 'boolean', default: false },
      compare: { type: 'string' },
      data: { type: 'boolean', default: false },
      evidence: { type: 'boolean', default: false },
      corpus: { type: 'boolean', default: false },
      usage: { type: 'boolean', default: false },
      mutations: { type: 'boolean', default: false },
      engine: { type: 'string' },
      'allow-stale': { type: 'boolean', default: false },
      record: { type: 'boolean', default: false },
      live: { type: 'boolean', default: false },
      runs: { type: 'string', default: '1' },
      server: { type: 'string' },
      only: { type: 'string' },
      filter: { type: 'string' },
      verbose: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1 || runs > 50)
    throw new Error('--runs is a whole number from 1 to 50');
  const { engine } = values;
  if (engine !== undefined && engine !== 'rules' && engine !== 'llm')
    throw new Error(`--engine is rules or llm, not "${engine}"`);
  return {
    ...values,
    engine: engine as Engine | undefined,
    runs,
    only: values.only,
    filter: values.filter,
    server: values.server,
  };
}

export type Options = ReturnType<typeof readOptions>;

/** Runs that are of no whole engine over every article: each has a figure of its own, or asks somebody else. */
const ELSEWHERE = ['data', 'evidence', 'corpus', 'usage', 'record', 'live', 'server'] as const;

/** What makes no sense together, in a sentence; null where all does. */
export function contradiction(options: Options): string | null {
  const asksModel = options.record || options.live || options.engine === 'llm';
  if (options.runs > 1 && !asksModel)
    return '--runs counts runs of a model: add --live, --record or --engine llm.';
  if (options.record && options.live) return '--record keeps what --live throws away: choose one.';
  if ((options.record || options.live) && options.engine === 'rules')
    return 'The rules need no model: leave out --engine rules, or --record and --live.';
  if (options.server !== undefined && options.engine === 'llm')
    return '--server asks that server for its own engine: leave out --engine llm.';
  if (options.report && ELSEWHERE.some((one) => one !== 'server' && options[one]))
    return '--report is of whole articles by an engine or a server: leave out what asks for other figures.';
  return null;
}

/** A baseline is of one engine over every article: a part of them, or a server, cannot be held against it. */
export const isWhole = (options: Options): boolean =>
  (options.report || !options.mutations) &&
  !ELSEWHERE.some((one) => options[one]) &&
  options.only === undefined &&
  options.filter === undefined;

/** Both engines, unless one is named or the output is of one: a JSON value, a report. */
export const enginesOf = (options: Options): readonly Engine[] => {
  if (options.engine !== undefined) return [options.engine];
  return isWhole(options) && !options.json && !options.report ? ['rules', 'llm'] : ['rules'];
};
