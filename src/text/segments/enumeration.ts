import type { Token, TokenisedText } from '../tokens.ts';

/** "1." "1)" "1.)" "a." "• 9." at the head of an item; `next` is the token after it. */
export interface Enumerator {
  readonly value: number;
  readonly lettered: boolean;
  readonly bullet: boolean;
  readonly sign: string;
  readonly next: number;
}

const HIGHEST = 99;

/** Reads an enumerator at token `at`, or null. */
export function readEnumerator(text: TokenisedText, at: number, to: number): Enumerator | null {
  const { tokens } = text;
  const bullet = tokens[at]?.text === '•';
  const head = bullet ? at + 1 : at;
  const token = tokens[head];
  if (token === undefined || head >= to) return null;
  const lettered = token.kind === 'word' && token.text.length === 1 && token.text >= 'a' && token.text <= 'h';
  if (token.kind !== 'digits' && !(lettered && token.caps === 'none')) return null;
  const value = lettered ? token.text.charCodeAt(0) - 96 : Number(token.text);
  if (value > HIGHEST || token.text.length > 2) return null;
  let next = head + 1;
  let sign = '';
  while (
    next < to &&
    sign.length < 2 &&
    !(tokens[next] as Token).spaced &&
    '.)-'.includes((tokens[next] as Token).text)
  ) {
    sign += (tokens[next] as Token).text;
    next += 1;
  }
  if (sign === '' || next >= to || !(tokens[next] as Token).spaced) return null;
  return { value, lettered, bullet, sign, next };
}

/** Token `at` begins the item that comes after `item` in the same style. */
export function startsNextItem(text: TokenisedText, at: number, to: number, item: Enumerator): boolean {
  const token = text.tokens[at] as Token;
  if (token.kind === 'mark' && token.text !== '•') return false;
  const next = readEnumerator(text, at, to);
  return (
    next !== null &&
    next.value === item.value + 1 &&
    next.lettered === item.lettered &&
    next.bullet === item.bullet &&
    next.sign === item.sign
  );
}
