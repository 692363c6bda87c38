import type { Quantity } from '../domain/quantity.ts';
import { foldText } from '../text/fold.ts';
import { type CheckRule, fail, NOT_APPLICABLE, passOn, warn } from './check.ts';

const hasValue = (amount: Quantity): boolean => amount.value !== null || amount.low !== null;

/** A currency or a percent sign: the same in every language. */
const isCode = (unit: string): boolean => /^(?:[A-Z]{3}|%)$/.test(unit);

/**
 * In another language the thing counted may have another name ("21 قتيلا" is "21 people"), or none ("6.4 mmHg"); a
 * currency, a percentage, a duration and a measure keep theirs.
 */
function sameUnit(a: Quantity, b: Quantity, units: ReadonlySet<string>, translated: boolean): boolean {
  if (a.unit === b.unit) return true;
  // What the sentence leaves unsaid the claim says: "180 people …, licensed to carry 96".
  if (b.unit === null && a.unit !== null && a.kind === 'count' && units.has(a.unit)) return true;
  if (!translated) return false;
  if (a.unit === null || b.unit === null) return !isCode(a.unit ?? b.unit ?? '');
  return a.kind === 'count' && b.kind === 'count';
}

/** Value, scale, unit and comparator: "more than 4 billion dollars" is not "4 billion dollars". */
function sameAmount(a: Quantity, b: Quantity, units: ReadonlySet<string>, translated: boolean): boolean {
  return (
    a.value === b.value &&
    a.low === b.low &&
    a.high === b.high &&
    a.comparator === b.comparator &&
    a.vague === b.vague &&
    sameUnit(a, b, units, translated)
  );
}

/**
 * Does every number of the claim stand in its span with the same value, scale, unit and comparator, and is none of
 * the span's numbers lost? A vague amount ("dozens") made exact is a changed number.
 */
export const numbersAgree: CheckRule = {
  id: 'numbers-agree',
  run(_claim, { words, stated, content, reading, messages }) {
    const translated = words.locale.tag !== reading.locale.tag;
    const claimed = words.quantities;
    const spans = stated.quantities.map((amount) => amount.span);
    if (claimed.length === 0 && stated.quantities.length === 0) return NOT_APPLICABLE;
    const units = new Set(content?.quantities.flatMap(({ unit }) => (unit === null ? [] : [unit])));
    const left = [...stated.quantities];
    let doubt: string | null = null;
    for (const amount of claimed) {
      const match = left.findIndex((other) => sameAmount(amount, other, units, translated));
      if (match >= 0) {
        left.splice(match, 1);
        continue;
      }
      // Said twice in the claim, once in the span: a repetition, not a change.
      if (stated.quantities.some((other) => sameAmount(amount, other, units, translated))) continue;
      const changed =
        left.find((other) => other.kind === amount.kind || other.unit === amount.unit) ?? left[0];
      const quote = amount.span.quote;
      // "Exceeds, in its first year, four billion": the comparator stands apart from the words of the number.
      const apart = left.findIndex(
        (other) =>
          foldText(other.span.quote) === foldText(quote) &&
          sameAmount({ ...amount, comparator: other.comparator }, other, units, translated),
      );
      if (apart >= 0) {
        doubt = left[apart]?.span.quote ?? null;
        left.splice(apart, 1);
        continue;
      }
      return fail(
        changed === undefined
          ? messages.numberNotInSpan(quote)
          : messages.numberChanged(quote, changed.span.quote),
        spans,
      );
    }
    if (doubt !== null) return warn(messages.numberChanged(doubt, doubt), spans);
    const lost = left.find(hasValue);
    return lost === undefined ? passOn(spans) : warn(messages.numberDropped(lost.span.quote), [lost.span]);
  },
};
