import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../src/domain/quantity.ts';
import type { Time } from '../../src/domain/time.ts';
import { type Comparison, compareQuantities, timesOverlap } from '../../src/evidence/compare.ts';

const amount = (fields: Partial<Quantity>): Quantity => ({
  span: { start: 0, end: 1, quote: 'x' },
  kind: 'count',
  value: null,
  low: null,
  high: null,
  comparator: '=',
  unit: 'person',
  vague: false,
  ...fields,
});
const range = (low: number, high: number) => amount({ low, high, comparator: 'range' });
const count = (value: number, comparator: Quantity['comparator'] = '=') => amount({ value, comparator });

describe('compareQuantities', () => {
  it.each<[string, Quantity, Quantity, Comparison]>([
    ['the same number', count(12), count(12), 'same'],
    ['two numbers', count(12), count(31), 'conflict'],
    ['more than 4 and 4.6', count(4, '>'), count(4.6), 'compatible'],
    ['more than 4 and 3', count(4, '>'), count(3), 'conflict'],
    ['at most 10 and 7', count(10, '<='), count(7), 'compatible'],
    ['about 300 and 312', count(300, '~'), count(312), 'compatible'],
    ['about 300 and 500', count(300, '~'), count(500), 'conflict'],
    ['a range and a number in it', range(20, 30), count(25), 'compatible'],
    ['a range and a number outside', range(20, 30), count(35), 'conflict'],
    ['a vague amount', amount({ vague: true }), count(3), 'incomparable'],
    ['two units', count(12), amount({ value: 12, unit: 'house' }), 'incomparable'],
    ['two kinds', count(12), amount({ value: 12, kind: 'ordinal' }), 'incomparable'],
  ])('%s', (_, one, other, expected) => {
    expect(compareQuantities(one, other)).toBe(expected);
    expect(compareQuantities(other, one)).toBe(expected);
  });
});

const days = (start: string | null, end: string | null): Time => ({
  span: null,
  kind: 'date',
  start,
  end,
  precision: 'day',
  clock: null,
  edtf: null,
  anchor: null,
  calendar: 'gregory',
  weekday: null,
  inherited: false,
  alternatives: [],
  unresolved: null,
});

describe('timesOverlap', () => {
  it('compares days, months and open bounds', () => {
    const day = days('2026-02-03', '2026-02-03');
    expect(timesOverlap(day, days('2026-02-01', '2026-02-28'))).toBe(true);
    expect(timesOverlap(day, days('2026-02-02', '2026-02-02'))).toBe(false);
    expect(timesOverlap(day, days('2025-12-01', null))).toBe(true);
    expect(timesOverlap(day, days(null, '2026-01-31'))).toBe(false);
  });
});
