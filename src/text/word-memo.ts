/**
 * Longer words are worked out each time. They are rare, and the engine keeps a slice of 13 characters or more as a
 * window on the whole text it came from: one remembered word would hold a megabyte.
 */
const LONGEST = 12;

/** What a language's news uses most fits in; a text of made-up words costs a new start now and then. */
const MOST = 8192;

/**
 * Remembers what was worked out for a folded word. News repeats its words, and most readers ask the same of each:
 * whether it begins anything at all. `make` must be pure; its results are shared, so nobody may change them.
 */
export class WordMemo<T extends NonNullable<unknown> | null> {
  readonly #make: (word: string) => T;
  readonly #known = new Map<string, T>();

  constructor(make: (word: string) => T) {
    this.#make = make;
  }

  of(word: string): T {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    const made = this.#make(word);
    if (word.length <= LONGEST) {
      if (this.#known.size >= MOST) this.#known.clear();
      this.#known.set(word, made);
    }
    return made;
  }
}
