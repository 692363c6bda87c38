import type { Quantity } from '../domain/quantity.ts';
import { type CheckRule, fail, NOT_APPLICABLE, passOn, warn } from './check.ts';

const hasValue = (amount: Quantity): boolean => amount.value !== null || amount.low !== null;

/** Value, scale, unit and comparator: "more than 4 billion dollars" is not "4 billion dollars". */
function sameAmount(a: Quantity, b: Quantity): boolean {
  return (
    a.value === b.value &&
    a.low === b.low &&
    a.high === b.high &&
    a.comparator === b.comparator &&
    a.unit === b.unit &&
    a.vague === b.vague
  );
}

/**
 * Does every number of the claim stand in its span with the same value, scale, unit and comparator, and is none of
 * the span's numbers lost? A vague amount ("dozens") made exact is a changed number.
 */
export const numbersAgree: CheckRule = {
  id: 'numbers-agree',
  run(_claim, { words, stated, messages }) {
    const claimed = words.quantities;
    const spans = stated.quantities.map((amount) => amount.span);
    if (claimed.length === 0 && stated.quantities.length === 0) return NOT_APPLICABLE;
    const left = [...stated.quantities];
    for (const amount of claimed) {
      const match = left.findIndex((other) => sameAmount(amount, other));
      if (match >= 0) {
        left.splice(match, 1);
        continue;
      }
      // Said twice in the claim, once in the span: a repetition, not a change.
      if (stated.quantities.some((other) => sameAmount(amount, other))) continue;
      const changed =
        left.find((other) => other.kind === amount.kind || other.unit === amount.unit) ?? left[0];
      const quote = amount.span.quote;
      return fail(
        changed === undefined
          ? messages.numberNotInSpan(quote)
          : messages.numberChanged(quote, changed.span.quote),
        spans,
      );
    }
    const lost = left.find(hasValue);
    return lost === undefined ? passOn(spans) : warn(messages.numberDropped(lost.span.quote), [lost.span]);
  },
};
