import { readFileSync } from 'node:fs';
import type { ProposedClaim, SkippedSegment } from '../../../../src/engines/llm/extraction-schema.ts';
import type { ProposedJudgement } from '../../../../src/engines/llm/judgement-schema.ts';
import { type Prompts, parsePrompt } from '../../../../src/engines/llm/prompt.ts';
import type { LanguageModel, ModelCall } from '../../../../src/llm/port.ts';
import { type Script, scriptedModel } from '../../../../src/llm/scripted.ts';
import type { ModelDeps } from '../../../../src/pipeline/article-model.ts';

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

export const claimsAnswer = (
  claims: readonly ProposedClaim[],
  skipped: readonly SkippedSegment[] = [],
): string => JSON.stringify({ claims, skipped });

/** Ids of the claims that a judging call asks about. */
export const claimIdsIn = (call: ModelCall): string[] =>
  [...call.user.matchAll(/^\[(c\d+)\]/gm)].map((match) => match[1] as string);

export const judgement = (claim: string, more: Partial<ProposedJudgement> = {}): ProposedJudgement => ({
  claim,
  faithful: 1,
  atomic: true,
  selfContained: true,
  attributionRight: true,
  verifiable: true,
  specific: true,
  consequential: true,
  factual: true,
  reason: '',
  ...more,
});

/** A judge that is content with everything. */
export const kindJudge = (call: ModelCall): string =>
  JSON.stringify({ judgements: claimIdsIn(call).map((id) => judgement(id)) });

/** A model that extracts by `extract` and judges by `judge`. */
export const model = (extract: Script, judge: Script = kindJudge) =>
  scriptedModel((call, calls) => (call.step === 'extract' ? extract : judge)(call, calls));
