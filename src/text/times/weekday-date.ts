import { readCalendarDate } from './calendar-date.ts';
import { followsName, isAllowed } from './context.ts';
import { type CalendarDate, calendarDate, type Expression } from './expression.ts';
import { readDayNumber, readShiftAfter, readShiftBefore, readWeekday } from './fields.ts';
import { readNumericDate } from './numeric-date.ts';
import type { Found, Scan } from './scan.ts';
import { readShiftedOf } from './shifted-unit.ts';

/**
 * Weekdays alone and in front of a date: "Monday", "last Thursday", "الأحد الماضي", "Tuesday of next week",
 * "الثلاثاء، 3 فبراير", "Friday the 2nd", "this Friday (Jun-15)". "يوم" before them stays outside the span.
 */
export function readWeekdayDate(scan: Scan, at: number): Found | null {
  const shift = readShiftBefore(scan, at);
  let head = at;
  if (shift !== null) {
    if (shift.value.counted || shift.value.event) return null;
    head = shift.next;
    const dayWord = scan.is(scan.words.dayWords, head);
    if (dayWord !== null) head = dayWord;
    if (scan.token(head)?.broken) return null;
  }
  const weekday = readWeekday(scan, head);
  if (weekday === null || (head > at && weekday.start !== scan.token(head)?.start)) return null;
  const start =
    shift === null ? weekday.start : startOfShift(scan, at, shift.value.bare === true, shift.start);
  const { day } = weekday.value;
  const next = weekday.next;
  const stop = weekday.value.short && scan.mark(next, '.') && scan.token(next)?.spaced === false;
  const dated = readDateAfter(scan, stop ? next + 1 : next);
  if (dated !== null) {
    const value: CalendarDate = { ...dated.value, weekday: day };
    // "this Friday, June 22": only one of the two can be the date; `resolve` keeps the date and checks the day.
    return { value, next: dated.next, start };
  }
  if (shift !== null)
    return { value: { is: 'weekday', weekday: day, shift: shift.value, week: null }, next, start };
  const week = readWeekAfter(scan, next);
  if (week !== null)
    return {
      value: { is: 'weekday', weekday: day, shift: null, week: week.value },
      next: week.next,
      start,
    };
  const after = readShiftAfter(scan, next);
  if (after !== null && !after.value.event) {
    const later = readDateAfter(scan, after.next);
    if (later !== null) return { value: { ...later.value, weekday: day }, next: later.next, start };
    return {
      value: { is: 'weekday', weekday: day, shift: after.value, week: null },
      next: after.next,
      start,
    };
  }
  const numbered = readDayAfter(scan, next);
  if (numbered !== null)
    return { value: calendarDate({ day: numbered.value, weekday: day }), next: numbered.next, start };
  if (!weekday.sure && !isAllowed(scan, head, weekday.value.guard)) return null;
  if (isName(scan, head, weekday.next)) return null;
  return { value: { is: 'weekday', weekday: day, shift: null, week: null }, next, start };
}

function startOfShift(scan: Scan, at: number, bare: boolean, start: number): number {
  const before = scan.token(at - 1);
  const article = !bare && before !== undefined && scan.is(scan.words.determiners, at - 1) === at;
  return article ? before.start : start;
}

/** "The Sunday Herald", "Sheffield Wednesday". */
function isName(scan: Scan, at: number, next: number): boolean {
  if (!scan.words.cased) return false;
  if (followsName(scan, at)) return true;
  const after = scan.token(next);
  const before = scan.token(at - 1);
  const article = before !== undefined && scan.is(scan.words.determiners, at - 1) === at;
  return article && after?.kind === 'word' && after.caps !== 'none' && !after.broken;
}

/** A whole date behind a weekday: after a comma, in brackets, or joined by "الموافق". */
function readDateAfter(scan: Scan, at: number): Found<CalendarDate> | null {
  const bracket = scan.mark(at, '(');
  let next = bracket || scan.mark(at, ',،/') ? at + 1 : at;
  const twin = scan.is(scan.words.twins, next);
  if (twin !== null) next = twin;
  const today = scan.token(next);
  if (today === undefined || today.broken) return null;
  const found = readNumericDate(scan, next) ?? readCalendarDate(scan, next);
  if (found === null || (found.value.day === null && found.value.is === 'calendar')) return null;
  if (!bracket) return found;
  return scan.mark(found.next, ')') ? { ...found, next: found.next + 1 } : null;
}

/** "Friday this week", "Tuesday of next week", "الجمعة من الأسبوع المقبل". */
function readWeekAfter(scan: Scan, at: number) {
  const of = scan.is(scan.words.of, at) ?? at;
  if (scan.token(of)?.broken) return null;
  return readShiftedOf(scan, of, 'week');
}

/** "the 27th", "في الثاني", "27" right behind a weekday: a day of the month. */
function readDayAfter(scan: Scan, at: number): { value: number; next: number } | null {
  const link = scan.is(scan.words.dayLinks, at);
  const head = link ?? at;
  if (scan.token(head) === undefined || scan.token(head)?.broken) return null;
  const day = readDayNumber(scan, head);
  if (day === null || isClock(scan, day.next)) return null;
  const { ordinal, digits, definite } = day.value;
  if (digits && !ordinal && !scan.closes(day.next)) return null;
  // Without a link an Arabic ordinal counts the weekday ("الأحد السادس"), it is no day of the month.
  if (!digits && link === null && !(definite && scan.words.cased)) return null;
  if (!digits && !definite && !scan.words.cased) return null;
  return { value: day.value.day, next: day.next };
}

const isClock = (scan: Scan, at: number): boolean =>
  scan.find(scan.words.meridiems, at) !== null || scan.find(scan.words.zones, at) !== null;

/** "next week Friday", "this week on Saturday", "الأسبوع القادم يوم الجمعة". */
export function readWeekThenDay(scan: Scan, at: number): Found<Expression> | null {
  const week = readShiftedOf(scan, at, 'week');
  if (week === null) return null;
  const link = scan.is(scan.words.leads, week.next) ?? week.next;
  const word = scan.is(scan.words.dayWords, link) ?? link;
  if (scan.token(word)?.broken) return null;
  const weekday = readWeekday(scan, word);
  if (weekday === null || !weekday.sure) return null;
  return {
    value: { is: 'weekday', weekday: weekday.value.day, shift: null, week: week.value },
    next: weekday.next,
    start: week.start,
  };
}

/** "يوم 27", "on the 27th": a day of the month that is near. */
export function readBareDay(scan: Scan, at: number): Found<Expression> | null {
  const word = scan.find(scan.words.dayWords, at);
  const led = scan.find(scan.words.dayLeads, at - 1)?.next === at;
  if (word === null && !led) return null;
  const head = word?.next ?? at;
  const day = scan.token(head)?.broken ? null : readDayNumber(scan, head);
  if (day === null || !day.value.digits || !scan.closes(day.next) || isClock(scan, day.next)) return null;
  if (word === null && !day.value.ordinal) return null;
  // "يوم 3 من الشهر الجاري": the date itself is read without its "يوم".
  if (readCalendarDate(scan, head)) return null;
  return { value: calendarDate({ day: day.value.day }), next: day.next, start: word?.start ?? day.start };
}
