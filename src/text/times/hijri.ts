import type { Day } from './calendar.ts';

/**
 * The Umm al-Qura calendar of Saudi Arabia, 1423–1449 AH: before and after, the published tables and the day people
 * wrote differ, so nothing is computed there. One number a year: bit n is set when month n + 1 has 30 days
 * (else 29). The table was generated from ICU's `islamic-umalqura` and checked against the official calendar.
 */
const FIRST_YEAR = 1423;
const FIRST_DAY = 11_761;
const LONG_MONTHS: readonly number[] = [
  0xa95, 0x52d, 0x5ad, 0xb6a, 0x6d4, 0xdc9, 0xd92, 0xaa6, 0x956, 0x2ae, 0x56d, 0x36a, 0xb55, 0xaaa, 0x94d,
  0x49d, 0x95d, 0x2ba, 0x5b5, 0x5aa, 0xd55, 0xa9a, 0x92e, 0x26e, 0x55d, 0xada, 0x6d4,
];

/** First days of all months of the window, and of the month after it. */
const STARTS: readonly Day[] = (() => {
  const starts = [FIRST_DAY];
  for (const bits of LONG_MONTHS)
    for (let month = 0; month < 12; month += 1)
      starts.push((starts[starts.length - 1] as number) + 29 + ((bits >> month) & 1));
  return starts;
})();

export interface HijriMonth {
  readonly year: number;
  readonly month: number;
}

export const isInWindow = (year: number): boolean =>
  year >= FIRST_YEAR && year < FIRST_YEAR + LONG_MONTHS.length;

/** First and last day of a Hijri month (1 = Muharram); null outside the window. */
export function hijriMonth(year: number, month: number): { start: Day; end: Day } | null {
  if (!isInWindow(year) || month < 1 || month > 12) return null;
  const at = (year - FIRST_YEAR) * 12 + month - 1;
  return { start: STARTS[at] as number, end: (STARTS[at + 1] as number) - 1 };
}

/** The day of a Hijri date; null outside the window, and for a 30th that the month does not have. */
export function hijriDay(year: number, month: number, day: number): Day | null {
  const bounds = hijriMonth(year, month);
  if (bounds === null || day < 1 || bounds.start + day - 1 > bounds.end) return null;
  return bounds.start + day - 1;
}

/** The Hijri month that holds a day; null outside the window. */
export function hijriMonthOf(day: Day): HijriMonth | null {
  const last = STARTS.length - 1;
  if (day < FIRST_DAY || day >= (STARTS[last] as number)) return null;
  let low = 0;
  let high = last;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((STARTS[middle] as number) <= day) low = middle;
    else high = middle;
  }
  return { year: FIRST_YEAR + Math.floor(low / 12), month: (low % 12) + 1 };
}
