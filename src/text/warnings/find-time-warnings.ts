import type { Warning } from '../../domain/segment.ts';
import type { Messages } from '../messages.ts';
import type { SegmentContent } from '../reading.ts';

/**
 * Dates a reader should look at twice: a weekday that is not the date's, and calendar dates whose day cannot be told
 * (Hijri outside the tables). A relative date without an anchor is unresolved, not uncertain, and gives no warning.
 */
export function findTimeWarnings(contents: readonly SegmentContent[], messages: Messages): Warning[] {
  const warnings: Warning[] = [];
  for (const { times } of contents)
    for (const time of times) {
      if (time.span === null) continue;
      if (time.weekday?.matches === false)
        warnings.push({
          code: 'weekday-mismatch',
          span: time.span,
          message: messages.weekdayMismatch(time.span.quote),
        });
      if (time.calendar === 'islamic-umalqura' && time.unresolved !== null)
        warnings.push({
          code: 'date-uncertain',
          span: time.span,
          message: messages.dateUncertain(time.span.quote),
        });
    }
  return warnings;
}
