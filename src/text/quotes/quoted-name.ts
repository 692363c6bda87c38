import { stems } from '../proclitics.ts';
import type { CompiledSegmentLexicon } from '../segments/compiled-lexicon.ts';
import type { Token, TokenisedText } from '../tokens.ts';
import type { Pair } from './pairs.ts';

const LONGEST_NAME = 5;
/** How far before the mark the naming noun may stand: "صحيفة باكستانية 'X'". */
const REACH = 2;
const PUNCTUATION: ReadonlySet<string> = new Set(['.', ',', '،', '!', '?', '؟', '؛', ';', ':', '…']);

/**
 * Quotation marks around a name: short, without punctuation inside, after a noun that names things ("channel",
 * "عملية"), with a capital where the script has them.
 */
export function isQuotedName(
  text: TokenisedText,
  pair: Pair,
  from: number,
  lexicon: CompiledSegmentLexicon,
  proclitics: readonly string[],
): boolean {
  const { tokens } = text;
  if (pair.innerTo - pair.innerFrom > LONGEST_NAME) return false;
  for (let i = pair.innerFrom; i < pair.innerTo; i += 1)
    if (PUNCTUATION.has((tokens[i] as Token).text)) return false;
  if (isLowerCase(text, tokens[pair.innerFrom] as Token)) return false;
  for (let i = pair.open - 1; i >= Math.max(from, pair.open - REACH); i -= 1) {
    const token = tokens[i] as Token;
    if (token.kind === 'mark' || lexicon.reportingVerbs.has(token.text)) return false;
    if (stems(token.text, proclitics).some((stem) => lexicon.namingNouns.has(stem.text))) return true;
  }
  return false;
}

/** A name in a script with case begins with a capital: `the ship was "very slow"` names nothing. */
function isLowerCase(text: TokenisedText, token: Token): boolean {
  const first = text.original.charAt(token.start);
  return token.kind === 'word' && first.toUpperCase() !== first;
}
