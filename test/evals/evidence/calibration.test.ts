import { expect, it } from 'vitest';
import { fitBins, lowerEnd } from '../../../evals/evidence/calibration.ts';
import { decidedOnEvents } from '../../../evals/evidence/decided.ts';

const rows = (confidence: number, right: number, wrong: number) =>
  Array.from({ length: right + wrong }, (_, at) => ({ confidence, isRight: at < right }));

it('pools neighbouring confidences of which the higher is less often right', () => {
  expect(fitBins([...rows(0.8, 3, 1), ...rows(0.5, 1, 1), ...rows(0.6, 4, 0)])).toEqual([
    { from: 0.5, to: 0.5, right: 1, judged: 2 },
    { from: 0.6, to: 0.8, right: 7, judged: 8 },
  ]);
  expect(fitBins([...rows(0.5, 9, 1), ...rows(0.6, 3, 1), ...rows(0.7, 1, 1)])).toEqual([
    { from: 0.5, to: 0.7, right: 13, judged: 16 },
  ]);
  expect(fitBins([])).toEqual([]);
});

it('gives the lower end of the interval of a share', () => {
  // Wilson's interval of 8 of 10 is 0.490 to 0.943.
  expect(lowerEnd({ right: 8, judged: 10 })).toBeCloseTo(0.49, 2);
  expect(lowerEnd({ right: 10, judged: 10 })).toBeLessThan(1);
});

it('is never surer than the verdicts on the tuned events were right', async () => {
  const bins = fitBins(await decidedOnEvents());
  expect(bins.length).toBeGreaterThan(0);
  for (const bin of bins) expect(bin.to).toBeLessThanOrEqual(bin.right / bin.judged);
});
