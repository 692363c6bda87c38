import { writeFileSync } from 'node:fs';
import type { Backend } from './backends/backend.ts';
import { type Dataset, isCommitted, readDatasets } from './dataset.ts';
import { brokenFloors, type Result, readFloors, scoreDataset } from './eval-set.ts';
import type { Floors } from './floors.ts';
import { BASELINE_FILE, baselineOf, readBaseline, showBaseline } from './gate/baseline.ts';
import { judge } from './gate/judge.ts';
import { showJudgement, showPooled } from './gate/show.ts';
import { showScore } from './show-score.ts';
import { table } from './table.ts';

function printTable(results: readonly Result[], floors: Floors): void {
  const names = results[0]?.scores.map((score) => score.name) ?? [];
  console.log(
    table([
      ['', ...results.map((result) => result.dataset)],
      ['claims', ...results.map((result) => String(result.claims))],
      ...names.map((name, at) => [
        name,
        ...results.map((result) => {
          const score = result.scores[at];
          return score ? showScore(score, floors[result.dataset]?.[name]) : '';
        }),
      ]),
    ]),
  );
}

function printMisses(results: readonly Result[]): void {
  for (const { dataset, scores } of results) {
    for (const score of scores) {
      if (score.misses.length === 0) continue;
      console.log(`\n${dataset}: ${score.name} (${score.misses.length} of ${score.judged})`);
      for (const miss of score.misses) console.log(`  ${miss}`);
    }
  }
}

export interface ArticleOptions {
  readonly verbose: boolean;
  readonly json: boolean;
  /** Which datasets: one by its name, or all that hold a word in theirs. */
  readonly only?: string | undefined;
  readonly filter?: string | undefined;
  /** Whose floors hold; the rules' when left out. null: none do. */
  readonly floors?: 'rules' | 'llm' | null;
  /** Datasets beside the project have no answers that lie ready. */
  readonly ownOnly?: boolean;
  /** Hold the figures against the baseline: those of the rules over every article, and of nothing else. */
  readonly gate?: boolean;
  /** Make the figures of this run the baseline, unless one misses its floor. */
  readonly accept?: boolean;
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

/**
 * Scores whole articles against their annotations and prints one column for each, then the figures over all of them with
 * the accepted ones beside. Returns what turns the run red: broken floors, and figures that fell beyond the baseline.
 * Throws when no dataset is meant, or when the floors name a figure that does not exist.
 */
export async function runArticles(backend: Backend, options: ArticleOptions): Promise<string[]> {
  const { wanted, missing } = wantedDatasets(options);
  const floors = options.floors === null ? {} : readFloors(options.floors ?? 'rules');
  const results: Result[] = [];
  for (const dataset of wanted) results.push(await scoreDataset(dataset, backend));

  const broken = results.flatMap((result) => brokenFloors(result, floors));
  const committed = results.filter(({ dataset }) => isCommitted(dataset));
  const now = baselineOf(committed);
  const before = options.gate ? readBaseline() : null;
  const judgement = before === null ? null : judge(before, committed);
  const fallen = options.accept ? [] : (judgement?.failures ?? []);
  const red = [...broken, ...fallen.map(({ figure, why }) => `${figure}: ${why}`)];
  if (options.accept && broken.length === 0) writeFileSync(BASELINE_FILE, showBaseline(now));
  if (options.json) {
    const bare = results.map(({ input: _input, ...one }) => one);
    const report = { backend: backend.name, results: bare, figures: now.figures, judgement, broken: red };
    console.log(JSON.stringify(report, null, 2));
    return red;
  }
  printTable(results, floors);
  if (committed.length > 1) console.log(`\n${showPooled(now, before)}`);
  if (options.verbose) printMisses(results);
  for (const name of missing) console.log(`${name}: skipped: no ../shared`);
  if (judgement) for (const line of showJudgement(judgement)) console.log(line);
  if (options.accept)
    console.log(broken.length === 0 ? '\nAccepted as the baseline.' : '\nNot accepted: a floor is broken.');
  else if (options.gate && before === null)
    console.log('\nNo baseline: `npm run evals -- --accept` makes one.');
  return red;
}
