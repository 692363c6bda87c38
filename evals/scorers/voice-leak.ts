import type { EvalCase } from './eval-case.ts';
import type { GoldClaim } from './gold.ts';
import { sharedCover } from './overlap.ts';
import { faults, type Score } from './score.ts';

/** Whether somebody other than the outlet stands behind the claim, stated or reaching it without doubt. */
const isSourced = (claim: GoldClaim) => claim.attribution.length > 0 || claim.carryOver.strength === 'strong';

/**
 * Attributed statements that became the outlet's own: a claim paired with a sourced one, or lying in the words of
 * sourced claims only, that speaks in the narrator's voice; and what is denied, asserted.
 */
export function voiceLeak({ gold, article, matching }: EvalCase): Score {
  const misses: string[] = [];
  let judged = 0;
  for (const claim of article.claims) {
    const paired = matching.pairs.filter((pair) => pair.claim === claim).map((pair) => pair.gold);
    const meant =
      paired.length > 0 ? paired : gold.claims.filter((other) => sharedCover(other.spans, claim.spans) > 0);
    if (meant.length === 0 || !meant.every(isSourced)) continue;
    judged += 1;
    if (claim.attribution.voice === 'narrator' || claim.attribution.chain.length === 0) {
      misses.push(`${meant.map((item) => item.id).join(' ')}: ${claim.spans[0]?.quote}`);
    } else if (paired.some((item) => item.modality.some((mark) => mark.type === 'denial'))) {
      if (claim.modality.polarity !== 'denied') misses.push(`denied, but asserted: ${claim.spans[0]?.quote}`);
    }
  }
  return faults('voice leak', judged, misses);
}
