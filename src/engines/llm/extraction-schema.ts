import { z } from 'zod';
import { CheckablePart, ClaimKind, Directness } from '../../domain/claim.ts';
import { Certainty, Polarity } from '../../domain/modality.ts';

/**
 * What a model may answer to the extraction prompt. Every field is required and nothing is coerced: servers that hold
 * an answer to a JSON schema refuse optional ones. The lengths are bounds on what is read, not on what is asked.
 */
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .nullable();
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

export const SkippedSegment = z.strictObject({
  segment: z.string().max(12),
  why: z.enum(['not-checkable', 'ambiguous']),
  readings: z.array(z.string().max(500)).max(6),
  reason: z.string().max(500),
});
export type SkippedSegment = z.infer<typeof SkippedSegment>;

export const ExtractionAnswer = z.strictObject({
  claims: z.array(ProposedClaim),
  skipped: z.array(SkippedSegment),
});
