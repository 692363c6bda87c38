import { z } from 'zod';
import type { Quantity } from '../../src/domain/quantity.ts';
import { Tally } from '../scorers/score.ts';
import { annotateAll, type DataSet, MentionRow, requestOf } from './data-set.ts';

const Mention = z.looseObject({
  start: z.int(),
  end: z.int(),
  kind: z.enum(['number', 'ordinal', 'duration']),
  any: z.array(z.looseObject({ value: z.number() })).optional(),
  seconds: z.number().optional(),
});
type Mention = z.infer<typeof Mention>;

/** As the file counts them: a month has 30 days, a year 365. */
const SECONDS = new Map([
  ['second', 1],
  ['minute', 60],
  ['hour', 3_600],
  ['day', 86_400],
  ['week', 604_800],
  ['month', 2_592_000],
  ['year', 31_536_000],
]);

/** The whole text read as one quantity of that value; cardinal and ordinal forms overlap in Arabic, so both count. */
function isExact(found: Quantity, wanted: Mention): boolean {
  if (found.span.start !== wanted.start || found.span.end !== wanted.end || found.value === null)
    return false;
  if (wanted.kind !== 'duration') return (wanted.any ?? []).some((item) => item.value === found.value);
  const unit = SECONDS.get(found.unit ?? '');
  return found.kind === 'duration' && unit !== undefined && found.value * unit === wanted.seconds;
}

export const arabicNumbers: DataSet = {
  file: 'arabic-numbers.dev.json',
  score: async (input, annotate) => {
    const rows = input.map((row) => MentionRow.parse(row));
    const answers = await annotateAll(rows.map(requestOf), annotate);
    const tally = new Tally();
    for (const [index, row] of rows.entries()) {
      const found = answers[index]?.quantities ?? [];
      for (const gold of row.gold) {
        const wanted = Mention.parse(gold);
        const right = found.some((item) => isExact(item, wanted));
        const read = found.map((item) => `${item.span.quote} = ${item.value} ${item.unit ?? ''}`).join('; ');
        tally.add(right ? 1 : 0, () => `${row.id} ${row.text}: read ${read || 'nothing'}`);
      }
    }
    return [{ ...tally.share('Arabic numbers'), floor: 0.97 }];
  },
};
