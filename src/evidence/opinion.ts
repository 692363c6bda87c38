import type { Claim } from '../domain/claim.ts';

/** What a model said of a claim that the rules left open: which of its evidence says so, and which the contrary. */
export interface Opinion {
  /** How sure it was of its label: 4 or 5. */
  readonly rating: number;
  /** By id of the other claim. */
  readonly stances: ReadonlyMap<string, 'supports' | 'refutes'>;
}

/** The most confidence that a model's word gives, of ten parts so many as its rating has. */
const PARTS = 10;
export const confidenceOfRating = (rating: number): number => rating / PARTS;

/** What a stored verdict remembers of a model's opinion; null where it owes nothing to one. */
export function opinionOf({ verdict: { holds } }: Claim): Opinion | null {
  if (holds.by !== 'llm') return null;
  const stances = new Map(
    holds.evidence.flatMap(({ claimId, stance }) =>
      claimId === null || stance === 'neutral' ? [] : [[claimId, stance] as const],
    ),
  );
  return { rating: Math.round((holds.confidence ?? 0) * PARTS), stances };
}
