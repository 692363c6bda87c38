import type { Locale } from './locale.ts';
import type { Token } from './tokens.ts';
import { WordMemo } from './word-memo.ts';

/** The shortest form of a word that the locale's particles leave, of three letters or more. */
function stem(word: string, proclitics: readonly string[]): string {
  let best = word;
  for (const prefix of proclitics)
    if (
      word.startsWith(prefix) &&
      word.length - prefix.length >= 3 &&
      word.length - prefix.length < best.length
    )
      best = word.slice(prefix.length);
  return best;
}

/** By language: every claim and heading asks for the words around it. */
const STEMS = new WeakMap<readonly string[], WordMemo<string>>();

function stemsOf({ proclitics }: Locale): WordMemo<string> {
  let known = STEMS.get(proclitics);
  if (known === undefined) {
    known = new WordMemo((word) => stem(word, proclitics));
    STEMS.set(proclitics, known);
  }
  return known;
}

/** The words that say what a text is about: folded, without particles, numbers and function words. */
export function contentWords(tokens: readonly Token[], locale: Locale): Set<string> {
  const words = new Set<string>();
  const known = stemsOf(locale);
  for (const token of tokens)
    if (token.kind === 'word' && token.text.length > 2 && !locale.functionWords.has(token.text))
      words.add(known.of(token.text));
  return words;
}
