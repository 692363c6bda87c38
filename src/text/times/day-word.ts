import { readCalendarDate } from './calendar-date.ts';
import { followsName } from './context.ts';
import type { CalendarDate } from './expression.ts';
import { readShiftAfter, readWeekday } from './fields.ts';
import { readNumericDate } from './numeric-date.ts';
import type { Found, Scan } from './scan.ts';

/** "today", "أمس الإثنين", "اليوم 6 مايو", "yesterday, Monday", "Tuesday today": days counted from the anchor. */
export function readDayWord(scan: Scan, at: number): Found | null {
  const found = scan.find(scan.words.days, at);
  if (found === null) return null;
  const { rateAfter } = found.value;
  const before = scan.token(at - 1);
  if (rateAfter !== undefined && before !== undefined && rateAfter.includes(before.text)) return null;
  if (isPartOfDate(scan, at, found.next, found.prefix)) return null;
  if (followsName(scan, at) && scan.token(at)?.caps !== 'none') return null;
  const numeral = scan.numeral(found.next);
  // "اليوم الثاني" is the second day, not today.
  if (numeral?.ordinal && numeral.definite && !scan.words.cased && !scan.token(found.next)?.broken) {
    const date = readCalendarDate(scan, found.next);
    if (date === null || date.value.day === null) return null;
  }
  let next = found.next;
  let weekday: number | null = null;
  const word = readNamedDay(scan, next);
  if (word !== null) {
    weekday = word.value;
    next = word.next;
  }
  const date = readDateNext(scan, next);
  return {
    value: { is: 'deictic', offset: found.value.offset, weekday, date: date?.value ?? null },
    next: date?.next ?? next,
    start: found.start,
  };
}

/** "تاريخ اليوم والشهر والسنة": the day as one field of a date, among others; "اليوم والشهر المقبل" is today. */
function isPartOfDate(scan: Scan, at: number, next: number, prefix: string): boolean {
  const { andPrefix } = scan.words;
  if (andPrefix === '' || next - at > 1) return false;
  if (isField(scan, next) && scan.word(next).startsWith(andPrefix)) return true;
  return prefix === andPrefix && isField(scan, at - 1);
}

/** "الشهر", "والسنة": one definite unit that nothing moves. */
function isField(scan: Scan, at: number): boolean {
  const unit = scan.token(at)?.broken ? null : scan.find(scan.words.units, at);
  if (unit === null || !unit.value.definite || unit.value.count !== 1) return false;
  return readShiftAfter(scan, unit.next) === null && !scan.numeral(unit.next)?.ordinal;
}

/** The weekday in apposition: "اليوم الثلاثاء", "today, Tuesday,", "yesterday (Monday)". */
function readNamedDay(scan: Scan, at: number): { value: number; next: number } | null {
  const bracket = scan.mark(at, '(');
  let next = bracket || scan.mark(at, ',،') ? at + 1 : at;
  next = scan.is(scan.words.dayWords, next) ?? next;
  const token = scan.token(next);
  if (token === undefined || token.broken) return null;
  const weekday = readWeekday(scan, next);
  if (weekday === null || !weekday.sure || weekday.start !== token.start) return null;
  if (bracket)
    return scan.mark(weekday.next, ')') ? { value: weekday.value.day, next: weekday.next + 1 } : null;
  // After a comma it must be closed by one again, or end there: "today, Monday's papers" starts something new.
  if (
    next > at &&
    scan.mark(at, ',،') &&
    !scan.mark(weekday.next, ',،.') &&
    scan.token(weekday.next) !== undefined
  )
    return readDateNext(scan, weekday.next) === null
      ? null
      : { value: weekday.value.day, next: weekday.next };
  return { value: weekday.value.day, next: weekday.next };
}

function readDateNext(scan: Scan, at: number): Found<CalendarDate> | null {
  const bracket = scan.mark(at, '(');
  let next = bracket || scan.mark(at, ',،') ? at + 1 : at;
  next = scan.is(scan.words.twins, next) ?? next;
  if (scan.token(next) === undefined || scan.token(next)?.broken) return null;
  const date = readNumericDate(scan, next) ?? readCalendarDate(scan, next);
  if (date === null || date.value.day === null) return null;
  if (!bracket) return date;
  return scan.mark(date.next, ')') ? { ...date, next: date.next + 1 } : null;
}
