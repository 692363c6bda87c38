import { parseArgs } from 'node:util';
import { runArticles, wantedDatasets } from './articles.ts';
import { serverBackend } from './backends/server.ts';
import { runData } from './data.ts';
import { readBaseline } from './gate/baseline.ts';

const USAGE = `npm run evals -- [options]

Scores the rule engine against the annotated articles. Exit 1 when a figure falls below its floor, or beyond its interval in
evals/baseline.json.

  --accept        make the figures of this run the baseline
  --report        write evals/report: index.html, report.json, summary.md; with --mutations, their table too
  --compare REF   the figures and cases of a git ref beside those of the files here; A..B for two refs
  --data          the share exact per set of mentions and pairs instead of whole articles
  --evidence      claims judged on one other text each
  --mutations     true claims with one change made to them: how many the checks notice
  --corpus        invented events in several articles: relations, origins, verdicts
  --usage         calls, tokens, time and estimated cost of the engine that asks a model
  --engine llm    the engine that asks a model, with the answers of evals/recordings
  --allow-stale   take answers to an older prompt
  --record        ask a model with your key and keep its answers (OPENAI_API_KEY, OPENAI_BASE_URL, OPENAI_MODEL)
  --live          ask a model with your key, keep nothing; no floor holds
  --runs N        with --live: how much of what it says it says in each of N runs
  --server URL    score a running server instead of this code (it stores the articles)
  --only NAME     one dataset, such as demo-ar, or with --data one file
  --filter WORD   all datasets with that word in their name
  --verbose       list what each figure missed
  --json          print JSON only`;

function readOptions() {
  const { values } = parseArgs({
    options: {
      accept: { type: 'boolean', default: false },
      report: { type: 'boolean', default: false },
      compare: { type: 'string' },
      data: { type: 'boolean', default: false },
      evidence: { type: 'boolean', default: false },
      corpus: { type: 'boolean', default: false },
      usage: { type: 'boolean', default: false },
      mutations: { type: 'boolean', default: false },
      engine: { type: 'string', default: 'rules' },
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
  return { ...values, runs, only: values.only, filter: values.filter, server: values.server };
}

async function main(): Promise<number> {
  const options = readOptions();
  if (options.help) {
    console.log(USAGE);
    return 0;
  }
  if (options.accept && !isWhole(options))
    throw new Error(
      '--accept takes the figures of the rules over every article: leave out what narrows them.',
    );
  if (options.compare !== undefined) {
    const other = (
      ['accept', 'report', 'data', 'evidence', 'mutations', 'corpus', 'record', 'server'] as const
    ).find((one) => options[one]);
    if (other !== undefined) throw new Error(`--compare runs whole articles: leave out --${other}.`);
    await (await import('./compare/run.ts')).runCompare({ ...options, compare: options.compare });
    return 0;
  }
  if (options.evidence) {
    if (options.server) throw new Error('--evidence judges by this code; leave out --server.');
    await (await import('./evidence/run.ts')).runEvidence(options);
    return 0;
  }
  // With a report, mutations are a part of it.
  if (options.mutations && !options.report) {
    if (options.server) throw new Error('--mutations runs the checks of this code; leave out --server.');
    await (await import('./mutations/run.ts')).runMutations(options);
    return 0;
  }
  if (options.corpus) {
    if (options.server) throw new Error('--corpus judges by this code; leave out --server.');
    await (await import('./evidence/corpus-run.ts')).runCorpus(options);
    return 0;
  }
  if (options.usage) {
    const { wanted } = wantedDatasets({ ...options, ownOnly: true });
    const usage = { allowStale: options['allow-stale'], json: options.json };
    await (await import('./usage/run.ts')).runUsage(wanted, usage);
    return 0;
  }
  if (options.record) {
    const failed = await (await import('./live.ts')).recordArticles(options);
    for (const line of failed) console.error(line);
    return failed.length === 0 ? 0 : 1;
  }
  if (options.live) {
    await (await import('./live.ts')).runLive(options);
    return 0;
  }
  if (options.engine !== 'rules' && options.engine !== 'llm')
    throw new Error(`--engine is rules or llm, not "${options.engine}"`);
  const broken = options.engine === 'llm' ? await runRecorded(options) : await runRules(options);
  if (broken.length === 0) return 0;
  console.error(`\nToo low: ${broken.join('; ')}`);
  return 1;
}

/** The baseline is of this code over every article: a part of them, or another engine, cannot be held against it. */
const isWhole = (options: ReturnType<typeof readOptions>): boolean =>
  options.engine === 'rules' &&
  (options.report || !options.mutations) &&
  !(['data', 'evidence', 'corpus', 'usage', 'record', 'live', 'server', 'only', 'filter'] as const).some(
    (one) => options[one],
  );

async function runRules(options: ReturnType<typeof readOptions>): Promise<readonly string[]> {
  // A deployed server is scored without loading the engine that lies here.
  const backend = options.server
    ? serverBackend(options.server)
    : (await import('./backends/rules.ts')).rulesBackend();
  return options.data
    ? runData(backend, options)
    : runArticles(backend, { ...options, gate: isWhole(options) ? { baseline: readBaseline() } : undefined });
}

/** Scores the engine that asks a model with the answers that lie ready, and says whose they are. */
async function runRecorded(options: ReturnType<typeof readOptions>): Promise<readonly string[]> {
  const { llmBackend } = await import('./backends/llm.ts');
  const { showOrigins } = await import('./recorded/show-origins.ts');
  const backend = llmBackend({ allowStale: options['allow-stale'] });
  const { wanted } = wantedDatasets({ ...options, ownOnly: true });
  const notes = showOrigins(wanted.map(({ name }) => name));
  const broken = await runArticles(backend, { ...options, floors: 'llm', ownOnly: true, notes });
  for (const line of notes) console.error(line);
  if (options.runs > 1)
    console.error(`stability over ${options.runs} runs: –, an answer that lies ready is the same each time`);
  return broken;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
