import type { Span } from '../domain/span.ts';
import { type Folded, fold } from './fold.ts';

/**
 * A word, a run of digits, or one other visible character ("mark"). White space gives no token.
 * `text` is folded; `at` is its offset in the folded text; `start`/`end` are offsets in the original.
 */
export interface Token {
  readonly kind: 'word' | 'digits' | 'mark';
  readonly text: string;
  readonly at: number;
  readonly start: number;
  readonly end: number;
  /** White space stands before it. */
  readonly spaced: boolean;
  /** A line break stands before it. */
  readonly broken: boolean;
  /** Case in the original: "Reuters" is initial, "APP" is all, everything else none. */
  readonly caps: 'none' | 'initial' | 'all';
}

export interface TokenisedText {
  readonly original: string;
  readonly folded: Folded;
  readonly tokens: readonly Token[];
}

const LETTER = /\p{L}|\p{Nl}|\p{M}/u;
const IS_LETTER = new Int8Array(0x10000).fill(-1);

function isLetter(code: number): boolean {
  let known = IS_LETTER[code] as number;
  if (known === -1) {
    // Surrogates are letters here: an astral letter or emoji stays one token with its neighbours of the same kind.
    known = (code >= 0xd800 && code <= 0xdfff) || LETTER.test(String.fromCharCode(code)) ? 1 : 0;
    IS_LETTER[code] = known;
  }
  return known === 1;
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isLatin = (code: number): boolean => code >= 0x61 && code <= 0x7a;
const isSpace = (code: number): boolean => code === 0x20 || code === 0x0a;
const APOSTROPHE = 0x27;
const FULL_STOP = 0x2e;
const LETTER_S = 0x73;

/** End of the word that starts at `at`: letters, inner apostrophes ("don't"), dotted initials ("u.s."). */
function wordEnd(text: string, at: number): number {
  if (isLatin(text.charCodeAt(at)) && text.charCodeAt(at + 1) === FULL_STOP) {
    let end = at;
    while (isLatin(text.charCodeAt(end)) && text.charCodeAt(end + 1) === FULL_STOP) end += 2;
    if (end > at + 2 && !isLetter(text.charCodeAt(end))) return end;
    return at + 1;
  }
  let end = at + 1;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (isLetter(code)) continue;
    if (code !== APOSTROPHE || !isLatin(text.charCodeAt(end - 1)) || !isLatin(text.charCodeAt(end + 1)))
      break;
    const possessive = text.charCodeAt(end + 1) === LETTER_S && !isLetter(text.charCodeAt(end + 2));
    if (possessive) break;
  }
  return end;
}

/** A possessive "'s" is a token of its own, so that the name before it stays whole. */
function possessiveEnd(text: string, at: number): number | null {
  if (text.charCodeAt(at) !== APOSTROPHE || at === 0 || !isLatin(text.charCodeAt(at - 1))) return null;
  if (text.charCodeAt(at + 1) !== LETTER_S || isLetter(text.charCodeAt(at + 2))) return null;
  return at + 2;
}

function capsOf(original: string, start: number, end: number): Token['caps'] {
  const first = original.charCodeAt(start);
  // Scripts without case are most of what we read: decide them by one comparison.
  if (first >= 0x0590 && first <= 0x08ff) return 'none';
  const head = original.slice(start, Math.min(end, start + 40));
  if (head.charAt(0).toLowerCase() === head.charAt(0)) return 'none';
  return head.length > 1 && head === head.toUpperCase() ? 'all' : 'initial';
}

/** Splits a text into tokens, in one pass over its folded form. */
export function tokenise(original: string, folded: Folded = fold(original)): TokenisedText {
  const { text, starts, ends } = folded;
  const tokens: Token[] = [];
  let spaced = false;
  let broken = false;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      spaced = true;
      if (code === 0x0a) broken = true;
      at += 1;
      continue;
    }
    let end = at + 1;
    let kind: Token['kind'] = 'mark';
    if (isDigit(code)) {
      kind = 'digits';
      while (end < text.length && isDigit(text.charCodeAt(end))) end += 1;
    } else if (isLetter(code)) {
      kind = 'word';
      end = wordEnd(text, at);
    } else {
      const possessive = spaced ? null : possessiveEnd(text, at);
      if (possessive !== null) {
        kind = 'word';
        end = possessive;
      }
    }
    const start = starts[at] as number;
    const stop = ends[end - 1] as number;
    tokens.push({
      kind,
      text: text.slice(at, end),
      at,
      start,
      end: stop,
      spaced: spaced || tokens.length === 0,
      broken,
      caps: kind === 'word' ? capsOf(original, start, stop) : 'none',
    });
    spaced = false;
    broken = false;
    at = end;
  }
  return { original, folded, tokens };
}

/** The verbatim span from one original offset to another. */
export function spanOf(text: string | TokenisedText, start: number, end: number): Span {
  const original = typeof text === 'string' ? text : text.original;
  return { start, end, quote: original.slice(start, end) };
}

/** The verbatim span of the tokens `from` (inclusive) to `to` (exclusive). */
export function spanOfTokens(text: TokenisedText, from: number, to: number): Span {
  const first = text.tokens[from];
  const last = text.tokens[to - 1];
  if (first === undefined || last === undefined || to <= from)
    throw new RangeError(`no tokens from ${from} to ${to}`);
  return spanOf(text, first.start, last.end);
}
