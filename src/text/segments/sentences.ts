import type { Pair } from '../quotes/pairs.ts';
import type { Token, TokenisedText } from '../tokens.ts';
import type { CompiledSegmentLexicon } from './compiled-lexicon.ts';
import { readEnumerator, startsNextItem } from './enumeration.ts';
import { beginsLowerCase, endsAtFullStop } from './full-stop.ts';
import { belongsToQuotation } from './quotation-frame.ts';

const TERMINATORS: ReadonlySet<string> = new Set(['.', '!', '?', '؟', '…', '۔', '。', '！', '？']);
const STRAY_CLOSERS: ReadonlySet<string> = new Set(['"', "'", ')', ']', '}', '>', '»']);
const INNER_CLOSERS: ReadonlySet<string> = new Set(['"', "'", ')']);
/** Signs after which the sentence goes on, whatever stood before. */
const GOES_ON: ReadonlySet<string> = new Set([',', '،', ';', '؛', ':', '-', '/', '%', '&', '=']);

export const isTerminator = (token: Token | undefined): boolean =>
  token?.kind === 'mark' && TERMINATORS.has(token.text);

/**
 * The sentences of one paragraph, as the token indexes at which they end. Marks in brackets and quotation marks end
 * nothing by themselves; a quotation keeps its frame (`"…." said X`). One pass; look-aheads are bounded.
 */
export function findSentenceEnds(
  text: TokenisedText,
  from: number,
  to: number,
  opened: ReadonlyMap<number, Pair>,
  lexicon: CompiledSegmentLexicon,
): number[] {
  const { tokens } = text;
  const ends: number[] = [];
  let start = from;
  let item = readEnumerator(text, from, to);
  let i = item === null ? from : item.next;
  const endAt = (end: number): void => {
    if (end > start) ends.push(end);
    start = end;
  };
  while (i < to) {
    const token = tokens[i] as Token;
    if (item !== null && i > start && startsNextItem(text, i, to, item)) {
      endAt(i);
      item = readEnumerator(text, i, to);
      i = item === null ? i + 1 : item.next;
      continue;
    }
    const pair = opened.get(i);
    if (pair !== undefined) {
      i = pair.close;
      if (isTerminator(tokens[i]) || !closesSentence(text, pair, start, lexicon)) continue;
      const after = absorb(text, i, to, opened);
      if (after < to && !goesOnAfter(text, after) && !belongsToQuotation(text, after, to, lexicon))
        endAt(after);
      i = after;
      continue;
    }
    if (token.kind === 'word' && token.text.endsWith('.') && i + 1 < to) {
      if (endsAtFullStop(text, i, i + 1, start, to, lexicon) && !goesOnAfter(text, i + 1)) endAt(i + 1);
      i += 1;
      continue;
    }
    if (!isTerminator(token)) {
      i += 1;
      continue;
    }
    const after = absorb(text, i + 1, to, opened);
    if (after < to && endsHere(text, i, after, start, to, lexicon)) endAt(after);
    i = after;
  }
  endAt(to);
  return ends;
}

function endsHere(
  text: TokenisedText,
  at: number,
  after: number,
  start: number,
  to: number,
  lexicon: CompiledSegmentLexicon,
): boolean {
  if (goesOnAfter(text, after)) return false;
  const { tokens } = text;
  const last = tokens[after - 1] as Token;
  if (last.text === '"' && belongsToQuotation(text, after, to, lexicon)) return false;
  const mark = tokens[at] as Token;
  if (mark.text !== '.' && mark.text !== '…') return true;
  let dots = 0;
  let only = true;
  for (let i = at; i < after; i += 1) {
    const sign = (tokens[i] as Token).text;
    if (sign === '.') dots += 1;
    else if (sign === '…') dots += 3;
    else only = false;
  }
  const next = tokens[after] as Token;
  if (dots > 1) return !only || dots > 3 || (next.caps !== 'none' && next.text !== 'i');
  return endsAtFullStop(text, at - 1, at + 1, start, to, lexicon);
}

/** Terminators, closing marks and references ("[2]") that follow a sentence's end and belong to it. */
function absorb(text: TokenisedText, from: number, to: number, opened: ReadonlyMap<number, Pair>): number {
  const { tokens } = text;
  let i = from;
  while (i < to) {
    const token = tokens[i] as Token;
    if (token.kind !== 'mark' || token.broken) break;
    const pair = opened.get(i);
    if (pair !== undefined) {
      if (token.text !== '[' || tokens[i + 1]?.kind !== 'digits' || pair.close - pair.open > 5) break;
      i = pair.close;
      continue;
    }
    if (TERMINATORS.has(token.text)) i += 1;
    else if (STRAY_CLOSERS.has(token.text) && (!token.spaced || afterMark(text, i)?.spaced !== false)) i += 1;
    else break;
  }
  return i;
}

/** The token behind a mark, which may be doubled (''). */
const afterMark = (text: TokenisedText, at: number): Token | undefined => {
  const next = text.tokens[at + 1];
  return next?.text === "'" && !next.spaced ? text.tokens[at + 2] : next;
};

/** A quotation or bracket that holds the end of its own sentence: `"… do it."` `(He left.)` */
function closesSentence(
  text: TokenisedText,
  pair: Pair,
  start: number,
  lexicon: CompiledSegmentLexicon,
): boolean {
  let last = pair.innerTo - 1;
  while (last > pair.innerFrom && INNER_CLOSERS.has((text.tokens[last] as Token).text)) last -= 1;
  if (last < pair.innerFrom || !isTerminator(text.tokens[last])) return false;
  if (!pair.quote) return pair.open === start && pair.innerTo - pair.innerFrom > 2;
  if ((text.tokens[last] as Token).text === '.' && last > pair.innerFrom)
    return !lexicon.abbreviations.has((text.tokens[last - 1] as Token).text);
  return (text.tokens[last] as Token).text !== '…';
}

function goesOnAfter(text: TokenisedText, at: number): boolean {
  const next = text.tokens[at];
  if (next === undefined) return false;
  if (next.kind === 'mark' && GOES_ON.has(next.text)) return !(next.text === '-' && next.spaced);
  return beginsLowerCase(text, at);
}
