import { readFileSync } from 'node:fs';
import type { Backend } from './backends/backend.ts';
import { type Dataset, requestOf } from './dataset.ts';
import { Floors, isBroken, unknownFloors } from './floors.ts';
import { type EvalCase, evalCase } from './scorers/eval-case.ts';
import { SCORERS } from './scorers/index.ts';
import type { Score } from './scorers/score.ts';

/** What one article came to. */
export interface Result {
  readonly dataset: string;
  readonly claims: number;
  readonly scores: readonly Score[];
  /** What the scores were made from: not part of what `--json` prints. */
  readonly input: EvalCase;
}

/** Floors of an engine: hand-written answers meet others than the rules do. */
export const readFloors = (engine: 'rules' | 'llm'): Floors => {
  const file = engine === 'rules' ? 'floors.json' : 'floors.llm.json';
  return Floors.parse(JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')));
};

/** What is scored over which articles, by what, and what it must reach. */
export interface Evaluation {
  readonly data: readonly Dataset[];
  readonly task: Backend['analyse'];
  readonly scorers: typeof SCORERS;
  /** By dataset and figure. */
  readonly floors: Floors;
}

/** One article, put to a task and scored against its annotation. */
export async function scoreCase(
  dataset: Dataset,
  { task, scorers }: Pick<Evaluation, 'task' | 'scorers'>,
): Promise<Result> {
  const article = await task(requestOf(dataset));
  return scoreInput(dataset.name, evalCase(dataset.gold, dataset.text, article), scorers);
}

export function scoreInput(dataset: string, input: EvalCase, scorers = SCORERS): Result {
  const scores = scorers.map((score) => score(input));
  return { dataset, claims: input.article.claims.length, scores, input };
}

/** One article, analysed by a backend and scored by every scorer. */
export const scoreDataset = (dataset: Dataset, { analyse }: Backend): Promise<Result> =>
  scoreCase(dataset, { task: analyse, scorers: SCORERS });

/** Names of the figures below their floor. Throws when the floors name a figure that does not exist. */
export function brokenFloors({ dataset, scores }: Result, floors: Floors): string[] {
  const unknown = unknownFloors(floors, dataset, scores);
  if (unknown.length > 0) throw new Error(`the floors name no figure of ours: ${unknown.join(', ')}`);
  return scores
    .filter((score) => isBroken(score, floors[dataset]?.[score.name]))
    .map((score) => `${dataset}: ${score.name}`);
}
