import type { Prompts } from '../../src/engines/llm/prompt.ts';
import { DATASET_NAMES, GENERATED, readDatasets } from '../dataset.ts';
import { type CaseAnswers, readAnswers } from './case-answer.ts';
import { writtenAnswers } from './written-answer.ts';

/**
 * Every answer that lies ready. Those of the article that is made in code are made with it, for the prompts of today: they
 * are never stale, and no file of a thousand claims has to be kept. The day they bear is that of the generator.
 */
export function allAnswers(prompts: Prompts): Map<string, CaseAnswers> {
  const generated = readDatasets().datasets.filter(({ name }) => name === GENERATED);
  return new Map([
    ...generated.map((dataset) => [dataset.name, writtenAnswers(dataset, prompts, '2026-11-27')] as const),
    // Once somebody has recorded that article too, what was recorded counts.
    ...readAnswers([...DATASET_NAMES, GENERATED]),
  ]);
}
