import type { ClaimDraft } from '../domain/claim.ts';
import type { Quantity } from '../domain/quantity.ts';
import { contentWords } from '../text/content-words.ts';
import type { Reading } from '../text/reading.ts';
import { tokenise } from '../text/tokens.ts';

/** What of a claim can be compared with another claim. */
export interface Fingerprint {
  readonly claim: ClaimDraft;
  /** Content words, folded, without particles; no numbers, no function words. */
  readonly words: ReadonlySet<string>;
  /** Amounts under the name of what they count; the claim's first amount of a name. */
  readonly measured: ReadonlyMap<string, Quantity>;
  readonly isUpdate: boolean;
  readonly isCorrection: boolean;
}

export function fingerprintOf(claim: ClaimDraft, reading: Reading, isCorrection: boolean): Fingerprint {
  const { relations, proclitics } = reading.locale;
  const words = new Set<string>();
  const names: string[] = [];
  let isUpdate = false;
  for (const span of claim.spans) {
    const { tokens } = tokenise(span.quote);
    for (const word of contentWords(tokens, reading.locale)) words.add(word);
    tokens.forEach((token, at) => {
      if (token.kind !== 'word') return;
      const name = relations.measures.longest(tokens, at, tokens.length, proclitics);
      if (name !== null) names.push(name.value);
      if (relations.updates.longest(tokens, at, tokens.length, proclitics) !== null) isUpdate = true;
    });
  }
  const measured = new Map<string, Quantity>();
  const counted = claim.quantities.filter(
    (amount) => amount.kind !== 'ordinal' && amount.kind !== 'duration',
  );
  // One name and one amount belong together; several of both cannot be told apart here, so nothing is said.
  const distinct = [...new Set(names)];
  if (distinct.length === 1 && counted.length === 1)
    measured.set(distinct[0] as string, counted[0] as Quantity);
  return { claim, words, measured, isUpdate, isCorrection };
}

/** Share of the smaller set that the larger holds, and of the union that both hold. */
export function overlap(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
): { shared: number; containment: number; jaccard: number } {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const word of small) if (large.has(word)) shared += 1;
  const union = a.size + b.size - shared;
  return {
    shared,
    containment: small.size === 0 ? 0 : shared / small.size,
    jaccard: union === 0 ? 0 : shared / union,
  };
}
