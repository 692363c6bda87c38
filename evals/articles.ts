import { readFileSync } from 'node:fs';
import type { Backend } from './backends/backend.ts';
import { type Dataset, readDatasets } from './dataset.ts';
import { Floors, isBroken, unknownFloors } from './floors.ts';
import { evalCase } from './scorers/eval-case.ts';
import { SCORERS } from './scorers/index.ts';
import type { Score } from './scorers/score.ts';
import { showScore } from './show-score.ts';
import { table } from './table.ts';

const FLOORS = new URL('floors.json', import.meta.url);

interface Result {
  readonly dataset: string;
  readonly claims: number;
  readonly scores: readonly Score[];
}

/** The article's own dateline is the anchor; only where it has none does the annotation's day go with the request. */
function requestOf({ text, gold }: Dataset) {
  const anchor = gold.anchor;
  return anchor && !anchor.span ? { text, publishedAt: anchor.date } : { text };
}

async function scoreDataset(dataset: Dataset, backend: Backend): Promise<Result> {
  const article = await backend.analyse(requestOf(dataset));
  const input = evalCase(dataset.gold, dataset.text, article);
  return {
    dataset: dataset.name,
    claims: article.claims.length,
    scores: SCORERS.map((score) => score(input)),
  };
}

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

/**
 * Scores whole articles against their annotations and prints one column for each. Returns the names of broken floors.
 * Throws when the floors file names a figure that does not exist.
 */
export async function runArticles(
  backend: Backend,
  options: { verbose: boolean; json: boolean; only: string | undefined },
): Promise<string[]> {
  const { datasets, missing } = readDatasets();
  const wanted = datasets.filter(({ name }) => options.only === undefined || name === options.only);
  const floors = Floors.parse(JSON.parse(readFileSync(FLOORS, 'utf8')));
  const results: Result[] = [];
  for (const dataset of wanted) results.push(await scoreDataset(dataset, backend));

  const broken: string[] = [];
  for (const { dataset, scores } of results) {
    const unknown = unknownFloors(floors, dataset, scores);
    if (unknown.length > 0) throw new Error(`floors.json names no figure of ours: ${unknown.join(', ')}`);
    for (const score of scores) {
      if (isBroken(score, floors[dataset]?.[score.name])) broken.push(`${dataset}: ${score.name}`);
    }
  }
  if (options.json) {
    console.log(JSON.stringify({ backend: backend.name, results, broken }, null, 2));
    return broken;
  }
  printTable(results, floors);
  if (options.verbose) printMisses(results);
  for (const name of missing) console.log(`${name}: skipped: no ../shared`);
  return broken;
}
