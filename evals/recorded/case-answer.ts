import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { ProposedClaim } from '../../src/engines/llm/extraction-schema.ts';
import { ProposedJudgement } from '../../src/engines/llm/judgement-schema.ts';
import type { Prompts } from '../../src/engines/llm/prompt.ts';
import { Recording } from '../../src/llm/replay.ts';
import { BY_HAND } from './by-hand.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

export const STEPS = ['extract', 'judge'] as const;
export type Step = (typeof STEPS)[number];

const head = {
  case: z.string(),
  textSha256: sha256,
  promptSha256: sha256.describe('The prompt it answers: of another one it is stale.'),
  madeOn: z.iso.date(),
  note: z.string(),
};
const byHand = { ...head, origin: z.literal(BY_HAND), model: z.null() };

/** Claims by the segment they are of: what a person wrote for a sentence holds wherever that sentence is asked about. */
export const WrittenExtraction = z.strictObject({
  ...byHand,
  step: z.literal('extract'),
  pieces: z.array(z.strictObject({ key: sha256, claims: z.array(ProposedClaim) })),
});
export type WrittenExtraction = z.infer<typeof WrittenExtraction>;

/** Judgements by the claim and the passage they are of. */
export const WrittenJudging = z.strictObject({
  ...byHand,
  step: z.literal('judge'),
  pieces: z.array(z.strictObject({ key: sha256, judgement: ProposedJudgement.omit({ claim: true }) })),
});
export type WrittenJudging = z.infer<typeof WrittenJudging>;

/** What a model answered, call by call, in each of one or more runs over the article. `input` is the key of what it was told, prompt aside: for stale answers. */
export const RecordedStep = z.strictObject({
  ...head,
  origin: z.literal('recorded'),
  model: z.string().describe('The name it was asked for by; each recording has the name it answered with.'),
  step: z.enum(STEPS),
  replies: z.array(z.strictObject({ run: z.int().min(1), input: sha256, recording: Recording })),
});
export type RecordedStep = z.infer<typeof RecordedStep>;

/**
 * What stands for a model's answers to one step of one dataset. Hand-written ones show that the plumbing and the checks
 * work; what they score describes their author, and no model.
 */
export const CaseAnswer = z.discriminatedUnion('origin', [
  z.discriminatedUnion('step', [WrittenExtraction, WrittenJudging]),
  RecordedStep,
]);
export type CaseAnswer = z.infer<typeof CaseAnswer>;

/** Both steps of a dataset. */
export interface CaseAnswers {
  readonly extract: CaseAnswer;
  readonly judge: CaseAnswer;
}

export const sha256Of = (text: string): string => createHash('sha256').update(text).digest('hex');

export const answerFile = (name: string, step: Step): URL =>
  new URL(`../recordings/${name}.${step}.json`, import.meta.url);

/** The answer to a step of a dataset, or null when there is none. Throws when the file is damaged or of another case. */
export function readAnswer(name: string, step: Step): CaseAnswer | null {
  const file = answerFile(name, step);
  if (!existsSync(file)) return null;
  const parsed = CaseAnswer.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.success) throw new Error(`${file.pathname}: ${z.prettifyError(parsed.error)}`);
  if (parsed.data.case !== name || parsed.data.step !== step)
    throw new Error(`${file.pathname}: is of ${parsed.data.case}, step ${parsed.data.step}`);
  return parsed.data;
}

/** Both answers of each dataset, by name; a dataset that lacks one is left out. */
export function readAnswers(names: readonly string[]): Map<string, CaseAnswers> {
  return new Map(
    names.flatMap((name) => {
      const [extract, judge] = [readAnswer(name, 'extract'), readAnswer(name, 'judge')];
      return extract && judge ? [[name, { extract, judge }] as const] : [];
    }),
  );
}

/** Why an answer may not be used as it is: of another text or of an older prompt; null when it may. */
export function staleness(one: CaseAnswer, text: string, prompts: Prompts): string | null {
  const which = `${one.case}, ${one.step}`;
  if (one.textSha256 !== sha256Of(text)) return `${which}: stale, the article has changed`;
  if (one.promptSha256 !== prompts[one.step].sha256) return `${which}: stale, the prompt has changed`;
  return null;
}

/** How many runs over the article are recorded in both steps; 0 where a person wrote either. */
export function recordedRuns({ extract, judge }: CaseAnswers): number {
  const runsOf = (one: CaseAnswer): number =>
    one.origin === 'recorded' ? Math.max(0, ...one.replies.map(({ run }) => run)) : 0;
  // A run in which nothing was left to judge has no call of that step.
  return judge.origin === 'recorded' ? runsOf(extract) : 0;
}

/** Who answers, in a few words for a report: "hand-written", or "recorded (gpt-x, 2026-11-27)". */
export const originOf = ({ origin, model, madeOn }: CaseAnswer): string =>
  origin === 'recorded' ? `recorded (${model}, ${madeOn})` : origin;
