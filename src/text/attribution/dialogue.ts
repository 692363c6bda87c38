import type { SegmentReading } from '../segments/segment.ts';
import type { TokenisedText } from '../tokens.ts';
import type { AttributionLexicon } from './lexicon.ts';

/** Marks that open a line of a dialogue. */
const LINE_MARKS: ReadonlySet<string> = new Set(['-', '*', '•']);
const QUESTION_MARKS: ReadonlySet<string> = new Set(['؟', '?']);

/** Whether the words of a segment call the article an interview: "نص الحوار", "in an interview". */
export function callsInterview(
  { tokens }: TokenisedText,
  { from, to }: SegmentReading,
  words: AttributionLexicon['interviews'],
): boolean {
  for (let at = from; at < to; at += 1) if (words.longest(tokens, at, to) !== null) return true;
  return false;
}

export const opensLine = ({ tokens }: TokenisedText, { from }: SegmentReading): boolean =>
  LINE_MARKS.has(tokens[from]?.text ?? '');

/** "* هل ستغلقون كليات؟": a question on a line of its own. */
export const asksOnALine = (text: TokenisedText, segment: SegmentReading): boolean =>
  QUESTION_MARKS.has(text.tokens[segment.to - 1]?.text ?? '') &&
  (segment.kind === 'heading' || opensLine(text, segment));
