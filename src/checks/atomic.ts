import { splitClauses } from '../text/clauses/split-clauses.ts';
import type { TokenisedText } from '../text/tokens.ts';
import { type CheckRule, fail, PASS, warn } from './check.ts';

/** By token, 1 between two quotation marks: a plain toggle, which is all a short text needs. */
function quotedTokens(text: TokenisedText): Uint8Array {
  const inside = new Uint8Array(text.tokens.length);
  let open = false;
  text.tokens.forEach((token, at) => {
    if (token.text === '"') open = !open;
    else if (open) inside[at] = 1;
  });
  return inside;
}

/** Does the claim make one statement? Where the saying is the claim, what was said may have several parts. */
export const atomic: CheckRule = {
  id: 'atomic',
  run(claim, { words, reading, messages }) {
    const { text } = words;
    if (words.sentences > 1) return fail(messages.severalSentences(), claim.spans);
    if (claim.kind === 'statement') return PASS;
    const inQuotes = quotedTokens(text);
    const clauses = splitClauses(text, 0, text.tokens.length, reading.locale, (at) => inQuotes[at] === 1);
    const predicates = clauses.filter(
      (clause) => clause.verb !== null && clause.opener !== 'relative' && clause.opener !== 'consequence',
    );
    const [first, second] = predicates;
    if (first?.verb == null || second?.verb == null) return PASS;
    const word = (at: number): string => text.original.slice(text.tokens[at]?.start, text.tokens[at]?.end);
    return warn(messages.severalPredicates(word(first.verb), word(second.verb)), claim.spans);
  },
};
