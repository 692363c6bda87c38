import type { ProposedClaim, SkippedSegment } from '../../src/engines/llm/extraction-schema.ts';
import type { ProposedJudgement } from '../../src/engines/llm/judgement-schema.ts';

/** A claim as a model that reads well would give it; `more` is what it says otherwise. */
export function proposed(
  more: Partial<ProposedClaim> & Pick<ProposedClaim, 'segment' | 'quotes'>,
): ProposedClaim {
  return {
    text: more.quotes.join(' '),
    label: '',
    kind: 'event',
    checkablePart: 'content',
    speakers: [],
    directness: null,
    polarity: 'affirmed',
    certainty: 'asserted',
    dates: [],
    amounts: [],
    checkWorthy: true,
    reason: '',
    ...more,
  };
}

/** What an extracting call is answered. */
export const claimsAnswer = (
  claims: readonly ProposedClaim[],
  skipped: readonly SkippedSegment[] = [],
): string => JSON.stringify({ claims, skipped });

/** Ids of the claims that a judging call asks about. */
export const claimIdsIn = (asked: string): string[] =>
  [...asked.matchAll(/^\[(c\d+)\]/gm)].map((match) => match[1] as string);

/** A judgement that finds no fault; `more` is what it says otherwise. */
export const judgement = (claim: string, more: Partial<ProposedJudgement> = {}): ProposedJudgement => ({
  claim,
  faithful: 1,
  atomic: true,
  selfContained: true,
  attributionRight: true,
  verifiable: true,
  specific: true,
  consequential: true,
  factual: true,
  reason: '',
  ...more,
});

/** What a judging call is answered, with the same to say of every claim. */
export const judgementsAnswer = (asked: string, more: Partial<ProposedJudgement> = {}): string =>
  JSON.stringify({ judgements: claimIdsIn(asked).map((id) => judgement(id, more)) });
