import { z } from 'zod';
import { Span } from './span.ts';

export const SegmentKind = z
  .enum(['dateline', 'heading', 'sentence', 'credit', 'correction', 'instruction'])
  .meta({ id: 'SegmentKind' });
export type SegmentKind = z.infer<typeof SegmentKind>;

export const SegmentStatus = z
  .enum(['claims', 'not-checkable', 'ambiguous', 'duplicate', 'metadata', 'quarantined', 'failed'])
  .meta({ id: 'SegmentStatus' });
export type SegmentStatus = z.infer<typeof SegmentStatus>;

/** A sentence or sentence-like unit. Segments cover all non-blank text, in order, without overlap. */
export const Segment = z
  .object({
    id: z.string(),
    kind: SegmentKind,
    span: Span,
    status: SegmentStatus,
    reason: z.string().nullable(),
    claimIds: z.array(z.string()),
  })
  .meta({ id: 'Segment' });
export type Segment = z.infer<typeof Segment>;

export const WARNING_CODES = [
  'weekday-mismatch',
  'hidden-characters',
  'bidi-override',
  'instruction-in-text',
  'heading-overstates',
  'language-unsupported',
  'date-uncertain',
] as const;
export const WarningCode = z.enum(WARNING_CODES).meta({ id: 'WarningCode' });
export type WarningCode = z.infer<typeof WarningCode>;

export const Warning = z
  .object({ code: WarningCode, span: Span, message: z.string() })
  .meta({ id: 'Warning', description: 'One per place; the span is never empty.' });
export type Warning = z.infer<typeof Warning>;
