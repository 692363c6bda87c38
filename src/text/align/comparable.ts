import type { Token, TokenisedText } from '../tokens.ts';

/** A text as what must be equal for two texts to say the same: one key a token or run of marks, and its token. */
export interface Comparable {
  readonly keys: readonly string[];
  /** Index of the key's first token. */
  readonly at: Int32Array;
}

/** Left out of the comparison: they may be lost or replaced without changing what is said. */
const QUOTES: ReadonlySet<string> = new Set(['"', "'"]);
const COMMAS: ReadonlySet<string> = new Set([',', '،']);
const SEPARATORS: ReadonlySet<string> = new Set(['.', ',', '،', '٫', '٬', "'", '"']);
const OPENERS: ReadonlySet<string> = new Set(['(', '[', '{', '"', "'", '/', ':', '=']);
const NEGATED = '\u0338';
const DECIMAL_DIGITS = /^\p{Nd}+$/u;
const NO_INK = /[\p{Mn}\p{Me}\p{Cf}]/gu;

/**
 * Keys of a text's tokens. Folding has made spelling variants one; what it must not make one is told apart here: a
 * raised or circled figure is no plain figure, a struck-out sign not the sign, a separator between figures is part of
 * the number and a minus no dash. Quotation marks, and commas that part no figures, have no key.
 */
export function toComparable(text: TokenisedText): Comparable {
  const { tokens } = text;
  const keys: string[] = [];
  const at = new Int32Array(tokens.length);
  const push = (key: string, token: number): void => {
    at[keys.length] = token;
    keys.push(key);
  };
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    if (token.kind === 'word') push(token.text, i);
    else if (token.kind === 'digits') push(digitsKey(text, token), i);
    else {
      const key = markKey(text, i);
      const run = keys.at(-1);
      // "--" is a dash and "..." an ellipsis; a mark of its own kind behind it adds nothing.
      if (key === '-' && run === '-' && tokens[i - 1]?.text === '-') continue;
      if (key === '.' && (run === '…' || run === '.') && tokens[i - 1]?.kind === 'mark')
        keys[keys.length - 1] = '…';
      else if (key !== '') push(key, i);
    }
  }
  return { keys, at: at.subarray(0, keys.length) };
}

function digitsKey(text: TokenisedText, token: Token): string {
  if (token.end - token.start === token.text.length) {
    const first = text.original.charCodeAt(token.start);
    if (first < 0x80 || (first >= 0x660 && first <= 0x6f9)) {
      const last = text.original.charCodeAt(token.end - 1);
      if (last === first || token.text.length <= 1 || isPlain(text, token)) return token.text;
    }
  }
  return isPlain(text, token) ? token.text : `^${token.text}`;
}

const isPlain = (text: TokenisedText, token: Token): boolean =>
  DECIMAL_DIGITS.test(text.original.slice(token.start, token.end).replace(NO_INK, ''));

function markKey(text: TokenisedText, index: number): string {
  const { tokens } = text;
  const token = tokens[index] as Token;
  const next = tokens[index + 1];
  const before = tokens[index - 1];
  const onto = next !== undefined && !next.spaced && next.kind === 'digits';
  const between = before?.kind === 'digits' && next?.kind === 'digits';
  if (between && SEPARATORS.has(token.text)) {
    if (token.spaced || next.spaced) return QUOTES.has(token.text) ? '' : `${token.text} `;
    // An explicit separator is the other script's plain one, unless three figures leave open which it is.
    if (token.text === '٫' && next.text.length !== 3) return 'd.';
    if (token.text === '٬' && next.text.length === 3) return 'd,';
    return `d${token.text}`;
  }
  if (QUOTES.has(token.text) || COMMAS.has(token.text)) return '';
  if (token.text === '-' && onto && (token.spaced || before === undefined || OPENERS.has(before.text)))
    return 'minus';
  const raw = text.original.slice(token.start, Math.min(token.end, token.start + 8));
  return raw.normalize('NFD').includes(NEGATED) ? `not${token.text}` : token.text;
}

/** A key that is a mark and not a word or figure: what may be trimmed from the edges of a quote. */
export const isMarkKey = (text: TokenisedText, token: number): boolean => text.tokens[token]?.kind === 'mark';
