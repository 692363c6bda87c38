import {
  addMonths,
  civilOf,
  type Day,
  dayOf,
  daysInMonth,
  isoMonth,
  isoYear,
  mondayOf,
  weekdayOf,
} from './calendar.ts';
import type { Expression, Shift, Unit } from './expression.ts';
import { days, type Frame, precisionOf, type Resolved, unresolved } from './resolved.ts';

/** Times counted from the anchor: weekdays, "last month", "the past three days", "two weeks ago". */

const noAnchor = (unit: Unit): Resolved => unresolved('no-anchor', precisionOf(unit), { relative: true });
const ANCHORED = { relative: true, anchored: true } as const;

export function resolveWeekday(
  expression: Extract<Expression, { is: 'weekday' }>,
  { anchor, tense }: Frame,
): Resolved {
  const { weekday, shift, week } = expression;
  const stated = { stated: weekday, matches: true };
  if (anchor === null)
    return unresolved('no-anchor', 'day', { relative: true, weekday: { stated: weekday, matches: null } });
  const on = (day: Day, alternatives: readonly Day[] = []): Resolved =>
    days(day, day, 'day', {
      ...ANCHORED,
      weekday: stated,
      alternatives: alternatives.map((other) => ({ start: other, end: other })),
    });
  if (week !== null) return on(mondayOf(anchor) + 7 * week.step + weekday - 1);
  const ahead = (weekday - weekdayOf(anchor) + 7) % 7;
  if (shift === null) {
    if (ahead === 0) return on(anchor);
    return tense === 'future' ? on(anchor + ahead) : on(anchor + ahead - 7);
  }
  if (shift.step === 0) return on(mondayOf(anchor) + weekday - 1);
  if (shift.step < 0) return on(ahead === 0 ? anchor - 7 : anchor + ahead - 7);
  const next = ahead === 0 ? anchor + 7 : anchor + ahead;
  // "next Friday" said on a Monday: many mean the Friday of next week.
  return mondayOf(next) === mondayOf(anchor) ? on(next, [next + 7]) : on(next);
}

export function resolveShifted(
  unit: Unit,
  shift: Shift,
  count: number | null,
  { anchor, tense }: Frame,
): Resolved {
  if (shift.event) return unresolved('counted-from-event', precisionOf(unit), { relative: true });
  if (anchor === null) return noAnchor(unit);
  if (count === null && !(shift.rolling && shift.step !== 0)) {
    const period = periodOf(unit, anchor, shift.step);
    const ahead = shift.nearest && tense !== 'future' && period.start !== null && period.start > anchor;
    return ahead ? periodOf(unit, anchor, -1) : period;
  }
  if (shift.step === 0) return unresolved('amount-not-stated', precisionOf(unit), { relative: true });
  const amount = count ?? 1;
  const precision = precisionOf(unit);
  if (unit === 'hour' || unit === 'minute') {
    const reach = Math.ceil(unit === 'hour' ? amount / 24 : amount / 1440);
    return shift.step < 0
      ? days(anchor - reach, anchor, 'day', ANCHORED)
      : days(anchor, anchor + reach, 'day', ANCHORED);
  }
  const far = move(anchor, amount * Math.sign(shift.step), unit);
  if (far === null) return unresolved('before-common-era', precision, { relative: true });
  return shift.step < 0
    ? days(far, anchor - 1, precision, ANCHORED)
    : days(anchor + 1, far, precision, ANCHORED);
}

const MONTHS: Partial<Record<Unit, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  season: 3,
  year: 12,
  decade: 120,
  century: 1200,
  millennium: 12_000,
};
/** Nobody dates news further away than this, and the calendar has no ISO days there. */
const MOST_MONTHS = 20_000;

/** A day moved by so many units; null when it would leave the years 1–9999. */
export function move(from: Day, count: number, unit: Unit): Day | null {
  const months = MONTHS[unit];
  let to: number;
  if (months !== undefined) {
    const whole = Math.trunc(count * months);
    if (Math.abs(whole) > MOST_MONTHS) return null;
    to = addMonths(from, whole) + Math.round((count * months - whole) * 30);
  } else if (unit === 'business-day') {
    if (Math.abs(count) > 5000) return null;
    to = from;
    for (let left = Math.abs(Math.trunc(count)); left > 0; ) {
      to += Math.sign(count);
      if (weekdayOf(to) <= 5) left -= 1;
    }
  } else {
    const size =
      unit === 'week' || unit === 'weekend' ? 7 : unit === 'hour' ? 1 / 24 : unit === 'minute' ? 1 / 1440 : 1;
    to = from + Math.trunc(count * size);
  }
  const { year } = civilOf(to);
  return year >= 1 && year <= 9999 ? to : null;
}

