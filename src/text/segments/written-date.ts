import type { Token, TokenisedText } from '../tokens.ts';
import type { CompiledSegmentLexicon } from './compiled-lexicon.ts';

const SEPARATORS: ReadonlySet<string> = new Set(['/', '-', '.', ',', '،', ':', '|', '+', '(', ')']);
const LONGEST = 30;

/** A date as a newsroom writes it above or at the head of a text. */
export interface WrittenDate {
  /** Token after the date. */
  readonly next: number;
  /** It has at least a day and a month, or a year, month and day in figures. */
  readonly full: boolean;
}

/**
 * Reads figures, month and weekday names and the signs between them from token `at`. Only the extent is told; what
 * the date means is read elsewhere.
 */
export function readWrittenDate(
  text: TokenisedText,
  at: number,
  to: number,
  lexicon: CompiledSegmentLexicon,
): WrittenDate | null {
  const limit = Math.min(to, at + LONGEST);
  let last = -1;
  let figures = 0;
  let words = 0;
  for (let i = at; i < limit; i += 1) {
    const token = text.tokens[i] as Token;
    if (token.kind === 'digits') {
      if (token.text.length > 4) break;
      figures += 1;
    } else if (lexicon.dateWords.has(token.text)) words += 1;
    else if (lexicon.dateJoiners.has(token.text) || (token.kind === 'mark' && SEPARATORS.has(token.text))) {
      if (i === at) return null;
      // A dash or bracket set off by spaces may already belong to what follows the date.
      if (
        (token.text === '-' && token.spaced && text.tokens[i + 1]?.spaced !== false) ||
        token.text === '('
      ) {
        if (text.tokens[i + 1]?.kind !== 'digits') break;
      }
      continue;
    } else break;
    last = i;
  }
  if (last === -1 || figures === 0) return null;
  return { next: last + 1, full: (words > 0 && figures > 0) || figures > 2 };
}
