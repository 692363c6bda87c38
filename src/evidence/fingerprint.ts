import type { ClaimDraft } from '../domain/claim.ts';
import type { Quantity } from '../domain/quantity.ts';
import type { Span } from '../domain/span.ts';
import { contentWords } from '../text/content-words.ts';
import type { Reading } from '../text/reading.ts';
import { firstFrom } from '../text/sorted.ts';
import type { Token } from '../text/tokens.ts';
import { bodiesFound } from './bodies-found.ts';
import type { Contrast } from './contrasts.ts';
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
  /** Bodies that were found: at least so many died. */
  readonly bodies: Quantity | null;
  readonly isUpdate: boolean;
  readonly isCorrection: boolean;
  /** Its sentence says that the figure was an earlier one. */
  readonly isEarlier: boolean;
  /** Words of its sentence that set it against another account. */
  readonly contrasts: readonly Contrast[];
}

const isIn = (token: Token, spans: readonly Span[]): boolean =>
  spans.some((span) => span.start <= token.start && token.end <= span.end);

/** Sources, amounts and dates whose words are looked at: more than any claim worth comparing has. */
const MAX_VALUES = 16;

/** What a claim's sentence says of all its claims. */
export interface Sentence {
  readonly isCorrection: boolean;
  readonly isEarlier: boolean;
  readonly contrasts: readonly Contrast[];
}

export function fingerprintOf(claim: ClaimDraft, reading: Reading, sentence: Sentence): Fingerprint {
  const { text, locale } = reading;
  const tokens = claim.spans.flatMap((span) =>
    text.tokens.slice(firstFrom(text.tokens, span.start), firstFrom(text.tokens, span.end)),
  );
  const totals = claim.quantities.filter((amount) => !isAdditional(amount, tokens, reading));
  const { measured, named, isUpdate } = measuredIn(tokens, totals, reading);
  const bodies = bodiesFound(tokens, totals, locale);
  // Who says it is not what it is about.
  const frame = claim.attribution.chain.flatMap((hop) =>
    hop.cue === null ? [hop.span] : [hop.span, hop.cue],
  );
  const values = [
    ...frame.slice(0, MAX_VALUES),
    ...claim.quantities.slice(0, MAX_VALUES).map((amount) => amount.span),
    ...claim.times.slice(0, MAX_VALUES).flatMap((time) => (time.span === null ? [] : [time.span])),
  ];
  const frames = framing(tokens, reading);
  const about = tokens.filter(
    (token, at) => token.kind === 'word' && !named.has(at) && !frames.has(at) && !isIn(token, values),
  );
  return {
    claim,
    words: contentWords(tokens, locale),
    topic: measured.size === 0 && bodies === null ? EMPTY : contentWords(about, locale),
    measured,
    bodies,
    isUpdate,
    ...sentence,
  };
}

/** "Two more people": no count of all that can be held against another. "More than two" is one. */
function isAdditional({ span }: Quantity, tokens: readonly Token[], { locale }: Reading): boolean {
  const { additional } = locale.relations;
  return tokens.some((token, at) => {
    const next = additional.longest(tokens, at, tokens.length)?.next;
    if (next === undefined) return false;
    const isInside = span.start < token.start && token.end <= span.end;
    return isInside || tokens[next]?.start === span.start || tokens[at - 1]?.end === span.end;
  });
}

/** The places of words that a figure is not about: those that count, set against another account, or tell of finding the dead. */
function framing(
  tokens: readonly Token[],
  { locale: { relations, proclitics } }: Reading,
): ReadonlySet<number> {
  const places = new Set<number>();
  for (let at = 0; at < tokens.length; at += 1)
    for (const table of [relations.counting, relations.contrasts, relations.recovery]) {
      const found = table.longest(tokens, at, tokens.length, proclitics);
      for (let place = at; place < (found?.next ?? at); place += 1) places.add(place);
    }
  return places;
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
