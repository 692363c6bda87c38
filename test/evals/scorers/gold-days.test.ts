import { describe, expect, it } from 'vitest';
import { goldDays, readAlternative } from '../../../evals/scorers/gold-days.ts';

describe('goldDays', () => {
  it.each([
    ['2026-02-03', '2026-02-03', '2026-02-03', '2026-02-03'],
    ['2026-02', '2026-02', '2026-02-01', '2026-02-28'],
    ['2024-02', '2024-02', '2024-02-01', '2024-02-29'],
    ['2025', '2025', '2025-01-01', '2025-12-31'],
    ['2026-02-02', null, '2026-02-02', null],
    [null, '2026-06', null, '2026-06-30'],
  ])('%s..%s is %s..%s', (isoStart, isoEnd, start, end) => {
    expect(goldDays(isoStart, isoEnd)).toEqual({ start, end });
  });
});

describe('readAlternative', () => {
  it.each([
    ['2026-02-02..2026-02-03', '2026-02-02', '2026-02-03'],
    ['2026-01-27', '2026-01-27', '2026-01-27'],
    [{ isoStart: '2026-01-27', isoEnd: '2026-01-28' }, '2026-01-27', '2026-01-28'],
    [{ start: '2026-01-27' }, '2026-01-27', '2026-01-27'],
    [{ isoStart: null, isoEnd: '2026-01-27' }, null, '2026-01-27'],
  ])('reads %j', (written, start, end) => {
    expect(readAlternative(written)).toEqual({ start, end });
  });

  it.each(['none', 'either way', {}, null, 7])('finds no days in %j', (written) => {
    expect(readAlternative(written)).toBeNull();
  });
});
