import type { NumberLexicon } from '../numbers/lexicon.ts';
import { type Numeral, readNumeral } from '../numbers/numeral.ts';
import { mayStart } from '../numbers/starters.ts';
import type { Token, TokenisedText } from '../tokens.ts';
import type { CalendarDate, Expression } from './expression.ts';
import type { Look, TimeLexicon, TimeTable } from './lexicon.ts';

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
  /** Points read before, by token: several readers ask for the same one. */
  readonly points: (Found | null | undefined)[] = [];
  /** Dates with a named month, by token and by whether they stand in a longer time. */
  readonly dates: (Found<CalendarDate> | null | undefined)[] = [];
  /** Shifted units ("last week"), by token: months, years and weeks ask for the same one. */
  readonly shifted: (Found | null | undefined)[] = [];
  readonly #numerals: (Numeral | null | undefined)[] = [];
  readonly #looks: (Look | undefined)[];

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
    this.#looks = new Array<Look | undefined>(Math.max(0, this.to - from)).fill(undefined);
  }

  /** The token at `at`, if it is inside. */
  token(at: number): Token | undefined {
    return at >= this.from && at < this.to ? this.tokens[at] : undefined;
  }

  /** The folded text at `at`; '' outside. */
  word(at: number): string {
    return this.token(at)?.text ?? '';
  }

  /** Whether an entry of the table may begin at `at`, with or without a particle. */
  #may(table: TimeTable<unknown>, at: number): boolean {
    if (at < this.from || at >= this.to) return false;
    const look = this.#look(at);
    return ((table.high ? look.high : look.low) & table.bit) !== 0;
  }

  #look(at: number): Look {
    const index = at - this.from;
    let look = this.#looks[index];
    if (look === undefined) {
      look = this.words.looks.of((this.tokens[at] as Token).text);
      this.#looks[index] = look;
    }
    return look;
  }

  /** Whether a time expression may start with the word at `at`; numbers aside. */
  mayOpen(at: number): boolean {
    const look = this.#look(at);
    const { low, high } = this.words.opening;
    return (look.low & low) !== 0 || (look.high & high) !== 0;
  }

  /** Whether the word at `at` ends an entry without which there is no time expression. */
  isCore(at: number): boolean {
    return this.#look(at).core;
  }

  /** Whether the word at `at` is one of an expression's words, be it the last of a phrase. */
  isInner(at: number): boolean {
    return this.#look(at).inner;
  }

  /** Whether the word at `at` begins any entry at all. */
  hasRole(at: number): boolean {
    const look = this.#look(at);
    return look.low !== 0 || look.high !== 0;
  }

  /** The longest entry at `at`, with or without a particle on its first word; never across a line break before it. */
  find<T>(table: TimeTable<T>, at: number): (Found<T> & { prefix: string }) | null {
    if (!this.#may(table, at)) return null;
    const token = this.tokens[at] as Token;
    const match = table.phrases.longest(this.tokens, at, this.to, this.words.particles);
    if (match === null) return null;
    return {
      value: match.value,
      next: match.next,
      start: this.text.folded.starts[token.at + match.prefix.length] as number,
      prefix: match.prefix,
    };
  }

  /** An entry exactly as it stands, without particles: the token after it. */
  is(table: TimeTable<unknown>, at: number): number | null {
    if (!this.#may(table, at)) return null;
    return table.phrases.longest(this.tokens, at, this.to)?.next ?? null;
  }

  /** The number in words or digits that starts at `at`. */
  numeral(at: number): Numeral | null {
    const token = this.token(at);
    if (token === undefined) return null;
    let known = this.#numerals[at - this.from];
    if (known === undefined) {
      // Most words asked about are no numbers.
      const may = token.kind !== 'word' || mayStart(token.text, this.numbers, this.proclitics);
      known = may
        ? readNumeral(this.text, at, Math.min(this.to, at + 12), this.numbers, this.proclitics)
        : null;
      this.#numerals[at - this.from] = known;
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
