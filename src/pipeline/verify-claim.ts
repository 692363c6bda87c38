import type { Claim } from '../domain/claim.ts';
import { IsnadError } from '../domain/errors.ts';
import type { VerifyInput } from '../domain/requests.ts';
import type { Relation } from '../domain/verdict.ts';
import type { ExternalDeps } from '../evidence/external/ask-providers.ts';
import type { EvidenceReader } from '../storage/evidence-port.ts';
import type { Store } from '../storage/port.ts';
import { analyseArticle } from './analyse-article.ts';
import type { AnalysisDeps } from './analysis.ts';
import { type ArticleModel, NO_CALLS, openModel } from './article-model.ts';
import { toEvidenceText } from './read-evidence.ts';
import { readSituations } from './settle.ts';
import { verifyWithModel } from './verify-with-model.ts';

export interface ClaimVerification {
  /** The claim as it was read, or as it is stored. */
  readonly claim: Claim;
  readonly verdict: Claim['verdict'];
  readonly relations: readonly Relation[];
  /** What was asked for and could not be given, one sentence each. */
  readonly degraded: readonly string[];
  /** What a model cost that was asked about it. */
  readonly usage: ReturnType<ArticleModel['usage']>;
}

interface Judged {
  readonly claim: Claim;
  readonly degraded: readonly string[];
}

/** As much of a store as a claim is verified against. */
export type VerifyStore = EvidenceReader & Pick<Store, 'findClaim'>;

export interface VerifyClaimDeps extends AnalysisDeps {
  readonly store: VerifyStore;
  readonly external: ExternalDeps | null;
  /** Whose claim it is: whose answers of a model may be known. */
  readonly tenant?: string;
}

/** Reads a claim in words like an article of one sentence; of several claims in it the one most worth checking. */
async function readClaim(
  text: string,
  input: VerifyInput,
  deps: VerifyClaimDeps,
  model: ArticleModel | null,
): Promise<Judged> {
  const article = await analyseArticle(
    {
      text,
      title: null,
      publisher: null,
      author: null,
      publishedAt: input.asOf,
      language: input.language,
      claimLanguage: null,
      countryHint: null,
      engine: 'rules',
      verify: true,
      evidence: input.evidence,
    },
    deps,
    {
      evidence: {
        index: deps.store,
        external: deps.external,
        asOf: input.asOf,
        everyClaim: true,
        model,
        keep: () => undefined,
      },
    },
  );
  const [best] = [...article.claims].sort((a, b) => b.checkWorthiness - a.checkWorthiness);
  if (best === undefined) {
    const detail =
      'states nothing that can be held against evidence; send a whole sentence that says what happened';
    throw new IsnadError('nothing-to-verify', `The field "claim" ${detail}.`, [
      { in: 'body', pointer: '/claim', detail },
    ]);
  }
  return { claim: best, degraded: article.engine.degraded };
}

async function judgeStored(
  id: string,
  input: VerifyInput,
  deps: VerifyClaimDeps,
  model: ArticleModel | null,
): Promise<Judged> {
  const { store, external, locales } = deps;
  const stored = await store.findClaim(id);
  if (stored === null)
    throw new IsnadError(
      'claim-not-found',
      `There is no claim "${id.slice(0, 100)}"; its article may have been deleted or analysed anew.`,
      [{ in: 'body', pointer: '/claimId', detail: 'is the id of no stored claim' }],
    );
  const { claim } = stored;
  const [situation] = await readSituations([id], store, '');
  const relations = claim.relations.filter(({ articleId }) => articleId === claim.articleId);
  const { claims, degraded } = await verifyWithModel(
    {
      claims: [{ ...claim, relations }],
      isAsked: () => true,
      facts: situation?.known.facts ?? {
        publisher: null,
        url: null,
        publishedAt: null,
        createdAt: stored.analysedAt,
        language: claim.language,
        carrier: null,
        isReport: true,
      },
      evidence: (input.evidence ?? []).map(toEvidenceText),
      asOf: input.asOf ?? new Date(deps.clock()).toISOString(),
      except: claim.articleId,
      known: new Map([[id, situation?.others ?? []]]),
    },
    { locales, index: store, external },
    { model, language: claim.language, signal: new AbortController().signal },
  );
  return { claim: claims[0] ?? claim, degraded };
}

/**
 * Holds one claim, in words or stored, against stored and supplied evidence. Nothing is stored. Throws IsnadError
 * `claim-not-found`, or `nothing-to-verify` when the words state nothing.
 */
export async function verifyClaim(input: VerifyInput, deps: VerifyClaimDeps): Promise<ClaimVerification> {
  const model = deps.model === null ? null : openModel(deps.model, deps.tenant ?? '');
  const { claim: judged, degraded } =
    input.claimId === null
      ? await readClaim(input.claim ?? '', input, deps, model)
      : await judgeStored(input.claimId, input, deps, model);
  const asOf = input.asOf ?? new Date(deps.clock()).toISOString();
  const plain = <T extends Claim['verdict']['holds']>(verdict: T): T => ({
    ...verdict,
    confidence: verdict.confidence ?? 0,
    asOf: verdict.asOf ?? asOf,
  });
  const { said, holds } = judged.verdict;
  const verdict = { said: said === null ? null : plain(said), holds: plain(holds) };
  const relations = judged.relations.filter(({ articleId }) => articleId !== judged.articleId);
  return {
    claim: { ...judged, verdict },
    verdict,
    relations,
    degraded,
    usage: model?.usage() ?? NO_CALLS,
  };
}
