import type { Token } from '../tokens.ts';

/** Countries whose newspapers write 1.250.000,5 (CLDR: decimal comma). Only consulted where the digits leave it open. */
const DECIMAL_COMMA: ReadonlySet<string> = new Set(
  'AD AL AR AT AZ BA BE BG BO BR BY CL CO CR CU CZ DE DK DZ EC EE ES FI FR GE GR HR HU ID IS IT KZ LB LT LU LV LY MA MC MD ME MK MR NL NO PL PT PY RO RS RU SE SI SK SM TN TR UA UY UZ VA VE VN XK'.split(
    ' ',
  ),
);

/**
 * Whether a text writes 1.250,5: by the country it is from, else by what its own numbers show ("6,5" and nowhere
 * "6.5"). Linear in the tokens.
 */
export function writesDecimalComma(tokens: readonly Token[], country: string | null): boolean {
  if (country !== null) return DECIMAL_COMMA.has(country.toUpperCase());
  let commas = 0;
  for (let at = 2; at < tokens.length; at += 1) {
    const mark = (tokens[at - 1] as Token).text;
    if (mark !== '.' && !COMMAS.has(mark)) continue;
    if (!isDecimal(tokens, at)) continue;
    // A clock or a day may be written with a stop, so one is not enough to outweigh a comma.
    commas += mark === '.' ? -1 : 1;
  }
  return commas > 0;
}

/** Digits, one mark and the one or two digits at `at`, with nothing written onto them. */
function isDecimal(tokens: readonly Token[], at: number): boolean {
  const [whole, mark, part, after] = [tokens[at - 2], tokens[at - 1], tokens[at], tokens[at + 1]] as Token[];
  if (whole?.kind !== 'digits' || part?.kind !== 'digits' || mark?.spaced || part.spaced) return false;
  if (part.text.length > 2) return false;
  const goesOn = after !== undefined && !after.spaced && tokens[at + 2]?.spaced === false;
  const before = tokens[at - 3];
  const comesFrom = before !== undefined && !whole.spaced && isSeparator(before.text);
  return !comesFrom && !(goesOn && isSeparator((after as Token).text));
}

/** A written number: its value, the value under the other reading of its separator, and the token after it. */
export interface Digits {
  readonly value: number;
  readonly other: number | null;
  readonly next: number;
}

/** Longer chains of digits and separators are lists, versions or noise. */
const MOST_GROUPS = 24;
/** More digits than a double holds exactly: an identifier, not an amount. */
const MOST_DIGITS = 15;

const COMMAS: ReadonlySet<string> = new Set([',', '،']);
const isSeparator = (text: string): boolean =>
  COMMAS.has(text) || text === '.' || text === '٫' || text === '٬' || text === "'";

/** Index of the first token after the chain "digits (separator digits)*" that starts at `at`. */
export function chainEnd(tokens: readonly Token[], at: number, to: number): number {
  let next = at + 1;
  while (next + 1 < to && next - at < 2 * MOST_GROUPS) {
    const mark = tokens[next] as Token;
    const digits = tokens[next + 1] as Token;
    if (mark.spaced || digits.spaced || digits.kind !== 'digits' || !isSeparator(mark.text)) break;
    next += 2;
  }
  return next;
}

/** Groups after the first: all of three digits, or Indian (two, two, …, three). */
function areGroups(groups: readonly string[]): boolean {
  const first = groups[0] as string;
  if (first.length > 3 || first.startsWith('0')) return false;
  const rest = groups.slice(1);
  if (rest.every((group) => group.length === 3)) return true;
  return (
    rest.length > 1 &&
    first.length < 3 &&
    rest.every((group, i) => group.length === (i === rest.length - 1 ? 3 : 2))
  );
}

const toNumber = (whole: string, decimals = ''): number =>
  Number(decimals === '' ? whole : `${whole}.${decimals}`);

/** Thousands with a space between ("1 250 000", "12 500,75"), as in Maghreb and French copy. */
function spacedGroups(
  tokens: readonly Token[],
  at: number,
  to: number,
): { text: string; next: number } | null {
  const first = tokens[at] as Token;
  if (first.text.length > 3 || first.text.startsWith('0')) return null;
  let text = first.text;
  let next = at + 1;
  while (next < to && next - at < MOST_GROUPS) {
    const token = tokens[next] as Token;
    if (token.kind !== 'digits' || token.text.length !== 3 || !token.spaced || token.broken) break;
    text += token.text;
    next += 1;
  }
  return next > at + 1 ? { text, next } : null;
}

