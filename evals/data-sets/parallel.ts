import { z } from 'zod';
import type { Annotations } from '../../src/domain/annotation.ts';
import { Tally } from '../scorers/score.ts';
import { ANY_DAY, annotateAll, type DataSet } from './data-set.ts';

const Row = z.looseObject({ id: z.string(), ar: z.string(), en: z.string() });

const DIGIT = /\p{Nd}/u;

/** A whole calendar year is the same value whether a reader calls `2019` a date or a number. */
function timeValue({ start, end, edtf }: Annotations['times'][number]): string | null {
  // Days before our era have no ISO form here; their EDTF compares as well.
  if (start === null && end === null) return edtf;
  const year = start?.slice(0, 4);
  if (start === `${year}-01-01` && end === `${year}-12-31`) return String(Number(year));
  return `${start ?? ''}..${end ?? ''}`;
}

/** The normalised numbers and dates of a text, sorted, each as often as it occurs. Vague amounts have no value. */
export function valuesOf({ quantities, times }: Pick<Annotations, 'quantities' | 'times'>): string[] {
  const numbers = quantities
    .flatMap((item) => [item.value, item.low, item.high])
    .filter((value) => value !== null);
  const dates = times.map(timeValue).filter((value) => value !== null);
  return [...numbers.map(String), ...dates].sort();
}

/** Professional translations: the same sentence holds the same numbers and dates. */
export const parallel: DataSet = {
  file: 'parallel.dev.json',
  score: async (input, annotate) => {
    const rows = input.map((row) => Row.parse(row));
    const request = (text: string, language: string) => ({ text, language, publishedAt: ANY_DAY });
    const arabic = await annotateAll(
      rows.map((row) => request(row.ar, 'ar')),
      annotate,
    );
    const english = await annotateAll(
      rows.map((row) => request(row.en, 'en')),
      annotate,
    );
    const either = new Tally();
    const digits = new Tally();
    for (const [index, row] of rows.entries()) {
      const [left, right] = [arabic[index], english[index]];
      if (!left || !right) continue;
      const ar = valuesOf(left);
      const en = valuesOf(right);
      const same = ar.length === en.length && ar.every((value, at) => value === en[at]);
      const line = () => `${row.id}: ar [${ar.join(', ')}] en [${en.join(', ')}] | ${row.ar} | ${row.en}`;
      if (ar.length + en.length > 0) either.add(same ? 1 : 0, line);
      if (DIGIT.test(row.ar) || DIGIT.test(row.en)) digits.add(same && ar.length > 0 ? 1 : 0, line);
    }
    return [
      { ...either.share('parallel pairs, a number on either side'), floor: 0.9 },
      { ...digits.share('parallel pairs with digits'), floor: null },
    ];
  },
};
