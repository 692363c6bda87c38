import { splitClauses } from '../text/clauses/split-clauses.ts';
import { segmentText } from '../text/segments/segment-text.ts';
import { type CheckRule, fail, PASS, warn } from './check.ts';

/** Does the claim make one statement? Where the saying is the claim, what was said may have several parts. */
export const atomic: CheckRule = {
  id: 'atomic',
  run(claim, { words, reading, messages }) {
    const { text } = words;
    if (segmentText(text, reading.locale.segments).length > 1)
      return fail(messages.severalSentences(), claim.spans);
    if (claim.kind === 'statement') return PASS;
    const inQuotes = (at: number): boolean =>
      words.quotes.some((quote) => at > quote.from && at < quote.to - 1);
    const clauses = splitClauses(text, 0, text.tokens.length, reading.locale, inQuotes);
    const predicates = clauses.filter(
      (clause) => clause.verb !== null && clause.opener !== 'relative' && clause.opener !== 'consequence',
    );
    const [first, second] = predicates;
    if (first?.verb == null || second?.verb == null) return PASS;
    const word = (at: number): string => text.original.slice(text.tokens[at]?.start, text.tokens[at]?.end);
    return warn(messages.severalPredicates(word(first.verb), word(second.verb)), claim.spans);
  },
};
