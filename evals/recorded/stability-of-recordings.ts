import { llmBackend } from '../backends/llm.ts';
import { readPrompts } from '../backends/read-prompts.ts';
import { type Dataset, requestOf } from '../dataset.ts';
import type { Score } from '../scorers/score.ts';
import { stability } from '../scorers/stability.ts';
import { allAnswers } from './all-answers.ts';
import { type CaseAnswers, recordedRuns } from './case-answer.ts';

export interface RecordedStability {
  readonly dataset: string;
  readonly score: Score;
}

/**
 * How far recorded runs over each article say the same, offline. Null where fewer runs are recorded than are asked for, and where
 * a person wrote the answers: those are the same each time, which says nothing of any model.
 */
export async function stabilityOfRecordings(
  datasets: readonly Dataset[],
  runs: number,
  allowStale: boolean,
  prompts = readPrompts(),
  known: ReadonlyMap<string, CaseAnswers> = allAnswers(prompts),
): Promise<RecordedStability[]> {
  const all: RecordedStability[] = [];
  for (const dataset of datasets) {
    const answers = known.get(dataset.name);
    const articles = [];
    if (answers !== undefined && recordedRuns(answers) >= runs)
      for (let run = 1; run <= runs; run += 1)
        articles.push(await llmBackend({ allowStale, run }, prompts, known).analyse(requestOf(dataset)));
    const score = stability(articles);
    all.push({ dataset: dataset.name, score: { ...score, name: `stability over ${runs} runs` } });
  }
  return all;
}
