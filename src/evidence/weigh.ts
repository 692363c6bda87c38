import type { Claim } from '../domain/claim.ts';
import type { KnownClaim, Weighed } from './known-claim.ts';

/** Nothing is compared yet: a claim keeps the verdict that it has. */
export function weigh(
  here: KnownClaim & { readonly claim: Claim },
  _others: readonly KnownClaim[],
  _asOf: string,
): Weighed {
  return { relations: [], verdict: here.claim.verdict };
}