/**
 * Gulf and Egyptian agencies write the decimal mark as the letter "ر", decimals first in reading order of the digits:
 * "14ر1 دولار" is 1.14.
 */
function decimalsFirst(tokens: readonly Token[], at: number, to: number): Digits | null {
  const [decimals, letter, whole] = tokens.slice(at, Math.min(at + 3, to));
  if (
    letter?.text !== 'ر' ||
    letter.spaced ||
    whole?.kind !== 'digits' ||
    whole.spaced ||
    decimals === undefined
  )
    return null;
  if (decimals.text.length + whole.text.length > MOST_DIGITS) return null;
  return { value: toNumber(whole.text, decimals.text), other: null, next: at + 3 };
}

/**
 * Reads the digits that start at token `at`, with their separators: 1,250,000.5 · 1.250.000,5 · ١٬٢٥٠٫٥ · 1 250 ·
 * 1,00,000 · 48,2. Null for versions, dates, lists and identifiers ("1.2.3", more than 15 digits).
 */
export function readDigits(
  tokens: readonly Token[],
  at: number,
  to: number,
  decimalComma: boolean,
): Digits | null {
  const first = tokens[at];
  if (first?.kind !== 'digits' || at >= to) return null;
  const lettered = decimalsFirst(tokens, at, to);
  if (lettered !== null) return lettered;
  const next = chainEnd(tokens, at, to);
  if (next === at + 1) {
    const spaced = spacedGroups(tokens, at, to);
    if (spaced !== null && spaced.text.length <= MOST_DIGITS) {
      const fraction = tokens[spaced.next + 1];
      const comma = tokens[spaced.next];
      if (
        comma?.text === ',' &&
        !comma.spaced &&
        fraction?.kind === 'digits' &&
        !fraction.spaced &&
        spaced.next + 1 < to
      )
        return { value: toNumber(spaced.text, fraction.text), other: null, next: spaced.next + 2 };
      return { value: toNumber(spaced.text), other: null, next: spaced.next };
    }
    return first.text.length > MOST_DIGITS ? null : { value: Number(first.text), other: null, next };
  }
  const groups: string[] = [];
  const marks: string[] = [];
  let length = 0;
  for (let i = at; i < next; i += 1) {
    const text = (tokens[i] as Token).text;
    if ((i - at) % 2 === 0) {
      groups.push(text);
      length += text.length;
    } else marks.push(COMMAS.has(text) ? ',' : text);
  }
  if (length > 2 * MOST_DIGITS) return null;
  const reading = decide(groups, marks, decimalComma);
  return reading === null ? null : { ...reading, next };
}

function decide(
  groups: readonly string[],
  marks: readonly string[],
  decimalComma: boolean,
): { value: number; other: number | null } | null {
  const last = marks[marks.length - 1] as string;
  const head = groups.slice(0, -1);
  const tail = groups[groups.length - 1] as string;
  if (marks.length === 1) {
    const whole = groups[0] as string;
    const asDecimal = toNumber(whole, tail);
    if (last === '٫') return { value: asDecimal, other: null };
    if (!areGroups(groups)) return last === '٬' || last === "'" ? null : { value: asDecimal, other: null };
    const asGroup = toNumber(whole + tail);
    if (last === '٬' || last === "'") return { value: asGroup, other: null };
    const decimal = (last === ',') === decimalComma;
    return decimal ? { value: asDecimal, other: asGroup } : { value: asGroup, other: asDecimal };
  }
  const kinds = new Set(marks);
  if (kinds.size === 1)
    return last !== '٫' && areGroups(groups) ? { value: toNumber(groups.join('')), other: null } : null;
  // Two kinds: the last one, which occurs once, is the decimal mark.
  if (kinds.size > 2 || marks.indexOf(last) !== marks.length - 1 || last === '٬' || last === "'") return null;
  if (!areGroups(head)) return null;
  return { value: toNumber(head.join(''), tail), other: null };
}
