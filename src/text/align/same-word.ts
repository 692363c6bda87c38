import type { Token, TokenisedText } from '../tokens.ts';

const VOWELS = /[\u064b-\u0650\u0652]/gu;
/** Longest word in capitals that may be another word in small letters: US, WHO, AID. */
const LONGEST_INITIALISM = 5;

/**
 * Two tokens that fold alike are one word unless both are vocalised and say different vowels on a letter (قُتل was
 * killed, قَتل killed). Vowels on one side only are spelling.
 */
export function vowelsAgree(left: TokenisedText, a: Token, right: TokenisedText, b: Token): boolean {
  if (a.end - a.start === a.text.length || b.end - b.start === b.text.length) return true;
  for (let i = 0; i < a.text.length; i += 1) {
    const here = vowelsOf(left, a.at + i);
    if (here === null) continue;
    const there = vowelsOf(right, b.at + i);
    if (there === null) continue;
    if (!here.some((vowel) => there.includes(vowel))) return false;
  }
  return true;
}

/** Vowel signs on one folded letter. A letter under more marks than any word has is looked at in part. */
function vowelsOf(text: TokenisedText, at: number): string[] | null {
  const start = text.folded.starts[at] as number;
  const end = Math.min(text.folded.ends[at] as number, start + 32);
  return end - start < 2 ? null : text.original.slice(start, end).match(VOWELS);
}

/**
 * "US" and "us" are not one word. Not asked where a text all in capitals, or a quote all in small letters, has lost
 * the difference.
 */
export function capitalsAgree(a: Token, b: Token): boolean {
  if (a.caps === b.caps || a.text.length > LONGEST_INITIALISM || a.text.length < 2) return true;
  return !((a.caps === 'all' && b.caps === 'none') || (a.caps === 'none' && b.caps === 'all'));
}

/** How a stretch of text uses capitals. */
export type CaseUse = 'mixed' | 'capitals' | 'small' | 'none';

export function caseUseOf(text: TokenisedText, from: number, to: number): CaseUse {
  let capital = false;
  let small = false;
  for (let i = from; i < to; i += 1) {
    const token = text.tokens[i] as Token;
    // "A" is a capital in both.
    if (token.kind !== 'word' || (token.caps === 'initial' && token.text.length === 1)) continue;
    if (token.caps !== 'none') capital = true;
    if (token.caps !== 'all' && isCased(text.original.charAt(token.start))) small = true;
  }
  if (capital) return small ? 'mixed' : 'capitals';
  return small ? 'small' : 'none';
}

const isCased = (char: string): boolean => char.toLowerCase() !== char.toUpperCase();
