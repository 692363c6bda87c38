import type { Token, TokenisedText } from '../tokens.ts';
import type { CompiledSegmentLexicon } from './compiled-lexicon.ts';

const OPENERS: ReadonlySet<string> = new Set(['(', '[', '*', '-', '#', '|']);
const SET_OFF: ReadonlySet<string> = new Set([':', '-', '/', '|', '(', '.', ')', ']']);

/** The paragraph [from, to) says what an earlier version had wrong. */
export function isCorrection(
  text: TokenisedText,
  from: number,
  to: number,
  lexicon: CompiledSegmentLexicon,
): boolean {
  const { tokens } = text;
  let at = from;
  while (at < to && at < from + 4 && OPENERS.has((tokens[at] as Token).text)) at += 1;
  if (at === to) return false;
  if (lexicon.correctionOpenings.longest(tokens, at, to, lexicon.particles) !== null) return true;
  const word = lexicon.corrections.longest(tokens, at, to);
  if (word === null) return false;
  const bracketed = at > from && ['(', '['].includes((tokens[at - 1] as Token).text);
  return bracketed || (word.next < to && SET_OFF.has((tokens[word.next] as Token).text));
}
