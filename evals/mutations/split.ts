/**
 * Articles whose misses nobody may read while checks are being changed: a third of those in this repository. Chosen
 * before any mutant was made: the two of each language that the rule engine was never tuned on, and `ar-results`, because
 * the English results stay for tuning. The last seven were written after the checks had been changed.
 */
export const KEPT_APART: ReadonlySet<string> = new Set([
  'ar-court',
  'ar-study',
  'ar-results',
  'en-study',
  'en-visit',
  'ar-calendar',
  'ar-prices',
  'ar-quotes',
  'ar-opinion',
  'en-streets',
  'en-injection',
  'en-recipe',
]);
