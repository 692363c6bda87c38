import { describe, expect, it } from 'vitest';
import {
  addMonths,
  civilOf,
  dayOf,
  isCivil,
  isoDay,
  mondayOf,
  parseIsoDay,
  weekdayOf,
} from '../../../src/text/times/calendar.ts';

const MILLISECONDS = 86_400_000;

describe('calendar', () => {
  it('agrees with the platform on every 97th day from 1600 to 2400', () => {
    for (let day = dayOf(1600, 1, 1); day < dayOf(2400, 1, 1); day += 97) {
      const date = new Date(day * MILLISECONDS);
      const civil = civilOf(day);
      expect(isoDay(day)).toBe(date.toISOString().slice(0, 10));
      expect(dayOf(civil.year, civil.month, civil.day)).toBe(day);
      expect(weekdayOf(day) % 7).toBe(date.getUTCDay());
    }
  });

  it('counts days before 1970 and before the year 1', () => {
    expect(dayOf(1970, 1, 1)).toBe(0);
    expect(isoDay(-1)).toBe('1969-12-31');
    expect(isoDay(dayOf(-48, 1, 1))).toBe('-0048-01-01');
  });

  it('knows which days there are', () => {
    expect(isCivil(2024, 2, 29)).toBe(true);
    expect(isCivil(2023, 2, 29)).toBe(false);
    expect(isCivil(1900, 2, 29)).toBe(false);
    expect(isCivil(2026, 4, 31)).toBe(false);
    expect(isCivil(2026, 13, 1)).toBe(false);
  });

  it('moves by months to the last day of a shorter one', () => {
    expect(isoDay(addMonths(dayOf(2026, 1, 31), 1))).toBe('2026-02-28');
    expect(isoDay(addMonths(dayOf(2024, 3, 31), -1))).toBe('2024-02-29');
    expect(isoDay(addMonths(dayOf(2026, 1, 15), -13))).toBe('2024-12-15');
  });

  it('begins weeks on Monday', () => {
    expect(isoDay(mondayOf(dayOf(2026, 2, 1)))).toBe('2026-01-26');
    expect(isoDay(mondayOf(dayOf(2026, 2, 2)))).toBe('2026-02-02');
  });

  it('reads ISO days only', () => {
    expect(parseIsoDay('2026-02-03')).toBe(dayOf(2026, 2, 3));
    for (const wrong of ['2026-02-30', '2026-2-3', '03/02/2026', '2026-02-03T10:00', ''])
      expect(parseIsoDay(wrong)).toBeNull();
  });
});
