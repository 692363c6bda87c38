import type { Locale } from './locale.ts';
import type { Token } from './tokens.ts';

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

/** The words that say what a text is about: folded, without particles, numbers and function words. */
export function contentWords(tokens: readonly Token[], locale: Locale): Set<string> {
  const words = new Set<string>();
  for (const token of tokens)
    if (token.kind === 'word' && token.text.length > 2 && !locale.functionWords.has(token.text))
      words.add(stem(token.text, locale.proclitics));
  return words;
}
