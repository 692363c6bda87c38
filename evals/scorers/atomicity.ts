import { joinGroup } from './ambiguities.ts';
import type { EvalCase } from './eval-case.ts';
import { foldTokens } from './fold-tokens.ts';
import { heldClaims } from './held-claims.ts';
import { type Score, Tally } from './score.ts';

/**
 * Claims that state one annotated core claim and no second: those whose words hold two, neither inside the other, are
 * merged, unless the annotation lets them be joined. Claims that hold none are not judged.
 */
export function atomicity({ gold, article }: EvalCase): Score {
  const core = gold.claims.filter(({ level }) => level === 'core');
  const tally = new Tally();
  for (const claim of article.claims) {
    const stated = heldClaims(core, claim.spans);
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
