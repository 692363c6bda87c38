import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign } from '../../../evals/scorers/assignment.ts';

/** The best sum over all assignments, by trying every one. */
function bestByTrial(
  weights: readonly (readonly number[])[],
  row = 0,
  taken: ReadonlySet<number> = new Set(),
): number {
  if (row === weights.length) return 0;
  let best = bestByTrial(weights, row + 1, taken);
  for (const [column, weight] of (weights[row] ?? []).entries()) {
    if (weight === 0 || taken.has(column)) continue;
    best = Math.max(best, weight + bestByTrial(weights, row + 1, new Set([...taken, column])));
  }
  return best;
}

describe('assign', () => {
  it('gives up the best single pair where the sum gains by it', () => {
    expect(
      assign([
        [0.9, 0.8],
        [0.85, 0],
      ]),
    ).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it('never pairs what may not be paired, nor anything twice', () => {
    expect(
      assign([
        [0, 0.6],
        [0, 0.7],
        [0, 0],
      ]),
    ).toEqual([[1, 1]]);
    expect(assign([])).toEqual([]);
    expect(assign([[], []])).toEqual([]);
  });

  it('reaches the best sum on every small table', () => {
    const weight = fc.oneof(
      fc.constant(0),
      fc.integer({ min: 55, max: 100 }).map((n) => n / 100),
    );
    const table = fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(weight, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      );
    fc.assert(
      fc.property(table, (weights) => {
        const pairs = assign(weights);
        const sum = pairs.reduce((total, [row, column]) => total + (weights[row]?.[column] ?? 0), 0);
        expect(new Set(pairs.map(([row]) => row)).size).toBe(pairs.length);
        expect(new Set(pairs.map(([, column]) => column)).size).toBe(pairs.length);
        expect(sum).toBeCloseTo(bestByTrial(weights), 9);
      }),
      { numRuns: 200 },
    );
  });
});
