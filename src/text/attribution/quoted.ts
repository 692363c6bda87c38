import type { QuoteReading } from '../quotes/quote.ts';
import type { TokenisedText } from '../tokens.ts';
import type { TokenRange } from './frame.ts';
import type { QuotedRange } from './lexicon.ts';

/** Which quotation holds each token of a text: one look-up per question, whatever the nesting. */
export class QuotedTokens {
  readonly #quotes: readonly QuoteReading[];
  readonly #around: Int32Array;
  readonly #opening = new Map<number, QuoteReading>();
  readonly #text: TokenisedText;

  constructor(text: TokenisedText, quotes: readonly QuoteReading[]) {
    this.#text = text;
    this.#quotes = quotes;
    this.#around = new Int32Array(text.tokens.length).fill(-1);
    let covered = 0;
    for (let i = 0; i < quotes.length; i += 1) {
      const quote = quotes[i] as QuoteReading;
      const known = this.#opening.get(quote.from);
      if (known === undefined || known.to < quote.to) this.#opening.set(quote.from, quote);
      if (quote.name || quote.to <= covered) continue;
      // Outermost quotations come first in reading order; what is covered already lies inside one.
      for (let at = Math.max(quote.from, covered); at < quote.to; at += 1) this.#around[at] = i;
      covered = quote.to;
    }
  }

  from(at: number): QuotedRange | null {
    return this.#opening.get(at) ?? null;
  }

  around(at: number): QuotedRange | null {
    const index = this.#around[at];
    return index === undefined || index < 0 ? null : (this.#quotes[index] as QuoteReading);
  }

  /** All words of the ranges stand inside quotations, and there are some. */
  quotes(ranges: readonly TokenRange[]): boolean {
    let words = 0;
    for (const range of ranges)
      for (let at = range.from; at < range.to; at += 1) {
        if (this.#text.tokens[at]?.kind === 'mark') continue;
        if ((this.#around[at] as number) < 0) return false;
        words += 1;
      }
    return words > 0;
  }
}
