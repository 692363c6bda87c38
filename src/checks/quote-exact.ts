import type { ClaimDraft } from '../domain/claim.ts';
import { foldText } from '../text/fold.ts';
import { firstFrom } from '../text/sorted.ts';
import type { TokenisedText } from '../text/tokens.ts';
import { type CheckRule, fail, NOT_APPLICABLE, passOn } from './check.ts';

const EDGES: ReadonlySet<string> = new Set(' \n\t\r.,،؛;:!?؟…');

/** Without the white space and marks at both ends. Letter by letter: a pattern would be quadratic on a run of marks. */
function trimmed(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && EDGES.has(text.charAt(from))) from += 1;
  while (to > from && EDGES.has(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to);
}

/** Tokens around a claim's spans that are searched before its whole segment: its quotations begin and end there. */
const AROUND = 200;

/** The folded text from one token to before another. */
function foldedBetween({ tokens, folded }: TokenisedText, from: number, to: number): string {
  const start = tokens[Math.max(0, from)]?.at ?? folded.text.length;
  return folded.text.slice(start, tokens[to]?.at ?? folded.text.length);
}

function nearby(claim: ClaimDraft, text: TokenisedText, from: number, to: number): string {
  const starts = claim.spans.map((span) => span.start);
  const ends = claim.spans.map((span) => span.end);
  const first = firstFrom(text.tokens, Math.min(...starts)) - AROUND;
  const last = firstFrom(text.tokens, Math.max(...ends)) + AROUND;
  return foldedBetween(text, Math.max(first, from), Math.min(last, to));
}

/** Does what the claim puts in quotation marks stand in its segment, word for word? */
export const quoteExact: CheckRule = {
  id: 'quote-exact',
  run(claim, { content, reading, words, messages }) {
    // Translated words are no longer those that were said.
    if (words.quotes.length === 0 || words.locale.tag !== reading.locale.tag) return NOT_APPLICABLE;
    const { text } = reading;
    const { from, to } = content === null ? { from: 0, to: 0 } : content.segment;
    const near = content === null ? '' : nearby(claim, text, from, to);
    for (const inner of words.quotes) {
      const wanted = trimmed(foldText(inner));
      if (wanted === '' || near.includes(wanted)) continue;
      if (content === null || !foldedBetween(text, from, to).includes(wanted))
        return fail(messages.quoteNotVerbatim(inner), claim.spans);
    }
    return passOn(claim.spans);
  },
};
