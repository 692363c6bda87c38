import type { Quantity } from '../../domain/quantity.ts';
import { spanOf, type TokenisedText } from '../tokens.ts';
import type { NumberLexicon } from './lexicon.ts';
import { mergeBounds } from './merge.ts';
import { withSharedUnit } from './other-end.ts';
import { type Found, readQuantityAt } from './quantity.ts';
import type { Reader } from './reader.ts';
import { mayStart } from './starters.ts';

export interface QuantityOptions {
  readonly numbers: NumberLexicon;
  readonly proclitics: readonly string[];
  /** ISO 3166 country of the article: decides shared currencies. */
  readonly countryHint?: string | null;
  /** The article writes 1.250,5 (see `writesDecimalComma`). */
  readonly decimalComma?: boolean;
  /** Spans (original offsets, in order) whose digits are no quantities: the dates. */
  readonly taken: readonly { readonly start: number; readonly end: number }[];
}

/**
 * Every quantity in the tokens `from` (inclusive) to `to` (exclusive), in order, without overlap. The span holds
 * comparator, number and unit; particles written onto the first word stay out ("بقيمة أربعة", "و20").
 * References ("Article 5"), and each side of a game's result, are plain numbers without a unit. Left out are names that
 * hold digits ("Covid-19", "G20"), clock times, telephone numbers, digits that no double holds exactly, definite duals
 * ("البلدين", both of those spoken of) and counts of sources, which belong to the attribution.
 * Never throws; linear in the tokens.
 */
export function readQuantities(
  text: TokenisedText,
  from: number,
  to: number,
  options: QuantityOptions,
): Quantity[] {
  const found: Found[] = [];
  const { taken } = options;
  let start = from;
  let next = 0;
  // Dates cut the segment into windows; a quantity never reaches across one.
  while (start < to) {
    let end = start;
    while (next < taken.length && (taken[next]?.end ?? 0) <= (text.tokens[start]?.start ?? 0)) next += 1;
    const limit = taken[next]?.start ?? Number.POSITIVE_INFINITY;
    while (end < to && (text.tokens[end]?.end ?? 0) <= limit) end += 1;
    if (end > start) readWindow(text, from, start, end, options, found);
    const stop = taken[next]?.end ?? Number.POSITIVE_INFINITY;
    start = end;
    while (start < to && (text.tokens[start]?.start ?? 0) < stop) start += 1;
  }
  return found
    .filter(({ quantity }) => quantity.unit !== 'source')
    .map(({ quantity, start, end }) => ({ ...quantity, span: spanOf(text, start, end) }));
}

function readWindow(
  text: TokenisedText,
  from: number,
  start: number,
  to: number,
  options: QuantityOptions,
  found: Found[],
): void {
  const { numbers, proclitics, countryHint, decimalComma = false } = options;
  const country = countryHint ?? null;
  const reader: Reader = { text, from, to, lexicon: numbers, proclitics, country, decimalComma };
  let last: Found | null = null;
  for (let at = start; at < to; ) {
    const token = text.tokens[at];
    if (token === undefined) break;
    if (token.kind !== 'digits' && !mayStart(token.text, numbers, proclitics)) {
      at += 1;
      continue;
    }
    const read = readQuantityAt(reader, at);
    if (typeof read === 'number') {
      at = Math.max(read, at + 1);
      continue;
    }
    for (const item of read) {
      const merged: Found | null = last === null ? null : mergeBounds(reader, last, item);
      const own: Found = merged ?? (last === null ? item : (withSharedUnit(reader, last, item) ?? item));
      if (merged !== null) found[found.length - 1] = own;
      else found.push(own);
      last = own;
      at = Math.max(item.next, at + 1);
    }
  }
}
