import { CURRENCY_CODES } from './currency-codes.ts';
import type { NumberLexicon } from './lexicon.ts';

/** Words met so far, by lexicon: most words of a text start nothing, and saying so must cost one look-up. */
const KNOWN = new WeakMap<NumberLexicon, Map<string, boolean>>();
const MOST_KNOWN = 20_000;

/** Whether a quantity can start with this word (folded), with or without particles on its front. */
export function mayStart(word: string, lexicon: NumberLexicon, proclitics: readonly string[]): boolean {
  let known = KNOWN.get(lexicon);
  if (known === undefined) {
    known = new Map();
    KNOWN.set(lexicon, known);
  }
  let starts = known.get(word);
  if (starts === undefined) {
    starts = isStarter(word, lexicon);
    for (const prefix of proclitics) {
      if (starts) break;
      if (word.length >= prefix.length + 2 && word.startsWith(prefix))
        starts = isStarter(word.slice(prefix.length), lexicon);
    }
    if (known.size < MOST_KNOWN) known.set(word, starts);
  }
  return starts;
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
