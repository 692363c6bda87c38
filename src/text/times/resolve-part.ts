import { addMonths, civilOf, type Day, dayOf, mondayOf, weekdayOf } from './calendar.ts';
import type { Part, Unit } from './expression.ts';
import { months, years } from './resolve-relative.ts';
import { days, type Frame, precisionOf, type Resolved, unresolved } from './resolved.ts';

/**
 * A part of a longer time. No wording says more than "early", "mid" and "late", so they are its thirds, as Arabic
 * counts a month ("أوائل", "أواسط", "أواخر"): days 1–10, 11–20, 21–; months 1–4, 5–8, 9–12; a week Mon–Tue, Wed–Thu,
 * Fri–Sun; a decade's years 0–3, 4–6, 7–9.
 */
export function resolvePart(part: Part, whole: Resolved, frame: Frame): Resolved {
  if (whole.start === null || whole.end === null || whole.start === whole.end) return whole;
  const { start, end } = whole;
  const rest = { relative: whole.relative, anchored: whole.anchored, calendar: whole.calendar };
  if (part === 'rest' || part === 'so-far') {
    const { anchor } = frame;
    if (anchor === null || anchor < start || anchor > end)
      return cut(part === 'rest' ? 'late' : 'early', whole, rest);
    return part === 'rest'
      ? days(anchor, end, whole.precision, { ...rest, anchored: true })
      : days(start, anchor, whole.precision, { ...rest, anchored: true });
  }
  return cut(part, whole, rest);
}

/** A thousand years are named by what a life sees of them: "at the start of the millennium" is its first decade. */
const MILLENNIUM = 1000;

const HALVES: Partial<Record<Part, readonly [number, number]>> = {
  'first-half': [0, 1 / 2],
  'second-half': [1 / 2, 1],
};
const THIRDS: Partial<Record<Part, readonly [number, number]>> = {
  early: [0, 1 / 3],
  mid: [1 / 3, 2 / 3],
  late: [2 / 3, 1],
};

function cut(part: Part, whole: Resolved, rest: Partial<Resolved>): Resolved {
  const [start, end] = [whole.start as Day, whole.end as Day];
  const size = end - start + 1;
  const share = HALVES[part] ?? THIRDS[part];
  if (share === undefined || size <= 2) return whole;
  const [first, last] = [civilOf(start).year, civilOf(end).year];
  if (last - first + 1 >= MILLENNIUM && (part === 'early' || part === 'late'))
    return { ...years(part === 'early' ? first : last - 9, 10, 'decade'), ...rest };
  const [from, to] = share.map((edge) => edgeOf(start, end, edge, whole.calendar === 'gregory')) as [
    Day,
    Day,
  ];
  return days(from, to - 1, whole.precision, rest);
}

/** The day at which a share of a time begins: whole months of years, whole years of decades. */
function edgeOf(start: Day, end: Day, share: number, gregorian: boolean): Day {
  const size = end - start + 1;
  if (share === 0) return start;
  if (share === 1) return end + 1;
  if (size === 7) return start + (share < 0.4 ? 2 : share < 0.6 ? 3 : 4);
  if (size <= 31) return start + (share === 1 / 2 ? 15 : Math.round(share * 30));
  const first = civilOf(start);
  const count = (civilOf(end).year - first.year) * 12 + civilOf(end).month - first.month + 1;
  if (!gregorian || first.day !== 1) return start + Math.round(size * share);
  if (count === 3 && share === 1 / 2) return start + Math.round(size * share);
  if (count <= 12) return addMonths(start, Math.round(count * share));
  return dayOf(first.year + Math.ceil((count / 12) * share), 1, 1);
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

/** Its first so many days, weeks, months or quarters. */
export function resolveFirst(count: number, unit: Unit, whole: Resolved): Resolved {
  if (whole.start === null || whole.end === null) return { ...whole, edtf: null };
  const { start, end } = whole;
  const rest: Partial<Resolved> = { relative: whole.relative, anchored: whole.anchored };
  if (unit === 'month' || unit === 'quarter') {
    const found = months(start, count * (unit === 'quarter' ? 3 : 1), precisionOf(unit));
    return found.end !== null && found.end <= end
      ? { ...found, ...rest }
      : unresolved('no-such-day', precisionOf(unit), rest);
  }
  const next = start + count * (unit === 'week' ? 7 : 1);
  if (next - 1 > end) return unresolved('no-such-day', precisionOf(unit), rest);
  return days(start, next - 1, precisionOf(unit), rest);
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
