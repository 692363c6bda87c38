import type { Gold } from './gold.ts';

/**
 * The guideline numbers the decisions that two annotators may take differently, and every annotation lists its claims
 * under those numbers. What each number allows a system is fixed here, once, for all articles.
 */
const ALLOWED = {
  /** One system claim may stand for several of the listed claims of a sentence. */
  joined: ['A9', 'A10', 'A12'],
  /** The claim may name one of two joint speakers. */
  oneJointSpeaker: ['A11'],
  /** The scope of a carrier is open: sources it cites elsewhere may stand in front of it. */
  innerSources: ['A2'],
  /** The innermost hop may be missing when a later one is there, never stand alone. */
  innermostMissing: ['A17'],
  /** Any source may be carried over, none need be. */
  weakCarryOver: ['A8'],
  /** Check-worthy either way. */
  eitherCheckWorthy: ['A13', 'A14'],
  /** The currency may be left open. */
  openCurrency: ['A18'],
} as const satisfies Record<string, readonly string[]>;

export type Allowance = keyof typeof ALLOWED;

/** Whether the annotation lets `claimId` be read in this other way. */
export function allows(gold: Gold, claimId: string, allowance: Allowance): boolean {
  const ids: readonly string[] = ALLOWED[allowance];
  return gold.ambiguities.some((item) => ids.includes(item.id) && item.claims.includes(claimId));
}

/**
 * The claims of one sentence that a single system claim may stand for, `claimId` among them. A list in the annotation
 * names several such groups at once; the sentence keeps them apart.
 */
export function joinGroup(gold: Gold, claimId: string): string[] {
  const segment = gold.claims.find((claim) => claim.id === claimId)?.segment;
  const ids: readonly string[] = ALLOWED.joined;
  const listed = new Set(
    gold.ambiguities
      .filter((item) => ids.includes(item.id) && item.claims.includes(claimId))
      .flatMap((item) => item.claims),
  );
  return gold.claims.filter((claim) => listed.has(claim.id) && claim.segment === segment).map((c) => c.id);
}

/** The other readings that the annotation writes out for a claim, in its own words ("2026-02-02..2026-02-03"). */
export function statedAlternatives(gold: Gold, claimId: string): string[] {
  return gold.ambiguities
    .filter((item) => item.claims.includes(claimId))
    .flatMap((item) => item.alternatives);
}
