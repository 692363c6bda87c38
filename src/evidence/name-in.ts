import { lightStem } from '../text/light-stem.ts';
import type { Locale } from '../text/locale.ts';
import type { PhraseTable } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';

/** Shorter words are other words too often. */
const SHORTEST = 3;

/** What a table has for the word at `at`, as it stands, as its verb's dictionary form, or by its stem. */
export function nameIn<T>(
  table: PhraseTable<T>,
  tokens: readonly Token[],
  at: number,
  locale: Locale,
): { value: T; next: number } | null {
  const found = table.longest(tokens, at, tokens.length, locale.proclitics);
  if (found !== null) return found;
  const token = tokens[at] as Token;
  for (const text of [locale.verbs.read(token.text)?.lemma, lightStem(token.text, locale.stemming)]) {
    if (text === undefined || text === token.text || text.length < SHORTEST) continue;
    const one = table.longest([{ ...token, text }], 0, 1, locale.proclitics);
    if (one !== null) return { value: one.value, next: at + 1 };
  }
  return null;
}
