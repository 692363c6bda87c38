import type { Token } from '../tokens.ts';
import type { NumeralLexicon } from './lexicon.ts';

/** What is written onto digits: "5th", "4bn", "1M". Only unspaced; "4 bn" too where the mark is no word of its own. */
export function readMarks(
  tokens: readonly Token[],
  at: number,
  to: number,
  lexicon: NumeralLexicon,
): { next: number; ordinal: boolean; scale: number } | null {
  const mark = tokens[at];
  if (mark === undefined || at >= to || mark.kind !== 'word') return null;
  if (!mark.spaced && lexicon.ordinalMarks.has(mark.text)) return { next: at + 1, ordinal: true, scale: 1 };
  if (mark.spaced && mark.text.length < 2) return null;
  const scale = lexicon.scaleMarks.get(mark.caps === 'none' ? mark.text : mark.text.toUpperCase());
  return scale === undefined ? null : { next: at + 1, ordinal: false, scale };
}
