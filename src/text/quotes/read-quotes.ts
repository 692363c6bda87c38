import { type Paragraph, readParagraphs } from '../paragraphs.ts';
import { compileSegmentLexicon } from '../segments/compiled-lexicon.ts';
import type { SegmentLexicon } from '../segments/lexicon.ts';
import type { Token, TokenisedText } from '../tokens.ts';
import { findOpenQuote, findPairs } from './pairs.ts';
import type { QuoteReading } from './quote.ts';
import { isQuotedName } from './quoted-name.ts';

/**
 * All quotations and quoted names, in order of their opening mark; nested ones too. A quotation ends in its
 * paragraph; it goes on over paragraphs only when the next one opens with a mark again, as printers do, and then each
 * paragraph gives one reading. A mark without a partner quotes nothing. Linear in the text.
 */
export function readQuotes(
  text: TokenisedText,
  lexicon: SegmentLexicon,
  proclitics: readonly string[],
): QuoteReading[] {
  const compiled = compileSegmentLexicon(lexicon);
  const paragraphs = readParagraphs(text);
  const quotes: QuoteReading[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const carried = readCarried(text, paragraph, paragraphs[index + 1]);
    if (carried !== null) quotes.push(carried);
    for (const pair of findPairs(text, paragraph.from, paragraph.to)) {
      if (!pair.quote || pair.innerTo <= pair.innerFrom) continue;
      quotes.push({
        start: (text.tokens[pair.open] as Token).start,
        end: (text.tokens[pair.close - 1] as Token).end,
        innerStart: (text.tokens[pair.innerFrom] as Token).start,
        innerEnd: (text.tokens[pair.innerTo - 1] as Token).end,
        from: pair.open,
        to: pair.close,
        name: isQuotedName(text, pair, paragraph.from, compiled, proclitics),
      });
    }
  }
  return quotes;
}

/** A quotation that the paragraph leaves open and the next paragraph takes up with a mark of its own. */
function readCarried(text: TokenisedText, here: Paragraph, next: Paragraph | undefined): QuoteReading | null {
  if (next === undefined || (text.tokens[next.from] as Token).text !== '"') return null;
  const open = findOpenQuote(text, here.from, here.to);
  if (open === null || open.at + open.width >= here.to) return null;
  const last = text.tokens[here.to - 1] as Token;
  return {
    start: (text.tokens[open.at] as Token).start,
    end: last.end,
    innerStart: (text.tokens[open.at + open.width] as Token).start,
    innerEnd: last.end,
    from: open.at,
    to: here.to,
    name: false,
  };
}
