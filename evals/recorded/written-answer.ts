import type { Prompts } from '../../src/engines/llm/prompt.ts';
import type { Dataset } from '../dataset.ts';
import { annotationAsExtraction, annotationAsJudging } from './annotation-as-answer.ts';
import { BY_HAND } from './by-hand.ts';
import { CaseAnswer, type CaseAnswers, type Step, sha256Of } from './case-answer.ts';

/** The hand-written answer to one step of a dataset, for these prompts. `today`: YYYY-MM-DD. */
export function writtenAnswer(
  { name, text, gold }: Dataset,
  step: Step,
  prompts: Prompts,
  today: string,
): CaseAnswer {
  return CaseAnswer.parse({
    case: name,
    step,
    origin: BY_HAND,
    model: null,
    textSha256: sha256Of(text),
    promptSha256: prompts[step].sha256,
    madeOn: today,
    note: 'Put together from the annotation of the article; no model has said it, and its figures describe the annotator.',
    pieces: step === 'extract' ? annotationAsExtraction(text, gold) : annotationAsJudging(gold),
  });
}

export const writtenAnswers = (dataset: Dataset, prompts: Prompts, today: string): CaseAnswers => ({
  extract: writtenAnswer(dataset, 'extract', prompts, today),
  judge: writtenAnswer(dataset, 'judge', prompts, today),
});
