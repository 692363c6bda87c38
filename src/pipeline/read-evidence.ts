import type { ClaimDraft } from '../domain/claim.ts';
import { contentId } from '../domain/hash.ts';
import type { EvidencePiece } from '../domain/requests.ts';
import { rulesEngine } from '../engines/rules/rules-engine.ts';
import type { KnownClaim } from '../evidence/known-claim.ts';
import { settingsOf } from '../evidence/situate.ts';
import { type Statement, statementsOf } from '../evidence/statement.ts';
import { sketchText } from '../evidence/text-sketch.ts';
import { toCarrier } from '../sources/to-hop.ts';
import { type ReadingDeps, readArticle } from './read-article.ts';

/** A text that came as evidence, from the request or from outside. */
export interface EvidenceText {
  readonly text: string;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly publishedAt: string | null;
  /** BCP 47; detected when null. */
  readonly language: string | null;
  /** What its publisher says of the text: `false` that it is not so; null when the text is its own. */
  readonly holds: boolean | null;
}

/** A piece of evidence as a request gives it. */
export function toEvidenceText({ text, publisher, url, publishedAt }: EvidencePiece): EvidenceText {
  return {
    text,
    publisher: publisher ?? null,
    url: url ?? null,
    publishedAt: publishedAt ?? null,
    language: null,
    holds: null,
  };
}

/** Claims of one text that are looked at. */
const MOST_CLAIMS = 60;

/** What a fact-checker rates as untrue is denied by the fact-checker. */
function denied(claim: ClaimDraft): ClaimDraft {
  const polarity = claim.modality.polarity === 'affirmed' ? 'denied' : 'affirmed';
  return { ...claim, modality: { ...claim.modality, polarity } };
}

/**
 * The claims of a text that came as evidence, read by the rules like an article's. Their `articleId` begins with
 * "evi_": it is no stored article. `receivedAt`: ISO 8601.
 */
export async function readEvidence(
  evidence: EvidenceText,
  deps: ReadingDeps,
  receivedAt: string,
): Promise<KnownClaim[]> {
  const { text, publisher, publishedAt, language, url, holds } = evidence;
  const articleId = contentId('evi', text, publisher, publishedAt);
  const reading = readArticle({ text, language, publishedAt, countryHint: null }, deps);
  const extraction = await rulesEngine.extract(reading, {
    articleId,
    publishedAt,
    claimLanguage: null,
    isClaim: true,
    signal: new AbortController().signal,
  });
  const carrier = reading.carrier === null ? null : toCarrier(reading.carrier, reading).sourceId;
  const facts = {
    publisher,
    url,
    publishedAt,
    createdAt: receivedAt,
    language: reading.language,
    carrier,
    sketch: sketchText(reading.text.tokens),
    isReport: true,
  };
  const claims = extraction.claims.slice(0, MOST_CLAIMS);
  const settings = settingsOf(claims);
  const statements = holds === null ? statementsOf(reading) : new Map<string, Statement>();
  return claims.map((claim) => ({
    statement: statements.get(claim.segmentId) ?? null,
    claim: holds === false ? denied(claim) : claim,
    setting: settings.get(claim.id) ?? null,
    facts,
  }));
}
