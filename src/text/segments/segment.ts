import type { SegmentKind } from '../../domain/segment.ts';

/** A sentence-like unit: offsets in the original without white space at the edges, and its tokens [from, to). */
export interface SegmentReading {
  readonly kind: SegmentKind;
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}
