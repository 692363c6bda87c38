import type { Article } from '../../src/domain/article.ts';
import type { Claim } from '../../src/domain/claim.ts';
import { joinGroup } from './ambiguities.ts';
import { assign } from './assignment.ts';
import { foldTokens, tokenF1 } from './fold-tokens.ts';
import type { Gold, GoldClaim } from './gold.ts';
import { coveredLength, placesIoU, sharedCover } from './overlap.ts';

/** A gold claim and the system claim that states it. */
export interface Pair {
  readonly gold: GoldClaim;
  readonly claim: Claim;
  readonly weight: number;
}

export interface Matching {
  /** In the order of the annotation. One system claim stands in several pairs only where a join is allowed. */
  readonly pairs: readonly Pair[];
  /** System claims that state a part of a gold claim beside the one paired with it: neither hit nor fault. */
  readonly splits: readonly Claim[];
  readonly unmatchedGold: readonly GoldClaim[];
  readonly unmatchedClaims: readonly Claim[];
}

/** Below this weight two claims are not the same (guideline, section 6). */
export const MATCH_FLOOR = 0.55;
/** Decides between two equal matches only: a core claim before an optional one. */
const CORE_FIRST = 1e-6;
/** How much of what only one conjunct says a joined claim must hold to count for that conjunct too. */
const CONJUNCT_PRESENT = 0.7;

const quoteOf = (spans: readonly { quote: string }[]) => spans.map((span) => span.quote).join(' ');
const goldText = (gold: GoldClaim, language: string) =>
  language.startsWith('ar') ? gold.textAr : gold.textEn;

/** `0.5 · IoU(spans) + 0.5 · F1(tokens)`: the better of gold text and gold quote against the system's text. */
export function matchWeight(gold: GoldClaim, claim: Claim): number {
  const said = foldTokens(claim.text);
  const words = Math.max(
    tokenF1(said, foldTokens(goldText(gold, claim.language))),
    tokenF1(said, foldTokens(quoteOf(gold.spans))),
  );
  return 0.5 * placesIoU(gold.spans, claim.spans) + 0.5 * words;
}

/** The annotation's segment that holds most of a claim; null when it lies in none. */
function segmentOf(gold: Gold, claim: Claim): string | null {
  let best: string | null = null;
  let most = 0;
  for (const segment of gold.segments) {
    const shared = sharedCover([segment], claim.spans);
    if (shared > most) {
      most = shared;
      best = segment.id;
    }
  }
  return best;
}

/** Whether a joined claim also states `member`: it holds the words that, of its group, only `member` has. */
function statesConjunct(member: GoldClaim, group: readonly GoldClaim[], claim: Claim): boolean {
  const others = new Set(
    group
      .filter((other) => other.id !== member.id)
      .flatMap((other) => foldTokens(goldText(other, claim.language))),
  );
  const own = foldTokens(goldText(member, claim.language)).filter((token) => !others.has(token));
  const said = new Set([...foldTokens(claim.text), ...foldTokens(quoteOf(claim.spans))]);
  return own.filter((token) => said.has(token)).length >= CONJUNCT_PRESENT * own.length;
}

/** Pairs that an allowed join adds: conjuncts of one sentence that the paired claim states as well. */
function joinedPairs(gold: Gold, pairs: readonly Pair[]): Pair[] {
  const taken = new Set(pairs.map((pair) => pair.gold.id));
  const added: Pair[] = [];
  for (const pair of pairs) {
    const ids = new Set(joinGroup(gold, pair.gold.id));
    const group = gold.claims.filter((claim) => ids.has(claim.id));
    for (const member of group) {
      if (taken.has(member.id) || !statesConjunct(member, group, pair.claim)) continue;
      taken.add(member.id);
      added.push({ gold: member, claim: pair.claim, weight: matchWeight(member, pair.claim) });
    }
  }
  return added;
}

/**
 * A left-over system claim that lies inside a matched gold claim, says it well enough, and covers another part of it
 * than its partner does. The same part twice is a duplicate, not a split, and stays a fault.
 */
function isSplit(claim: Claim, pairs: readonly Pair[]): boolean {
  return pairs.some(
    (pair) =>
      sharedCover(claim.spans, pair.gold.spans) === coveredLength(claim.spans) &&
      matchWeight(pair.gold, claim) >= MATCH_FLOOR &&
      placesIoU(claim.spans, pair.claim.spans) < 0.5,
  );
}

/** Pairs an article's claims with the annotation's, by the guideline's matcher. */
export function matchClaims(gold: Gold, article: Article): Matching {
  const bySegment = new Map<string | null, Claim[]>();
  for (const claim of article.claims) {
    const segment = segmentOf(gold, claim);
    bySegment.set(segment, [...(bySegment.get(segment) ?? []), claim]);
  }
  const direct: Pair[] = [];
  for (const segment of gold.segments) {
    const wanted = gold.claims.filter((claim) => claim.segment === segment.id);
    const found = bySegment.get(segment.id) ?? [];
    const weights = wanted.map((goldClaim) =>
      found.map((claim) => {
        const weight = matchWeight(goldClaim, claim);
        if (weight < MATCH_FLOOR) return 0;
        return weight + (goldClaim.level === 'core' ? CORE_FIRST : 0);
      }),
    );
    for (const [row, column] of assign(weights)) {
      const goldClaim = wanted[row];
      const claim = found[column];
      if (goldClaim && claim) direct.push({ gold: goldClaim, claim, weight: matchWeight(goldClaim, claim) });
    }
  }
  const order = new Map(gold.claims.map((claim, index) => [claim.id, index]));
  const pairs = [...direct, ...joinedPairs(gold, direct)].sort(
    (a, b) => (order.get(a.gold.id) ?? 0) - (order.get(b.gold.id) ?? 0),
  );
  const pairedGold = new Set(pairs.map((pair) => pair.gold.id));
  const pairedClaims = new Set(pairs.map((pair) => pair.claim));
  const left = article.claims.filter((claim) => !pairedClaims.has(claim));
  const splits = left.filter((claim) => isSplit(claim, pairs));
  return {
    pairs,
    splits,
    unmatchedGold: gold.claims.filter((claim) => !pairedGold.has(claim.id)),
    unmatchedClaims: left.filter((claim) => !splits.includes(claim)),
  };
}
