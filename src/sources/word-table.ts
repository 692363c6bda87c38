import type { SourceLexicon } from '../text/source-lexicon.ts';
import { readWords, stemOf, type Word } from './words.ts';

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  value: T | undefined;
  /** An abbreviation such as "US" or "WHO" ends here, which in small letters is another word. */
  capitals: boolean;
}

export interface Match<T> {
  readonly value: T;
  /** First word after the phrase. */
  readonly next: number;
}

const emptyNode = <T>(): Node<T> => ({ next: new Map(), value: undefined, capitals: false });

const isAbbreviation = (words: readonly Word[]): boolean => {
  const [only] = words;
  return words.length === 1 && only !== undefined && only.caps === 'all' && only.text.length <= 4;
};

/** Phrases of a lexicon by their stems. Looking up costs no more words than the longest phrase has. */
export class WordTable<T> {
  readonly #root: Node<T> = emptyNode();
  readonly #prefixes: SourceLexicon;

  constructor(phrases: Iterable<readonly [phrase: string, value: T]>, lexicon: SourceLexicon) {
    this.#prefixes = lexicon;
    for (const [phrase, value] of phrases) this.#add(phrase, value);
  }

  /** The longest phrase that starts at word `from` and ends by word `to`. */
  longest(words: readonly Word[], from: number, to: number): Match<T> | null {
    const first = words[from];
    return first === undefined || from >= to ? null : this.#longestFrom(first.stem, words, from, to);
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

  /** The word alone is an entry. */
  has(word: Word): boolean {
    return this.#root.next.get(word.stem)?.value !== undefined;
  }

  /** The first to claim a phrase keeps it. */
  #add(phrase: string, value: T): void {
    const words = readWords(phrase, this.#prefixes);
    if (words.length === 0) return;
    let node = this.#root;
    for (const { stem } of words) {
      let child = node.next.get(stem);
      if (child === undefined) {
        child = emptyNode();
        node.next.set(stem, child);
      }
      node = child;
    }
    if (node.value !== undefined) return;
    node.value = value;
    node.capitals = isAbbreviation(words);
  }

  #longestFrom(stem: string, words: readonly Word[], from: number, to: number): Match<T> | null {
    let best: Match<T> | null = null;
    let node = this.#root.next.get(stem);
    for (let next = from + 1; node !== undefined; next += 1) {
      const fits = !node.capitals || words[from]?.caps === 'all';
      if (node.value !== undefined && fits) best = { value: node.value, next };
      if (next >= to) break;
      node = node.next.get((words[next] as Word).stem);
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
