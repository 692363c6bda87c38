import type { Span } from '../../src/domain/span.ts';
import { coreGroups } from '../scorers/claim-recall.ts';
import { type EvalCase, showChain, showGoldChain } from '../scorers/eval-case.ts';
import type { Score } from '../scorers/score.ts';

/** found: paired. missed: a core claim that costs recall. left: one that costs nothing, optional or told elsewhere. */
export type GoldState = 'found' | 'missed' | 'left';
/** right: paired. part: of a paired one, not counted. false: paired with nothing. */
export type ClaimState = 'right' | 'part' | 'false';

export interface ReportedGoldClaim {
  readonly id: string;
  readonly state: GoldState;
  readonly level: 'core' | 'optional';
  readonly spans: readonly Span[];
  /** Its sources as one line. */
  readonly chain: string;
  /** Numbers of the claims it is paired with. */
  readonly claims: readonly number[];
  /** What scorers hold against how it was read, the scorer first. */
  readonly faults: readonly string[];
}

export interface ReportedClaim {
  /** Its place in the answer, from 1: ids of claims are long, and say nothing to a reader. */
  readonly number: number;
  readonly id: string;
  readonly state: ClaimState;
  readonly text: string;
  readonly spans: readonly Span[];
  readonly chain: string;
  readonly gold: readonly string[];
}

export interface ReportedClaims {
  readonly segments: readonly { readonly id: string; readonly start: number; readonly end: number }[];
  readonly gold: readonly ReportedGoldClaim[];
  readonly claims: readonly ReportedClaim[];
}

/** Scorers whose misses say no more than the state does. */
const SAID_BY_STATE: ReadonlySet<string> = new Set(['core recall', 'precision']);

/** A miss begins with the ids of the annotated claims it is about, and a colon after the last. */
function faultsOf(scores: readonly Score[]): Map<string, string[]> {
  const faults = new Map<string, string[]>();
  for (const { name, misses } of scores) {
    if (SAID_BY_STATE.has(name)) continue;
    for (const miss of misses) {
      const colon = miss.indexOf(':');
      if (colon < 0) continue;
      for (const id of miss.slice(0, colon).split(' '))
        faults.set(id, [...(faults.get(id) ?? []), `${name}: ${miss.slice(colon + 1).trim()}`]);
    }
  }
  return faults;
}

/** Annotated and predicted claims with what became of each. */
export function reportClaims(
  { gold, article, matching, resolve }: EvalCase,
  scores: readonly Score[],
): ReportedClaims {
  const found = new Set(matching.pairs.map((pair) => pair.gold.id));
  const missed = new Set(
    coreGroups(gold)
      .filter((group) => !group.some(({ id }) => found.has(id)))
      .flatMap((group) => group.map(({ id }) => id)),
  );
  const faults = faultsOf(scores);
  const splits = new Set(matching.splits);
  const numbers = new Map(article.claims.map((claim, at) => [claim, at + 1]));
  const stateOf = (id: string): GoldState => {
    if (found.has(id)) return 'found';
    return missed.has(id) ? 'missed' : 'left';
  };
  return {
    segments: gold.segments.map(({ id, start, end }) => ({ id, start, end })),
    gold: gold.claims.map((one) => ({
      id: one.id,
      state: stateOf(one.id),
      level: one.level,
      spans: one.spans,
      chain: showGoldChain(one),
      claims: matching.pairs
        .filter((pair) => pair.gold.id === one.id)
        .map(({ claim }) => numbers.get(claim) ?? 0),
      faults: faults.get(one.id) ?? [],
    })),
    claims: article.claims.map((claim, at) => {
      const paired = matching.pairs.filter((pair) => pair.claim === claim).map((pair) => pair.gold.id);
      const alone = splits.has(claim) ? 'part' : 'false';
      return {
        number: at + 1,
        id: claim.id,
        state: paired.length > 0 ? 'right' : alone,
        text: claim.text,
        spans: claim.spans,
        chain: showChain(claim.attribution.chain, resolve),
        gold: paired,
      };
    }),
  };
}
