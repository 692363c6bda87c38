import { describe, expect, it } from 'vitest';
import { dayOf, isoDay } from '../../../src/text/times/calendar.ts';
import { hijriDay, hijriMonth, hijriMonthOf } from '../../../src/text/times/hijri.ts';
import { daysOf, timesIn } from './read-text.ts';

const day = (year: number, month: number, of: number): string => {
  const found = hijriDay(year, month, of);
  return found === null ? 'none' : isoDay(found);
};

describe('Umm al-Qura', () => {
  it('agrees with the platform on every month from 1423 to 1449', () => {
    const format = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
      timeZone: 'UTC',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    });
    for (let year = 1423; year <= 1449; year += 1)
      for (let month = 1; month <= 12; month += 1) {
        const bounds = hijriMonth(year, month);
        const parts = format.formatToParts(new Date((bounds?.start ?? 0) * 86_400_000));
        const part = (type: string) =>
          Number.parseInt(parts.find((one) => one.type === type)?.value ?? '', 10);
        expect([part('year'), part('month'), part('day')]).toEqual([year, month, 1]);
        expect(hijriMonthOf(bounds?.end ?? 0)).toEqual({ year, month });
      }
  });

  it('knows days from the printed calendar', () => {
    expect(day(1447, 9, 1)).toBe('2026-02-18');
    expect(day(1436, 4, 3)).toBe('2015-01-23');
    expect(day(1431, 1, 1)).toBe('2009-12-18');
  });

  it('says nothing outside its window, nor of a day that is not there', () => {
    expect(day(1422, 12, 1)).toBe('none');
    expect(day(1450, 1, 1)).toBe('none');
    expect(day(1447, 2, 30)).toBe('none');
    expect(hijriMonthOf(dayOf(1990, 1, 1))).toBeNull();
  });

  it('leaves an older date unresolved, with a reason, unless its Gregorian twin stands beside it', () => {
    const [alone] = timesIn('صدر العدد الأول في 15 جمادى الأولى 1343 هـ.', 'ar');
    expect(alone?.span?.quote).toBe('15 جمادى الأولى 1343 هـ');
    expect(daysOf(alone)).toBe('hijri-outside-table');
    expect(alone?.calendar).toBe('islamic-umalqura');
    const [twin] = timesIn('صدر العدد الأول في 15 جمادى الأولى 1343 هـ الموافق 12 ديسمبر 1924 م.', 'ar');
    expect(daysOf(twin)).toBe('1924-12-12');
    expect(twin?.calendar).toBe('islamic-umalqura');
  });

  it('keeps the twin and lists its own count where they differ', () => {
    const [twin] = timesIn('في 1 رمضان 1447 هـ الموافق 19 فبراير 2026 م', 'ar');
    expect(daysOf(twin)).toBe('2026-02-19');
    expect(twin?.alternatives).toEqual([{ start: '2026-02-18', end: '2026-02-18' }]);
  });

  it('takes the year of a bare month from the anchor', () => {
    expect(daysOf(timesIn('توفي في 10 رمضان', 'ar', '2026-02-03')[0])).toBe('2025-03-10');
    expect(daysOf(timesIn('من المقرر أن يبدأ في 10 رمضان', 'ar', '2026-02-03')[0])).toBe('2026-02-27');
    expect(daysOf(timesIn('توفي في 10 رمضان', 'ar', null)[0])).toBe('no-anchor');
  });
});
