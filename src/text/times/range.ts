import { readYearTail } from './calendar-date.ts';
import { isCountedNoun, isModern, tellsChange } from './context.ts';
import { readEraRange } from './era-range.ts';
import { type CalendarDate, calendarDate, type Expression } from './expression.ts';
import { readDayNumber, readYear } from './fields.ts';
import { readInner } from './inner-range.ts';
import { yearOf } from './period.ts';
import { readPoint } from './point.ts';
import { readLink } from './range-link.ts';
import type { Found, Scan } from './scan.ts';
import { readShiftedOf } from './shifted-unit.ts';

/**
 * Two ends: "17–19 Dec 2025", "من 17 إلى 19 ديسمبر", "between May 2015 and 2018", "November 19 to 20",
 * "بين عامي 2010 و2014", "Friday through Sunday", "next week between Wednesday and Friday".
 */
export function readRange(scan: Scan, at: number): Found | null {
  return readEraRange(scan, at) ?? readOpened(scan, at) ?? readPlain(scan, at) ?? readInner(scan, at);
}

/** An end of a range: a whole time, or a day or year that the other end completes. */
type End = Found & { readonly partial: 'day' | 'year' | null };

function readEnd(scan: Scan, at: number, depth = 0): End | null {
  const word = scan.is(scan.words.dayWords, at);
  const point = readPoint(scan, at, depth) ?? (word === null ? null : readPoint(scan, word));
  const day = readDayNumber(scan, at) ?? (word === null ? null : readDayNumber(scan, word));
  // "متهم ثالث إلى 9 آذار": without its article an Arabic ordinal is an adjective.
  const adjective = day?.value.ordinal && !day.value.digits && !day.value.definite && !scan.words.cased;
  if (day !== null && !adjective && (point === null || point.next < day.next))
    return { value: calendarDate({ day: day.value.day }), next: day.next, start: day.start, partial: 'day' };
  if (point !== null) return { ...point, partial: null };
  const year = readYear(scan, at);
  if (year !== null && year.value.year >= 1000 && year.value.year <= 2200)
    return { value: yearOf(year.value), next: year.next, start: year.start, partial: 'year' };
  return null;
}

/** "from A to B", "between A and B", "من A إلى B", "خلال الفترة من A حتى B". */
function readOpened(scan: Scan, at: number): Found | null {
  const lead = scan.find(scan.words.rangeLeads, at);
  const head = lead?.next ?? at;
  const between = scan.find(scan.words.rangeBetween, head);
  const from = between === null ? scan.find(scan.words.rangeFrom, head) : null;
  const opener = between ?? from;
  if (opener === null || scan.token(opener.next)?.broken) return null;
  let inner = opener.next;
  const dual = scan.find(scan.words.yearWords, inner);
  if (dual?.value.dual) inner = dual.next;
  const left = readEnd(scan, inner);
  if (left === null) return null;
  const link = readLink(scan, left.next, between !== null);
  if (link === null) return null;
  const right = readEnd(scan, link.next, 1);
  if (right === null) return null;
  // "من 2 إلى 7 فبراير" needs its "من"; two whole dates with "حتى" read without it.
  if (isYear(left.value) && scan.token(inner)?.kind === 'digits' && isChange(scan, at, left.value, right))
    return null;
  const outside = from !== null && lead === null && link.until && left.partial === null;
  const start = outside ? left.start : lead !== null && from !== null ? lead.start : opener.start;
  return join(scan, left, right, start, dual?.value.dual === true);
}

/** "A to B", "A - B" without an opener: both ends must be times, or the first a day of the second's month. */
function readPlain(scan: Scan, at: number): Found | null {
  const dual = scan.find(scan.words.yearWords, at);
  if (dual?.value.dual) {
    const left = readYear(scan, dual.next);
    const link = left === null ? null : readLink(scan, left.next, true);
    const right = link === null ? null : readYear(scan, link.next);
    if (left === null || right === null) return null;
    return {
      value: { is: 'range', left: yearOf(left.value), right: yearOf(right.value) },
      next: right.next,
      start: dual.start,
    };
  }
  const left = readEnd(scan, at);
  if (left === null) return null;
  const slash = isYear(left.value) && scan.mark(left.next, '/') && !scan.token(left.next)?.spaced;
  const link = slash ? { next: left.next + 1, until: false } : readLink(scan, left.next, false);
  if (link === null) return null;
  const right = readEnd(scan, link.next, 1);
  if (slash && right !== null && follows(left.value, right.value))
    return join(scan, left, right, left.start, true);
  if (right === null || (slash && right.partial === 'day')) return readShortYear(scan, left, link.next);
  if (left.partial === 'year' || (left.partial === null && right.partial === 'year' && !isYear(left.value)))
    return null;
  return join(scan, left, right, left.start, false);
}

