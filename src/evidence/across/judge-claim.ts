import type { Claim, ClaimDraft } from '../../domain/claim.ts';
import type { Verdict } from '../../domain/verdict.ts';
import type { Locale } from '../../text/locale.ts';
import type { KnownClaim } from '../known-claim.ts';
import { confidenceOfRating } from '../opinion.ts';
import { pendingVerdict } from '../verdict.ts';
import type { Compared } from './compare-claims.ts';
import { isAnonymous, originsOf } from './origins.ts';
import { ANONYMOUS_MOST, ruleOn, WORDS_MOST } from './verdict-rules.ts';

/** A claim of another article and what it is to the one that is judged. */
export interface Item {
  readonly known: KnownClaim;
  readonly compared: Compared;
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** What the published day of evidence is compared with: nothing later than `asOf` is used. */
export const isKnownBy = ({ facts }: KnownClaim, asOf: string): boolean => {
  const at = facts.publishedAt ?? facts.createdAt;
  const length = Math.min(at.length, asOf.length, 10);
  return at.slice(0, length) <= asOf.slice(0, length);
};

const dayOf = ({ facts }: KnownClaim): string => (facts.publishedAt ?? facts.createdAt).slice(0, 10);

/**
 * What counts once the claim's own origin has taken it back, or a later figure has its place: whoever bore it out before that has
 * borne out what nobody says any more, and the claim no longer speaks for itself. null when nothing takes it back.
 */
function sinceTakenBack(
  here: KnownClaim,
  items: readonly Item[],
  isOwn: (known: KnownClaim) => boolean,
): Item[] | null {
  const back = items.filter(
    ({ known, compared }) =>
      compared.outdates === true ||
      (compared.stance === 'refutes' && isOwn(known) && dayOf(known) > dayOf(here)),
  );
  const last = back.map(({ known }) => dayOf(known)).sort()[0];
  if (last === undefined) return null;
  return items.filter(({ known, compared }) => compared.stance !== 'supports' || dayOf(known) >= last);
}

function verdictOf(
  here: KnownClaim,
  items: readonly Item[],
  origins: ReadonlyMap<string, string>,
  own: string | undefined,
  asOf: string,
  isReport: boolean,
): Verdict {
  const back = sinceTakenBack(here, items, ({ claim }) => own !== undefined && origins.get(claim.id) === own);
  const count = (stance: 'supports' | 'refutes', named: boolean): number =>
    new Set(
      (back ?? items)
        .filter(({ known, compared }) => compared.stance === stance && (!named || !isAnonymous(known)))
        .map(({ known }) => origins.get(known.claim.id))
        .filter((origin) => origin !== own || (back !== null && stance === 'refutes')),
    ).size;
  const [supporting, against] = [count('supports', false), count('refutes', false)];
  const { label, confidence } = ruleOn(supporting, against, isReport && back === null);
  const isNamed = label !== 'supported' || count('supports', true) > 0;
  const decides = label === 'refuted' ? 'refutes' : 'supports';
  const ofWords = items.every(({ compared }) => compared.stance !== decides || compared.isWeak === true);
  const ratings = (back ?? items).flatMap(({ compared: { rating } }) => rating ?? []);
  const most = Math.min(
    isNamed ? 1 : ANONYMOUS_MOST,
    ofWords ? WORDS_MOST : 1,
    ...ratings.map(confidenceOfRating),
  );
  return {
    label,
    confidence: round(Math.min(confidence, most)),
    by: ratings.length > 0 && label !== 'not-enough-evidence' ? 'llm' : 'rules',
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
 * after `asOf` (ISO 8601) is not used. Absence never refutes. `ofAll`: the origins of the claim and all that was found.
 */
export function judgeClaim(
  here: KnownClaim,
  found: readonly Item[],
  locale: Locale,
  asOf: string,
  localeOf: ((language: string) => Locale) | null = null,
  ofAll: ReadonlyMap<string, string> | null = null,
): Claim['verdict'] {
  const open = pendingVerdict(here.claim, locale, true);
  const items = found.filter(({ known }) => isKnownBy(known, asOf));
  const origins =
    ofAll !== null && items.length === found.length
      ? ofAll
      : originsOf([here, ...items.map(({ known }) => known)], localeOf);
  // Words that are only asked about have no origin that could be among the evidence.
  const own = here.facts.isReport ? origins.get(here.claim.id) : undefined;
  const judged = verdictOf(here, items, origins, own, asOf, here.facts.isReport);
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
  const said = verdictOf(here, heard, houses, houses.get(here.claim.id), asOf, here.facts.isReport);
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
