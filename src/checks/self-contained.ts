import type { Reading } from '../text/reading.ts';
import type { Token } from '../text/tokens.ts';
import { type CheckRule, PASS, warn } from './check.ts';

/** How many words may stand before a subject pronoun that is still the head of the claim ("On Monday he …"). */
const HEAD = 4;

/**
 * A word that needs an earlier sentence: a pronoun at the head, or "the two sides", "the meeting" anywhere. One that a
 * bracketed addition explains right behind it is fine.
 */
function dangling(tokens: readonly Token[], reading: Reading): Token | null {
  const { pronouns, anaphors } = reading.locale.claims;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (at < HEAD && pronouns.has(token.text)) return token;
    const found = anaphors.longest(tokens, at, tokens.length, reading.locale.clauses.joiners);
    if (found !== null && tokens[found.next]?.text !== '[') return token;
  }
  return null;
}

/** Can the claim be understood without the article? Pronouns, "the two sides" and "last week" send a reader back. */
export const selfContained: CheckRule = {
  id: 'self-contained',
  run(claim, { words, reading, messages }) {
    const token = dangling(words.text.tokens, reading);
    if (token !== null)
      return warn(messages.danglingReference(words.text.original.slice(token.start, token.end)), claim.spans);
    const open = words.times.find((time) => time.unresolved !== null && time.kind === 'relative');
    return open?.span == null ? PASS : warn(messages.unresolvedDate(open.span.quote), claim.spans);
  },
};
