import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { describeWithShared, sharedPath } from '../../support/shared.ts';
import { daysOf, type Language, timesIn } from './read-text.ts';

interface Gold {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly values?: readonly (readonly [string, string])[];
}
interface Row {
  readonly text: string;
  readonly task?: string;
  readonly ref?: string;
  readonly gold: readonly Gold[];
}

const read = <T>(...path: string[]): T => JSON.parse(readFileSync(sharedPath(...path), 'utf8')) as T;

/** Share of the dates and ranges of a set that are found with exact bounds, and exact days where they are given. */
function share(rows: readonly Row[], language: Language): number {
  let total = 0;
  let exact = 0;
  for (const row of rows) {
    const times = timesIn(row.text, language, (row.ref ?? '2016-11-07').slice(0, 10));
    for (const gold of row.gold) {
      if (gold.type !== 'date' && gold.type !== 'range') continue;
      total += 1;
      const found = times.find(({ span }) => span?.start === gold.start && span.end === gold.end);
      if (found === undefined) continue;
      const fits = gold.values?.some(([start, end]) => start === found.start && end === found.end) ?? true;
      if (fits) exact += 1;
    }
  }
  return exact / total;
}

describeWithShared('times of the development data', () => {
  it('Arabic spans of type date and range: at least 93 %', () => {
    expect(share(read<Row[]>('data', 'arabic-times.dev.json'), 'ar')).toBeGreaterThanOrEqual(0.93);
  });

  it('English dates and ranges: at least 95 %', () => {
    const rows = read<Row[]>('data', 'english-numbers-times.dev.json').filter(({ task }) => task === 'times');
    expect(share(rows, 'en')).toBeGreaterThanOrEqual(0.95);
  });

  it('Hijri dates: exact inside the Umm al-Qura window, unresolved with a reason outside', () => {
    const rows = read<{ text: string; gregorian: string; umalquraWindow: boolean }[]>(
      'data',
      'hijri.dev.json',
    );
    for (const { text, gregorian, umalquraWindow } of rows) {
      const times = timesIn(text, 'ar', '2016-11-07');
      expect(times.map(daysOf), text).toEqual([umalquraWindow ? gregorian : 'hijri-outside-table']);
      expect(times[0]?.calendar).toBe('islamic-umalqura');
    }
  });

  it('the seed: all times that the calendar can tell', () => {
    interface Stated {
      readonly expression: { start: number; end: number; quote: string } | null;
      readonly isoStart: string;
      readonly isoEnd: string | null;
      readonly weekdayMatches: boolean | null;
    }
    const seed = read<{ anchor: unknown; claims: { time: Stated[] }[] }>('gold', 'seed.json');
    const times = timesIn(readFileSync(sharedPath('gold', 'seed.txt'), 'utf8'), 'ar', '2026-02-03');
    const stated = seed.claims.flatMap(({ time }) => time).filter(({ expression }) => expression !== null);
    // "during his visit" is dated by another sentence, not by a calendar.
    const dated = stated.filter(({ isoEnd }) => isoEnd !== null);
    expect(dated.length).toBeGreaterThan(8);
    for (const { expression, isoStart, isoEnd, weekdayMatches } of dated) {
      const found = times.find(
        ({ span }) => span?.start === expression?.start && span?.end === expression?.end,
      );
      expect(found, expression?.quote).toMatchObject({ start: isoStart, end: isoEnd });
      expect(found?.weekday?.matches ?? null).toBe(weekdayMatches);
    }
  });
});
