import { lookUp } from '../proclitics.ts';
import type { Token, TokenisedText } from '../tokens.ts';
import { readAtom } from './atom.ts';
import type { NumeralLexicon } from './lexicon.ts';
import type { Reading } from './reading.ts';

const SLASHES: ReadonlySet<string> = new Set(['/', '⁄']);
/** What news divides by: "3/4" is a fraction; "24/7", "2025/26" and "9/11" are not. */
const DENOMINATORS: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 25, 50, 100]);

const reading = (value: number, next: number, rest: Partial<Reading> = {}): Reading => ({
  value,
  other: null,
  next,
  prefix: '',
  ordinal: false,
  fraction: true,
  digits: false,
  words: true,
  scale: 1,
  definite: false,
  ...rest,
});

/**
 * Reads a fraction that starts at token `at`: "half a million", "two-thirds", "a quarter of", "ثلاثة أرباع", "3/4",
 * "2 1/2". A scale after it is multiplied ("نصف المليون").
 */
export function readFraction(
  text: TokenisedText,
  at: number,
  to: number,
  lexicon: NumeralLexicon,
  proclitics: readonly string[],
): Reading | null {
  const { tokens } = text;
  const first = tokens[at];
  if (first === undefined || at >= to) return null;
  if (first.kind === 'digits') return readSlashed(text, at, to);
  if (first.kind !== 'word') return null;
  const part = readPart(text, at, to, lexicon, proclitics);
  if (part === null) return null;
  return scaled(text, part, to, lexicon, proclitics);
}

interface Part {
  readonly value: number;
  readonly next: number;
  readonly prefix: string;
  readonly definite: boolean;
}

function readPart(
  text: TokenisedText,
  at: number,
  to: number,
  lexicon: NumeralLexicon,
  proclitics: readonly string[],
): Part | null {
  const { tokens } = text;
  const first = tokens[at] as Token;
  const before = tokens[at - 1];
  const article = lexicon.articles.has(first.text);
  const head = article ? at + 1 : at;
  if (head >= to) return null;
  const own = lookUp((tokens[head] as Token).text, lexicon.fractions, proclitics);
  if (own !== null) {
    if (before !== undefined && lexicon.notFractionAfter.has(before.text)) return null;
    const after = tokens[head + 1];
    if (after !== undefined && head + 1 < to && isStop(tokens, head + 1, lexicon)) return null;
    return {
      value: own.value,
      next: head + 1,
      prefix: own.prefix,
      definite: lexicon.definitePrefixes.has(own.prefix),
    };
  }
  if (article) return readSingular(tokens, head, to, 1, '', lexicon) ?? readAlone(tokens, head, to, lexicon);
  const single = lookUp(first.text, lexicon.singularParts, proclitics);
  if (single !== null && lexicon.unitsFirst) return readSingular(tokens, at, to, 1, single.prefix, lexicon);
  const count = readAtom(text, at, to, lexicon, proclitics, false);
  if (count === null || count.word.ordinal || count.word.rank !== 'unit') return null;
  let next = count.next;
  const hyphen = tokens[next]?.text === '-';
  if (hyphen) next += 1;
  const parts = next < to ? lexicon.fractionParts.get((tokens[next] as Token).text) : undefined;
  if (parts !== undefined)
    return {
      value: count.word.value * parts,
      next: next + 1,
      prefix: count.prefix,
      definite: count.definite,
    };
  if (count.word.value !== 1 || next >= to || lexicon.unitsFirst) return null;
  const half = lexicon.fractions.get((tokens[next] as Token).text);
  if (half !== undefined) return { value: half, next: next + 1, prefix: '', definite: false };
  const one = lexicon.singularParts.get((tokens[next] as Token).text);
  if (one !== undefined && hyphen) return { value: one, next: next + 1, prefix: '', definite: false };
  const after = tokens[next + 1];
  const ends =
    after === undefined || next + 1 >= to || after.kind === 'mark' || lexicon.functionWords.has(after.text);
  if (one !== undefined && ends) return { value: one, next: next + 1, prefix: '', definite: false };
  return readSingular(tokens, next, to, 1, '', lexicon);
}

/** "third" is a fraction before "of"; the Arabic parts ("خُمس السكان") before a definite noun. */
function readSingular(
  tokens: readonly Token[],
  at: number,
  to: number,
  count: number,
  prefix: string,
  lexicon: NumeralLexicon,
): Part | null {
  const token = tokens[at];
  if (token === undefined || at >= to) return null;
  const value = lexicon.singularParts.get(token.text.slice(prefix.length));
  if (value === undefined) return null;
  const after = tokens[at + 1];
  const whole = after !== undefined && at + 1 < to ? after.text : '';
  const taken =
    lexicon.partitives.has(whole) || lexicon.isWhole(whole) || lexicon.words.get(whole)?.rank === 'scale';
  return taken ? { value: count * value, next: at + 1, prefix, definite: false } : null;
}

