import { z } from 'zod';
import { Check, Scores } from './check.ts';
import { Entity } from './entity.ts';
import { Hop } from './hop.ts';
import { Modality } from './modality.ts';
import { Quantity } from './quantity.ts';
import { Span } from './span.ts';
import { Time } from './time.ts';
import { Engine, Relation, Verdict } from './verdict.ts';

export const ClaimKind = z
  .enum(['event', 'statement', 'quantity', 'position', 'plan', 'prediction', 'background'])
  .meta({ id: 'ClaimKind' });
export type ClaimKind = z.infer<typeof ClaimKind>;

export const CheckablePart = z.enum(['speech-event', 'content', 'both']).meta({ id: 'CheckablePart' });
export type CheckablePart = z.infer<typeof CheckablePart>;

export const Directness = z.enum(['direct-quote', 'indirect']).meta({ id: 'Directness' });
export type Directness = z.infer<typeof Directness>;

/** An atomic statement taken from one segment, with who is said to stand behind it. */
export const Claim = z
  .object({
    id: z.string(),
    articleId: z.string(),
    segmentId: z.string(),
    by: Engine,
    text: z.string().describe('Stands alone: full names, absolute dates; never stronger than its span.'),
    label: z.string().describe('Compact form for a list, e.g. "$4B+ agreement signed 17–19 Dec 2025".'),
    language: z.string(),
    spans: z.array(Span).min(1).describe('The smallest verbatim text that states it.'),
    kind: ClaimKind,
    checkWorthy: z.boolean(),
    checkWorthiness: z.number().min(0).max(1),
    checkWorthyReason: z.string(),
    checkablePart: CheckablePart,
    attribution: z.object({
      voice: z.enum(['narrator', 'attributed']),
      directness: Directness.nullable(),
      chain: z.array(Hop),
    }),
    times: z.array(Time),
    quantities: z.array(Quantity),
    entities: z.array(Entity),
    modality: Modality,
    checks: z.array(Check),
    scores: Scores,
    judgement: z
      .object({
        by: z.literal('llm'),
        model: z.string(),
        faithful: z.number().min(0).max(1).nullable(),
        atomic: z.boolean().nullable().describe('null where the model did not say; so for the two below.'),
        selfContained: z.boolean().nullable(),
        attributionRight: z.boolean().nullable(),
        reason: z.string().describe('Empty where the model gave none that can be shown.'),
      })
      .nullable(),
    verdict: z.object({ said: Verdict.nullable(), holds: Verdict }),
    relations: z.array(Relation),
  })
  .meta({ id: 'Claim' });
export type Claim = z.infer<typeof Claim>;

/** A claim as an engine gives it: what the text says, before anything has been checked, scored or compared. */
export type ClaimDraft = Omit<Claim, 'checks' | 'scores' | 'judgement' | 'verdict' | 'relations'>;
