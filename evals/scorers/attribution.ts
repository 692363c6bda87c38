import { acceptedCarried, acceptedChains, chainCredit, hopSources, systemLevels } from './chain.ts';
import { type EvalCase, showChain, showGoldChain } from './eval-case.ts';
import type { Pair } from './match.ts';
import { f1, faults, type Score, Tally } from './score.ts';

const compared = ({ gold, claim }: Pair, { resolve }: EvalCase) =>
  `${gold.id}: wanted ${showGoldChain(gold)}, found ${showChain(claim.attribution.chain, resolve)}`;

const corePairs = ({ matching }: EvalCase) => matching.pairs.filter((pair) => pair.gold.level === 'core');

/** The whole chain: the same ordered list of sources; for a claim of the narrator, none. */
export function exactChain(input: EvalCase): Score {
  const tally = new Tally();
  for (const pair of corePairs(input)) {
    const credit = chainCredit(input.gold, pair.gold, pair.claim.attribution.chain, input.resolve);
    tally.add(credit, () => compared(pair, input));
  }
  return tally.share('exact chain');
}

/**
 * The first hop, over matched core claims that state a source or are reached by one without doubt. Half credit where a
 * source that is only carried is shown as stated.
 */
export function nearestSource(input: EvalCase): Score {
  const tally = new Tally();
  for (const pair of corePairs(input)) {
    const { gold, claim } = pair;
    const stated = gold.attribution.length > 0;
    if (!stated && gold.carryOver.strength !== 'strong') continue;
    const wanted = stated
      ? acceptedChains(input.gold, gold).flatMap((chain) => [...(chain[0] ?? [])])
      : gold.carryOver.sourceIds.slice(0, 1);
    const chain = claim.attribution.chain;
    const nearest = systemLevels(chain, input.resolve)[0] ?? new Set<string>();
    const right = nearest.size > 0 && [...nearest].every((id) => wanted.includes(id));
    const shownAsStated = !stated && chain[0]?.carried === false;
    tally.add(right ? (shownAsStated ? 0.5 : 1) : 0, () => compared(pair, input));
  }
  return tally.share('nearest source');
}

/** F1 over the sources of matched core claims. Sources that may but need not be there count on neither side. */
export function sourceSet(input: EvalCase): Score {
  let hits = 0;
  let systemOnly = 0;
  let goldOnly = 0;
  const misses: string[] = [];
  const pairs = corePairs(input);
  for (const pair of pairs) {
    const { gold, claim } = pair;
    const strong = gold.carryOver.strength === 'strong' ? gold.carryOver.sourceIds : [];
    const needed = new Set([
      ...gold.attribution.filter((hop) => hop.optional !== true).map((hop) => hop.sourceId),
      ...strong,
    ]);
    const free = new Set([
      ...gold.attribution.map((hop) => hop.sourceId),
      ...acceptedCarried(input.gold, gold),
      ...acceptedChains(input.gold, gold).flatMap((chain) => chain.flatMap((level) => [...level])),
    ]);
    const found = new Set(claim.attribution.chain.flatMap((hop) => [...hopSources(hop, input.resolve)]));
    const missing = [...needed].filter((id) => !found.has(id));
    const extra = [...found].filter((id) => !needed.has(id) && !free.has(id));
    hits += needed.size - missing.length;
    goldOnly += missing.length;
    systemOnly += extra.length;
    if (missing.length + extra.length > 0) misses.push(compared(pair, input));
  }
  return {
    name: 'source set F1',
    unit: 'share',
    value: f1(hits, systemOnly, goldOnly),
    judged: pairs.length,
    misses,
  };
}

/** Each source that another sentence names for this one without doubt is there, marked as carried; half if unmarked. */
export function strongCarryOver(input: EvalCase): Score {
  const tally = new Tally();
  for (const pair of input.matching.pairs) {
    const { gold, claim } = pair;
    if (gold.carryOver.strength !== 'strong') continue;
    for (const wanted of gold.carryOver.sourceIds) {
      const hops = claim.attribution.chain.filter((hop) => input.resolve(hop).has(wanted));
      const credit = hops.some((hop) => hop.carried) ? 1 : hops.length > 0 ? 0.5 : 0;
      tally.add(credit, () => `${wanted} for ${compared(pair, input)}`);
    }
  }
  return tally.share('strong carry-over');
}

/** Claims shown with a source where the sentence states none and no other sentence lends that one. */
export function inventedSources(input: EvalCase): Score {
  const unsourced = input.matching.pairs.filter(({ gold }) => gold.attribution.length === 0);
  const invented = unsourced.filter(({ gold, claim }) => {
    const carried = acceptedCarried(input.gold, gold);
    return claim.attribution.chain.some((hop) =>
      [...hopSources(hop, input.resolve)].some((id) => !carried.has(id)),
    );
  });
  return faults(
    'invented sources',
    unsourced.length,
    invented.map((pair) => compared(pair, input)),
  );
}
