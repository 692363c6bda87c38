import { scoreClaim } from '../checks/score.ts';
import type { Claim } from '../domain/claim.ts';
import { keepPrint } from '../evidence/across/known-print.ts';
import { askProviders, type ExternalDeps } from '../evidence/external/ask-providers.ts';
import { type ArticleFacts, type KnownClaim, knownClaim, writeSupplied } from '../evidence/known-claim.ts';
import { type Opinion, opinionOf } from '../evidence/opinion.ts';
import { findAmong } from '../evidence/retrieval/find-among.ts';
import { findCandidates, type Question } from '../evidence/retrieval/find-candidates.ts';
import { settingsOf, situate } from '../evidence/situate.ts';
import type { Statement } from '../evidence/statement.ts';
import { createWeigh } from '../evidence/weigh.ts';
import type { EvidenceReader, Supplied } from '../storage/evidence-port.ts';
import { localeOf } from './locale-of.ts';
import type { Unsettled } from './rate-open-claims.ts';
import type { ReadingDeps } from './read-article.ts';
import { type EvidenceText, readEvidence } from './read-evidence.ts';
import type { Weigh } from './settle.ts';

/** What claims are held against, and how. */
export interface VerifyDeps extends ReadingDeps {
  readonly index: EvidenceReader;
  /** How claims are compared; the rules when absent. */
  readonly weigh?: Weigh;
  /** Whom to ask outside; null for nobody. */
  readonly external: ExternalDeps | null;
}

export interface Verification {
  /** Claims to be held against others; of one article. */
  readonly claims: readonly Claim[];
  /** Which of them are. */
  readonly isAsked: (claim: Claim) => boolean;
  /** Of words that are asked about, their statements by segment: short evidence is held against them as they stand. */
  readonly statements?: ReadonlyMap<string, Statement>;
  /** Of their article. */
  readonly facts: ArticleFacts;
  readonly evidence: readonly EvidenceText[];
  /** ISO 8601: as of when. */
  readonly asOf: string;
  /** Claims of this article are no evidence. */
  readonly except: string;
  /** Claims that are known to bear on them, by id, whether they are found or not. */
  readonly known?: ReadonlyMap<string, readonly KnownClaim[]>;
  /** What a model says of those that the rules leave open, by claim id. */
  readonly opinions?: ReadonlyMap<string, Opinion>;
}

export interface Verified {
  readonly claims: readonly Claim[];
  /** Evidence that is no stored article and bears on a claim, to be kept with it. */
  readonly supplied: readonly Supplied[];
  readonly degraded: readonly string[];
  /** Those that are asked about and stay open, with all that was found for them. */
  readonly unsettled: readonly Unsettled[];
  readonly rowsRead: number;
}

/** Holds claims against what is stored, what came with the request, and what others outside say. */
export async function verifyClaims(
  { claims, isAsked, statements, facts, evidence, asOf, except, known = new Map(), opinions }: Verification,
  deps: VerifyDeps,
): Promise<Verified> {
  const publishedOn = (facts.publishedAt ?? facts.createdAt).slice(0, 10);
  const weigh = deps.weigh ?? createWeigh(localeOf(deps));
  const settings = settingsOf(claims);
  const questions: Question[] = claims.filter(isAsked).map((claim) => ({
    claim: situate(claim, settings.get(claim.id) ?? null),
    locale: localeOf(deps)(claim.language),
    publishedOn,
  }));
  if (questions.length === 0) return { claims, supplied: [], degraded: [], unsettled: [], rowsRead: 0 };
  const { byClaim, rowsRead } = await findCandidates(questions, deps.index, except);
  const sent = (await Promise.all(evidence.map((one) => readEvidence(one, deps, asOf)))).flat();
  const among = findAmong(questions, sent, localeOf(deps));
  const others = new Map(
    questions.map(({ claim: { id } }) => {
      const found = (byClaim.get(id) ?? []).flatMap((one) => knownClaim(one) ?? []);
      return [id, once([...(known.get(id) ?? []), ...found, ...(among.get(id) ?? [])])];
    }),
  );
  const knownOf = (claim: Claim) => {
    const statement = statements?.get(claim.segmentId) ?? null;
    return { claim, facts, setting: settings.get(claim.id) ?? null, statement };
  };
  const judgeAll = (): Claim[] =>
    claims.map((claim) => {
      const opinion = opinions?.get(claim.id) ?? opinionOf(claim);
      return judge(knownOf(claim), others.get(claim.id) ?? [], { asOf, opinion }, weigh);
    });
  let judged = judgeAll();
  const degraded: string[] = [];
  if (deps.external !== null) {
    const open = judged.filter(
      (claim) => isAsked(claim) && claim.verdict.holds.label === 'not-enough-evidence',
    );
    const asked = open.slice(0, deps.external.mostQuestions);
    const { found, failed } = await askProviders(
      asked.map(({ text, language }) => ({ text, language })),
      deps.external,
    );
    degraded.push(...failed);
    const added = (await Promise.all(found.flat().map((one) => readEvidence(one, deps, asOf)))).flat();
    const outside = findAmong(questions, added, localeOf(deps));
    for (const { id } of asked) others.set(id, once([...(others.get(id) ?? []), ...(outside.get(id) ?? [])]));
    judged = judgeAll();
  }
  const unsettled = claims.flatMap((claim, at): Unsettled[] => {
    const found = others.get(claim.id) ?? [];
    const isOpen = judged[at]?.verdict.holds.label === 'not-enough-evidence';
    return isAsked(claim) && isOpen && found.length > 0 ? [{ known: knownOf(claim), others: found }] : [];
  });
  return { claims: judged, supplied: suppliedTo(judged, others), degraded, unsettled, rowsRead };
}

/** A claim held against others: with relations to them, a verdict and its score. Unchanged when there are none. */
function judge(
  known: KnownClaim & { readonly claim: Claim },
  others: readonly KnownClaim[],
  { asOf, opinion }: { readonly asOf: string; readonly opinion: Opinion | null },
  weigh: Weigh,
): Claim {
  const { claim } = known;
  if (others.length === 0) return claim;
  const { relations, verdict } = weigh(known, others, asOf, opinion);
  // As of an earlier day what bears on a stored claim may be nothing: then its verdict of today is not the answer.
  if (relations.length === 0 && verdict.holds.evidence.length === 0 && claim.verdict.holds.asOf === null)
    return claim;
  const judged = {
    ...claim,
    verdict,
    relations: [...claim.relations, ...relations],
    scores: scoreClaim(claim.checks, claim.judgement, verdict),
  };
  keepPrint(claim, judged);
  return judged;
}

const once = (list: readonly KnownClaim[]): KnownClaim[] => [
  ...new Map(list.map((one) => [one.claim.id, one])).values(),
];

const SUPPLIED = 'evi_';

function suppliedTo(
  claims: readonly Claim[],
  others: ReadonlyMap<string, readonly KnownClaim[]>,
): Supplied[] {
  return claims.flatMap((claim) => {
    const { id, relations } = claim;
    const cited = opinionOf(claim)?.stances.keys() ?? [];
    const related = new Set([...relations.map(({ claimId }) => claimId), ...cited]);
    return (others.get(id) ?? [])
      .filter(({ claim }) => claim.articleId.startsWith(SUPPLIED) && related.has(claim.id))
      .map((known) => ({ claimId: id, document: writeSupplied(known) }));
  });
}
