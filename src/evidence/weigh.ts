import type { Locale } from '../text/locale.ts';
import { mayBear } from './across/bearing.ts';
import { besideWords } from './across/beside-words.ts';
import { compareClaims } from './across/compare-claims.ts';
import { type Item, judgeClaim } from './across/judge-claim.ts';
import { printFor } from './across/known-print.ts';
import { originsOf } from './across/origins.ts';
import type { KnownClaim, Weighed } from './known-claim.ts';
import type { Opinion } from './opinion.ts';

/**
 * Holds a claim against claims of other articles. `asOf`: ISO 8601. A model's opinion counts where the rules leave the
 * claim open, and as far as they let it.
 */
export function createWeigh(localeOf: (language: string) => Locale) {
  const opined = (here: KnownClaim, others: readonly KnownClaim[], { stances, rating }: Opinion): Item[] => {
    const [span] = here.claim.spans;
    return others.flatMap((known): Item[] => {
      const stance = stances.get(known.claim.id);
      const [there] = known.claim.spans;
      if (stance === undefined || span === undefined || there === undefined) return [];
      if (!mayBear(printFor(here, localeOf), printFor(known, localeOf))[stance]) return [];
      const spans = { here: span, there };
      return [{ known, compared: { type: null, stance, isWeak: true, rating, because: '', spans } }];
    });
  };
  return (
    here: KnownClaim,
    others: readonly KnownClaim[],
    asOf: string,
    opinion: Opinion | null = null,
  ): Weighed => {
    const locale = localeOf(here.facts.language);
    const print = printFor(here, localeOf);
    const compared: Item[] = others.flatMap((known) => {
      const found = compareClaims(print, printFor(known, localeOf));
      return found === null ? [] : [{ known, compared: found }];
    });
    const items = besideWords(here, others, compared, locale);
    const origins = originsOf([here, ...items.map(({ known }) => known)], localeOf);
    const own = origins.get(here.claim.id);
    // What was only thought possible says nothing of whether it is so.
    const evidence = items.filter(({ compared }) => compared.type !== 'entails');
    const ofAll = evidence.length === items.length ? origins : null;
    const verdict = judgeClaim(here, evidence, locale, asOf, localeOf, ofAll);
    const isOpen = verdict.holds.label === 'not-enough-evidence';
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
      verdict:
        opinion === null || !isOpen
          ? verdict
          : judgeClaim(here, [...evidence, ...opined(here, others, opinion)], locale, asOf, localeOf),
    };
  };
}
