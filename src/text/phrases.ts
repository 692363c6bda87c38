import { fold } from './fold.ts';
import type { Token } from './tokens.ts';
import { tokenise } from './tokens.ts';

interface Node<T> {
  next: Map<string, Node<T>>;
  value: T | undefined;
}

/**
 * Finds multi-word entries ("according to", "على ما أفاد") in a token list. Entries are folded and tokenised like
 * the text, so data files can be written in ordinary spelling. Looking up costs at most the longest entry.
 */
export class PhraseTable<T> {
  readonly #root: Node<T> = { next: new Map(), value: undefined };

  constructor(entries: Iterable<readonly [phrase: string, value: T]>) {
    for (const [phrase, value] of entries) {
      let node = this.#root;
      for (const token of tokenise(phrase, fold(phrase)).tokens) {
        let child = node.next.get(token.text);
        if (child === undefined) {
          child = { next: new Map(), value: undefined };
          node.next.set(token.text, child);
        }
        node = child;
      }
      node.value = value;
    }
  }

  /** Whether any entry begins with this folded word: a look before the walk. */
  begins(word: string): boolean {
    return this.#root.next.has(word);
  }

  /**
   * The longest entry that starts at token `from`, not reaching token `to`. With `proclitics`, particles may stand
   * on the first word; `prefix` says which (they are not part of the entry).
   */
  longest(
    tokens: readonly Token[],
    from: number,
    to: number,
    proclitics: readonly string[] = [],
  ): { value: T; next: number; prefix: string } | null {
    const first = tokens[from];
    if (first === undefined || from >= to) return null;
    const whole = this.#walk(first.text, tokens, from, to);
    if (whole !== null) return { ...whole, prefix: '' };
    for (const prefix of proclitics) {
      if (first.text.length < prefix.length + 2 || !first.text.startsWith(prefix)) continue;
      const match = this.#walk(first.text.slice(prefix.length), tokens, from, to);
      if (match !== null) return { ...match, prefix };
    }
    return null;
  }

  #walk(
    firstText: string,
    tokens: readonly Token[],
    from: number,
    to: number,
  ): { value: T; next: number } | null {
    let node = this.#root.next.get(firstText);
    let best: { value: T; next: number } | null = null;
    let at = from + 1;
    while (node !== undefined) {
      if (node.value !== undefined) best = { value: node.value, next: at };
      if (at >= to) break;
      node = node.next.get((tokens[at] as Token).text);
      at += 1;
    }
    return best;
  }
}
