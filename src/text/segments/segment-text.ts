import { type Paragraph, readParagraphs } from '../paragraphs.ts';
import { findPairs } from '../quotes/pairs.ts';
import type { Token, TokenisedText } from '../tokens.ts';
import { type CompiledSegmentLexicon, compileSegmentLexicon } from './compiled-lexicon.ts';
import type { SegmentLexicon } from './lexicon.ts';
import type { SegmentReading } from './segment.ts';
import { findSentenceEnds } from './sentences.ts';

/** Cuts a text into segments that cover all of it but white space, in order, without overlap. */
export function segmentText(text: TokenisedText, lexicon: SegmentLexicon): SegmentReading[] {
  const compiled = compileSegmentLexicon(lexicon);
  const found: SegmentReading[] = [];
  for (const paragraph of readParagraphs(text)) readParagraph(text, paragraph, compiled, found);
  return found;
}

function readParagraph(
  text: TokenisedText,
  paragraph: Paragraph,
  lexicon: CompiledSegmentLexicon,
  found: SegmentReading[],
): void {
  const { from, to } = paragraph;
  const pairs = findPairs(text, from, to);
  let start = from;
  for (const end of findSentenceEnds(text, from, to, pairs, lexicon)) {
    found.push({
      kind: 'sentence',
      start: (text.tokens[start] as Token).start,
      end: (text.tokens[end - 1] as Token).end,
      from: start,
      to: end,
    });
    start = end;
  }
}
