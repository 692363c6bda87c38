import { type OpenClaim, type RateDeps, rateClaims, type ShownEvidence } from '../engines/llm/rate-claims.ts';
import type { KnownClaim } from '../evidence/known-claim.ts';
import { openEvidence } from '../evidence/open-evidence.ts';
import type { Opinion } from '../evidence/opinion.ts';
import { localeOf } from './locale-of.ts';
import type { ReadingDeps } from './read-article.ts';

/** A claim that its evidence did not settle, and the claims that were found for it. */
export interface Unsettled {
  readonly known: KnownClaim;
  readonly others: readonly KnownClaim[];
}

export interface Opinions {
  /** By claim id. */
  readonly opinions: ReadonlyMap<string, Opinion>;
  readonly degraded: readonly string[];
}

/** Pieces of evidence that are shown under one claim. */
const MOST_PIECES = 6;

const dayOf = ({ facts }: KnownClaim): string => (facts.publishedAt ?? facts.createdAt).slice(0, 10);

function wordsOf({ claim, setting }: KnownClaim): string {
  const own = claim.spans.map(({ quote }) => quote).join(' … ');
  const about = setting?.about ?? '';
  return about === '' ? own : `${own} (of: ${about})`;
}

/**
 * Asks a model, once, about what the rules could not compare: claims that are still open and for which something was found that
 * may bear on them. Nothing is asked where there is nothing of the kind.
 */
export async function rateOpenClaims(
  unsettled: readonly Unsettled[],
  asked: { readonly asOf: string; readonly language: string; readonly signal: AbortSignal },
  model: RateDeps,
  deps: ReadingDeps,
): Promise<Opinions> {
  const claims = unsettled.flatMap(({ known, others }): OpenClaim[] => {
    const evidence = openEvidence(known, others, asked.asOf, localeOf(deps))
      .slice(0, MOST_PIECES)
      .map(
        (open): ShownEvidence => ({
          key: open.known.claim.id,
          words: wordsOf(open.known),
          publisher: open.known.facts.publisher,
          day: dayOf(open.known),
          finding: open.finding,
          maySupport: open.supports,
          mayRefute: open.refutes,
        }),
      );
    const { id, text, attribution } = known.claim;
    const sources = attribution.chain.map(({ name }) => name);
    return evidence.length === 0 ? [] : [{ id, text, day: dayOf(known), sources, evidence }];
  });
  const { rated, degraded } = await rateClaims(claims, asked, model);
  const opinions = new Map(
    [...rated].map(([id, { rating, supports, refutes }]): [string, Opinion] => [
      id,
      {
        rating,
        stances: new Map([
          ...supports.map((key) => [key, 'supports'] as const),
          ...refutes.map((key) => [key, 'refutes'] as const),
        ]),
      },
    ]),
  );
  return { opinions, degraded };
}
