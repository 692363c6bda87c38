import type { Quantity } from '../../domain/quantity.ts';
import { intervalOf } from '../compare.ts';
import type { KnownClaim } from '../known-claim.ts';
import type { ClaimPrint } from './print.ts';

const DAY_LENGTH = 10;

/** Which of two reports came first: negative for `one`, 0 where their days do not tell. */
export function orderOf({ facts: one }: KnownClaim, { facts: other }: KnownClaim): number {
  const [a, b] = [one, other].map(({ publishedAt, createdAt }) => publishedAt ?? createdAt) as [
    string,
    string,
  ];
  const isExact = a.length > DAY_LENGTH && b.length > DAY_LENGTH;
  const [from, to] = isExact ? [a, b] : [a.slice(0, DAY_LENGTH), b.slice(0, DAY_LENGTH)];
  return Date.parse(from) - Date.parse(to);
}

interface Pair {
  readonly here: Quantity;
  readonly there: Quantity;
}

const hasGrown = (before: Quantity, after: Quantity): boolean => {
  const [low, high] = [intervalOf(after)?.[0], intervalOf(before)?.[1]];
  return low !== undefined && high !== undefined && low > high;
};

/** "About 300" became "300". */
const isHardened = (before: Quantity, after: Quantity): boolean =>
  before.comparator === '~' && after.comparator === '=' && before.value !== null;

/** Certainties that are a doubt: what was planned and is done has lost no hedge. */
const DOUBTS: ReadonlySet<string> = new Set(['possible', 'rumoured', 'estimated']);

export const dropsHedge = (earlier: ClaimPrint, later: ClaimPrint): boolean =>
  DOUBTS.has(earlier.known.claim.modality.certainty) &&
  later.known.claim.modality.certainty === 'asserted' &&
  earlier.known.facts.isReport &&
  later.known.facts.isReport &&
  orderOf(earlier.known, later.known) < 0;

/** What a statement lost or gained between two reports, each a sentence of the reader's language; null where it did not. */
export interface Drift {
  readonly source: string | null;
  readonly hedge: string | null;
  readonly number: string | null;
}

const NONE: Drift = { source: null, hedge: null, number: null };

/**
 * What changed on the way from the earlier report to the later, said alike from both sides; nothing where the days do not tell
 * which came first. `pairs`: amounts of one thing.
 */
export function driftOf(here: ClaimPrint, there: ClaimPrint, pairs: readonly Pair[]): Drift {
  const order = orderOf(here.known, there.known);
  if (order === 0 || !here.known.facts.isReport || !there.known.facts.isReport) return NONE;
  const [earlier, later] = order < 0 ? [here, there] : [there, here];
  const amounts = pairs.map((pair): [before: Quantity, after: Quantity] =>
    order < 0 ? [pair.here, pair.there] : [pair.there, pair.here],
  );
  const { drift } = here.locale.relations;
  const [source] = earlier.known.claim.attribution.chain;
  const { claim, facts } = later.known;
  const isUnsourced = claim.attribution.chain.length === 0 && facts.carrier === null;
  const [cue] = earlier.known.claim.modality.cues;
  const hardened = amounts.find(([before, after]) => isHardened(before, after))?.[0];
  const hedge = dropsHedge(earlier, later) ? (cue?.quote ?? null) : hardened?.span.quote;
  return {
    source: source !== undefined && isUnsourced ? drift.sourceDropped(source.name) : null,
    hedge: hedge === undefined ? null : drift.hedgeDropped(hedge),
    number: amounts.some(([before, after]) => hasGrown(before, after)) ? drift.numberGrown() : null,
  };
}
