import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { ExtractionAnswer } from '../../src/engines/llm/extraction-schema.ts';

/** Articles that an answer lies ready for. */
export const RECORDED: readonly string[] = ['demo-ar', 'demo-en', 'ar-flood', 'en-ferry'];

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * What stands for a model's answer about one dataset. Hand-written ones show that the plumbing and the checks work; what
 * they score describes their author, and no model.
 */
export const RecordedAnswer = z
  .strictObject({
    dataset: z.string(),
    textSha256: sha256,
    step: z.literal('extract'),
    promptSha256: sha256.describe('The prompt it answers: of another one it is stale.'),
    origin: z.enum(['recorded', 'hand-written']),
    model: z.string().nullable(),
    madeOn: z.iso.date(),
    note: z.string(),
    answer: ExtractionAnswer,
  })
  .refine(({ origin, model }) => (origin === 'recorded') === (model !== null), {
    error: 'a recorded answer names its model, a hand-written one none',
  });
export type RecordedAnswer = z.infer<typeof RecordedAnswer>;

export const answerFile = (dataset: string): URL =>
  new URL(`../recordings/${dataset}.extract.json`, import.meta.url);

/** The answer for a dataset, or null when there is none; throws when the file is damaged. */
export function readAnswer(dataset: string): RecordedAnswer | null {
  const file = answerFile(dataset);
  if (!existsSync(file)) return null;
  const parsed = RecordedAnswer.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.success) throw new Error(`${file.pathname}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

export const sha256Of = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Why an answer may not be used as it is: of another text or of an older prompt; null when it may. */
export function staleness(one: RecordedAnswer, text: string, promptSha256: string): string | null {
  if (one.textSha256 !== sha256Of(text)) return `${one.dataset}: stale, the article has changed`;
  if (one.promptSha256 !== promptSha256) return `${one.dataset}: stale, the prompt has changed`;
  return null;
}
