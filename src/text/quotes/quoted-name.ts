import { stems } from '../proclitics.ts';
import type { Token, TokenisedText } from '../tokens.ts';
import type { Pair } from './pairs.ts';

const LONGEST_NAME = 5;
/** How far before the mark the naming noun may stand: "the Pakistani news site 'X'". */
const REACH = 3;
const PUNCTUATION: ReadonlySet<string> = new Set(['.', ',', '،', '!', '?', '؟', '؛', ';', ':', '…']);

/**
 * Quotation marks around a name: short, without punctuation inside, after a noun that names things ("channel",
 * "عملية"), or in English written with capitals throughout right after such a noun.
 */
export function isQuotedName(
  text: TokenisedText,
  pair: Pair,
  from: number,
  namingNouns: ReadonlySet<string>,
  proclitics: readonly string[],
): boolean {
  const { tokens } = text;
  if (pair.innerTo - pair.innerFrom > LONGEST_NAME) return false;
  for (let i = pair.innerFrom; i < pair.innerTo; i += 1)
    if (PUNCTUATION.has((tokens[i] as Token).text)) return false;
  for (let i = pair.open - 1; i >= Math.max(from, pair.open - REACH); i -= 1) {
    const token = tokens[i] as Token;
    if (token.kind === 'mark') return false;
    if (stems(token.text, proclitics).some((stem) => namingNouns.has(stem.text))) return true;
  }
  return false;
}
