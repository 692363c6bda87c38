import { z } from 'zod';
import { CheckablePart, ClaimKind, Directness } from '../../domain/claim.ts';
import { Certainty, Polarity } from '../../domain/modality.ts';

/**
 * What a model is asked to answer to the extraction prompt. Every field is required: servers that hold an answer to a JSON
 * schema refuse optional ones. The lengths are bounds on what is read, not on what is asked. Published in docs/models.md.
 */
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .nullable();
/** A field that may be left out or null. */
const absent = <T extends z.ZodType>(field: T, value: z.output<T>) =>
  field.nullish().transform((given): z.output<T> => (given ?? value) as z.output<T>);

const COMPARATOR = z.enum(['=', '<', '<=', '>', '>=', '~', 'range']);

export const ProposedAmount = z.strictObject({
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  comparator: COMPARATOR,
  unit: z.string().max(40).nullable(),
});
export type ProposedAmount = z.infer<typeof ProposedAmount>;

export const ProposedDate = z.strictObject({ start: day, end: day });
export type ProposedDate = z.infer<typeof ProposedDate>;

export const ProposedSpeaker = z.strictObject({
  hop: z.int().min(1).max(9),
  name: z.string().max(500),
  segment: z.string().max(12),
});
export type ProposedSpeaker = z.infer<typeof ProposedSpeaker>;

export const ProposedClaim = z.strictObject({
  segment: z.string().max(12),
  quotes: z.array(z.string().min(1).max(4_000)).min(1).max(6),
  text: z.string().min(1).max(2_000),
  label: z.string().max(300),
  kind: ClaimKind,
  checkablePart: CheckablePart,
  speakers: z.array(ProposedSpeaker).max(20),
  directness: Directness.nullable(),
  polarity: Polarity,
  certainty: Certainty,
  dates: z.array(ProposedDate).max(20),
  amounts: z.array(ProposedAmount).max(40),
  checkWorthy: z.boolean(),
  reason: z.string().max(500),
});
export type ProposedClaim = z.infer<typeof ProposedClaim>;

/**
 * What is read of it. Servers without schemas leave fields out and add their own: a claim needs its quotes and its text, a
 * field that is absent or null says nothing, one that we do not know is ignored. Nothing is coerced: a field of the wrong
 * type or an unknown word in it makes the item none. The segment is a hint; where the quotes stand decides.
 */
export const ReadClaim = z.object({
  ...ProposedClaim.shape,
  segment: ProposedClaim.shape.segment.catch(''),
  label: absent(ProposedClaim.shape.label, ''),
  kind: absent(ClaimKind, 'event'),
  checkablePart: absent(CheckablePart, 'content'),
  speakers: absent(
    z.array(z.object({ ...ProposedSpeaker.shape, segment: ProposedSpeaker.shape.segment.catch('') })).max(20),
    [],
  ),
  directness: absent(Directness.nullable(), null),
  polarity: Polarity.nullish().transform((value) => value ?? null),
  certainty: Certainty.nullish().transform((value) => value ?? null),
  dates: absent(z.array(z.object(ProposedDate.shape)).max(20), []),
  amounts: absent(z.array(z.object(ProposedAmount.shape)).max(40), []),
  checkWorthy: absent(z.boolean(), false),
  reason: absent(ProposedClaim.shape.reason, ''),
});
export type ReadClaim = z.infer<typeof ReadClaim>;

export const SkippedSegment = z.strictObject({
  segment: z.string().max(12),
  why: z.enum(['not-checkable', 'ambiguous']),
  readings: z.array(z.string().max(500)).max(6),
  reason: z.string().max(500),
});
export type SkippedSegment = z.infer<typeof SkippedSegment>;

/** As with a claim: which segment, and why it is passed over, must be there. */
export const ReadSkipped = z.object({
  ...SkippedSegment.shape,
  readings: absent(SkippedSegment.shape.readings, []),
  reason: absent(SkippedSegment.shape.reason, ''),
});

export const ExtractionAnswer = z.strictObject({
  claims: z.array(ProposedClaim),
  skipped: z.array(SkippedSegment),
});
