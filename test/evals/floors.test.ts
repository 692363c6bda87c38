import { describe, expect, it } from 'vitest';
import { readDatasets } from '../../evals/dataset.ts';
import { readFloors } from '../../evals/eval-set.ts';
import { isBroken, unknownFloors } from '../../evals/floors.ts';
import { evalCase } from '../../evals/scorers/eval-case.ts';
import { SCORERS } from '../../evals/scorers/index.ts';
import type { Score } from '../../evals/scorers/score.ts';
import { showScore } from '../../evals/show-score.ts';
import { table } from '../../evals/table.ts';
import { idealArticle } from './ideal-article.ts';

const score = (unit: Score['unit'], value: number | null): Score => ({
  name: 'x',
  unit,
  value,
  judged: 1,
  misses: [],
});

describe('floors', () => {
  it('hold a share from below and a count from above', () => {
    expect(isBroken(score('share', 0.84), 0.85)).toBe(true);
    expect(isBroken(score('share', 0.85), 0.85)).toBe(false);
    expect(isBroken(score('count', 1), 0)).toBe(true);
    expect(isBroken(score('count', 0), 0)).toBe(false);
  });

  it('are not broken by a figure with nothing to judge, nor where there is none', () => {
    expect(isBroken(score('share', null), 1)).toBe(false);
    expect(isBroken(score('share', 0), null)).toBe(false);
    expect(isBroken(score('share', 0), undefined)).toBe(false);
  });

  it('name figures that exist', () => {
    const floors = readFloors('rules');
    for (const { name, gold, text } of readDatasets().datasets) {
      const input = evalCase(gold, text, idealArticle(gold, text));
      const scores = SCORERS.map((scorer) => scorer(input));
      expect(Object.keys(floors[name] ?? {}).length).toBeGreaterThan(0);
      expect(unknownFloors(floors, name, scores)).toEqual([]);
    }
    const answered = readFloors('llm');
    const own = readDatasets().datasets.filter((dataset) => dataset.own);
    expect(Object.keys(answered)).toEqual(own.map(({ name }) => name));
    for (const { name, gold, text } of own) {
      const scores = SCORERS.map((scorer) => scorer(evalCase(gold, text, idealArticle(gold, text))));
      expect(unknownFloors(answered, name, scores)).toEqual([]);
    }
    expect(unknownFloors({ a: { recal: 1 } }, 'a', [score('share', 1)])).toEqual(['recal']);
  });
});

describe('a figure in the report', () => {
  it.each([
    ['share', 1, 1, '1'],
    ['share', 0.99999, 0.9, '0.999'],
    ['share', 0.285, null, '0.285'],
    ['share', 0.5, 0.9, '0.500 (floor 0.9)'],
    ['share', null, 1, '–'],
    ['count', 3, null, '3'],
    ['count', 3, 0, '3 (floor 0)'],
  ] as const)('%s %s with floor %s reads %s', (unit, value, floor, shown) => {
    expect(showScore(score(unit, value), floor)).toBe(shown);
  });

  it('stands in columns', () => {
    expect(
      table([
        ['', 'a'],
        ['recall', '1'],
        ['x', '0.500'],
      ]),
    ).toBe('            a\nrecall      1\nx       0.500');
  });
});
