import type { ClaimDraft } from '../domain/claim.ts';
import type { Quantity } from '../domain/quantity.ts';
import type { Span } from '../domain/span.ts';
import { contentWords } from '../text/content-words.ts';
import type { Reading } from '../text/reading.ts';
import { firstFrom } from '../text/sorted.ts';
import type { Token } from '../text/tokens.ts';
import { measuredIn } from './measured.ts';

/** What of a claim can be compared with another claim. */
export interface Fingerprint {
  readonly claim: ClaimDraft;
  /** Content words, folded, without particles; no numbers, no function words. */
  readonly words: ReadonlySet<string>;
  /** The same without the words of its sources, amounts, dates and measures: what the figures are about. */
  readonly topic: ReadonlySet<string>;
  /** Amounts under the name of what they measure; the claim's first amount of a name. */
  readonly measured: ReadonlyMap<string, Quantity>;
  readonly isUpdate: boolean;
  readonly isCorrection: boolean;
  /** Its sentence says that the figure was an earlier one. */
  readonly isEarlier: boolean;
}

const isIn = (token: Token, spans: readonly Span[]): boolean =>
  spans.some((span) => span.start <= token.start && token.end <= span.end);

/** Sources, amounts and dates whose words are looked at: more than any claim worth comparing has. */
const MAX_VALUES = 16;

/** What a claim's sentence says of all its claims. */
export interface Sentence {
  readonly isCorrection: boolean;
  readonly isEarlier: boolean;
}

export function fingerprintOf(claim: ClaimDraft, reading: Reading, sentence: Sentence): Fingerprint {
  const { text, locale } = reading;
  const tokens = claim.spans.flatMap((span) =>
    text.tokens.slice(firstFrom(text.tokens, span.start), firstFrom(text.tokens, span.end)),
  );
  const { measured, named, isUpdate } = measuredIn(tokens, claim.quantities, reading);
  // Who says it is not what it is about.
  const frame = claim.attribution.chain.flatMap((hop) =>
    hop.cue === null ? [hop.span] : [hop.span, hop.cue],
  );
  const values = [
    ...frame.slice(0, MAX_VALUES),
    ...claim.quantities.slice(0, MAX_VALUES).map((amount) => amount.span),
    ...claim.times.slice(0, MAX_VALUES).flatMap((time) => (time.span === null ? [] : [time.span])),
  ];
  const about = tokens.filter((token, at) => token.kind === 'word' && !named.has(at) && !isIn(token, values));
  return {
    claim,
    words: contentWords(tokens, locale),
    topic: measured.size === 0 ? EMPTY : contentWords(about, locale),
    measured,
    isUpdate,
    ...sentence,
  };
}

const EMPTY: ReadonlySet<string> = new Set();

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
