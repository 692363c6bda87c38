import { isAllowed, isCountedNoun } from './context.ts';
import { type CalendarDate, calendarDate, type Shift } from './expression.ts';
import {
  type Month,
  readDayNumber,
  readMonth,
  readShiftAfter,
  readShiftBefore,
  readYear,
  skipStop,
} from './fields.ts';
import type { Found, Scan } from './scan.ts';
import { readShiftedOf } from './shifted-unit.ts';

/**
 * Dates with a named month, in every order: "3 February 2026", "Feb. 3", "the 3rd of February", "2026 November",
 * "الثالث من شباط/فبراير", "مارس الماضي", "20 من الشهر المقبل". No weekday: `weekday-date.ts` puts it in front.
 */
export function readCalendarDate(scan: Scan, at: number, depth = 0): Found<CalendarDate> | null {
  const slot = 2 * (at - scan.from) + (depth > 0 ? 1 : 0);
  let known = slot < 0 ? undefined : scan.dates[slot];
  if (known === undefined) {
    known = dayFirst(scan, at) ?? monthFirst(scan, at, depth > 0) ?? yearFirst(scan, at);
    if (slot >= 0) scan.dates[slot] = known;
  }
  return known;
}

/** An unspaced "-", "/" or "." between the parts of a date. */
const joins = (scan: Scan, at: number): boolean =>
  scan.mark(at, '-/.') && !scan.token(at)?.spaced && scan.token(at + 1)?.spaced === false;

function dayFirst(scan: Scan, at: number): Found<CalendarDate> | null {
  const day = readDayNumber(scan, at);
  if (day === null || scan.token(day.next)?.broken) return null;
  let next = day.next;
  const of = scan.is(scan.words.of, next);
  if (of !== null) next = of;
  else if (joins(scan, next)) next += 1;
  const shifted = readShiftedOf(scan, next, 'month');
  if (shifted !== null && (day.value.ordinal || day.value.digits || day.value.definite)) {
    const value = calendarDate({ day: day.value.day, monthShift: shifted.value });
    return { value, next: shifted.next, start: day.start };
  }
  const month = readMonth(scan, next);
  if (month === null || scan.token(next)?.broken) return null;
  if (!day.value.digits && !day.value.ordinal && of !== null) return null;
  if (isVerb(scan, next, month)) return null;
  return withYear(scan, month, { day: day.value.day }, day.start);
}

/** "3 may have died": where names are capitalised, a lower-case strict month needs an end or a year after it. */
function isVerb(scan: Scan, at: number, month: Found<Month>): boolean {
  const { name } = month.value;
  if (name.guard !== 'strict' || !scan.words.cased || scan.token(at)?.caps !== 'none') return false;
  const after = scan.token(month.next);
  return after?.kind === 'word' && !after.broken && readYear(scan, month.next) === null;
}

/** `inside`: in a longer time ("mid-March", "from March to May"), where a guarded name needs no other sign. */
function monthFirst(scan: Scan, at: number, inside: boolean): Found<CalendarDate> | null {
  const shift = readShiftBefore(scan, at);
  const head = shift !== null && !shift.value.counted ? shift.next : at;
  const determiner = shift === null ? scan.is(scan.words.determiners, head) : null;
  const hasWord = determiner !== null && scan.find(scan.words.monthWords, determiner) !== null;
  const month = readMonth(scan, hasWord ? determiner : head);
  if (month === null || (head > at && scan.token(head)?.broken)) return null;
  const start = shift !== null || hasWord ? (shift?.start ?? (scan.token(at)?.start as number)) : month.start;
  if (shift !== null) {
    const own: Shift = { step: shift.value.step };
    return { value: named(month, { own }), next: month.next, start };
  }
  const days = monthThenDay(scan, month);
  if (days !== null) return withYear(scan, { ...month, next: days.next }, { day: days.value }, start);
  const year = withYear(scan, month, {}, start);
  const { name, sure } = month.value;
  if (year.value.year !== null || year.value.own !== undefined || year.value.yearShift !== undefined)
    return year;
  const known = inside && !(name.guard === 'strict' && scan.words.cased && scan.token(head)?.caps === 'none');
  if (!sure && !known && !isAllowed(scan, at, name.guard)) return null;
  return year;
}

