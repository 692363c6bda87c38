import { chainCredit } from './chain.ts';
import { type EvalCase, showChain, showGoldChain } from './eval-case.ts';
import { heldClaims } from './held-claims.ts';
import { faults, type Score } from './score.ts';

/**
 * Claims that state two annotated ones of different sources under one chain, so that what one source said is told as another's
 * or, with the outlet's words beside it, as known: the merge washes the source off. Claims that hold one statement are clean.
 */
export function mergeLaundering({ gold, article, resolve }: EvalCase): Score {
  const core = gold.claims.filter(({ level }) => level === 'core');
  const misses: string[] = [];
  let judged = 0;
  for (const { spans, attribution } of article.claims) {
    const stated = heldClaims(core, spans);
    if (stated.length === 0) continue;
    judged += 1;
    const chains = new Set(stated.map(showGoldChain));
    const losers = stated.filter((one) => chainCredit(gold, one, attribution.chain, resolve) === 0);
    if (chains.size > 1 && losers.length > 0)
      misses.push(
        `${stated.map((one) => `${one.id} ${showGoldChain(one)}`).join(' and ')} under ${showChain(attribution.chain, resolve)}: ${spans[0]?.quote}`,
      );
  }
  return faults('merge laundering', judged, misses);
}
