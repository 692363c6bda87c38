import type { Locale } from '../text/locale.ts';
import { type MayBear, mayBear } from './across/bearing.ts';
import { isKnownBy } from './across/judge-claim.ts';
import { printFor } from './across/known-print.ts';
import type { KnownClaim } from './known-claim.ts';

/** A claim that was found for another, and what is still open about it. */
export interface OpenEvidence extends MayBear {
  readonly known: KnownClaim;
}

/** Of claims that were found for `here`, those of which the rules do not say themselves what they are to it, in their order. */
export function openEvidence(
  here: KnownClaim,
  found: readonly KnownClaim[],
  asOf: string,
  localeOf: (language: string) => Locale,
): OpenEvidence[] {
  const print = printFor(here, localeOf);
  return found
    .filter((known) => isKnownBy(known, asOf))
    .map((known) => ({ known, ...mayBear(print, printFor(known, localeOf)) }))
    .filter(({ supports, refutes }) => supports || refutes);
}
