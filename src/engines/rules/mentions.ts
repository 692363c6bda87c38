import type { Quantity } from '../../domain/quantity.ts';
import type { Time } from '../../domain/time.ts';
import type { EntityMention } from '../../text/entities/mention.ts';
import type { ModalityReading } from '../../text/modality/read-modality.ts';
import type { SegmentContent } from '../../text/reading.ts';
import { itemsWithin } from '../../text/sorted.ts';

const fromOf = (mention: EntityMention): number => mention.from;
const toOf = (mention: EntityMention): number => mention.to;

/** The entity mentions of a segment that lie inside a token range, in order. */
export function mentionsWithin(content: SegmentContent, from: number, to: number): EntityMention[] {
  return itemsWithin(content.mentions, from, to, fromOf, toOf);
}

/** The amounts of a segment that lie between two offsets of the original. */
export function quantitiesWithin(content: SegmentContent, start: number, end: number): Quantity[] {
  return itemsWithin(
    content.quantities,
    start,
    end,
    (amount) => amount.span.start,
    (amount) => amount.span.end,
  );
}

/** The date expressions of a segment that lie between two offsets of the original. */
export function timesWithin(content: SegmentContent, start: number, end: number): Time[] {
  return itemsWithin(
    content.times,
    start,
    end,
    (time) => time.span?.start ?? 0,
    (time) => time.span?.end ?? 0,
  );
}

/** The hedges, negations and plans whose cue lies in a token range. */
export function marksWithin(content: SegmentContent, from: number, to: number): ModalityReading[] {
  return itemsWithin(
    content.modality,
    from,
    to,
    (mark) => mark.from,
    (mark) => mark.to,
  );
}
