import type { Range } from '../../text/clauses/split-clauses.ts';
import type { TokenisedText } from '../../text/tokens.ts';

const EDGE: ReadonlySet<string> = new Set([
  '،',
  ',',
  '؛',
  ';',
  ':',
  '.',
  '!',
  '؟',
  '?',
  '-',
  '…',
  '*',
  '/',
  '|',
]);
const PAIRS: Readonly<Record<string, string>> = { ')': '(', ']': '[' };

/**
 * A range without the punctuation at its edges and without a bracket or quotation mark whose partner lies outside.
 * Null when nothing is left. `joining`: words that join clauses and end none.
 */
export function trimRange(
  text: TokenisedText,
  range: Range,
  joining: ReadonlySet<string> = new Set(),
): Range | null {
  const { tokens } = text;
  let { from, to } = range;
  const cutOff = !EDGE.has(tokens[to]?.text ?? '.') && !EDGE.has(tokens[to - 1]?.text ?? '');
  const marksWithin = (mark: string): number => {
    let count = 0;
    for (let at = from; at < to; at += 1) if (tokens[at]?.text === mark) count += 1;
    return count;
  };
  while (from < to) {
    const first = tokens[from]?.text ?? '';
    const last = tokens[to - 1]?.text ?? '';
    if (EDGE.has(first)) from += 1;
    // A clause cut off before its joined neighbour keeps no "and"; before a full stop "بعد" is "yet".
    else if (EDGE.has(last) || (cutOff && joining.has(last))) to -= 1;
    else if (first === '"' && last === '"' && marksWithin('"') === 2) {
      // A claim that is one quotation is its words; how it is marked is the article's business.
      from += 1;
      to -= 1;
    } else if (first === '"' && marksWithin('"') % 2 === 1) from += 1;
    else if (last === '"' && marksWithin('"') % 2 === 1) to -= 1;
    else if (last in PAIRS && marksWithin(PAIRS[last] as string) < marksWithin(last)) to -= 1;
    else if ((last === '(' || last === '[') && to - from > 1) to -= 1;
    else break;
  }
  return to > from ? { from, to } : null;
}
