import { scoreClaim } from '../checks/score.ts';
import type { Claim } from '../domain/claim.ts';
import { keepPrint } from '../evidence/across/known-print.ts';
import { type KnownClaim, knownClaim, readSupplied, type Weighed } from '../evidence/known-claim.ts';
import { type Opinion, opinionOf } from '../evidence/opinion.ts';
import type { EvidenceReader, PastVerdict } from '../storage/evidence-port.ts';

/**
 * Bounds on what one article can set in motion: claims of others that are judged again, and claims that each of them
 * is held against, from one publisher and in all.
 */
export const SETTLE_LIMITS = { claims: 64, links: 24, linksOfOnePublisher: 3 } as const;

export type Weigh = (
  here: KnownClaim & { readonly claim: Claim },
  others: readonly KnownClaim[],
  asOf: string,
  opinion?: Opinion | null,
) => Weighed;

/** A stored claim and everything that it is held against but the article that is coming or going. */
export interface Situation {
  readonly known: KnownClaim & { readonly claim: Claim };
  readonly analysedAt: string;
  readonly others: readonly KnownClaim[];
  /** Whether its verdict has changed before. */
  readonly hasHistory: boolean;
}

/** Reads what is needed to judge these claims again, without the claims of article `without`: four statements. */
export async function readSituations(
  claimIds: readonly string[],
  index: EvidenceReader,
  without: string,
): Promise<Situation[]> {
  if (claimIds.length === 0) return [];
  const links = await index.readLinks(claimIds);
  const ids = new Set([...claimIds, ...links.map(({ there }) => there)]);
  const [stored, supplied, changed] = await Promise.all([
    index.readEvidence([...ids]),
    index.readSupplied(claimIds),
    index.findChanged(claimIds),
  ]);
  const byId = new Map(stored.map((one) => [one.claim.id, one]));
  return claimIds.flatMap((id) => {
    const own = byId.get(id);
    const known = own === undefined ? null : knownClaim(own);
    if (own === undefined || known === null) return [];
    const others = links.flatMap(({ here, there }) => {
      const other = byId.get(there);
      if (here !== id || other === undefined || other.claim.articleId === without) return [];
      return knownClaim(other) ?? [];
    });
    const sent = supplied
      .filter(({ claimId }) => claimId === id)
      .map(({ document }) => readSupplied(document));
    return [
      {
        known: { ...known, claim: own.claim },
        analysedAt: own.analysedAt,
        others: [...others, ...sent],
        hasHistory: changed.includes(id),
      },
    ];
  });
}

/** Which of the new claims are added to those a claim is held against already: repeating oneself adds nothing. */
export function admit(others: readonly KnownClaim[], added: readonly KnownClaim[]): KnownClaim[] {
  const counts = new Map<string | null, number>();
  for (const { facts } of others) counts.set(facts.publisher, (counts.get(facts.publisher) ?? 0) + 1);
  let total = others.length;
  return added.filter(({ facts: { publisher } }) => {
    const same = counts.get(publisher) ?? 0;
    // A publisher that is not among them yet is heard beyond the limit: nobody can shut others out by being early.
    const most = same === 0 ? 2 * SETTLE_LIMITS.links : SETTLE_LIMITS.links;
    if (same >= SETTLE_LIMITS.linksOfOnePublisher || total >= most) return false;
    counts.set(publisher, same + 1);
    total += 1;
    return true;
  });
}

const comparable = ({ said, holds }: Claim['verdict']): string =>
  JSON.stringify([said && { ...said, asOf: null }, { ...holds, asOf: null }]);

/** Whether two verdicts say the same, but for the moment as of which they say it. */
export const sameVerdict = (one: Claim['verdict'], other: Claim['verdict']): boolean =>
  comparable(one) === comparable(other);

/** The claim as it is worth now, and what its history has to remember; null when nothing changed. */
export function rejudge(
  { known, analysedAt, others, hasHistory }: Situation,
  added: readonly KnownClaim[],
  weigh: Weigh,
  now: string,
): { claim: Claim; history: PastVerdict[] } | null {
  const { claim } = known;
  const { relations, verdict } = weigh(known, [...others, ...added], now, opinionOf(claim));
  const inside = claim.relations.filter(({ articleId }) => articleId === claim.articleId);
  const all = [...inside, ...relations];
  const changed = !sameVerdict(claim.verdict, verdict);
  if (!changed && JSON.stringify(all) === JSON.stringify(claim.relations)) return null;
  const judged: Claim = {
    ...claim,
    verdict: changed ? verdict : claim.verdict,
    relations: all,
    scores: changed ? scoreClaim(claim.checks, claim.judgement, verdict) : claim.scores,
  };
  keepPrint(claim, judged);
  const { id: claimId, articleId } = claim;
  const past: PastVerdict[] = [];
  if (changed) {
    if (!hasHistory) past.push({ claimId, articleId, at: analysedAt, verdict: claim.verdict });
    past.push({ claimId, articleId, at: now, verdict });
  }
  return { claim: judged, history: past };
}
