import type { Quantity } from '../../domain/quantity.ts';
import type { Found } from './quantity.ts';
import { type Reader, tokenAt } from './reader.ts';

/** Joiner, and words like "about" behind it. */
const LONGEST_JOIN = 3;
/** "… in safety, up from": how far on the other amount may stand. */
const REACH = 10;
/** "compared with a loss of": how far before the sum the comparing word may stand. */
const AFTER = 4;
/** Below, a number without a unit counts other things. */
const LEAST_SUM = 1e6;

/**
 * "fell from 3.2 billion dollars to 2.1 billion", "240 million euros, up from 95 million": the unit, said once, serves
 * the second number too. null where the two are no such pair.
 */
export function withSharedUnit(reader: Reader, last: Found, next: Found): Found | null {
  const { unit, kind } = last.quantity;
  if (unit === null || next.quantity.unit !== null || next.quantity.kind !== 'number') return null;
  if (!SHARED.has(kind) || last.quantity.comparator === 'range') return null;
  if (!isSecondEnd(reader, last, next) && !isHeldAgainst(reader, last, next)) return null;
  return { ...next, quantity: { ...next.quantity, kind, unit } };
}

const SHARED: ReadonlySet<Quantity['kind']> = new Set(['money', 'percent', 'count', 'measure']);

/** Behind "from 3 billion dollars" comes "to". */
function isSecondEnd(reader: Reader, last: Found, next: Found): boolean {
  const { lexicon } = reader;
  if (!lexicon.changeOpeners.has(tokenAt(reader, last.first - 1)?.text ?? '')) return false;
  if (next.first - last.next > LONGEST_JOIN) return false;
  for (let at = last.next; at < Math.max(next.first, last.next + 1); at += 1) {
    const token = tokenAt(reader, at);
    if (token === undefined || token.broken || token.kind !== 'word') return false;
    if (at === last.next && !lexicon.rangeJoiners.has(token.text)) return false;
  }
  return true;
}

/** A sum beside a sum of money that it is compared with. */
function isHeldAgainst(reader: Reader, last: Found, next: Found): boolean {
  const { kind } = last.quantity;
  if (kind !== 'money' || (next.quantity.value ?? 0) < LEAST_SUM || next.first - last.next > REACH)
    return false;
  for (let at = next.first - 1; at >= Math.max(last.next, next.first - AFTER); at -= 1)
    if (reader.lexicon.comparisons.has(tokenAt(reader, at)?.text ?? '')) return true;
  return false;
}
