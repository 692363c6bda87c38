import type { Token, TokenisedText } from './tokens.ts';

/** A word seen without the particles written onto its front: "وبحسب" is و + بحسب, or و + ب + حسب. */
export interface Stem {
  readonly text: string;
  /** The particles taken off, as folded; '' for the word as it stands. */
  readonly prefix: string;
}

/**
 * The readings of a word under a locale's proclitics, the whole word first, then from the shortest prefix to the
 * longest. A rest of one letter is no word. A language without proclitics has one reading.
 */
export function stems(word: string, proclitics: readonly string[]): Stem[] {
  const found: Stem[] = [{ text: word, prefix: '' }];
  for (const prefix of proclitics)
    if (word.length >= prefix.length + 2 && word.startsWith(prefix))
      found.push({ text: word.slice(prefix.length), prefix });
  return found;
}

/** Looks a word up in a folded lexicon, with and without proclitics; the fullest form wins. */
export function lookUp<T>(
  word: string,
  lexicon: ReadonlyMap<string, T>,
  proclitics: readonly string[],
): { value: T; prefix: string } | null {
  const whole = lexicon.get(word);
  if (whole !== undefined) return { value: whole, prefix: '' };
  for (const prefix of proclitics) {
    if (word.length < prefix.length + 2 || !word.startsWith(prefix)) continue;
    const value = lexicon.get(word.slice(prefix.length));
    if (value !== undefined) return { value, prefix };
  }
  return null;
}

/** Original offset at which the stem of a token starts, after a prefix of so many folded characters. */
export function stemStart(text: TokenisedText, token: Token, prefix: string): number {
  return text.folded.starts[token.at + prefix.length] as number;
}
