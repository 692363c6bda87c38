import type { SourceLexicon } from '../text/source-lexicon.ts';
import { readWords, stemOf, type Word } from './words.ts';

interface Entry<T> {
  readonly value: T;
  /** An abbreviation such as "US" or "WHO", which in small letters is another word. */
  readonly capitals: boolean;
}

export interface Match<T> {
  readonly value: T;
  /** First word after the phrase. */
  readonly next: number;
}

const isAbbreviation = (words: readonly Word[]): boolean => {
  const [only] = words;
  return words.length === 1 && only !== undefined && only.caps === 'all' && only.text.length <= 4;
};

/** Phrases of a lexicon by their stems. Looking up costs at most the longest phrase. */
export class WordTable<T> {
  readonly #entries = new Map<string, Entry<T>>();
  readonly #prefixes: SourceLexicon;
  #longest = 0;

  constructor(phrases: Iterable<readonly [phrase: string, value: T]>, lexicon: SourceLexicon) {
    this.#prefixes = lexicon;
    for (const [phrase, value] of phrases) this.add(phrase, value);
  }

  /** The first to claim a phrase keeps it. */
  add(phrase: string, value: T): void {
    const words = readWords(phrase, this.#prefixes);
    if (words.length === 0) return;
    const key = words.map((word) => word.stem).join(' ');
    if (!this.#entries.has(key)) this.#entries.set(key, { value, capitals: isAbbreviation(words) });
    this.#longest = Math.max(this.#longest, words.length);
  }

  /** The longest phrase that starts at word `from` and ends by word `to`. */
  longest(words: readonly Word[], from: number, to: number): Match<T> | null {
    return this.#longestFrom(words[from]?.stem, words, from, to);
  }

  /** As `longest`, with a particle written onto the first word: "بغزة", "ووزير". */
  longestAttached(
    words: readonly Word[],
    from: number,
    to: number,
    particles: readonly string[],
  ): Match<T> | null {
    const text = words[from]?.text ?? '';
    for (const particle of particles) {
      if (particle === '' || text.length < particle.length + 2 || !text.startsWith(particle)) continue;
      const rest = stemOf(text.slice(particle.length), this.#prefixes).stem;
      const match = this.#longestFrom(rest, words, from, to);
      if (match !== null) return match;
    }
    return null;
  }

  has(word: Word): boolean {
    return this.#entries.has(word.stem);
  }

  #longestFrom(first: string | undefined, words: readonly Word[], from: number, to: number): Match<T> | null {
    if (first === undefined) return null;
    let best: Match<T> | null = null;
    let key = first;
    for (let next = from + 1; next <= Math.min(to, from + this.#longest); next += 1) {
      if (next > from + 1) key += ` ${(words[next - 1] as Word).stem}`;
      const entry = this.#entries.get(key);
      if (entry !== undefined && !(entry.capitals && words[from]?.caps !== 'all'))
        best = { value: entry.value, next };
    }
    return best;
  }
}

/** First word from which `table` has an entry, at or after `from`; the end when there is none. */
export function firstOf<T>(table: WordTable<T>, words: readonly Word[], from: number): number {
  for (let at = from; at < words.length; at += 1)
    if (table.longest(words, at, words.length) !== null) return at;
  return words.length;
}
