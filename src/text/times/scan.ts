import type { NumberLexicon } from '../numbers/lexicon.ts';
import { type Numeral, readNumeral } from '../numbers/numeral.ts';
import type { PhraseTable } from '../phrases.ts';
import type { Token, TokenisedText } from '../tokens.ts';
import type { Expression } from './expression.ts';
import type { TimeLexicon } from './lexicon.ts';

/** Something read: its value, the token after it, and where it starts in the original. */
export interface Found<T = Expression> {
  readonly value: T;
  readonly next: number;
  readonly start: number;
}

/** A stretch of tokens [from, to) with the words to read it by. All look-ahead is bounded by the longest entry. */
export class Scan {
  readonly text: TokenisedText;
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly words: TimeLexicon;
  readonly numbers: NumberLexicon;
  readonly proclitics: readonly string[];
  readonly monthFirst: boolean;
  readonly #numerals = new Map<number, Numeral | null>();

  constructor(
    text: TokenisedText,
    from: number,
    to: number,
    words: TimeLexicon,
    numbers: NumberLexicon,
    proclitics: readonly string[],
    monthFirst: boolean,
  ) {
    this.text = text;
    this.tokens = text.tokens;
    this.from = from;
    this.to = Math.min(to, text.tokens.length);
    this.words = words;
    this.numbers = numbers;
    this.proclitics = proclitics;
    this.monthFirst = monthFirst;
  }

  /** The token at `at`, if it is inside. */
  token(at: number): Token | undefined {
    return at >= this.from && at < this.to ? this.tokens[at] : undefined;
  }

  /** The folded text at `at`; '' outside. */
  word(at: number): string {
    return this.token(at)?.text ?? '';
  }

  /** The longest entry at `at`, with or without a particle on its first word; never across a line break before it. */
  find<T>(table: PhraseTable<T>, at: number): (Found<T> & { prefix: string }) | null {
    const token = this.token(at);
    if (token === undefined) return null;
    const match = table.longest(this.tokens, at, this.to, this.words.particles);
    if (match === null) return null;
    return {
      value: match.value,
      next: match.next,
      start: this.text.folded.starts[token.at + match.prefix.length] as number,
      prefix: match.prefix,
    };
  }

  /** An entry exactly as it stands, without particles. */
  is(table: PhraseTable<true>, at: number): number | null {
    if (this.token(at) === undefined) return null;
    return table.longest(this.tokens, at, this.to)?.next ?? null;
  }

  /** Skips an optional word. */
  past(table: PhraseTable<true>, at: number): number {
    return this.is(table, at) ?? at;
  }

  /** The number in words or digits that starts at `at`. */
  numeral(at: number): Numeral | null {
    if (this.token(at) === undefined) return null;
    let known = this.#numerals.get(at);
    if (known === undefined) {
      known = readNumeral(this.text, at, Math.min(this.to, at + 12), this.numbers, this.proclitics);
      this.#numerals.set(at, known);
    }
    return known;
  }

  /** A mark such as "," or "-" stands at `at`. */
  mark(at: number, marks: string): boolean {
    const token = this.token(at);
    return token?.kind === 'mark' && marks.includes(token.text);
  }

  /** Nothing follows on the same line, or a mark or function word does: what stands before is no count of a noun. */
  closes(at: number): boolean {
    const token = this.token(at);
    if (token === undefined || token.kind === 'mark' || token.broken) return true;
    return token.kind === 'word' && this.numbers.functionWords.has(token.text);
  }
}
