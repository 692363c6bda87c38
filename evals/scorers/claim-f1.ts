import { claimPrecision } from './claim-precision.ts';
import { claimRecall } from './claim-recall.ts';
import type { EvalCase } from './eval-case.ts';
import type { Score } from './score.ts';

/** The harmonic mean of precision and core recall; null where the article has no core claim to find. */
export function claimF1(input: EvalCase): Score {
  const [recall, precision] = [claimRecall(input), claimPrecision(input)];
  const { value: found } = recall;
  // Without any claim there is no precision, and nothing was found either.
  const right = precision.value ?? 0;
  const value = found === null ? null : found + right === 0 ? 0 : (2 * found * right) / (found + right);
  return { name: 'claim F1', unit: 'share', value, judged: recall.judged, misses: [] };
}
