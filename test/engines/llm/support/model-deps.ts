import { readFileSync } from 'node:fs';
import { type Prompts, parsePrompt } from '../../../../src/engines/llm/prompt.ts';
import type { LanguageModel, ModelCall } from '../../../../src/llm/port.ts';
import { type Script, scriptedModel } from '../../../../src/llm/scripted.ts';
import type { ModelDeps } from '../../../../src/pipeline/article-model.ts';
import { judgementsAnswer } from '../../../support/model-answers.ts';

const read = (name: string) =>
  parsePrompt(
    readFileSync(new URL(`../../../../prompts/${name}.md`, import.meta.url), 'utf8'),
    `prompts/${name}.md`,
  );

/** The prompts as they are shipped. */
export const PROMPTS: Prompts = {
  extract: read('extract'),
  judge: read('judge'),
  verdict: read('verdict'),
};

/** A model for the pipeline; its fences count up, so that runs are alike. */
export function modelDeps(model: LanguageModel, prompts = PROMPTS): ModelDeps {
  let fences = 0;
  return {
    open: () => model,
    prompts,
    fence: () => {
      fences += 1;
      return `fence-${fences}`;
    },
  };
}

/** A judge that is content with everything. */
export const kindJudge = (call: ModelCall): string => judgementsAnswer(call.user);

/** A model that extracts by `extract` and judges by `judge`. */
export const model = (extract: Script, judge: Script = kindJudge) =>
  scriptedModel((call, calls) => (call.step === 'extract' ? extract : judge)(call, calls));
