import { z } from 'zod';
import type { Quantity } from '../../src/domain/quantity.ts';
import { Tally } from '../scorers/score.ts';
import { annotateAll, type DataSet, MentionRow, requestOf } from './data-set.ts';

const Bound = z.number().nullable();
const Mention = z.looseObject({
  start: z.int(),
  end: z.int(),
  quote: z.string(),
  /** Accepted readings: a value, or a low and a high bound of which one may be open. */
  any: z.array(z.union([z.looseObject({ value: z.number() }), z.looseObject({ low: Bound, high: Bound })])),
  comparators: z.array(z.string()).optional(),
});
type Mention = z.infer<typeof Mention>;

function isExact(found: Quantity, wanted: Mention): boolean {
  // Our span holds the unit ("more than thirty years"), theirs the number alone: the places must meet.
  if (found.span.start >= wanted.end || wanted.start >= found.span.end) return false;
  if (wanted.comparators && !wanted.comparators.includes(found.comparator)) return false;
  return wanted.any.some((item) =>
    'value' in item ? item.value === found.value : item.low === found.low && item.high === found.high,
  );
}

/**
 * Exact: at the place of the mention, an accepted comparator, and one of the accepted values or pairs of bounds. Rows that
 * expect nothing are not counted: they hold numbers that the origin leaves to another of its models.
 */
export const englishQuantities: DataSet = {
  file: 'english-numbers-times.dev.json',
  score: async (input, annotate) => {
    const rows = input.map((row) => MentionRow.parse(row)).filter((row) => row.task === 'quantities');
    const answers = await annotateAll(rows.map(requestOf), annotate);
    const tally = new Tally();
    for (const [index, row] of rows.entries()) {
      const found = answers[index]?.quantities ?? [];
      for (const gold of row.gold) {
        const wanted = Mention.parse(gold);
        const right = found.some((item) => isExact(item, wanted));
        const read = found
          .map((q) => `"${q.span.quote}" ${q.comparator} ${q.value ?? `${q.low}..${q.high}`}`)
          .join('; ');
        tally.add(
          right ? 1 : 0,
          () =>
            `${row.id} "${row.text}" wanted "${wanted.quote}" ${JSON.stringify(wanted.any[0])}, read ${read || 'nothing'}`,
        );
      }
    }
    return [{ ...tally.share('English quantities'), floor: 0.9 }];
  },
};
