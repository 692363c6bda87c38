import { readYearTail } from './calendar-date.ts';
import { type CalendarDate, calendarDate, type Expression } from './expression.ts';
import { readDayNumber, readMonth, readWeekday } from './fields.ts';
import { readLink } from './range-link.ts';
import type { Found, Scan } from './scan.ts';
import { readShiftedOf } from './shifted-unit.ts';

/** A month or week with two ends inside: "نوفمبر بين 15 و 19", "next week from Wednesday to Friday". */
export function readInner(scan: Scan, at: number): Found | null {
  const week = readShiftedOf(scan, at, 'week');
  const name = week === null ? readMonth(scan, at) : null;
  const tailed = name === null ? null : readYearTail(scan, name.next, false);
  const month: Found<CalendarDate> | null =
    name === null
      ? null
      : {
          value: calendarDate({
            month: name.value.name.month,
            calendar: name.value.name.calendar,
            year: tailed?.value.year ?? null,
          }),
          next: tailed?.next ?? name.next,
          start: name.start,
        };
  const outer = week ?? month;
  if (outer === null) return null;
  const opener =
    scan.find(scan.words.rangeBetween, outer.next) ?? scan.find(scan.words.rangeFrom, outer.next);
  if (opener === null || scan.token(outer.next)?.broken) return null;
  const between = scan.find(scan.words.rangeBetween, outer.next) !== null;
  if (week !== null) {
    const left = readWeekday(scan, opener.next);
    const link = left === null ? null : readLink(scan, left.next, between);
    const right = link === null ? null : readWeekday(scan, link.next);
    if (left === null || right === null) return null;
    const day = (weekday: number): Expression => ({ is: 'weekday', weekday, shift: null, week: week.value });
    return {
      value: { is: 'range', left: day(left.value.day), right: day(right.value.day) },
      next: right.next,
      start: week.start,
    };
  }
  const date = (month as Found<CalendarDate>).value;
  const left = readDayNumber(scan, opener.next);
  const link = left === null ? null : readLink(scan, left.next, between);
  const right = link === null ? null : readDayNumber(scan, link.next);
  if (left === null || right === null) return null;
  const tail = date.year === null ? readYearTail(scan, right.next, false) : null;
  const whole = tail === null ? date : { ...date, ...tail.value };
  return {
    value: {
      is: 'range',
      left: { ...whole, day: left.value.day },
      right: { ...whole, day: right.value.day },
    },
    next: tail?.next ?? right.next,
    start: outer.start,
  };
}
