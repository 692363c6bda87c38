import type { Locale } from '../locale.ts';
import { lookUp } from '../proclitics.ts';
import type { Token, TokenisedText } from '../tokens.ts';

/** What of a language the edges of a quote are held against. */
export type EdgeLocale = Pick<Locale, 'modality' | 'numbers' | 'proclitics'> &
  Partial<Pick<Locale, 'functionWords' | 'verbs'>>;

const JOINERS: ReadonlySet<string> = new Set(['.', ',', '،', '٫', '٬', '/', ':', '-']);
const CURRENCY = /^\p{Sc}$/u;
const LONGEST_CUE = 4;

/**
 * The tokens [from, to) cut something in two that must not be cut: a number ("4" of "4.6", "-4", "$4" or "4 %"), a
 * numeral from its scale ("أربعة" of "أربعة مليارات"), a compound, or words from the negator right before them. Such
 * a piece stands in the text to the letter and still says something else.
 */
export function cutsAtEdge(
  text: TokenisedText,
  from: number,
  to: number,
  locale: EdgeLocale | null,
): boolean {
  return cutsBefore(text, from, locale) || cutsAfter(text, to - 1, locale);
}

const isJoined = (token: Token | undefined): boolean => token !== undefined && !token.spaced;

function cutsBefore(text: TokenisedText, from: number, locale: EdgeLocale | null): boolean {
  const { tokens } = text;
  const first = tokens[from] as Token;
  const before = tokens[from - 1];
  if (before === undefined) return false;
  const further = tokens[from - 2];
  if (first.kind === 'digits' && isJoined(first) && before.kind === 'mark') {
    if (CURRENCY.test(before.text)) return true;
    if (JOINERS.has(before.text) && isJoined(before) && further?.kind === 'digits') return true;
    if (before.text === '-' && (before.spaced || further === undefined || further.kind === 'mark'))
      return true;
  }
  if (
    first.kind === 'word' &&
    isJoined(first) &&
    before.text === '-' &&
    isJoined(before) &&
    further?.kind === 'word'
  )
    return true;
  if (locale === null) return false;
  if (isOneNumber(before, first, locale)) return true;
  return endsInNegator(text, from, locale);
}

function endsInNegator(text: TokenisedText, from: number, { modality }: EdgeLocale): boolean {
  for (let i = Math.max(0, from - LONGEST_CUE); i < from; i += 1) {
    const cue = modality.cues.longest(text.tokens, i, from, modality.joiners);
    if (cue !== null && cue.next === from && cue.value.class === 'negation') return true;
  }
  return false;
}

function cutsAfter(text: TokenisedText, last: number, locale: EdgeLocale | null): boolean {
  const { tokens } = text;
  const token = tokens[last] as Token;
  const after = tokens[last + 1];
  if (after === undefined) return false;
  const further = tokens[last + 2];
  if (token.kind === 'digits') {
    if (after.text === '%' || after.text === '‰') return true;
    if (isJoined(after) && CURRENCY.test(after.text)) return true;
    if (isJoined(after) && JOINERS.has(after.text) && isJoined(further) && further?.kind === 'digits')
      return true;
  }
  if (
    token.kind === 'word' &&
    after.text === '-' &&
    isJoined(after) &&
    isJoined(further) &&
    further?.kind === 'word'
  )
    return true;
  if (locale === null || numeralOf(token, locale) === null) return false;
  if (isOneNumber(token, after, locale)) return true;
  return locale.numbers.percents.longest(tokens, last + 1, tokens.length) !== null;
}

type Numeral = 'figure' | 'word' | 'scale' | null;

function numeralOf(token: Token, { numbers, proclitics }: EdgeLocale): Numeral {
  if (token.kind === 'digits') return 'figure';
  if (token.kind !== 'word') return null;
  const word = lookUp(token.text, numbers.words, proclitics)?.value;
  if (word === undefined) return numbers.scaleMarks.has(token.text) ? 'scale' : null;
  if (word.ordinal === true) return null;
  return word.rank === 'scale' || word.rank === 'hundred' ? 'scale' : 'word';
}

/** "4 billion", "أربعة مليارات", "4 600": two tokens of one number; not "in 2025 three ministers". */
function isOneNumber(left: Token, right: Token, locale: EdgeLocale): boolean {
  const before = numeralOf(left, locale);
  const after = numeralOf(right, locale);
  if (before === null || after === null) return false;
  if (after === 'figure') return before === 'figure' && right.text.length === 3 && left.text.length <= 3;
  return before === 'figure' ? after === 'scale' : true;
}
