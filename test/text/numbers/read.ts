import type { Quantity } from '../../../src/domain/quantity.ts';
import { numbers as ar } from '../../../src/text/locales/ar/numbers.ts';
import { proclitics } from '../../../src/text/locales/ar/proclitics.ts';
import { numbers as en } from '../../../src/text/locales/en/numbers.ts';
import { numbers as und } from '../../../src/text/locales/und/numbers.ts';
import { readQuantities } from '../../../src/text/numbers/quantities.ts';
import { writesDecimalComma } from '../../../src/text/numbers/separators.ts';
import { tokenise } from '../../../src/text/tokens.ts';

const LEXICONS = { ar, en, und };
export type Language = keyof typeof LEXICONS;

/** The quantities of a text that is one segment; `taken` as words of the text that are dates. */
export function quantitiesOf(
  language: Language,
  input: string,
  options: { readonly countryHint?: string; readonly taken?: readonly string[] } = {},
): Quantity[] {
  const text = tokenise(input);
  const taken = (options.taken ?? []).map((words) => ({
    start: input.indexOf(words),
    end: input.indexOf(words) + words.length,
  }));
  return readQuantities(text, 0, text.tokens.length, {
    numbers: LEXICONS[language],
    proclitics: language === 'ar' ? proclitics : [],
    countryHint: options.countryHint ?? null,
    decimalComma: writesDecimalComma(text.tokens, options.countryHint ?? null),
    taken,
  });
}

/** One quantity as a line of a golden file: kind, comparator, value or range, unit, and the words it stands on. */
export function lineOf(quantity: Quantity): string {
  const { kind, comparator, value, low, high, vague, unit, span } = quantity;
  const amount = vague ? 'vague' : value === null ? `${low}..${high}` : String(value);
  return `${kind} ${comparator} ${amount} ${unit ?? '-'} | ${span.quote}`;
}