/** The calendar unit that holds the anchor, moved by `step`. */
export function periodOf(unit: Unit, anchor: Day, step: number): Resolved {
  const { year, month } = civilOf(anchor);
  const precision = precisionOf(unit);
  switch (unit) {
    case 'week': {
      const monday = mondayOf(anchor) + 7 * step;
      return days(monday, monday + 6, 'week', ANCHORED);
    }
    case 'weekend': {
      const saturday = mondayOf(anchor) + 5 + 7 * step;
      return days(saturday, saturday + 1, 'week', ANCHORED);
    }
    case 'month': {
      const first = addMonths(dayOf(year, month, 1), step);
      const moved = civilOf(first);
      const last = first + daysInMonth(moved.year, moved.month) - 1;
      return days(first, last, 'month', { ...ANCHORED, edtf: isoMonth(moved.year, moved.month) });
    }
    case 'quarter':
    case 'half':
    case 'season': {
      const size = unit === 'half' ? 6 : 3;
      const first = addMonths(dayOf(year, month - ((month - 1) % size), 1), size * step);
      return months(first, size, precision);
    }
    case 'year':
      return years(year + step, 1, precision, isoYear(year + step));
    case 'decade':
      return years(year - (year % 10) + 10 * step, 10, precision);
    case 'century':
      return years(year - (year % 100) + 100 * step, 100, precision);
    case 'millennium':
      return years(year - (year % 1000) + 1000 * step, 1000, precision);
    default: {
      const day = unit === 'day' || unit === 'business-day' ? anchor + step : anchor;
      return days(day, day, 'day', ANCHORED);
    }
  }
}

/** So many months from the first of one. */
export function months(first: Day, count: number, precision: Resolved['precision']): Resolved {
  const after = addMonths(first, count);
  const from = civilOf(first);
  const to = civilOf(after - 1);
  const edtf = `${isoMonth(from.year, from.month)}/${isoMonth(to.year, to.month)}`;
  return days(first, after - 1, precision, { ...ANCHORED, edtf });
}

/** So many whole years; a decade or century is written 195X, 18XX. */
export function years(
  first: number,
  count: number,
  precision: Resolved['precision'],
  edtf?: string,
): Resolved {
  const from = Math.max(first, 1);
  const last = first + count - 1;
  if (last < 1 || first > 9999) return unresolved('before-common-era', precision, { relative: true });
  const start = dayOf(from, 1, 1);
  const end = dayOf(Math.min(last, 9999), 12, 31);
  const digits = count === 10 ? 1 : count === 100 ? 2 : count === 1000 ? 3 : 0;
  const masked = digits > 0 ? isoYear(first).slice(0, 4 - digits) + 'X'.repeat(digits) : undefined;
  return days(start, end, precision, {
    ...ANCHORED,
    ...((edtf ?? masked) ? { edtf: edtf ?? (masked as string) } : {}),
  });
}

export function resolveAway(
  expression: Extract<Expression, { is: 'away' }>,
  { anchor, tense }: Frame,
): Resolved {
  const { terms, step, open } = expression;
  const first = terms[0]?.unit ?? 'day';
  if (anchor === null) return noAnchor(first);
  let day: Day | null = anchor;
  for (const { count, unit } of terms) if (day !== null) day = move(day, step * count, unit);
  if (day === null) return unresolved('before-common-era', precisionOf(first), { relative: true });
  const precision = precisionOf((terms[terms.length - 1] ?? { unit: first }).unit);
  if (open && tense !== 'past')
    return { ...days(day, day, precision, ANCHORED), end: null, edtf: `${days(day, day, 'day').edtf}/..` };
  if (precision === 'day' || precision === 'week') return days(day, day, precision, ANCHORED);
  // "three years ago" names a year more than a day: the whole of it is the other reading.
  const period = periodOf((terms[terms.length - 1] as { unit: Unit }).unit, day, 0);
  const alternatives =
    period.start !== null && period.end !== null ? [{ start: period.start, end: period.end }] : [];
  return days(day, day, precision, { ...ANCHORED, alternatives });
}
