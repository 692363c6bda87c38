import { joinGroup } from './ambiguities.ts';
import type { EvalCase } from './eval-case.ts';
import { foldTokens } from './fold-tokens.ts';
import type { GoldClaim } from './gold.ts';
import { coveredLength, type Place, sharedCover } from './overlap.ts';
import { type Score, Tally } from './score.ts';

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

/**
 * Claims that state one annotated core claim and no second: those whose words hold two, neither inside the other, are
 * merged, unless the annotation lets them be joined. Claims that hold none are not judged.
 */
export function atomicity({ gold, article }: EvalCase): Score {
  const core = gold.claims.filter(({ level }) => level === 'core');
  const tally = new Tally();
  for (const claim of article.claims) {
    const stated = outermost(core.filter((one) => holds(claim.spans, one)));
    const [first] = stated;
    if (first === undefined) continue;
    const joined = joinGroup(gold, first.id);
    const merged = stated.length > 1 && !stated.every(({ id }) => joined.includes(id));
    tally.add(merged ? 0 : 1, () => `${stated.map(({ id }) => id).join(' ')}: ${claim.spans[0]?.quote}`);
  }
  return tally.share('atomic');
}

/** Claims that say what no earlier one of the same sentence says, in the same words after the same sources. */
export function distinct({ article }: EvalCase): Score {
  const said = new Set<string>();
  const tally = new Tally();
  for (const { segmentId, text, attribution, spans } of article.claims) {
    const sources = attribution.chain.map(({ hop, sourceId }) => `${hop} ${sourceId}`).join('|');
    const key = [segmentId, sources, ...foldTokens(text).sort()].join(' ');
    tally.add(said.has(key) ? 0 : 1, () => `again: ${spans[0]?.quote}`);
    said.add(key);
  }
  return tally.share('distinct');
}
