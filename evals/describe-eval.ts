import { describe, expect, it } from 'vitest';
import { brokenFloors, type Evaluation, scoreCase } from './eval-set.ts';

/** Registers an evaluation with the test runner: a test an article, red with the names of the figures below their floor. */
export function describeEval(name: string, evaluation: Evaluation): void {
  describe(name, () => {
    it.each(evaluation.data)('$name', async (dataset) => {
      // An article that nothing holds to anything would be a test that cannot fail.
      expect(Object.keys(evaluation.floors[dataset.name] ?? {}).length).toBeGreaterThan(0);
      expect(brokenFloors(await scoreCase(dataset, evaluation), evaluation.floors)).toEqual([]);
    });
  });
}
