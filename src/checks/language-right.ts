import type { Token } from '../text/tokens.ts';
import { type CheckRule, fail, NOT_APPLICABLE, PASS } from './check.ts';

const SCRIPTS = new Map<string, RegExp>();

/** Letters of the script a language is written in, by CLDR's likely subtags: "ar" → Arabic, "en" → Latin. */
function lettersOf(language: string): RegExp | null {
  let letters = SCRIPTS.get(language);
  if (letters !== undefined) return letters;
  const script = new Intl.Locale(language).maximize().script;
  if (script === undefined || script === 'Zyyy' || script === 'Zzzz') return null;
  letters = new RegExp(`\\p{Script=${script}}`, 'u');
  SCRIPTS.set(language, letters);
  return letters;
}

/** Is the claim written in the language it says? Told by script: names in another script may stand in it. */
export const languageRight: CheckRule = {
  id: 'language-right',
  run(claim, { words, messages }) {
    if (claim.language === 'und') return NOT_APPLICABLE;
    const letters = lettersOf(claim.language);
    if (letters === null) return NOT_APPLICABLE;
    let all = 0;
    let own = 0;
    for (let at = words.from; at < words.to; at += 1) {
      const token = words.text.tokens[at] as Token;
      if (token.kind !== 'word') continue;
      const length = token.end - token.start;
      all += length;
      // A word is of one script: its first letter tells.
      if (letters.test(token.text.slice(0, 2))) own += length;
    }
    if (all === 0) return NOT_APPLICABLE;
    return own * 2 >= all ? PASS : fail(messages.wrongLanguage(claim.language), claim.spans);
  },
};
