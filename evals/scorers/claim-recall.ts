import type { EvalCase } from './eval-case.ts';
import type { Gold, GoldClaim } from './gold.ts';
import { type Score, Tally } from './score.ts';

/** Core claims that state the same thing in full count as one: the groups that full duplicates make. */
export function coreGroups(gold: Gold): GoldClaim[][] {
  const groups = new Map(gold.claims.map((claim) => [claim.id, [claim]]));
  for (const relation of gold.relations) {
    if (relation.type !== 'duplicate' || relation.partial || relation.sameClaim === false) continue;
    const [first, ...rest] = relation.claims.map((id) => groups.get(id) ?? []);
    for (const other of rest) {
      if (!first || other === first) continue;
      first.push(...other);
      for (const claim of other) groups.set(claim.id, first);
    }
  }
  return [...new Set(groups.values())]
    .map((group) => group.filter((claim) => claim.level === 'core'))
    .filter((group) => group.length > 0);
}

/** Matched core claims over core claims of the annotation. */
export function claimRecall({ gold, matching }: EvalCase): Score {
  const matched = new Set(matching.pairs.map((pair) => pair.gold.id));
  const tally = new Tally();
  for (const group of coreGroups(gold)) {
    const hit = group.some((claim) => matched.has(claim.id));
    tally.add(hit ? 1 : 0, () => `${group[0]?.id} ${group[0]?.segment}: ${group[0]?.spans[0]?.quote}`);
  }
  return tally.share('core recall');
}
