import { z } from 'zod';
import { Span } from '../../src/domain/span.ts';

/**
 * The part of a `gold-annotation/1` file that scorers read. Offsets are UTF-16 code units, half open. Fields that only
 * a human reader needs (reasons, traps, notes) pass through unread.
 */
const GoldHop = z.looseObject({
  sourceId: z.string(),
  name: Span,
  hop: z.int().min(1),
  directness: z.string(),
  /** A hop that a system may leave out at no cost. */
  optional: z.boolean().optional(),
});
export type GoldHop = z.infer<typeof GoldHop>;

const GoldCarryOver = z.looseObject({
  value: z.boolean(),
  sourceIds: z.array(z.string()),
  fromSegment: z.string().nullable(),
  strength: z.string().nullable(),
});

const GoldAlternative = z.union([z.string(), z.looseObject({})]);

const GoldTime = z.looseObject({
  expression: Span.nullable(),
  kind: z.string(),
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; null is an open bound. */
  isoStart: z.string().nullable(),
  isoEnd: z.string().nullable(),
  weekdayMatches: z.boolean().nullish(),
  inherited: z.boolean(),
  alternatives: z.array(GoldAlternative).nullish(),
});
export type GoldTime = z.infer<typeof GoldTime>;

const GoldQuantity = z.looseObject({
  expression: Span,
  value: z.number().nullable(),
  range: z.looseObject({ low: z.number().nullable(), high: z.number().nullable() }).nullish(),
  comparator: z.string(),
  currency: z.string().nullish(),
  vague: z.boolean().optional(),
});
export type GoldQuantity = z.infer<typeof GoldQuantity>;

const GoldClaim = z.looseObject({
  id: z.string(),
  segment: z.string(),
  spans: z.array(Span).min(1),
  textAr: z.string(),
  textEn: z.string(),
  level: z.enum(['core', 'optional']),
  checkWorthy: z.boolean(),
  attribution: z.array(GoldHop),
  carryOver: GoldCarryOver,
  time: z.array(GoldTime),
  quantities: z.array(GoldQuantity),
  entities: z.array(z.looseObject({ name: Span })),
  modality: z.array(z.looseObject({ type: z.string() })),
  duplicateOf: z.unknown().optional(),
});
export type GoldClaim = z.infer<typeof GoldClaim>;

const GoldSource = z.looseObject({
  id: z.string(),
  canonicalEn: z.string(),
  canonicalAr: z.string(),
  type: z.string().optional(),
  /** How many an unnamed source is, where it says. */
  count: z.int().nullish(),
  /** What an unnamed source is called, and the words that say why it is not named. */
  profile: z.strictObject({ role: z.string(), reason: z.string().nullable() }).optional(),
  acceptedAliases: z.array(z.string()),
  mentions: z.array(Span.loose()),
});
export type GoldSource = z.infer<typeof GoldSource>;

export const Gold = z.looseObject({
  schema: z.literal('gold-annotation/1'),
  id: z.string(),
  language: z.string(),
  anchor: z.looseObject({ date: z.string() }).nullish(),
  segments: z.array(z.looseObject({ id: z.string(), type: z.string(), ...Span.shape })),
  sources: z.array(GoldSource),
  claims: z.array(GoldClaim),
  relations: z.array(
    z.looseObject({
      type: z.string(),
      claims: z.array(z.string()),
      partial: z.boolean().optional(),
      sameClaim: z.boolean().optional(),
    }),
  ),
  ambiguities: z.array(
    z.looseObject({ id: z.string(), claims: z.array(z.string()), alternatives: z.array(z.string()) }),
  ),
});
export type Gold = z.infer<typeof Gold>;
