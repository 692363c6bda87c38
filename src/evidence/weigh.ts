import type { ClaimDraft } from '../domain/claim.ts';
import type { Locale } from '../text/locale.ts';
import { besideWords } from './across/beside-words.ts';
import { compareClaims } from './across/compare-claims.ts';
import { type Item, judgeClaim } from './across/judge-claim.ts';
import { originsOf } from './across/origins.ts';
import { type ClaimPrint, printOf } from './across/print.ts';
import type { KnownClaim, Weighed } from './known-claim.ts';

/** One article sets off many comparisons, most with claims that were compared before, also by the articles before it. */
const PRINTS = new WeakMap<ClaimDraft, ClaimPrint>();

/** Holds a claim against claims of other articles. `asOf`: ISO 8601. */
export function createWeigh(localeOf: (language: string) => Locale) {
  const printFor = (known: KnownClaim): ClaimPrint => {
    const locale = localeOf(known.facts.language);
    let print = PRINTS.get(known.claim);
    if (print === undefined || print.locale !== locale) {
      print = printOf(known, locale);
      PRINTS.set(known.claim, print);
    }
    return print;
  };
  return (here: KnownClaim, others: readonly KnownClaim[], asOf: string): Weighed => {
    const locale = localeOf(here.facts.language);
    const print = printFor(here);
    const compared: Item[] = others.flatMap((known) => {
      const found = compareClaims(print, printFor(known));
      return found === null ? [] : [{ known, compared: found }];
    });
    const items = besideWords(here, others, compared, locale);
    const origins = originsOf([here, ...items.map(({ known }) => known)], localeOf);
    const own = origins.get(here.claim.id);
    return {
      relations: items.flatMap(({ known, compared: { type, because, spans } }) =>
        type === null
          ? []
          : [
              {
                type,
                claimId: known.claim.id,
                articleId: known.claim.articleId,
                because,
                spans,
                independent: origins.get(known.claim.id) !== own,
              },
            ],
      ),
      verdict: judgeClaim(here, items, locale, asOf, localeOf),
    };
  };
}
