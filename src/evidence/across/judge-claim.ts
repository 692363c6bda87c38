import type { Claim, ClaimDraft } from '../../domain/claim.ts';
import type { Verdict } from '../../domain/verdict.ts';
import type { Locale } from '../../text/locale.ts';
import type { KnownClaim } from '../known-claim.ts';
import { pendingVerdict } from '../verdict.ts';
import type { Compared } from './compare-claims.ts';
import { isAnonymous, originsOf } from './origins.ts';
import { ANONYMOUS_MOST, ruleOn } from './verdict-rules.ts';

/** A claim of another article and what it is to the one that is judged. */
export interface Item {
  readonly known: KnownClaim;
  readonly compared: Compared;
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
  isReport: boolean,
): Verdict {
  const count = (stance: 'supports' | 'refutes', named: boolean): number =>
    new Set(
      items
        .filter(({ known, compared }) => compared.stance === stance && (!named || !isAnonymous(known)))
        .map(({ known }) => origins.get(known.claim.id))
        .filter((origin) => origin !== own),
    ).size;
  const [supporting, against] = [count('supports', false), count('refutes', false)];
  const { label, confidence } = ruleOn(supporting, against, isReport);
  const namedOnly = label !== 'supported' || count('supports', true) > 0;
  return {
    label,
    confidence: round(namedOnly ? confidence : Math.min(confidence, ANONYMOUS_MOST)),
    by: 'rules',
    asOf,
    origins: new Set(items.map(({ known }) => origins.get(known.claim.id))).size,
    evidence: items.map(({ known, compared }) => ({
      articleId: known.claim.articleId,
      claimId: known.claim.id,
      publisher: known.facts.publisher,
      url: known.facts.url,
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
  // Words that are only asked about have no origin that could be among the evidence.
  const own = here.facts.isReport ? origins.get(here.claim.id) : undefined;
  const judged = verdictOf(items, origins, own, asOf, here.facts.isReport);
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
  const said = verdictOf(heard, houses, houses.get(here.claim.id), asOf, here.facts.isReport);
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
