import type { TimePrecision } from '../../domain/time.ts';

const FORMATS = new Map<string, Intl.DateTimeFormat>();

/** `parts`: whether the day is written, and the month's length. */
function formatter(tag: string, parts: 'day' | 'no-day', month: 'long' | 'short'): Intl.DateTimeFormat {
  const key = `${tag} ${parts} ${month}`;
  let format = FORMATS.get(key);
  if (format === undefined) {
    // Western digits in every language: what most Arabic newsrooms print, and what a search finds.
    format = new Intl.DateTimeFormat(`${tag === 'en' ? 'en-GB' : tag}-u-nu-latn-ca-gregory`, {
      ...(parts === 'day' ? { day: 'numeric' } : {}),
      month,
      year: 'numeric',
      timeZone: 'UTC',
    });
    FORMATS.set(key, format);
  }
  return format;
}

/** Days from 0001-01-01 to 9999-12-31 as Date at UTC midnight, so that no time zone moves them. */
const utc = (day: string): Date => new Date(`${day}T00:00:00Z`);

/**
 * The days from `start` to `end`, inclusive, in the words of a language: "3 February 2026", "17–19 December 2025",
 * "February 2026", "2026". `month: 'short'` is for labels.
 */
export function formatDays(
  start: string,
  end: string,
  precision: TimePrecision,
  tag: string,
  month: 'long' | 'short' = 'long',
): string {
  if (precision === 'year' && start.slice(0, 4) === end.slice(0, 4)) return start.slice(0, 4);
  if (precision === 'month' && start.slice(0, 7) === end.slice(0, 7))
    return formatter(tag, 'no-day', month).format(utc(start));
  const days = formatter(tag, 'day', month);
  if (start === end) return days.format(utc(start));
  // Intl's own ranges put spaces and marks of order around the dash; a plain one reads the same in both directions.
  if (start.slice(0, 7) === end.slice(0, 7)) return `${Number(start.slice(8))}–${days.format(utc(end))}`;
  return `${days.format(utc(start))} – ${days.format(utc(end))}`;
}
