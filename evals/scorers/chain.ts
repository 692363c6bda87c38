import type { Hop } from '../../src/domain/hop.ts';
import { allows } from './ambiguities.ts';
import type { Gold, GoldClaim } from './gold.ts';
import type { SourceResolver } from './resolve-source.ts';

/** The sources of one hop number: joint speakers share it. Nearest first in a chain. */
export type Level = ReadonlySet<string>;

/** A hop that resolves to no source of the annotation still counts as a source, under a name of its own. */
const UNKNOWN = '?';

export function hopSources(hop: Hop, resolve: SourceResolver): ReadonlySet<string> {
  const ids = resolve(hop);
  return ids.size > 0 ? ids : new Set([`${UNKNOWN}${hop.canonicalName}`]);
}

function byHopNumber<T extends { readonly hop: number }>(
  hops: readonly T[],
  ids: (hop: T) => Iterable<string>,
) {
  const levels = new Map<number, Set<string>>();
  for (const hop of [...hops].sort((a, b) => a.hop - b.hop)) {
    const level = levels.get(hop.hop) ?? new Set<string>();
    for (const id of ids(hop)) level.add(id);
    levels.set(hop.hop, level);
  }
  return [...levels.values()];
}

/** A system chain as levels of source ids. */
export function systemLevels(hops: readonly Hop[], resolve: SourceResolver): Level[] {
  return byHopNumber(hops, (hop) => hopSources(hop, resolve));
}

function goldLevels(claim: GoldClaim, withOptional: boolean): Level[] {
  return byHopNumber(
    claim.attribution.filter((hop) => withOptional || hop.optional !== true),
    (hop) => [hop.sourceId],
  );
}

function sameLevel(wanted: Level, found: Level, oneIsEnough: boolean): boolean {
  const within = [...found].every((id) => wanted.has(id));
  return within && (oneIsEnough ? found.size > 0 : found.size === wanted.size);
}

export function sameChain(
  wanted: readonly Level[],
  found: readonly Level[],
  oneJointSpeaker = false,
): boolean {
  if (wanted.length !== found.length) return false;
  return wanted.every((level, index) => sameLevel(level, found[index] as Level, oneJointSpeaker));
}

/** Chains elsewhere in the article that end in `base`: their inner sources may be meant here too. */
function longerChains(gold: Gold, base: readonly Level[]): Level[][] {
  return gold.claims
    .map((claim) => goldLevels(claim, true))
    .filter(
      (chain) => chain.length > base.length && sameChain(base, chain.slice(chain.length - base.length)),
    );
}

/** The stated chains that the annotation accepts for a claim, its own first. */
export function acceptedChains(gold: Gold, claim: GoldClaim): Level[][] {
  const base = goldLevels(claim, true);
  const accepted = [base, goldLevels(claim, false)];
  if (allows(gold, claim.id, 'innermostMissing') && base.length > 1) accepted.push(base.slice(1));
  if (allows(gold, claim.id, 'innerSources')) accepted.push(...longerChains(gold, base));
  return accepted;
}

/**
 * Sources that may be carried to a claim at no cost: those its annotation names, and those that stand behind the
 * sentence they come from (a carried statement brings its own carrier along).
 */
export function acceptedCarried(gold: Gold, claim: GoldClaim): ReadonlySet<string> {
  if (allows(gold, claim.id, 'weakCarryOver')) return new Set(gold.sources.map((source) => source.id));
  if (!claim.carryOver.value) return new Set();
  const behind = gold.claims.filter((other) => other.segment === claim.carryOver.fromSegment);
  return new Set([
    ...claim.carryOver.sourceIds,
    ...behind.flatMap((other) => [
      ...other.attribution.map((hop) => hop.sourceId),
      ...other.carryOver.sourceIds,
    ]),
  ]);
}

/**
 * How far a system chain is the annotated one: 1 = the same ordered sources, nothing carried that may not be; 0.5 = the
 * right sources with a wrong mark (a carried one shown as stated, or a stated one as carried); 0 = otherwise.
 */
export function chainCredit(
  gold: Gold,
  claim: GoldClaim,
  hops: readonly Hop[],
  resolve: SourceResolver,
): number {
  const one = allows(gold, claim.id, 'oneJointSpeaker');
  const accepted = acceptedChains(gold, claim);
  const carried = acceptedCarried(gold, claim);
  const mayCarry = (levels: readonly Level[]) =>
    levels.every((level) => [...level].every((id) => carried.has(id)));

  const stated = systemLevels(
    hops.filter((hop) => !hop.carried),
    resolve,
  );
  const marked = systemLevels(
    hops.filter((hop) => hop.carried),
    resolve,
  );
  if (mayCarry(marked) && accepted.some((chain) => sameChain(chain, stated, one))) return 1;

  const all = systemLevels(hops, resolve);
  const wrongMark = accepted.some(
    (chain) => sameChain(chain, all.slice(0, chain.length), one) && mayCarry(all.slice(chain.length)),
  );
  return wrongMark ? 0.5 : 0;
}
