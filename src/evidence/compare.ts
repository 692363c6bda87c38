import type { Quantity } from '../domain/quantity.ts';
import type { Time } from '../domain/time.ts';

export type Comparison = 'same' | 'compatible' | 'conflict' | 'incomparable';

/** How far apart two figures may be that both say "about". */
const ABOUT = 0.1;

/** The values a quantity admits, as a closed interval; null when it gives no value. Open bounds are infinite. */
export function intervalOf(quantity: Quantity): readonly [low: number, high: number] | null {
  if (quantity.low !== null && quantity.high !== null) return [quantity.low, quantity.high];
  const { value } = quantity;
  if (value === null) return null;
  switch (quantity.comparator) {
    case '>':
    case '>=':
      return [value, Number.POSITIVE_INFINITY];
    case '<':
    case '<=':
      return [Number.NEGATIVE_INFINITY, value];
    case '~':
      return [value - Math.abs(value) * ABOUT, value + Math.abs(value) * ABOUT];
    default:
      return [value, value];
  }
}

/**
 * Whether two amounts of one thing agree: "more than 4 billion" is compatible with 4.6 billion, 12 conflicts with 31.
 * Amounts of different units or without a value cannot be compared.
 */
export function compareQuantities(one: Quantity, other: Quantity): Comparison {
  if (one.kind !== other.kind || one.unit !== other.unit || one.kind === 'ordinal') return 'incomparable';
  const a = intervalOf(one);
  const b = intervalOf(other);
  if (a === null || b === null) return 'incomparable';
  if (a[0] === b[0] && a[1] === b[1]) return 'same';
  return a[0] <= b[1] && b[0] <= a[1] ? 'compatible' : 'conflict';
}

/** Whether two dates can be of one event; an open or unknown bound excludes nothing. */
export function timesOverlap(one: Time, other: Time): boolean {
  const [aFrom, aTo, bFrom, bTo] = [
    one.start ?? '',
    one.end ?? '9999-12-31',
    other.start ?? '',
    other.end ?? '9999-12-31',
  ];
  return aFrom <= bTo && bFrom <= aTo;
}
