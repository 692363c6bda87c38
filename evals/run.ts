import { runArticles, wantedDatasets } from './articles.ts';
import { serverBackend } from './backends/server.ts';
import { runData } from './data.ts';
import { baselineFile, type Engine, readBaseline } from './gate/baseline.ts';
import { contradiction, enginesOf, isWhole, type Options, readOptions, USAGE } from './options.ts';
import { showScore } from './show-score.ts';

async function main(): Promise<number> {
  const options = readOptions();
  if (options.help) {
    console.log(USAGE);
    return 0;
  }
  const nonsense = contradiction(options);
  if (nonsense !== null) throw new Error(nonsense);
  if (options.accept && !isWhole(options))
    throw new Error(
      '--accept takes the figures of an engine over every article: leave out what narrows them.',
    );
  if (options.compare !== undefined) {
    const other = (
      ['accept', 'report', 'data', 'evidence', 'mutations', 'corpus', 'record', 'server'] as const
    ).find((one) => options[one]);
    if (other !== undefined) throw new Error(`--compare runs whole articles: leave out --${other}.`);
    await (await import('./compare/run.ts')).runCompare({
      ...options,
      compare: options.compare,
      engine: options.engine ?? 'rules',
    });
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
  const broken: string[] = [];
  for (const engine of enginesOf(options)) {
    if (enginesOf(options).length > 1) console.log(`${TITLES[engine]}\n`);
    broken.push(...(engine === 'llm' ? await runRecorded(options) : await runRules(options)));
  }
  if (broken.length === 0) return 0;
  console.error(`\nToo low: ${broken.join('; ')}`);
  return 1;
}

const TITLES: Readonly<Record<Engine, string>> = {
  rules: '── The rules ──',
  llm: '\n── The engine that asks a model, with the answers that lie ready ──',
};

const gateOf = (options: Options, engine: Engine) =>
  isWhole(options) ? { baseline: readBaseline(baselineFile(engine)) } : undefined;

async function runRules(options: Options): Promise<readonly string[]> {
  // A deployed server is scored without loading the engine that lies here.
  const backend = options.server
    ? serverBackend(options.server)
    : (await import('./backends/rules.ts')).rulesBackend();
  return options.data
    ? runData(backend, options)
    : runArticles(backend, { ...options, gate: gateOf(options, 'rules') });
}

/** Scores the engine that asks a model with the answers that lie ready, and says whose they are. */
async function runRecorded(options: Options): Promise<readonly string[]> {
  const { llmBackend } = await import('./backends/llm.ts');
  const { showOrigins } = await import('./recorded/show-origins.ts');
  const allowStale = options['allow-stale'];
  const backend = llmBackend({ allowStale });
  const { wanted } = wantedDatasets({ ...options, ownOnly: true });
  const notes = showOrigins(wanted.map(({ name }) => name));
  const gate = gateOf(options, 'llm');
  const broken = await runArticles(backend, { ...options, floors: 'llm', ownOnly: true, notes, gate });
  for (const line of notes) console.error(line);
  if (options.runs > 1) {
    const { stabilityOfRecordings } = await import('./recorded/stability-of-recordings.ts');
    for (const { dataset, score } of await stabilityOfRecordings(wanted, options.runs, allowStale))
      console.error(
        score.value === null
          ? `${dataset}: ${score.name} –, so many runs are not recorded`
          : `${dataset}: ${score.name} ${showScore(score, null)} of ${score.judged} claims`,
      );
  }
  return broken;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
