import { isCivil } from './calendar.ts';
import { hasLead } from './context.ts';
import { type CalendarDate, calendarDate } from './expression.ts';
import { fullYear } from './fields.ts';
import type { Found, Scan } from './scan.ts';

/**
 * Dates in digits alone: 2026-02-03, 3/2/2026, 16/04/21, 9-18-15, "11/12, 2016", 2016-11, 11/2016, 04/22. Day first,
 * unless the text's country puts the month first or only one order is a date; the other order is kept as `swapped`.
 */
export function readNumericDate(scan: Scan, at: number): Found<CalendarDate> | null {
  const first = scan.token(at);
  if (first?.kind !== 'digits' || first.text.length > 4 || isInsideChain(scan, at)) return null;
  const separator = scan.token(at + 1);
  const second = scan.token(at + 2);
  if (separator === undefined || !'/-.'.includes(separator.text) || second?.kind !== 'digits') return null;
  if (second.text.length > 4 || second.broken || separator.broken) return null;
  const tight = !separator.spaced && !second.spaced;
  const third = scan.token(at + 4);
  if (
    tight &&
    scan.mark(at + 3, separator.text) &&
    third?.kind === 'digits' &&
    !third.spaced &&
    scan.token(at + 3)?.spaced === false
  )
    return endsChain(scan, at + 5, separator.text) ? threeParts(scan, at) : null;
  if (!endsChain(scan, at + 3, separator.text)) return null;
  return yearAndMonth(scan, at, tight) ?? (tight ? dayAndMonth(scan, at) : null);
}

/** Digits before or after with the same kind of mark: a version, an address, a telephone number. */
function isInsideChain(scan: Scan, at: number): boolean {
  const before = scan.token(at - 1);
  return (
    before?.kind === 'mark' &&
    !(scan.token(at) as { spaced: boolean }).spaced &&
    '/-.,:$€£+#'.includes(before.text) &&
    (scan.token(at - 2)?.kind === 'digits' || '$€£+#'.includes(before.text))
  );
}

function endsChain(scan: Scan, at: number, separator: string): boolean {
  const mark = scan.token(at);
  if (mark === undefined || mark.spaced) return true;
  if (mark.text === '%') return false;
  const after = scan.token(at + 1);
  if (after?.kind !== 'digits' || after.spaced) return true;
  return mark.text !== separator && !'/-.:'.includes(mark.text);
}

function threeParts(scan: Scan, at: number): Found<CalendarDate> | null {
  const texts = [scan.word(at), scan.word(at + 2), scan.word(at + 4)] as const;
  const [a, b, c] = texts.map(Number) as [number, number, number];
  const start = (scan.token(at) as { start: number }).start;
  const next = at + 5;
  if (texts[0].length === 4) {
    if (texts[1].length > 2 || texts[2].length > 2) return null;
    const hijri = isHijri(a);
    const fits = hijri ? b >= 1 && b <= 12 && c >= 1 && c <= 30 : isCivil(a, b, c);
    if (!fits) return null;
    return {
      value: calendarDate({ year: a, month: b, day: c, calendar: hijri ? 'islamic-umalqura' : 'gregory' }),
      next,
      start,
    };
  }
  if (texts[0].length > 2 || texts[1].length > 2 || (texts[2].length !== 4 && texts[2].length !== 2))
    return null;
  const short = texts[2].length === 2;
  const year = short ? fullYear(c) : c;
  if (year < 1000 || year > 2200) return null;
  if (isHijri(year)) {
    if (a < 1 || a > 30 || b < 1 || b > 12) return null;
    return { value: calendarDate({ year, month: b, day: a, calendar: 'islamic-umalqura' }), next, start };
  }
  const ordered = order(scan, a, b, year);
  return ordered === null ? null : { value: { ...ordered, shortYear: short }, next, start };
}

/** Years that only the Hijri calendar has in the news of our days. */
const isHijri = (year: number): boolean => year >= 1300 && year <= 1500;

/** Day and month in the order of the country, or in the only order that is a date. */
function order(scan: Scan, a: number, b: number, year: number | null): CalendarDate | null {
  const on = year ?? 2024;
  const dayFirst = isCivil(on, b, a);
  const monthFirst = isCivil(on, a, b);
  if (!dayFirst && !monthFirst) return null;
  const useMonthFirst = monthFirst && (!dayFirst || scan.monthFirst);
  return calendarDate({
    year,
    month: useMonthFirst ? a : b,
    day: useMonthFirst ? b : a,
    ...(dayFirst && monthFirst && a !== b ? { swapped: true } : {}),
  });
}

function yearAndMonth(scan: Scan, at: number, tight: boolean): Found<CalendarDate> | null {
  const [a, b] = [scan.word(at), scan.word(at + 2)];
  const start = (scan.token(at) as { start: number }).start;
  const [year, month] = a.length === 4 ? [Number(a), Number(b)] : [Number(b), Number(a)];
  if (a.length === b.length || Math.min(a.length, b.length) > 2 || Math.max(a.length, b.length) !== 4)
    return null;
  if (year < 1800 || year > 2200 || month < 1 || month > 12) return null;
  // "2015.3" reads as a decimal elsewhere; "3.2015" and "2015-26" are no months.
  if (!tight && scan.mark(at + 1, '.')) return null;
  return { value: calendarDate({ year, month }), next: at + 3, start };
}

/** "11/12, 2016", "04/22", "on 7/2": without a year only where nothing else can be meant. */
function dayAndMonth(scan: Scan, at: number): Found<CalendarDate> | null {
  const [a, b] = [scan.word(at), scan.word(at + 2)];
  if (a.length > 2 || b.length > 2) return null;
  const start = (scan.token(at) as { start: number }).start;
  const slash = scan.mark(at + 1, '/');
  if (slash && scan.mark(at + 3, ',،')) {
    const digits = scan.token(at + 4);
    if (
      digits?.kind === 'digits' &&
      !digits.broken &&
      (digits.text.length === 4 || digits.text.length === 2)
    ) {
      const year = digits.text.length === 4 ? Number(digits.text) : fullYear(Number(digits.text));
      const found = year >= 1000 && year <= 2200 ? order(scan, Number(a), Number(b), year) : null;
      if (found !== null && scan.closes(at + 5)) return { value: found, next: at + 5, start };
    }
  }
  if (!slash || Number(a) === 0 || Number(b) === 0) return null;
  const padded = a.length === 2 && b.length === 2 && (a.startsWith('0') || b.startsWith('0'));
  if (!padded && !hasLead(scan, at)) return null;
  if (!padded && Number(a) <= 12 && Number(b) <= 12 && Number(a) < Number(b) && !hasLead(scan, at))
    return null;
  const clock = scan.token(at + 3)?.kind === 'digits';
  if (!scan.closes(at + 3) && !clock) return null;
  const found = order(scan, Number(a), Number(b), null);
  return found === null ? null : { value: found, next: at + 3, start };
}
