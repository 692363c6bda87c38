import type { Pair } from '../quotes/pairs.ts';
import type { Token, TokenisedText } from '../tokens.ts';
import type { CompiledSegmentLexicon } from './compiled-lexicon.ts';

const LONGEST_SIGNATURE = 10;

/** "(رويترز)", "(أ ف ب)", «الشرق الأوسط»: a signature in brackets, or in quotation marks when it is a known one. */
export function signatureEnd(
  text: TokenisedText,
  at: number,
  limit: number,
  pairs: ReadonlyMap<number, Pair>,
  lexicon: CompiledSegmentLexicon,
): { next: number; known: boolean } | null {
  const pair = pairs.get(at);
  if (pair === undefined || pair.close > limit || pair.innerTo - pair.innerFrom > LONGEST_SIGNATURE)
    return null;
  let known = false;
  let letters = true;
  for (let i = pair.innerFrom; i < pair.innerTo; i += 1) {
    const token = text.tokens[i] as Token;
    if (i === pair.innerFrom && lexicon.agencyNouns.has(token.text)) known = true;
    if (lexicon.agencies.longest(text.tokens, i, pair.innerTo) !== null) known = true;
    if (token.kind === 'digits' || (token.kind === 'word' && token.text.length > 1 && token.caps !== 'all'))
      letters = false;
  }
  if (pair.quote && !known) return null;
  if (!known && !letters && pair.innerTo - pair.innerFrom > 2) return null;
  return { next: pair.close, known };
}

/** A known signature outside brackets, closed by a sign or the end of the line. */
export function bareSignature(
  text: TokenisedText,
  at: number,
  limit: number,
  lexicon: CompiledSegmentLexicon,
): number | null {
  const agency = lexicon.agencies.longest(text.tokens, at, limit);
  if (agency === null) return null;
  const after = text.tokens[agency.next];
  if (after === undefined || agency.next >= limit || after.broken) return agency.next;
  return after.kind === 'mark' && ['-', '/', ':', '.'].includes(after.text) ? agency.next : null;
}
