import type { Prediction } from './score.ts';

const BINS = 10;

/**
 * Expected calibration error (Naeini et al. 2015): the gap between what was stated and how often it came, in ten bins of equal
 * width, each weighed by its predictions; 0 when every "0.8" comes four times of five. Predictions must be there.
 */
export function calibrationError(predictions: readonly Prediction[]): number {
  const bins = Map.groupBy(predictions, ({ stated }) => Math.min(BINS - 1, Math.floor(stated * BINS)));
  let gaps = 0;
  for (const bin of bins.values()) {
    const stated = bin.reduce((sum, one) => sum + one.stated, 0);
    const came = bin.filter((one) => one.came).length;
    gaps += Math.abs(stated - came);
  }
  return gaps / predictions.length;
}
