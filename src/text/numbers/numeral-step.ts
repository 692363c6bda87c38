import type { Token, TokenisedText } from '../tokens.ts';
import { readAtom } from './atom.ts';
import type { NumeralLexicon } from './lexicon.ts';
import { readDigits } from './separators.ts';
import { type Added, addDigits, addFraction, addWord, type Sum, worth } from './sum.ts';

/** What follows a number that is being read: how it adds to it, and the token after it. */
export interface Step {
  readonly added: Added;
  readonly next: number;
  readonly joined: boolean;
  readonly digits: boolean;
}

/** The next word or digits that may belong to the number, with the "and" or hyphen before them. */
export function nextStep(
  text: TokenisedText,
  at: number,
  to: number,
  sum: Sum,
  lexicon: NumeralLexicon,
  proclitics: readonly string[],
  decimalComma: boolean,
): Step | null {
  const { tokens } = text;
  let from = at;
  let joined = false;
  const token = tokens[from];
  if (token === undefined || from >= to) return null;
  if (lexicon.conjunctions.has(token.text)) {
    joined = true;
    from += 1;
  } else if (token.text === '-' && (!token.spaced || tokens[from + 1]?.spaced) && !lexicon.unitsFirst) {
    from += 1;
    if (lexicon.conjunctions.has(tokens[from]?.text ?? '')) {
      joined = true;
      from += tokens[from + 1]?.text === '-' ? 2 : 1;
    }
  }
  if (from >= to) return null;
  const decimals = joined ? null : readDecimals(text, from, to, sum, lexicon);
  if (decimals !== null) return decimals;
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
  const written = readDigits(tokens, from, to, decimalComma);
  if (written === null) return null;
  return { added: addDigits(sum, written.value, true), next: written.next, joined, digits: true };
}

/** Digits spoken one by one are no longer than this. */
const MOST_DECIMALS = 6;

/** "three point one four", "ثلاثة فاصلة خمسة". */
function readDecimals(
  text: TokenisedText,
  at: number,
  to: number,
  sum: Sum,
  lexicon: NumeralLexicon,
): Step | null {
  if (sum.group === 0 || sum.ordinal || !lexicon.decimalWords.has((text.tokens[at] as Token).text))
    return null;
  let part = 0;
  let weight = 0.1;
  let next = at + 1;
  for (; next < to && next <= at + MOST_DECIMALS; next += 1, weight /= 10) {
    const word = lexicon.words.get((text.tokens[next] as Token).text);
    if (word === undefined || word.ordinal || (word.rank !== 'unit' && word.rank !== 'zero')) break;
    part += word.value * weight;
  }
  if (next === at + 1) return null;
  return {
    added: addFraction(sum, Number(part.toPrecision(MOST_DECIMALS))),
    next,
    joined: false,
    digits: false,
  };
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
