import type { GoldClaim } from './gold.ts';
import { coveredLength, type Place, sharedCover } from './overlap.ts';

/** How much of an annotated claim's words another must hold to state it as well; a comma or an article may be missing. */
const HELD = 0.9;

const holds = (spans: readonly Place[], gold: GoldClaim): boolean =>
  sharedCover(spans, gold.spans) >= HELD * coveredLength(gold.spans);

/** Those that no other of the list holds in itself: a claim that names a sum inside an agreement is about the agreement. */
function outermost(all: readonly GoldClaim[]): GoldClaim[] {
  return all.filter(
    (one, at) =>
      !all.some((other, before) => {
        if (other === one || !holds(other.spans, one)) return false;
        return holds(one.spans, other) ? before < at : true;
      }),
  );
}

/** The annotated claims that words hold, one inside another left out. */
export const heldClaims = (claims: readonly GoldClaim[], words: readonly Place[]): GoldClaim[] =>
  outermost(claims.filter((one) => holds(words, one)));
