import { BY_HAND } from '../recorded/by-hand.ts';
import { calibrationError } from './calibration-error.ts';
import type { EvalCase } from './eval-case.ts';
import type { Prediction, Score } from './score.ts';

/**
 * How faithful a model called each claim, beside whether the annotation has that claim. Judgements that a person wrote are left
 * out: how well they are calibrated would describe their author. Parts of split claims are neither right nor wrong.
 */
function predictionsOf({ article, matching }: EvalCase): Prediction[] {
  const paired = new Set(matching.pairs.map(({ claim }) => claim));
  return article.claims.flatMap((claim) => {
    const { judgement } = claim;
    if (judgement === null || judgement.faithful === null || judgement.model === BY_HAND) return [];
    if (matching.splits.includes(claim)) return [];
    return [{ stated: judgement.faithful, came: paired.has(claim) }];
  });
}

const squared = ({ stated, came }: Prediction): number => (stated - (came ? 1 : 0)) ** 2;

/** Mean squared distance of what the judge said from what was so (Brier 1950): 0 is best, 0.25 a coin. */
export function judgeBrier(input: EvalCase): Score {
  const predictions = predictionsOf(input);
  const judged = predictions.length;
  const sum = predictions.reduce((total, one) => total + squared(one), 0);
  const value = judged === 0 ? null : sum / judged;
  return { name: 'judge: Brier score', unit: 'error', value, judged, misses: [] };
}

/** How far the judge's words are from the shares that come true. */
export function judgeCalibration(input: EvalCase): Score {
  const predictions = predictionsOf(input);
  const value = predictions.length === 0 ? null : calibrationError(predictions);
  return {
    name: 'judge: calibration error',
    unit: 'error',
    value,
    judged: predictions.length,
    misses: [],
    predictions,
  };
}
