import { readCalendarDate } from './calendar-date.ts';
import type { CalendarDate } from './expression.ts';
import { readWeekday } from './fields.ts';
import { readNumericDate } from './numeric-date.ts';
import type { Found, Scan } from './scan.ts';

/**
 * One day in two calendars: "15 شعبان 1447 هـ الموافق 3 فبراير 2026 م", "3 فبراير 2026 (15 شعبان 1447)". Where the
 * Umm al-Qura table ends, the Gregorian twin is what tells the day.
 */
export function readTwin(scan: Scan, at: number): Found | null {
  const weekday = readWeekday(scan, at);
  const head = weekday === null ? at : scan.mark(weekday.next, ',،') ? weekday.next + 1 : weekday.next;
  if (weekday !== null && scan.token(head)?.broken) return null;
  const stated = readDay(scan, head);
  if (stated === null) return null;
  const bracket = scan.mark(stated.next, '(');
  const link =
    scan.is(scan.words.twins, stated.next) ??
    (bracket || scan.mark(stated.next, '/،,-') ? stated.next + 1 : null);
  if (link === null || scan.token(link)?.broken) return null;
  const twin = readDay(scan, link);
  if (twin === null || twin.value.calendar === stated.value.calendar) return null;
  let next = twin.next;
  if (bracket) {
    if (!scan.mark(next, ')')) return null;
    next += 1;
  }
  const day = weekday?.value.day ?? null;
  return {
    value: { is: 'twin', stated: { ...stated.value, weekday: day }, twin: { ...twin.value, weekday: day } },
    next,
    start: weekday?.start ?? stated.start,
  };
}

function readDay(scan: Scan, at: number): Found<CalendarDate> | null {
  const found = readNumericDate(scan, at) ?? readCalendarDate(scan, at);
  return found !== null && found.value.day !== null && found.value.month !== null ? found : null;
}
