/**
 * Days as integers: the count of days since 1970-01-01 in the proleptic Gregorian calendar. No `Date`, so no time
 * zone can move a day. The arithmetic is the usual one on 400-year eras that begin in March.
 */
export type Day = number;

const DAYS_PER_ERA = 146_097;
const EPOCH_SHIFT = 719_468;

/** The day of a civil date. Years are astronomical (0 is 1 BC); month 1–12; the day may run over the month. */
export function dayOf(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - EPOCH_SHIFT;
}

export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The civil date of a day. */
export function civilOf(day: Day): Civil {
  const shifted = day + EPOCH_SHIFT;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const doe = shifted - era * DAYS_PER_ERA;
  const yoe = Math.floor(
    (doe - Math.floor(doe / 1460) + Math.floor(doe / 36_524) - Math.floor(doe / 146_096)) / 365,
  );
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const shiftedMonth = Math.floor((5 * doy + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yoe + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: doy - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** 1 = Monday … 7 = Sunday. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The Monday of the week that holds the day. */
export const mondayOf = (day: Day): Day => day - weekdayOf(day) + 1;

export function daysInMonth(year: number, month: number): number {
  return month === 12 ? 31 : dayOf(year, month + 1, 1) - dayOf(year, month, 1);
}

/** The same day so many months on, or the last day of a shorter month: 31 January + 1 month is 28 February. */
export function addMonths(day: Day, months: number): Day {
  const civil = civilOf(day);
  const index = civil.year * 12 + civil.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return dayOf(year, month, Math.min(civil.day, daysInMonth(year, month)));
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** "2026-02"; a year before 0 is written "-0048", as ISO 8601-2 does. */
export function isoMonth(year: number, month: number): string {
  return `${isoYear(year)}-${pad(month, 2)}`;
}

export function isoYear(year: number): string {
  return year < 0 ? `-${pad(-year, 4)}` : pad(year, 4);
}

/** "2026-02-03". */
export function isoDay(day: Day): string {
  const { year, month, day: of } = civilOf(day);
  return `${isoMonth(year, month)}-${pad(of, 2)}`;
}

/** The day of "YYYY-MM-DD"; null for anything else, and for a day that its month does not have. */
export function parseIsoDay(iso: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (match === null) return null;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return isCivil(year, month, day) ? dayOf(year, month, day) : null;
}

/** Whether the calendar has such a day. */
export function isCivil(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}
