import type { Quantity } from '../../domain/quantity.ts';
import type { Found } from './quantity.ts';
import { type Reader, tokenAt } from './reader.ts';

type Stated = Omit<Quantity, 'span'>;

const isLower = (quantity: Stated): boolean => quantity.comparator === '>' || quantity.comparator === '>=';
const isUpper = (quantity: Stated): boolean => quantity.comparator === '<' || quantity.comparator === '<=';

/** "more than 10 and less than 20" is one range; null where two bounds do not enclose anything. */
export function mergeBounds(reader: Reader, last: Found, next: Found): Found | null {
  const [a, b] = [last.quantity, next.quantity];
  if (!(isLower(a) && isUpper(b)) && !(isUpper(a) && isLower(b))) return null;
  if (a.value === null || b.value === null) return null;
  if (a.unit !== null && b.unit !== null && a.unit !== b.unit) return null;
  if (!areJoined(reader, last, next, a.unit !== null && b.unit === null)) return null;
  const [low, high] = isLower(a) ? [a.value, b.value] : [b.value, a.value];
  if (low >= high) return null;
  const typed = a.unit === null ? b : a;
  return {
    ...next,
    start: last.start,
    quantity: { ...typed, value: null, low, high, comparator: 'range' },
  };
}

/** Nothing but "and", "but" or a comma stands between them; `closely`: no comma. */
function areJoined(reader: Reader, last: Found, next: Found, closely: boolean): boolean {
  if (next.joined && next.first === last.next) return true;
  if (next.first <= last.next || next.first > last.next + 2) return false;
  for (let at = last.next; at < next.first; at += 1) {
    const token = tokenAt(reader, at);
    if (closely && token?.kind === 'mark') return false;
    if (token === undefined || token.broken || !reader.lexicon.boundJoiners.has(token.text)) return false;
  }
  return true;
}
