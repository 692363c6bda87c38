import type { Article } from '../../src/domain/article.ts';
import type { Claim } from '../../src/domain/claim.ts';
import type { Score } from './score.ts';

/** The same claim: the same words of the article, sources in the same order, polarity and certainty. Its wording may differ. */
const sameness = ({ spans, attribution, modality }: Claim): string =>
  JSON.stringify([
    spans.map(({ start, end }) => [start, end]),
    attribution.chain.map(({ sourceId, carried }) => [sourceId, carried]),
    modality.polarity,
    modality.certainty,
  ]);

/**
 * Of all claims that any of N runs over an article gave, the share that every run gave. Null for a single run: there is
 * nothing to compare. Answers that lie ready are the same by construction, and are not to be put here.
 */
export function stability(runs: readonly Article[]): Score {
  const sets = runs.map(({ claims }) => new Set(claims.map(sameness)));
  const all = new Set(sets.flatMap((set) => [...set]));
  const everywhere = [...all].filter((key) => sets.every((set) => set.has(key)));
  const judged = runs.length < 2 ? 0 : all.size;
  const misses = judged === 0 ? [] : [...all].filter((key) => !sets.every((set) => set.has(key)));
  return {
    name: `stability over ${runs.length} runs`,
    unit: 'share',
    value: judged === 0 ? null : everywhere.length / judged,
    judged,
    misses,
  };
}
