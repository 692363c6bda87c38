import { z } from 'zod';
import { Span } from './span.ts';

export const CHECK_IDS = [
  'span-verbatim',
  'numbers-agree',
  'dates-agree',
  'weekday-agrees',
  'names-agree',
  'source-stated',
  'source-kept',
  'quote-exact',
  'hedge-kept',
  'negation-kept',
  'atomic',
  'self-contained',
  'language-right',
  'not-duplicate',
  'consistent',
  'heading-supported',
] as const;
export const CheckId = z.enum(CHECK_IDS).meta({ id: 'CheckId' });
export type CheckId = z.infer<typeof CheckId>;

export const CheckOutcome = z
  .enum(['pass', 'warn', 'fail', 'not-applicable', 'error'])
  .meta({ id: 'CheckOutcome' });
export type CheckOutcome = z.infer<typeof CheckOutcome>;

/** One deterministic yes/no question about a claim, named by its good answer. `error`: it could not run, never a pass. */
export const Check = z
  .object({
    id: CheckId,
    outcome: CheckOutcome,
    score: z.number().min(0).max(1).nullable().describe('null when there was nothing to judge.'),
    message: z.string(),
    spans: z.array(Span),
  })
  .meta({ id: 'Check' });
export type Check = z.infer<typeof Check>;

const score = z.number().min(0).max(1).nullable();
export const SCORE_FORMULA = 'score@1';
export const Scores = z
  .object({
    grounding: score,
    attribution: score,
    clarity: score,
    support: score,
    overall: score,
    formula: z.literal(SCORE_FORMULA),
  })
  .meta({
    id: 'Scores',
    description: '0..1, or null when there was nothing to judge. Recomputable: see docs/scoring.md.',
  });
export type Scores = z.infer<typeof Scores>;
