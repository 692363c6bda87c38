import { addMonths, civilOf, type Day, dayOf, mondayOf, weekdayOf } from './calendar.ts';
import type { Part, Unit } from './expression.ts';
import { months, years } from './resolve-relative.ts';
import { days, type Frame, precisionOf, type Resolved, unresolved } from './resolved.ts';

/**
 * A part of a longer time. "early" and "late" are its halves and "mid" its middle, since no wording says more: weeks
 * Mon–Wed, Tue–Fri, Thu–Sun; months 1–15, 10–20, 16–; years by their months 1–6, 4–9, 7–12; longer ones by years.
 */
export function resolvePart(part: Part, whole: Resolved, frame: Frame): Resolved {
  if (whole.start === null || whole.end === null || whole.start === whole.end) return whole;
  const { start, end } = whole;
  const rest = { relative: whole.relative, anchored: whole.anchored, calendar: whole.calendar };
  if (part === 'rest' || part === 'so-far') {
    const { anchor } = frame;
    if (anchor === null || anchor < start || anchor > end)
      return half(part === 'rest' ? 'late' : 'early', whole, rest);
    return part === 'rest'
      ? days(anchor, end, whole.precision, { ...rest, anchored: true })
      : days(start, anchor, whole.precision, { ...rest, anchored: true });
  }
  return half(part, whole, rest);
}

function half(part: Part, whole: Resolved, rest: Partial<Resolved>): Resolved {
  const [start, end] = [whole.start as Day, whole.end as Day];
  const early = part === 'early' || part === 'first-half';
  const late = part === 'late' || part === 'second-half';
  const size = end - start + 1;
  const cut = (from: Day, to: Day): Resolved => days(from, to, whole.precision, rest);
  if (size <= 2) return whole;
  if (size === 7)
    return early ? cut(start, start + 2) : late ? cut(start + 3, end) : cut(start + 1, start + 4);
  if (size <= 31)
    return early ? cut(start, start + 14) : late ? cut(start + 15, end) : cut(start + 9, start + 19);
  const from = civilOf(start);
  const monthCount = (civilOf(end).year - from.year) * 12 + civilOf(end).month - from.month + 1;
  const at = (month: number): Day => addMonths(start, month);
  if (whole.calendar !== 'gregory' || from.day !== 1)
    return early
      ? cut(start, start + Math.floor(size / 2) - 1)
      : late
        ? cut(start + Math.floor(size / 2), end)
        : cut(start + Math.floor(size / 4), start + Math.floor((3 * size) / 4) - 1);
  if (monthCount <= 3) {
    // Quarters and seasons: by their months.
    const third = Math.max(1, Math.floor(monthCount / 3));
    if (part === 'first-half') return cut(start, start + Math.floor(size / 2) - 1);
    if (part === 'second-half') return cut(start + Math.floor(size / 2), end);
    return early
      ? cut(start, at(third) - 1)
      : late
        ? cut(at(monthCount - third), end)
        : cut(at(third), at(2 * third) - 1);
  }
  if (monthCount <= 12)
    return early
      ? cut(start, at(monthCount / 2) - 1)
      : late
        ? cut(at(monthCount / 2), end)
        : cut(at(monthCount / 4), at((3 * monthCount) / 4) - 1);
  const span = Math.round(monthCount / 12);
  const year = (offset: number): Day => dayOf(from.year + offset, 1, 1);
  const [middleFrom, middleTo] = span === 10 ? [4, 7] : [Math.round(span * 0.4), Math.round(span * 0.6)];
  return early
    ? cut(start, year(Math.round(span / 2)) - 1)
    : late
      ? cut(year(Math.round(span / 2)), end)
      : cut(year(middleFrom), year(middleTo) - 1);
}

/** The nth day, week, month, quarter, half or decade of a longer time; −1 is the last. */
export function resolvePiece(nth: number, unit: Unit, whole: Resolved): Resolved {
  if (whole.start === null || whole.end === null) return { ...whole, edtf: null };
  const { start, end } = whole;
  const rest: Partial<Resolved> = { relative: whole.relative, anchored: whole.anchored };
  const within = (found: Resolved): Resolved =>
    found.start !== null && found.start >= start && (found.end as Day) <= end
      ? { ...found, ...rest }
      : unresolved('no-such-day', precisionOf(unit), rest);
  switch (unit) {
    case 'day': {
      const day = nth < 0 ? end : start + nth - 1;
      return within(days(day, day, 'day'));
    }
    case 'week': {
      // A week belongs to the month or year that holds its Thursday (ISO 8601).
      const first = mondayOf(start + 3) + (mondayOf(start + 3) + 3 < start ? 7 : 0);
      const last = mondayOf(end - 3);
      const monday = nth < 0 ? last : first + 7 * (nth - 1);
      if (monday + 3 > end) return unresolved('no-such-day', 'week', rest);
      return { ...days(monday, monday + 6, 'week'), ...rest };
    }
    case 'decade': {
      const { year } = civilOf(start);
      return within(
        years(nth < 0 ? civilOf(end).year - 9 : year - (year % 10) + 10 * (nth - 1), 10, 'decade'),
      );
    }
    default: {
      const size = unit === 'half' ? 6 : unit === 'quarter' ? 3 : 1;
      const first = nth < 0 ? addMonths(end + 1, -size) : addMonths(start, size * (nth - 1));
      const found = months(first, size, precisionOf(unit));
      return within(size === 1 ? { ...found, edtf: found.edtf?.split('/')[0] ?? null } : found);
    }
  }
}

/** The nth such weekday of a month or year: "first Friday of July". */
export function resolveNthWeekday(nth: number, weekday: number, whole: Resolved): Resolved {
  if (whole.start === null || whole.end === null) return { ...whole, precision: 'day', edtf: null };
  const first = whole.start + ((weekday - weekdayOf(whole.start) + 7) % 7);
  const last = whole.end - ((weekdayOf(whole.end) - weekday + 7) % 7);
  const day = nth < 0 ? last : first + 7 * (nth - 1);
  const rest = {
    relative: whole.relative,
    anchored: whole.anchored,
    weekday: { stated: weekday, matches: true },
  };
  return day > whole.end ? unresolved('no-such-day', 'day', rest) : days(day, day, 'day', rest);
}
