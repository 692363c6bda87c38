import type { Quantity } from '../domain/quantity.ts';
import { tokenise } from '../text/tokens.ts';

/** A currency or a percent sign: the same in every language. */
export const isCode = (unit: string): boolean => /^(?:[A-Z]{3}|%)$/.test(unit);

/** People of whom one is not the other, whatever the language; "21 people" may be any of them. */
const KINDS: ReadonlySet<string> = new Set(
  'soldier civilian child woman man officer policeman journalist doctor nurse teacher student worker migrant refugee prisoner fighter rebel'.split(
    ' ',
  ),
);
const isKind = (unit: string): boolean => KINDS.has(unit);

const CURRENCIES = new Intl.DisplayNames(['en'], { type: 'currency' });

/** "140 million pounds" of some country is "£140 million": a currency's bare name is that of each that is called so. */
function isNamedSo(a: Quantity, b: Quantity): boolean {
  if (a.kind !== 'money' || b.kind !== 'money' || a.unit === null || !isCode(a.unit)) return false;
  const bare = b.unit ?? tokenise(b.span.quote).tokens.at(-1)?.text ?? '';
  const name = bare.replace(/s$/, '');
  return name.length > 2 && !isCode(bare) && CURRENCIES.of(a.unit)?.toLowerCase().includes(name) === true;
}

/** Written in one language as the other's: "نصف نقطة" of a rate is half a percentage point. */
const isWider = (a: string, b: string): boolean => a === 'percentage point' && b === 'point';

/**
 * In another language the thing counted may have another name ("21 قتيلا" is "21 people"), or none ("6.4 mmHg"); a
 * currency, a percentage, a duration and a measure keep theirs.
 */
function sameUnit(a: Quantity, b: Quantity, units: ReadonlySet<string>, translated: boolean): boolean {
  if (a.unit === b.unit) return true;
  // What the sentence leaves unsaid the claim says: "180 people …, licensed to carry 96", "بعد أن كان 320 ألفا".
  if (b.unit === null && a.unit !== null && units.has(a.unit)) return true;
  if (a.unit !== null && b.unit !== null && isWider(a.unit, b.unit)) return true;
  if (isNamedSo(a, b) || isNamedSo(b, a)) return true;
  if (!translated) return false;
  if (a.unit === null || b.unit === null) return !isCode(a.unit ?? b.unit ?? '');
  return a.kind === 'count' && b.kind === 'count' && !(isKind(a.unit) && isKind(b.unit));
}

/** Far below what any article tells apart: a fifth is 20 percent, 0.1 + 0.2 is 0.3. */
const NEAR = 1e-9;
const near = (a: number | null, b: number | null): boolean =>
  a === b || (a !== null && b !== null && Math.abs(a - b) <= NEAR * Math.max(Math.abs(a), Math.abs(b)));

/** "A fifth" and "20 %": a share in words is its percentage. */
function sameShare(a: Quantity, b: Quantity): boolean {
  const [percent, share] = a.kind === 'percent' ? [a, b] : [b, a];
  return (
    percent.unit === '%' &&
    share.unit === null &&
    share.value !== null &&
    share.value < 1 &&
    near(percent.value, share.value * 100)
  );
}

export const sameValue = (a: Quantity, b: Quantity): boolean =>
  near(a.value, b.value) && near(a.low, b.low) && near(a.high, b.high) && a.vague === b.vague;

/** Value, scale, unit and comparator: "more than 4 billion dollars" is not "4 billion dollars". */
export function sameAmount(
  a: Quantity,
  b: Quantity,
  units: ReadonlySet<string>,
  translated: boolean,
): boolean {
  if (a.comparator !== b.comparator) return false;
  return (sameValue(a, b) && sameUnit(a, b, units, translated)) || sameShare(a, b);
}
