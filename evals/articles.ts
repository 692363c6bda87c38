import { writeFileSync } from 'node:fs';
import type { Backend } from './backends/backend.ts';
import { type Dataset, isCommitted, readDatasets } from './dataset.ts';
import { brokenFloors, type Result, readFloors, scoreDataset } from './eval-set.ts';
import type { Floors } from './floors.ts';
import { type Baseline, baselineFile, baselineOf, type Engine, showBaseline } from './gate/baseline.ts';
import { type Judgement, judge } from './gate/judge.ts';
import { printJson, printRun } from './print-run.ts';
import { writeReport } from './reporting/write-report.ts';

export interface ArticleOptions {
  readonly verbose: boolean;
  readonly json: boolean;
  /** Which datasets: one by its name, or all that hold a word in theirs. */
  readonly only?: string | undefined;
  readonly filter?: string | undefined;
  /** Whose floors hold, and whose baseline is accepted; the rules' when left out. null: none do. */
  readonly floors?: Engine | null;
  /** Datasets beside the project have no answers that lie ready. */
  readonly ownOnly?: boolean;
  /** Hold the figures against what was accepted; nothing is red where nobody has accepted any yet. */
  readonly gate?: { readonly baseline: Baseline | null } | undefined;
  /** Make the figures of this run the baseline, unless one misses its floor. */
  readonly accept?: boolean;
  /** Write the report, with a mutation table when `mutations` asks for one. */
  readonly report?: boolean;
  readonly mutations?: boolean;
  /** What a reader of the report has to know: whose answers were scored. */
  readonly notes?: readonly string[];
}

/** The datasets that the options mean, and the names of those that are not there. Throws when none is meant. */
export function wantedDatasets({
  only,
  filter,
  ownOnly,
}: Pick<ArticleOptions, 'only' | 'filter' | 'ownOnly'>): {
  wanted: Dataset[];
  missing: string[];
} {
  const all = readDatasets();
  const isWanted = (name: string): boolean =>
    (only === undefined || name === only) && name.includes(filter ?? '');
  const wanted = all.datasets.filter(({ name, own }) => isWanted(name) && (own || ownOnly !== true));
  const missing = ownOnly === true ? [] : all.missing.filter(isWanted);
  if (wanted.length + missing.length === 0) throw new Error(`No dataset is called ${only ?? filter}.`);
  return { wanted, missing };
}

/** What a run over articles came to. */
export interface Run {
  readonly backend: string;
  readonly results: readonly Result[];
  readonly floors: Floors;
  /** Datasets that are not there. */
  readonly missing: readonly string[];
  /** The pooled figures of this run. */
  readonly now: Baseline;
  /** The accepted ones; null where this run is not held against them. */
  readonly before: Baseline | null;
  readonly judgement: Judgement | null;
  /** Names of the floors that broke. */
  readonly broken: readonly string[];
  /** All that turns the run red: broken floors, and figures that fell beyond the baseline. */
  readonly red: readonly string[];
}

/** Scores the wanted articles. Throws when none is meant, or when the floors name a figure that does not exist. */
export async function scoreArticles(backend: Backend, options: ArticleOptions): Promise<Run> {
  const { wanted, missing } = wantedDatasets(options);
  const floors = options.floors === null ? {} : readFloors(options.floors ?? 'rules');
  const results: Result[] = [];
  for (const dataset of wanted) results.push(await scoreDataset(dataset, backend));

  const broken = results.flatMap((result) => brokenFloors(result, floors));
  const committed = results.filter(({ dataset }) => isCommitted(dataset));
  const now = baselineOf(committed);
  const before = options.gate?.baseline ?? null;
  const judgement = before === null ? null : judge(before, committed);
  const fallen = options.accept ? [] : (judgement?.failures ?? []);
  const red = [...broken, ...fallen.map(({ figure, why }) => `${figure}: ${why}`)];
  return { backend: backend.name, results, floors, missing, now, before, judgement, broken, red };
}

/**
 * Scores whole articles against their annotations, prints what came of it and writes the report when asked. Returns what
 * turns the run red.
 */
export async function runArticles(backend: Backend, options: ArticleOptions): Promise<readonly string[]> {
  const run = await scoreArticles(backend, options);
  const accepted = options.accept && run.broken.length === 0;
  if (accepted) writeFileSync(baselineFile(options.floors ?? 'rules'), showBaseline(run.now));
  if (options.report) await writeReport(run, options);
  if (options.json) {
    printJson(run);
    return run.red;
  }
  printRun(run, options);
  if (options.accept)
    console.log(accepted ? '\nAccepted as the baseline.' : '\nNot accepted: a floor is broken.');
  else if (options.gate && run.before === null)
    console.log('\nNo baseline: `npm run evals -- --accept` makes one.');
  return run.red;
}
