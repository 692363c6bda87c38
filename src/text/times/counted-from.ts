import type { Time } from '../../domain/time.ts';
import { type Day, parseIsoDay } from './calendar.ts';
import type { Expression, Unit } from './expression.ts';

/** From fine to coarse: a month before cannot be counted from a whole year. */
const ORDER: readonly string[] = ['day', 'week', 'month', 'quarter', 'season', 'half', 'year'];
const rank = (precision: Unit | string): number => ORDER.indexOf(precision);

/**
 * "في اليوم التالي", "the month before": a step from an event, counted from the date that the same sentence told last
 * where that is as fine as the step. null where it is not, or where the expression is none.
 */
export function countedFrom(
  expression: Extract<Expression, { is: 'shifted' | 'away' }> | Expression,
  told: Time | null,
): { readonly expression: Expression; readonly from: Day } | null {
  const away = expression.is === 'away' && expression.event === true;
  const shifted = expression.is === 'shifted' && expression.shift.event === true && expression.count === null;
  if (!away && !shifted) return null;
  if (told?.start == null || told.end === null || told.unresolved !== null) return null;
  const unit = expression.is === 'shifted' ? expression.unit : (expression.terms.at(-1)?.unit ?? 'day');
  const own = rank(unit === 'business-day' ? 'day' : unit);
  const base = rank(told.precision);
  const from = parseIsoDay(told.start);
  if (own < 0 || base < 0 || base > own || from === null) return null;
  const plain: Expression =
    expression.is === 'shifted'
      ? { ...expression, shift: { step: expression.shift.step } }
      : { ...expression, event: false };
  return { expression: plain, from };
}
