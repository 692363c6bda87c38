import type { Quantity } from '../../src/domain/quantity.ts';
import { allows } from './ambiguities.ts';
import type { EvalCase } from './eval-case.ts';
import type { GoldQuantity } from './gold.ts';
import { overlaps } from './overlap.ts';
import { type Score, Tally } from './score.ts';

/** Amounts of up to 1e15 and written decimals: equal up to floating point, not up to rounding. */
const equal = (left: number | null, right: number | null) =>
  left === null || right === null
    ? left === right
    : Math.abs(left - right) <= 1e-9 * Math.max(1, Math.abs(left));

function sameValue(wanted: GoldQuantity, found: Quantity): boolean {
  if (wanted.range) return equal(wanted.range.low, found.low) && equal(wanted.range.high, found.high);
  if (wanted.vague === true) return found.vague && found.value === null;
  return equal(wanted.value, found.value);
}

/** A range needs no comparator beside its bounds; a currency is compared where the annotation gives one. */
function sameReading(wanted: GoldQuantity, found: Quantity, openCurrency: boolean): boolean {
  const comparator = wanted.range ? found.comparator === 'range' : wanted.comparator === found.comparator;
  const currency =
    !wanted.currency ||
    wanted.currency === found.unit ||
    (openCurrency && (found.unit ?? 'dollar') === 'dollar');
  return sameValue(wanted, found) && comparator && currency;
}

const show = (item: Quantity) =>
  `${item.comparator} ${item.value ?? (item.low === null ? 'vague' : `${item.low}..${item.high}`)} ${item.unit ?? ''}`;

function compare(name: string, input: EvalCase, same: typeof sameReading): Score {
  const tally = new Tally();
  for (const { gold, claim } of input.matching.pairs) {
    for (const wanted of gold.quantities) {
      const found = claim.quantities.filter((item) => overlaps(item.span, wanted.expression));
      const right = found.some((item) => same(wanted, item, allows(input.gold, gold.id, 'openCurrency')));
      tally.add(
        right ? 1 : 0,
        () => `${gold.id} ${wanted.expression.quote}: found ${found.map(show).join('; ') || 'none'}`,
      );
    }
  }
  return tally.share(name);
}

/** Value (or low and high), comparator and currency, over the quantities of matched claims. */
export const quantitiesExact = (input: EvalCase) => compare('quantities exact', input, sameReading);

export const quantityValues = (input: EvalCase) => compare('quantity values', input, sameValue);
