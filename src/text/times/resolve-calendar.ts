import {
  addMonths,
  civilOf,
  type Day,
  dayOf,
  daysInMonth,
  isCivil,
  isoDay,
  isoMonth,
  isoYear,
  weekdayOf,
} from './calendar.ts';
import type { CalendarDate } from './expression.ts';
import { resolveHijri } from './resolve-hijri.ts';
import { days, type Frame, type Precision, type Resolved, unresolved } from './resolved.ts';

/** Counts out a date that names its month or year, and checks the weekday stated with it. */
export function resolveCalendar(date: CalendarDate, frame: Frame): Resolved {
  if (date.calendar === 'islamic-umalqura') return resolveHijri(date, frame);
  if (date.bc) return beforeCommonEra(date);
  const placed = place(date, frame);
  if (typeof placed === 'string')
    return unresolved(placed, precisionOfDate(date), { relative: isRelative(date) });
  const { year, month, day } = placed;
  const rest: Partial<Resolved> = { relative: isRelative(date), anchored: placed.anchored };
  if (month === null)
    return days(dayOf(year, 1, 1), dayOf(year, 12, 31), 'year', { ...rest, edtf: isoYear(year) });
  if (day === null)
    return days(dayOf(year, month, 1), dayOf(year, month, daysInMonth(year, month)), 'month', {
      ...rest,
      edtf: isoMonth(year, month),
    });
  if (!isCivil(year, month, day)) return unresolved('no-such-day', 'day', rest);
  const at = dayOf(year, month, day);
  return checkWeekday(
    days(at, at, 'day', { ...rest, alternatives: otherReadings(date, placed) }),
    date.weekday,
  );
}

const precisionOfDate = (date: CalendarDate): Precision =>
  date.day !== null ? 'day' : date.month !== null || date.monthShift ? 'month' : 'year';

const isRelative = (date: CalendarDate): boolean =>
  date.yearShift !== undefined ||
  date.monthShift !== undefined ||
  date.own !== undefined ||
  (date.year === null && date.month === null);

interface Placed {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  readonly anchored: boolean;
}

/** Supplies the year, or month and year, that the date leaves to the anchor. */
function place(date: CalendarDate, frame: Frame): Placed | 'no-anchor' | 'counted-from-event' {
  const { month, day } = date;
  if (date.year !== null) return { year: date.year, month, day, anchored: false };
  if (frame.anchor === null) return 'no-anchor';
  const now = civilOf(frame.anchor);
  if (date.monthShift !== undefined) {
    if (date.monthShift.event) return 'counted-from-event';
    const moved = civilOf(addMonths(dayOf(now.year, now.month, 1), date.monthShift.step));
    return { year: moved.year, month: moved.month, day, anchored: true };
  }
  if (date.yearShift !== undefined) {
    if (date.yearShift.event) return 'counted-from-event';
    return { year: now.year + date.yearShift.step, month, day, anchored: true };
  }
  if (month === null) return { ...nearestMonth(date, frame.anchor, frame), anchored: true };
  if (date.own !== undefined)
    return { year: shiftedYear(date, frame.anchor, date.own.step), month, day, anchored: true };
  return { year: nearestYear(date, frame.anchor, frame), month, day, anchored: true };
}

/** "last September": the latest one before the anchor's month; "this": the anchor's year. */
function shiftedYear(date: CalendarDate, anchor: Day, step: number): number {
  const now = civilOf(anchor);
  const month = date.month as number;
  if (step === 0) return now.year;
  // A 29 February waits for a leap year.
  const leap = date.day !== null && !isCivil(2025, month, date.day) && isCivil(2024, month, date.day);
  for (let offset = 0; leap && offset <= 8; offset += 1) {
    const year = now.year + Math.sign(step) * offset;
    if (!isCivil(year, month, 29)) continue;
    if (Math.sign(dayOf(year, month, 29) - anchor) === Math.sign(step)) return year;
  }
  const [first, last] = date.day === null ? [now.month, now.month] : [anchor, anchor];
  const own = date.day === null ? month : dayOf(now.year, month, date.day);
  if (step < 0) return own < first ? now.year : now.year - 1;
  return own > last ? now.year : now.year + 1;
}

/** A month: news dates what is nearly there without its year as well ("the vote on 5 March"). */
const SOON = 31;