/** "fell by a fifth in May", "more than a third.": a part with nothing behind it that it could be the number of. */
function readAlone(tokens: readonly Token[], at: number, to: number, lexicon: NumeralLexicon): Part | null {
  const value = lexicon.singularParts.get((tokens[at] as Token).text);
  const lead = lexicon.fractionLeads.get(tokens[at - 2]?.text ?? '');
  if (value === undefined || lead === undefined) return null;
  const after = tokens[at + 1];
  const ends =
    after === undefined || at + 1 >= to || after.kind === 'mark' || lexicon.functionWords.has(after.text);
  return (ends || lead === 'sure') && after?.text !== '-'
    ? { value, next: at + 1, prefix: '', definite: false }
    : null;
}

function isStop(tokens: readonly Token[], at: number, lexicon: NumeralLexicon): boolean {
  const token = tokens[at] as Token;
  if (lexicon.notFractionBefore.has(token.text)) return true;
  const after = tokens[at + 1];
  return (
    token.text === '-' && !token.spaced && after !== undefined && lexicon.notFractionBefore.has(after.text)
  );
}

/** "half a million", "a quarter of a million", "نصف المليون". */
function scaled(
  text: TokenisedText,
  part: Part,
  to: number,
  lexicon: NumeralLexicon,
  proclitics: readonly string[],
): Reading {
  const { tokens } = text;
  let at = part.next;
  if (at < to && lexicon.partitives.has((tokens[at] as Token).text)) at += 1;
  const scale = at < to ? readAtom(text, at, to, lexicon, proclitics, true) : null;
  const scalable =
    scale !== null && (scale.word.rank === 'scale' || scale.word.rank === 'hundred') && !scale.word.ordinal;
  const place = { prefix: part.prefix, definite: part.definite };
  if (!scalable || (scale.prefix !== '' && !lexicon.definitePrefixes.has(scale.prefix)))
    return reading(part.value, part.next, place);
  return reading(part.value * scale.word.value, scale.next, {
    ...place,
    scale: scale.word.value,
    fraction: false,
  });
}

/** "3/4", "½" (folded to 1⁄2), "2 1/2", "2½". */
function readSlashed(text: TokenisedText, at: number, to: number): Reading | null {
  const { tokens } = text;
  const plain = slashed(text, at, to);
  if (plain !== null)
    return reading(plain.value, plain.next, { digits: true, words: false, fraction: plain.value < 1 });
  const whole = tokens[at] as Token;
  const mixed = at + 1 < to && !(tokens[at + 1] as Token).broken ? slashed(text, at + 1, to) : null;
  if (mixed === null || mixed.value >= 1 || whole.text.length > 6) return null;
  return reading(Number(whole.text) + mixed.value, mixed.next, {
    digits: true,
    words: false,
    fraction: false,
  });
}

function slashed(text: TokenisedText, at: number, to: number): { value: number; next: number } | null {
  const [above, slash, below, after] = text.tokens.slice(at, at + 4);
  if (above?.kind !== 'digits' || slash === undefined || below?.kind !== 'digits' || at + 2 >= to)
    return null;
  if (!SLASHES.has(slash.text) || slash.spaced || below.spaced) return null;
  if (slash.text === '/' && after !== undefined && !after.spaced && SLASHES.has(after.text)) return null;
  // A fraction sign written onto a whole number folds into one run of digits: "2½" reads 21⁄2.
  let numerator = above.text;
  if (slash.start < above.end)
    while (
      numerator !== '' &&
      text.folded.starts[above.at + above.text.length - numerator.length] !== slash.start
    )
      numerator = numerator.slice(1);
  const whole = Number(above.text.slice(0, above.text.length - numerator.length) || '0');
  const [part, parts] = [Number(numerator), Number(below.text)];
  if (above.text.length > 9 || !DENOMINATORS.has(parts) || part >= parts || part === 0) return null;
  return { value: whole + part / parts, next: at + 3 };
}

/** Whether the tokens at `at` are digits, a slash and digits that make a fraction. */
export function isFraction(tokens: readonly Token[], at: number): boolean {
  const [part, parts] = [Number(tokens[at]?.text), Number(tokens[at + 2]?.text)];
  return DENOMINATORS.has(parts) && part > 0 && part < parts;
}
