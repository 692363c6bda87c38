import { fold } from './fold.ts';
import { SLOTS, type Stem, slotOf, stems } from './proclitics.ts';
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
  /** 1 for each slot that the first word of an entry falls into. */
  readonly #slots = new Uint8Array(SLOTS);

  constructor(entries: Iterable<readonly [phrase: string, value: T]>) {
    for (const [phrase, value] of entries) {
      let node = this.#root;
      let depth = 0;
      for (const token of tokenise(phrase, fold(phrase)).tokens) {
        let child = node.next.get(token.text);
        if (child === undefined) {
          child = { next: new Map(), value: undefined };
          node.next.set(token.text, child);
        }
        if (depth === 0) this.#slots[slotOf(token.text)] = 1;
        depth += 1;
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
    const begin = this.#root.next;
    if (proclitics.length === 0) {
      const node = this.#slots[slotOf(first.text)] === 1 ? begin.get(first.text) : undefined;
      return node === undefined ? null : this.#walk(node, '', tokens, from, to);
    }
    const readings = stems(first.text, proclitics);
    for (let i = 0; i < readings.length; i += 1) {
      const { text, prefix, slot } = readings[i] as Stem;
      if (this.#slots[slot] !== 1) continue;
      const node = begin.get(text);
      const match = node === undefined ? null : this.#walk(node, prefix, tokens, from, to);
      if (match !== null) return match;
    }
    return null;
  }

  #walk(
    start: Node<T>,
    prefix: string,
    tokens: readonly Token[],
    from: number,
    to: number,
  ): { value: T; next: number; prefix: string } | null {
    let node: Node<T> | undefined = start;
    let value: T | undefined;
    let next = from;
    let at = from + 1;
    while (node !== undefined) {
      if (node.value !== undefined) {
        value = node.value;
        next = at;
      }
      if (at >= to || node.next.size === 0) break;
      node = node.next.get((tokens[at] as Token).text);
      at += 1;
    }
    return value === undefined ? null : { value, next, prefix };
  }
}
