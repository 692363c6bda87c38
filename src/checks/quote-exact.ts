import { fold } from '../text/fold.ts';
import { type CheckRule, fail, NOT_APPLICABLE, passOn } from './check.ts';

const EDGES = /^[\s.,،؛;:!?؟…]+|[\s.,،؛;:!?؟…]+$/g;

/** Does what the claim puts in quotation marks stand in its segment, word for word? */
export const quoteExact: CheckRule = {
  id: 'quote-exact',
  run(claim, { content, reading, words, messages }) {
    if (words.quotes.length === 0) return NOT_APPLICABLE;
    const segment =
      content === null ? '' : reading.text.original.slice(content.segment.start, content.segment.end);
    const article = fold(segment).text;
    for (const inner of words.quotes) {
      const wanted = fold(inner).text.replace(EDGES, '');
      if (wanted !== '' && !article.includes(wanted))
        return fail(messages.quoteNotVerbatim(inner), claim.spans);
    }
    return passOn(claim.spans);
  },
};