/** "rose from 1500 to 2000": two amounts, unless both are years of our own time. */
function isChange(scan: Scan, at: number, left: Expression, right: End): boolean {
  if (isCountedNoun(scan, right.next)) return true;
  return !(isModernYear(left) && isModernYear(right.value)) && tellsChange(scan, at);
}

const isModernYear = (value: Expression): boolean =>
  value.is === 'calendar' && value.year !== null && isModern(value.year);

const isYear = (value: Expression): boolean =>
  value.is === 'calendar' && value.year !== null && value.month === null && value.day === null;

/** "2024/2025": a season is two years that touch. */
const follows = (left: Expression, right: Expression): boolean =>
  left.is === 'calendar' &&
  right.is === 'calendar' &&
  isYear(right) &&
  right.year === (left.year as number) + 1;

/** "1939–45", "2025/26". */
function readShortYear(scan: Scan, left: End, at: number): Found | null {
  const digits = scan.token(at);
  if (!isYear(left.value) || left.value.is !== 'calendar' || digits?.kind !== 'digits') return null;
  if (digits.text.length !== 2 || digits.spaced) return null;
  const first = left.value.year as number;
  const last = first - (first % 100) + Number(digits.text);
  if (last <= first || (last > first + 1 && !scan.closes(at + 1))) return null;
  return {
    value: { is: 'range', left: left.value, right: calendarDate({ year: last }) },
    next: at + 1,
    start: left.start,
  };
}

/** Gives each end what only the other one says, and reads what follows both ("من 4 إلى 22 من الشهر المقبل"). */
function join(scan: Scan, left: End, right: End, start: number, years: boolean): Found | null {
  let next = right.next;
  let first = left.value;
  let last = right.value;
  if (right.partial === 'day') {
    const of = scan.is(scan.words.of, next) ?? next;
    const month = scan.token(of)?.broken ? null : readShiftedOf(scan, of, 'month');
    if (month !== null) {
      last = { ...(last as CalendarDate), monthShift: month.value };
      next = month.next;
    } else if (
      first.is === 'calendar' &&
      left.partial === null &&
      first.month !== null &&
      first.day !== null
    ) {
      if (isCountedNoun(scan, next)) return null;
      const tail = readYearTail(scan, next, false);
      last = {
        ...(last as CalendarDate),
        month: first.month,
        calendar: first.calendar,
        year: tail?.value.year ?? first.year,
      };
      if (tail !== null) next = tail.next;
    } else if (first.is === 'calendar' && left.partial === null && first.weekday !== null) {
      // "Friday the 2nd until the 6th".
      last = { ...(last as CalendarDate) };
    } else return null;
  }
  if (right.partial === 'year' && !(years || isYear(first) || left.partial === 'year' || isDated(first)))
    return null;
  if (first.is === 'calendar' && last.is === 'calendar') {
    const lacksMonth =
      first.month === null && first.day !== null && first.weekday === null && first.monthShift === undefined;
    if (lacksMonth) {
      if (last.month === null && last.monthShift === undefined) return null;
      if (last.day === null) return null;
      first = {
        ...first,
        month: last.month,
        calendar: last.calendar,
        ...(last.monthShift ? { monthShift: last.monthShift } : {}),
      };
    }
    if (first.year === null && first.month !== null && last.year !== null && first.own === undefined) {
      // "from November to February 2020": the first month lies in the year before.
      const wraps = last.month !== null && first.month > last.month;
      first = { ...first, year: last.year - (wraps ? 1 : 0), bc: last.bc };
    }
    if (last.year === null && first.year !== null && last.month !== null && first.month !== null) {
      const wraps = last.month < first.month;
      last = { ...last, year: first.year + (wraps ? 1 : 0), bc: first.bc };
    }
    if (last.own !== undefined && first.own === undefined && first.year === null)
      first = { ...first, own: last.own };
    if (last.yearShift !== undefined && first.yearShift === undefined && first.year === null)
      first = { ...first, yearShift: last.yearShift };
    if (last.bc && !first.bc && first.year !== null && last.year !== null && first.year > last.year)
      first = { ...first, bc: true };
  } else if (left.partial !== null && left.partial === 'day') return null;
  return { value: { is: 'range', left: first, right: last }, next, start };
}

const isDated = (value: Expression): boolean =>
  value.is !== 'calendar' || value.year !== null || value.month !== null;
