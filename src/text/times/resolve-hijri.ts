import { type Day, isoDay } from './calendar.ts';
import type { CalendarDate } from './expression.ts';
import { hijriDay, hijriMonth, hijriMonthOf, isInWindow } from './hijri.ts';
import { checkWeekday } from './resolve-calendar.ts';
import { days, type Frame, type Resolved, unresolved } from './resolved.ts';

/** Counts out a Hijri date by the Umm al-Qura table; outside it nothing is guessed. */
export function resolveHijri(date: CalendarDate, frame: Frame): Resolved {
  const calendar = 'islamic-umalqura';
  const precision = date.day !== null ? 'day' : date.month !== null ? 'month' : 'year';
  const relative = date.own !== undefined || date.yearShift !== undefined || date.monthShift !== undefined;
  const placed = placeYear(date, frame);
  if (placed === null)
    return unresolved(frame.anchor === null ? 'no-anchor' : 'hijri-outside-table', precision, {
      calendar,
      relative,
    });
  const rest: Partial<Resolved> = { calendar, relative, anchored: date.year === null };
  const year = placed;
  if (!isInWindow(year)) return unresolved('hijri-outside-table', precision, rest);
  if (date.month === null) {
    const first = hijriMonth(year, 1);
    const last = hijriMonth(year, 12);
    if (first === null || last === null) return unresolved('hijri-outside-table', precision, rest);
    return days(first.start, last.end, 'year', rest);
  }
  if (date.day === null) {
    const month = hijriMonth(year, date.month);
    if (month === null) return unresolved('hijri-outside-table', precision, rest);
    return days(month.start, month.end, 'month', rest);
  }
  const day = hijriDay(year, date.month, date.day);
  if (day === null) return unresolved('no-such-day', 'day', rest);
  return checkWeekday(days(day, day, 'day', { ...rest, edtf: isoDay(day) }), date.weekday);
}

/** The stated year, or the one nearest to the anchor by tense; null where neither is known. */
function placeYear(date: CalendarDate, frame: Frame): number | null {
  if (date.year !== null) return date.year;
  if (frame.anchor === null) return null;
  const now = hijriMonthOf(frame.anchor);
  if (now === null) return null;
  if (date.yearShift !== undefined) return now.year + date.yearShift.step;
  if (date.month === null) return null;
  if (date.own?.step === 0) return now.year;
  const ahead = date.own === undefined ? frame.tense === 'future' : date.own.step > 0;
  const startIn = (year: number): Day | null =>
    date.day === null
      ? (hijriMonth(year, date.month as number)?.start ?? null)
      : hijriDay(year, date.month as number, date.day);
  const endIn = (year: number): Day | null =>
    date.day === null ? (hijriMonth(year, date.month as number)?.end ?? null) : startIn(year);
  if (ahead) {
    const end = endIn(now.year);
    return end !== null &&
      (date.own === undefined ? end >= frame.anchor : (startIn(now.year) as Day) > frame.anchor)
      ? now.year
      : now.year + 1;
  }
  const start = startIn(now.year);
  const began = start !== null && start <= frame.anchor;
  const over = date.own === undefined ? began : began && (endIn(now.year) as Day) < frame.anchor;
  return over ? now.year : now.year - 1;
}
