import { allows } from './ambiguities.ts';
import type { EvalCase } from './eval-case.ts';
import { f1, type Score } from './score.ts';

/** F1 on "worth checking" over matched core claims, those that may go either way left out. */
export function checkWorthiness({ gold, matching }: EvalCase): Score {
  let hits = 0;
  let judged = 0;
  const missing: string[] = [];
  const extra: string[] = [];
  for (const pair of matching.pairs) {
    if (pair.gold.level !== 'core' || allows(gold, pair.gold.id, 'eitherCheckWorthy')) continue;
    judged += 1;
    const line = `${pair.gold.id}: ${pair.claim.spans[0]?.quote}`;
    if (pair.gold.checkWorthy && pair.claim.checkWorthy) hits += 1;
    else if (pair.gold.checkWorthy) missing.push(`should be checked: ${line}`);
    else if (pair.claim.checkWorthy) extra.push(`need not be checked: ${line}`);
  }
  const value = f1(hits, extra.length, missing.length);
  return { name: 'check-worthiness F1', unit: 'share', value, judged, misses: [...missing, ...extra] };
}
