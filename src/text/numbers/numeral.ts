import type { Token, TokenisedText } from '../tokens.ts';
import { readFraction } from './fraction.ts';
import type { NumeralLexicon } from './lexicon.ts';
import { readSum } from './numeral-sum.ts';
import type { Reading } from './reading.ts';

/** One number as written. Token indexes are half open; `start`/`end` are offsets in the original. */
export interface Numeral {
  readonly value: number;
  /** The value under the other reading of an ambiguous separator ("1.250"); null where there is none. */
  readonly other: number | null;
  readonly from: number;
  readonly next: number;
  /** Where the number starts, after particles written onto its first word ("بأربعة"). */
  readonly start: number;
  readonly end: number;
  /** Those particles, folded. */
  readonly prefix: string;
  readonly ordinal: boolean;
  /** A part of a whole: "a third", "نصف", "3/4". */
  readonly fraction: boolean;
  readonly form: 'digits' | 'words' | 'mixed';
  /** The last scale word ("3.4 million": 1e6), 1 without one: a range hands it to its other end. */
  readonly scale: number;
  /** Has the article: "الثلاثة", "العشرين". */
  readonly definite: boolean;
}

/**
 * Reads the one number that starts at token `at`: digits of any script with separators, number words, digits with a
 * scale ("48,2 مليون", "4bn"), fractions. The longest reading wins. Null where no number starts, and where
 * its value is not finite.
 */
export function readNumeral(
  text: TokenisedText,
  at: number,
  to: number,
  lexicon: NumeralLexicon,
  proclitics: readonly string[],
  decimalComma = false,
): Numeral | null {
  const { tokens } = text;
  const negative = signBefore(tokens, at, to, lexicon);
  const first = negative ? at + 1 : at;
  const fraction = readFraction(text, first, to, lexicon, proclitics);
  if (fraction !== null) return finish(text, at, first, fraction, negative, lexicon);
  const read = readSum(text, first, to, lexicon, proclitics, decimalComma);
  return read === null ? null : finish(text, at, first, read, negative, lexicon);
}

/** Takes the noise off a multiplied decimal: 1.1 × 1e6 is 1100000. */
const rounded = (value: number, read: Reading): number =>
  read.scale === 1 || read.fraction ? value : Number(value.toPrecision(15));

/** How much of a prefix stands before the number: its article belongs to it ("بال|" → "ب"). */
const particles = (prefix: string, article: string): number =>
  article !== '' && prefix.endsWith(article) ? prefix.length - article.length : prefix.length;

function finish(
  text: TokenisedText,
  at: number,
  first: number,
  read: Reading,
  negative: boolean,
  lexicon: NumeralLexicon,
): Numeral | null {
  if (!Number.isFinite(read.value)) return null;
  const token = text.tokens[first] as Token;
  const start = negative
    ? (text.tokens[at] as Token).start
    : (text.folded.starts[token.at + particles(read.prefix, lexicon.article)] as number);
  return {
    value: rounded(negative ? -read.value : read.value, read),
    other: read.other === null ? null : negative ? -read.other : read.other,
    from: at,
    next: read.next,
    start,
    end: (text.tokens[read.next - 1] as Token).end,
    prefix: read.prefix,
    ordinal: read.ordinal,
    fraction: read.fraction,
    form: read.digits && read.words ? 'mixed' : read.digits ? 'digits' : 'words',
    scale: read.scale,
    definite: read.definite,
  };
}

/** "-30" (a dash on digits and on nothing before it), "minus 30". */
function signBefore(tokens: readonly Token[], at: number, to: number, lexicon: NumeralLexicon): boolean {
  const sign = tokens[at];
  const next = tokens[at + 1];
  if (sign === undefined || next === undefined || at + 1 >= to) return false;
  if (lexicon.negatives.has(sign.text)) return true;
  if (sign.text !== '-' || next.kind !== 'digits' || next.spaced) return false;
  const before = tokens[at - 1];
  return (
    sign.spaced ||
    before === undefined ||
    before.text === '<' ||
    before.text === '>' ||
    before.text === '=' ||
    before.text === '('
  );
}
