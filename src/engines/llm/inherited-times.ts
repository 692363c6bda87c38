import type { Time } from '../../domain/time.ts';
import type { SegmentContent } from '../../text/reading.ts';
import type { ProposedDate } from './extraction-schema.ts';

/**
 * The dates of a claim whose own words give none: those of its sentence, or of the occasion that the sentence points back at
 * (`lent`), that the model says are its too. Any other day is not taken from a model.
 */
export function inheritedTimes(
  dates: readonly ProposedDate[],
  content: SegmentContent,
  lent: Time | null,
): Time[] {
  const known = lent === null ? content.times : [...content.times, lent];
  const shared = known.filter(
    (time) =>
      (time.start !== null || time.end !== null) &&
      dates.some(({ start, end }) => start === time.start && end === time.end),
  );
  return shared.slice(0, 1).map((time) => ({ ...time, span: null, inherited: true }));
}
