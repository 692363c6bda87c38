import type { Claim, ClaimDraft } from '../../domain/claim.ts';
import type { Verdict } from '../../domain/verdict.ts';
import type { Locale } from '../../text/locale.ts';
import type { KnownClaim } from '../known-claim.ts';
import { pendingVerdict } from '../verdict.ts';
import type { Compared } from './compare-claims.ts';
import { isAnonymous, originsOf } from './origins.ts';

/** A claim of another article and what it is to the one that is judged. */
export interface Item {
  readonly known: KnownClaim;
  readonly compared: Compared;
}

/** So many times the origins of one side outweigh the other. */
const OUTWEIGHS = 3;
/** Confidence by the number of origins beyond the claim's own: one is a start, a third adds little. */
const CONFIDENCE = [0, 0.6, 0.75, 0.85, 0.9] as const;
const ANONYMOUS_MOST = 0.5;
const DISPUTED = 0.7;

const confidenceOf = (origins: number): number => CONFIDENCE[Math.min(origins, CONFIDENCE.length - 1)] ?? 0;

/**
 * The rules of docs/evidence.md. `own`: the claim's own origin, which speaks for it and is not counted as
 * evidence. `for` and `against` are independent origins.
 */
function labelOf(supporting: number, against: number): Pick<Verdict, 'label' | 'confidence'> {
  const speaking = supporting + 1;
  if (supporting === 0 && against === 0) return { label: 'not-enough-evidence', confidence: 0 };
  if (against === 0) return { label: 'supported', confidence: confidenceOf(supporting) };
  if (supporting === 0 && against > 1) return { label: 'refuted', confidence: confidenceOf(against - 1) };
  if (speaking >= OUTWEIGHS * against)
    return { label: 'supported', confidence: confidenceOf(supporting) * DISPUTED };
  if (against >= OUTWEIGHS * speaking)
    return { label: 'refuted', confidence: confidenceOf(against) * DISPUTED };
  return { label: 'conflicting', confidence: confidenceOf(Math.min(speaking, against)) };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** What the published day of evidence is compared with: nothing later than `asOf` is used. */
const isKnownBy = ({ facts }: KnownClaim, asOf: string): boolean => {
  const at = facts.publishedAt ?? facts.createdAt;
  const length = Math.min(at.length, asOf.length, 10);
  return at.slice(0, length) <= asOf.slice(0, length);
};

function verdictOf(
  items: readonly Item[],
  origins: ReadonlyMap<string, string>,
  own: string | undefined,
  asOf: string,
): Verdict {
  const count = (stance: 'supports' | 'refutes', named: boolean): number =>
    new Set(
      items
        .filter(({ known, compared }) => compared.stance === stance && (!named || !isAnonymous(known)))
        .map(({ known }) => origins.get(known.claim.id))
        .filter((origin) => origin !== own),
    ).size;
  const [supporting, against] = [count('supports', false), count('refutes', false)];
  const { label, confidence } = labelOf(supporting, against);
  const namedOnly = label !== 'supported' || count('supports', true) > 0;
  return {
    label,
    confidence: round(namedOnly ? (confidence ?? 0) : Math.min(confidence ?? 0, ANONYMOUS_MOST)),
    by: 'rules',
    asOf,
    origins: new Set(items.map(({ known }) => origins.get(known.claim.id))).size,
    evidence: items.map(({ known, compared }) => ({
      articleId: known.claim.articleId,
      claimId: known.claim.id,
      publisher: known.facts.publisher,
      span: compared.spans.there,
      stance: compared.stance,
      originId: origins.get(known.claim.id) ?? '',
    })),
    missing: null,
  };
}

const sayerOf = ({ attribution }: ClaimDraft): string | undefined => attribution.chain[0]?.sourceId;

/**
 * What the evidence makes of a claim: that it was said, where a source is stated for it, and that it is so. Evidence from
 * after `asOf` (ISO 8601) is not used. Absence never refutes.
 */
export function judgeClaim(
  here: KnownClaim,
  found: readonly Item[],
  locale: Locale,
  asOf: string,
): Claim['verdict'] {
  const open = pendingVerdict(here.claim, locale, true);
  const items = found.filter(({ known }) => isKnownBy(known, asOf));
  const origins = originsOf([here, ...items.map(({ known }) => known)]);
  const judged = verdictOf(items, origins, origins.get(here.claim.id), asOf);
  const holds = judged.label === 'not-enough-evidence' ? { ...judged, missing: open.holds.missing } : judged;
  const sayer = sayerOf(here.claim);
  if (open.said === null || sayer === undefined) return { said: null, holds };
  // That it was said is borne out by whoever heard the same speaker, not by whoever says the same.
  const heard = items.filter(
    ({ known, compared }) => sayerOf(known.claim) === sayer && compared.stance === 'supports',
  );
  const houses = new Map(
    [here, ...heard.map(({ known }) => known)].map((one) => [one.claim.id, hearerOf(one)]),
  );
  const said = verdictOf(heard, houses, houses.get(here.claim.id), asOf);
  return {
    said: said.label === 'not-enough-evidence' ? { ...said, missing: open.said.missing } : said,
    holds,
  };
}

/** Who heard it said: the source that carried the words, else the house. */
function hearerOf({ claim, facts }: KnownClaim): string {
  const carrier =
    claim.attribution.chain.length > 1 ? claim.attribution.chain.at(-1)?.sourceId : facts.carrier;
  return carrier ?? facts.publisher ?? claim.articleId;
}