function monthThenDay(scan: Scan, month: Found<Month>): { value: number; next: number } | null {
  let next = skipStop(scan, month.next, month.value.name);
  if (joins(scan, next) && scan.mark(next, '-/')) next += 1;
  if (scan.token(next)?.broken) return null;
  const day = readDayNumber(scan, next);
  if (day === null) return null;
  const { ordinal, digits, definite } = day.value;
  if (digits && !ordinal && isCountedNoun(scan, day.next)) return null;
  // "In March three people …", "in June twenty people …": a plain number word counts what follows.
  if (!digits && !ordinal && (definite || day.value.day < 21 || !scan.closes(day.next))) return null;
  // "January first" is a day; an Arabic ordinal must be definite ("يناير الأول").
  if (!digits && ordinal && !definite && !scan.words.cased) return null;
  return { value: day.value.day, next: day.next };
}

const named = (month: Found<Month>, fields: Partial<Omit<CalendarDate, 'is'>>): CalendarDate =>
  calendarDate({ month: month.value.name.month, calendar: month.value.name.calendar, ...fields });

/** Adds the year, or the modifier that stands for it ("مارس الماضي", "May next year"). */
function withYear(
  scan: Scan,
  month: Found<Month>,
  fields: Partial<Omit<CalendarDate, 'is'>>,
  start: number,
): Found<CalendarDate> {
  const own = readShiftAfter(scan, month.next);
  if (own !== null && !own.value.event)
    return { value: named(month, { ...fields, own: { step: own.value.step } }), next: own.next, start };
  const tail = readYearTail(
    scan,
    month.next,
    month.value.name.calendar === 'islamic-umalqura',
    month.value.name,
  );
  return tail === null
    ? { value: named(month, fields), next: month.next, start }
    : { value: named(month, { ...fields, ...tail.value }), next: tail.next, start };
}

type YearFields = Pick<CalendarDate, 'year' | 'bc'> & { yearShift?: Shift; shortYear?: boolean };

/** What may follow a month: "2026", ", 2026", " of 2026", "من عام 2026", "next year", "من العام الماضي", "'99". */
export function readYearTail(
  scan: Scan,
  at: number,
  hijri: boolean,
  name: { readonly short?: boolean } = {},
): { value: YearFields; next: number } | null {
  let next = skipStop(scan, at, name);
  const comma = scan.mark(next, ',،');
  if (comma || joins(scan, next)) next += 1;
  const of = scan.is(scan.words.of, next);
  if (of !== null) next = of;
  if (scan.token(next) === undefined || scan.token(next)?.broken) return null;
  const shifted = readShiftedOf(scan, next, 'year');
  if (shifted !== null)
    return comma ? null : { value: { year: null, bc: false, yearShift: shifted.value }, next: shifted.next };
  const word = scan.find(scan.words.yearWords, next);
  if (word !== null) next = word.next;
  const year = readYear(scan, next, word !== null || !comma);
  if (year === null) return null;
  const { value } = year;
  const sure = word !== null || value.sure;
  if (!sure) {
    const count = value.year;
    if (!value.short && count < 100 && (hijri || count < 32 || comma || !scan.closes(year.next))) return null;
    if (count >= 100 && (count < (hijri ? 1000 : 1000) || count > 2200)) return null;
    if (isCountedNoun(scan, year.next)) return null;
    // "في 3 فبراير، 1500 قتيل": after a comma a year is one that people live in, or nothing follows it.
    if (comma && (count < 1900 || count > 2100) && !scan.closes(year.next)) return null;
  }
  const short = value.year < 100 && !value.sure && word === null;
  const full = short ? (value.year < 30 ? 2000 + value.year : 1900 + value.year) : value.year;
  return { value: { year: full, bc: value.bc, ...(short ? { shortYear: true } : {}) }, next: year.next };
}

/** "2016 November", "2016, nov", "2019-sep-1". */
function yearFirst(scan: Scan, at: number): Found<CalendarDate> | null {
  const token = scan.token(at);
  if (token?.kind !== 'digits' || token.text.length !== 4) return null;
  let next = at + 1;
  if (scan.mark(next, ',،-/.')) next += 1;
  const month = readMonth(scan, next);
  if (month === null || scan.token(next)?.broken) return null;
  const year = Number(token.text);
  if (year < 1000 || year > 2200) return null;
  let end = month.next;
  let day: number | null = null;
  const dot = scan.mark(end, '-/.') ? end + 1 : end;
  if (dot > end) {
    const after = readDayNumber(scan, dot);
    if (after?.value.digits) {
      day = after.value.day;
      end = after.next;
    }
  }
  if (
    day === null &&
    month.value.name.guard !== 'none' &&
    scan.token(next)?.caps === 'none' &&
    scan.words.cased
  )
    if (!scan.closes(end)) return null;
  return { value: named(month, { year, day }), next: end, start: token.start };
}
