import type { Quantity } from '../../domain/quantity.ts';
import type { Time } from '../../domain/time.ts';
import type { Reading } from '../../text/reading.ts';
import type { Candidate } from './candidates.ts';
import { formatDays } from './format-days.ts';

/** Units of a label: longer than this and it no longer fits a list or a chip. */
const MAX_WORDS = 9;

const SIGNS: Readonly<Record<Quantity['comparator'], readonly [before: string, after: string]>> = {
  '>': ['', '+'],
  '>=': ['', '+'],
  '<': ['<', ''],
  '<=': ['≤', ''],
  '~': ['~', ''],
  '=': ['', ''],
  range: ['', ''],
};

const FORMATS = new Map<string, Intl.NumberFormat>();

/** Making a formatter costs more than all its uses in an article. One for each language and currency. */
function formatter(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${options.currency ?? ''} ${options.notation ?? ''}`;
  let format = FORMATS.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(locale, options);
    FORMATS.set(key, format);
  }
  return format;
}

/** Intl joins number and word by a no-break space; a label is searched and compared with plain ones. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

function compact(value: number, quantity: Quantity, tag: string): string {
  const locale = `${tag === 'und' ? 'en' : tag}-u-nu-latn`;
  const options: Intl.NumberFormatOptions = { notation: 'compact', maximumFractionDigits: 2 };
  if (quantity.kind === 'money' && /^[A-Z]{3}$/.test(quantity.unit ?? '')) {
    if (tag === 'ar') {
      // Intl writes "US$ 4 مليار" with marks of order; the plain sign before the number is what a chip has room for.
      const number = plain(formatter(locale, options).format(value));
      const sign = formatter('en', {
        style: 'currency',
        currency: quantity.unit as string,
        currencyDisplay: 'narrowSymbol',
      })
        .formatToParts(0)
        .find((part) => part.type === 'currency')?.value;
      return `${sign ?? quantity.unit}${number}`;
    }
    return formatter(locale, {
      ...options,
      style: 'currency',
      currency: quantity.unit as string,
      currencyDisplay: 'narrowSymbol',
    }).format(value);
  }
  const number = plain(formatter(locale, options).format(value));
  return quantity.kind === 'percent' ? `${number}%` : number;
}

/** An amount in the fewest characters: "$4B+", "+$4 مليار", "12–15%". Null for vague amounts. */
export function formatQuantity(quantity: Quantity, tag: string): string | null {
  const [before, after] = SIGNS[quantity.comparator];
  if (quantity.low !== null && quantity.high !== null)
    return `${compact(quantity.low, quantity, tag)}–${compact(quantity.high, quantity, tag)}`;
  if (quantity.value === null) return null;
  const text = compact(quantity.value, quantity, tag);
  // A plus after a number moves to its wrong side in right-to-left text.
  return tag === 'ar' && after !== '' ? `${after}${before}${text}` : `${before}${text}${after}`;
}

/** The first words of the claim without what was added to it. */
export function headWords(text: string): string {
  const own = text.includes('[') ? text.replace(/ ?\[[^[\]]*\]/g, '') : text;
  // Two more than are shown: one may be empty at the head, and one tells that there are more.
  const words = own.split(/\s+/, MAX_WORDS + 2).filter((word) => word !== '');
  if (words.length <= MAX_WORDS) return words.join(' ');
  const head = words.slice(0, MAX_WORDS).join(' ');
  return `${head.replace(/[\s،,؛;:]+$/, '')}…`;
}

/**
 * The compact form for a list: amount, what it is about, and when. A claim that gives a value is labelled by the
 * amount, the thing, and how the thing came about: "$4B+ agreement signed 17–19 Dec 2025".
 */
export function labelOf(
  reading: Reading,
  text: string,
  candidate: Candidate,
  times: readonly Time[],
  quantities: readonly Quantity[],
  head: string | null,
): string {
  const { tag } = reading.locale;
  const time = times.find((one) => one.start !== null && one.end !== null);
  const when =
    time === undefined
      ? null
      : formatDays(
          time.start as string,
          time.end as string,
          time.precision,
          tag,
          tag === 'en' ? 'short' : 'long',
        );
  const money = quantities.find((one) => one.kind === 'money') ?? null;
  const amount = money === null ? null : formatQuantity(money, tag);
  if (candidate.role === 'value' && amount !== null) {
    if (reading.locale.clauses.order === 'subject-first')
      return [amount, head, when].filter((part) => part !== null).join(' ');
    return [amount, when].filter((part) => part !== null).join(' · ');
  }
  return [headWords(text), when].filter((part) => part !== null).join(' · ');
}
