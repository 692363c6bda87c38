import { lookUp, stems } from '../proclitics.ts';
import { WordMemo } from '../word-memo.ts';
import { CURRENCY_CODES } from './currency-codes.ts';
import type { NumberLexicon } from './lexicon.ts';

/** By lexicon: most words of a text start nothing, and saying so must cost one look-up. */
const KNOWN = new WeakMap<NumberLexicon, WordMemo<boolean>>();

/** Whether a quantity can start with this word (folded), with or without particles on its front. */
export function mayStart(word: string, lexicon: NumberLexicon, proclitics: readonly string[]): boolean {
  let known = KNOWN.get(lexicon);
  if (known === undefined) {
    known = new WordMemo((one) => stems(one, proclitics).some(({ text }) => isStarter(text, lexicon)));
    KNOWN.set(lexicon, known);
  }
  return known.of(word);
}

const VALUES = new WeakMap<NumberLexicon, WordMemo<number | null>>();

/** What a word of a number counts ("nineteen", "والألفين"), with or without particles on its front; null for other words. */
export function numberWord(
  word: string,
  lexicon: NumberLexicon,
  proclitics: readonly string[],
): number | null {
  let known = VALUES.get(lexicon);
  if (known === undefined) {
    known = new WordMemo((one) => lookUp(one, lexicon.words, proclitics)?.value.value ?? null);
    VALUES.set(lexicon, known);
  }
  return known.of(word);
}

const isStarter = (word: string, lexicon: NumberLexicon): boolean =>
  word === '-' ||
  lexicon.starters.has(word) ||
  lexicon.words.has(word) ||
  lexicon.fractions.has(word) ||
  lexicon.singularParts.has(word) ||
  lexicon.articles.has(word) ||
  lexicon.negatives.has(word) ||
  (word.length === 3 && CURRENCY_CODES.has(word.toUpperCase()));
