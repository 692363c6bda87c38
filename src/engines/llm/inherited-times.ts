import type { Time } from '../../domain/time.ts';
import type { SegmentContent } from '../../text/reading.ts';
import type { ProposedDate } from './extraction-schema.ts';

/**
 * The dates of a claim whose own words give none: those of its sentence that the model says are its too. A day that its
 * sentence does not state is not taken from a model.
 */
export function inheritedTimes(dates: readonly ProposedDate[], content: SegmentContent): Time[] {
  const shared = content.times.filter(
    (time) =>
      (time.start !== null || time.end !== null) &&
      dates.some(({ start, end }) => start === time.start && end === time.end),
  );
  return shared.slice(0, 1).map((time) => ({ ...time, span: null, inherited: true }));
}
