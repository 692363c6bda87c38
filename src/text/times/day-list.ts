import { readCalendarDate, readYearTail } from './calendar-date.ts';
import type { CalendarDate, Expression } from './expression.ts';
import { readDayNumber, readShiftAfter, readWeekday } from './fields.ts';
import { listLink } from './list-link.ts';
import type { Found, Scan } from './scan.ts';
import { readShiftedOf } from './shifted-unit.ts';

/**
 * Neighbouring days named one by one: "يومي 3 و4 فبراير", "December 17, 18 and 19", "on Tuesday and Wednesday". They
 * are a range; days with a gap between them are not, and stay what they are.
 */
export function readDayList(scan: Scan, at: number): Found | null {
  return daysFirst(scan, at) ?? monthFirst(scan, at) ?? weekdays(scan, at);
}

const MOST_DAYS = 7;

function daysFirst(scan: Scan, at: number): Found | null {
  const first = readDayNumber(scan, at);
  // "الأسبوع الأول والثاني من مارس": the ordinals count the noun before them.
  if (first === null || scan.find(scan.words.units, at - 1)?.value.definite) return null;
  let last = first.value.day;
  let next = first.next;
  for (let i = 1; i < MOST_DAYS; i += 1) {
    const link = listLink(scan, next);
    const day = link === null ? null : readDayNumber(scan, link);
    if (link === null || day === null || day.value.day !== last + 1) return null;
    const date = readCalendarDate(scan, link);
    if (date !== null && date.value.day === day.value.day && date.next > day.next)
      return between({ ...date.value, day: first.value.day }, date.value, date.next, first.start);
    const of = scan.is(scan.words.of, day.next) ?? day.next;
    const month = scan.token(of)?.broken ? null : readShiftedOf(scan, of, 'month');
    if (month !== null) return null;
    last = day.value.day;
    next = day.next;
  }
  return null;
}

function monthFirst(scan: Scan, at: number): Found | null {
  const date = readCalendarDate(scan, at);
  if (date === null || date.value.day === null || date.value.year !== null || date.value.own !== undefined)
    return null;
  let last = date.value.day;
  let { next } = date;
  for (let i = 1; i < MOST_DAYS; i += 1) {
    const link = listLink(scan, next);
    const day = link === null ? null : readDayNumber(scan, link);
    if (day === null || !day.value.digits || day.value.day !== last + 1) break;
    // "on 3 February and 4 March": the number belongs to the next month.
    const other = readCalendarDate(scan, link as number);
    if (other !== null && other.value.month !== null) break;
    last = day.value.day;
    next = day.next;
  }
  if (last === date.value.day) return null;
  const tail = readYearTail(scan, next, false);
  if (tail === null && !scan.closes(next)) return null;
  const whole: CalendarDate = { ...date.value, ...(tail?.value ?? {}) };
  return between(whole, { ...whole, day: last }, tail?.next ?? next, date.start);
}

function weekdays(scan: Scan, at: number): Found | null {
  const first = readWeekday(scan, at);
  const link = first === null || !first.sure ? null : listLink(scan, first.next);
  if (first === null || link === null || scan.mark(first.next, ',،')) return null;
  const second = readWeekday(scan, link);
  if (second === null || !second.sure || second.value.day !== (first.value.day % 7) + 1) return null;
  if (readCalendarDate(scan, second.next)?.value.day) return null;
  const after = readShiftAfter(scan, second.next);
  const shift = after === null || after.value.event ? null : after.value;
  const day = (weekday: number) => ({ is: 'weekday', weekday, shift, week: null }) as const;
  const next = shift === null || after === null ? second.next : after.next;
  return between(day(first.value.day), day(second.value.day), next, first.start);
}

const between = (left: Expression, right: Expression, next: number, start: number): Found => ({
  value: { is: 'range', left, right },
  next,
  start,
});
