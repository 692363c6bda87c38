import type { EvalCase } from './eval-case.ts';
import { type Score, Tally } from './score.ts';

/**
 * System claims that match any gold claim over all system claims; parts of a split claim are left out. No judge sees
 * the rest, so a claim that is right but not annotated counts against the system: read the list.
 */
export function claimPrecision({ article, matching }: EvalCase): Score {
  const matched = new Set(matching.pairs.map((pair) => pair.claim));
  const splits = new Set(matching.splits);
  const tally = new Tally();
  for (const claim of article.claims) {
    if (splits.has(claim)) continue;
    tally.add(matched.has(claim) ? 1 : 0, () => `${claim.id} ${claim.kind}: ${claim.spans[0]?.quote}`);
  }
  return tally.share('precision');
}
