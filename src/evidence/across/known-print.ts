import type { ClaimDraft } from '../../domain/claim.ts';
import type { Locale } from '../../text/locale.ts';
import type { KnownClaim } from '../known-claim.ts';
import { type ClaimPrint, printOf } from './print.ts';

/** One article sets off many comparisons, most with claims that were compared before, also by the articles before it. */
const PRINTS = new WeakMap<ClaimDraft, ClaimPrint>();

/** The print of a claim, made once as long as the claim is remembered. */
export function printFor(known: KnownClaim, localeOf: (language: string) => Locale): ClaimPrint {
  const locale = localeOf(known.facts.language);
  let print = PRINTS.get(known.claim);
  if (print === undefined || print.locale !== locale) {
    print = printOf(known, locale);
    PRINTS.set(known.claim, print);
  }
  return print;
}

/** What a claim is compared by does not change with its verdict: `after` is the claim `before`, judged. */
export function keepPrint(before: ClaimDraft, after: ClaimDraft): void {
  const print = PRINTS.get(before);
  if (print !== undefined) PRINTS.set(after, print);
}