/** The year nearest to the anchor by tense, past by default; a stated weekday that fits one year only decides. */
function nearestYear(date: CalendarDate, anchor: Day, frame: Frame): number {
  const { year } = civilOf(anchor);
  const month = date.month as number;
  const startIn = (y: number): Day => dayOf(y, month, date.day ?? 1);
  const endIn = (y: number): Day => (date.day === null ? dayOf(y, month, daysInMonth(y, month)) : startIn(y));
  const past = startIn(year) <= anchor ? year : year - 1;
  const future = endIn(year) >= anchor ? year : year + 1;
  // Nothing tells the tense: the past, unless the day is about to come.
  const soon = frame.tense === null && startIn(future) - anchor <= SOON && anchor - startIn(past) > SOON;
  const ahead = frame.tense === 'future' || soon;
  const [preferred, other] = ahead ? [future, past] : [past, future];
  if (date.day === null) return preferred;
  // 29 February exists in few years: the nearest one that has it.
  for (const candidate of [preferred, other, year - 1, year - 2, year - 3, year - 4])
    if (isCivil(candidate, month, date.day)) {
      if (candidate !== preferred && isCivil(preferred, month, date.day)) break;
      const fits = (y: number): boolean => date.weekday === null || weekdayOf(startIn(y)) === date.weekday;
      return !fits(candidate) && isCivil(other, month, date.day) && fits(other) ? other : candidate;
    }
  return preferred;
}

const REACH = 3;

/** "the 27th", "Friday the 2nd": the nearest month by tense that has the day, on that weekday if one is stated. */
function nearestMonth(date: CalendarDate, anchor: Day, frame: Frame): Pick<Placed, 'year' | 'month' | 'day'> {
  const now = civilOf(anchor);
  const day = date.day ?? 1;
  const candidates: Day[] = [];
  for (let offset = -REACH; offset <= REACH; offset += 1) {
    const first = civilOf(addMonths(dayOf(now.year, now.month, 1), offset));
    if (isCivil(first.year, first.month, day)) candidates.push(dayOf(first.year, first.month, day));
  }
  const fitting = candidates.filter((at) => date.weekday === null || weekdayOf(at) === date.weekday);
  const pool = fitting.length > 0 ? fitting : candidates;
  const future = frame.tense === 'future';
  const cost = (at: Day): number => Math.abs(at - anchor) + ((future ? at < anchor : at > anchor) ? 1000 : 0);
  const best = pool.reduce((a, b) => (cost(b) < cost(a) ? b : a));
  const { year, month } = civilOf(best);
  return { year, month, day: date.day };
}

/** The other order of "3/2", where both are dates. */
function otherReadings(date: CalendarDate, placed: Placed): { start: Day; end: Day }[] {
  if (!date.swapped || placed.month === null || placed.day === null) return [];
  if (!isCivil(placed.year, placed.day, placed.month)) return [];
  const at = dayOf(placed.year, placed.day, placed.month);
  return [{ start: at, end: at }];
}

/** Keeps the date and says whether its stated weekday agrees; where not, the nearest such days are listed. */
export function checkWeekday(resolved: Resolved, stated: number | null): Resolved {
  if (stated === null) return resolved;
  if (resolved.start === null || resolved.start !== resolved.end)
    return { ...resolved, weekday: { stated, matches: null } };
  const at = resolved.start;
  const matches = weekdayOf(at) === stated;
  if (matches) return { ...resolved, weekday: { stated, matches } };
  const ahead = (stated - weekdayOf(at) + 7) % 7;
  const near = ahead <= 3 ? [at + ahead, at + ahead - 7] : [at + ahead - 7, at + ahead];
  const known = new Set(resolved.alternatives.map((alternative) => alternative.start));
  const added = near.filter((day) => !known.has(day)).map((day) => ({ start: day, end: day }));
  return { ...resolved, weekday: { stated, matches }, alternatives: [...resolved.alternatives, ...added] };
}

/** ISO dates begin in the year 1: the days stay unresolved, EDTF can say them ("-0048-01-01" is 1 January 49 BC). */
function beforeCommonEra(date: CalendarDate): Resolved {
  const year = 1 - (date.year as number);
  const edtf =
    date.month === null
      ? isoYear(year)
      : date.day === null
        ? isoMonth(year, date.month)
        : isoDay(dayOf(year, date.month, date.day));
  return unresolved('before-common-era', precisionOfDate(date), { edtf });
}
