import type { Token, TokenisedText } from '../tokens.ts';
import { type Atom, readAtom } from './atom.ts';
import { readFraction } from './fraction.ts';
import type { NumeralLexicon } from './lexicon.ts';
import { readDigits } from './separators.ts';
import { type Added, addDigits, addFraction, addWord, EMPTY_SUM, type Sum, worth } from './sum.ts';

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

/** A numeral of more tokens than this is a run of number words, not a number. */
const MOST_TOKENS = 40;

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
  country?: string | null,
): Numeral | null {
  const { tokens } = text;
  const negative = signBefore(tokens, at, to, lexicon);
  const first = negative ? at + 1 : at;
  const fraction = readFraction(text, first, to, lexicon, proclitics);
  if (fraction !== null) return finish(text, at, first, fraction, negative, lexicon);
  const read = readSum(text, first, to, lexicon, proclitics, country);
  return read === null ? null : finish(text, at, first, read, negative, lexicon);
}

/** What was read, before it is given its place in the text. */
export interface Reading {
  readonly value: number;
  readonly other: number | null;
  readonly next: number;
  readonly prefix: string;
  readonly ordinal: boolean;
  readonly fraction: boolean;
  readonly digits: boolean;
  readonly words: boolean;
  readonly scale: number;
  readonly definite: boolean;
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

/** A sum of atoms: the reading loop of all number words and digits. */
function readSum(
  text: TokenisedText,
  at: number,
  to: number,
  lexicon: NumeralLexicon,
  proclitics: readonly string[],
  country: string | null | undefined,
): Reading | null {
  const { tokens } = text;
  const limit = Math.min(to, at + MOST_TOKENS);
  const first = readAtom(text, at, limit, lexicon, proclitics, false);
  let sum: Sum = EMPTY_SUM;
  let next = at;
  let other: number | null = null;
  let digits = false;
  let words = false;
  let prefix = '';
  let definite = false;
  if (first === null) {
    const written = readDigits(tokens, at, to, country);
    if (written === null) return null;
    const added = addDigits(sum, written.value, false);
    if (typeof added === 'string') return null;
    sum = added;
    next = written.next;
    digits = true;
    const marked = readMarks(tokens, next, to, lexicon);
    if (marked?.ordinal) {
      return {
        value: written.value,
        other: null,
        next: marked.next,
        prefix,
        ordinal: true,
        fraction: false,
        digits,
        words: false,
        scale: 1,
        definite,
      };
    }
    if (written.other !== null) other = written.other;
    if (marked !== null) {
      const value = written.value * marked.scale;
      return {
        value,
        other: other === null ? null : other * marked.scale,
        next: marked.next,
        prefix,
        ordinal: false,
        fraction: false,
        digits,
        words: true,
        scale: marked.scale,
        definite,
      };
    }
  } else {
    prefix = first.prefix;
    definite = first.definite;
    const added = addWord(sum, first.word, false, lexicon.unitsFirst);
    if (typeof added === 'string') return null;
    sum = added;
    next = first.next;
    words = true;
  }
  const own = worth(sum);
  let checkpoint: { sum: Sum; next: number } | null = null;
  for (;;) {
    const step = nextStep(text, next, limit, sum, lexicon, proclitics, country);
    if (step === null) break;
    if (step.added === 'stop') break;
    if (step.added === 'conflict') {
      if (checkpoint !== null) ({ sum, next } = checkpoint);
      break;
    }
    if (step.joined) checkpoint = { sum, next };
    sum = step.added;
    next = step.next;
    if (step.digits) digits = true;
    else words = true;
  }
  const value = worth(sum);
  if (first !== null && next === first.next && (first.word.bound === true || !standsAlone(first)))
    return null;
  return {
    value,
    other: other === null || own === 0 ? null : other * (value / own),
    next,
    prefix,
    ordinal: sum.ordinal,
    fraction: false,
    digits,
    words,
    scale: sum.scale === 0 ? 1 : sum.scale,
    definite,
  };
}

const standsAlone = (atom: Atom): boolean => atom.word.needsMultiplier !== true || atom.article;

interface Step {
  readonly added: Added;
  readonly next: number;
  readonly joined: boolean;
  readonly digits: boolean;
}

function nextStep(
  text: TokenisedText,
  at: number,
  to: number,
  sum: Sum,
  lexicon: NumeralLexicon,
  proclitics: readonly string[],
  country: string | null | undefined,
): Step | null {
  const { tokens } = text;
  let from = at;
  let joined = false;
  const token = tokens[from];
  if (token === undefined || from >= to) return null;
  if (lexicon.conjunctions.has(token.text)) {
    joined = true;
    from += 1;
  } else if (
    token.text === '-' &&
    (!token.spaced || tokens[from + 1]?.spaced) &&
    !sum.closed &&
    !lexicon.unitsFirst
  ) {
    from += 1;
    if (lexicon.conjunctions.has(tokens[from]?.text ?? '')) {
      joined = true;
      from += tokens[from + 1]?.text === '-' ? 2 : 1;
    }
  }
  if (from >= to) return null;
  const half = readJoinedFraction(text, from, to, sum, joined, lexicon, proclitics);
  if (half !== null) return half;
  const atom = readAtom(text, from, to, lexicon, proclitics, true);
  if (atom !== null) {
    const join = joined || lexicon.joiningPrefixes.has(atom.prefix);
    if (atom.prefix !== '' && !join && !lexicon.definitePrefixes.has(atom.prefix)) return null;
    if (atom.article && sum.group !== 0) return null;
    const added = addWord(sum, atom.word, join, lexicon.unitsFirst);
    return { added, next: atom.next, joined: join, digits: false };
  }
  if (!joined) return null;
  const written = readDigits(tokens, from, to, country);
  if (written === null) return null;
  return { added: addDigits(sum, written.value, true), next: written.next, joined, digits: true };
}

/** "ونصف", "and a half", and the scale that may follow: "مليون ونصف المليون", "four and a half million". */
function readJoinedFraction(
  text: TokenisedText,
  at: number,
  to: number,
  sum: Sum,
  joined: boolean,
  lexicon: NumeralLexicon,
  proclitics: readonly string[],
): Step | null {
  const { tokens } = text;
  let next = at;
  if (lexicon.articles.has((tokens[next] as Token).text)) {
    next += 1;
    if (tokens[next]?.text === '-') next += 1;
  }
  const token = tokens[next];
  if (token === undefined || next >= to || sum.ordinal) return null;
  const found = stemOf(token.text, lexicon.fractions, lexicon.joiningPrefixes);
  if (found === null || !(joined || found.prefix !== '') || worth(sum) === 0) return null;
  if (lexicon.notFractionBefore.has(tokens[next + 1]?.text ?? '')) return null;
  next += 1;
  const scale = next < to ? readAtom(text, next, to, lexicon, proclitics, true) : null;
  const repeats =
    scale !== null &&
    scale.word.rank === 'scale' &&
    sum.group === 0 &&
    scale.word.value === sum.scale &&
    (scale.prefix === '' || lexicon.definitePrefixes.has(scale.prefix));
  return {
    added: addFraction(sum, found.value),
    next: repeats ? scale.next : next,
    joined: true,
    digits: false,
  };
}

function stemOf(
  word: string,
  table: ReadonlyMap<string, number>,
  prefixes: ReadonlySet<string>,
): { value: number; prefix: string } | null {
  const whole = table.get(word);
  if (whole !== undefined) return { value: whole, prefix: '' };
  for (const prefix of prefixes) {
    const value = word.startsWith(prefix) ? table.get(word.slice(prefix.length)) : undefined;
    if (value !== undefined) return { value, prefix };
  }
  return null;
}

/** What is written onto digits: "5th", "4bn", "1M". Only unspaced; "4 bn" too where the mark is no word of its own. */
function readMarks(
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
