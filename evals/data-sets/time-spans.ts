import { z } from 'zod';
import type { Annotations } from '../../src/domain/annotation.ts';
import { overlaps } from '../scorers/overlap.ts';
import { faults, Tally } from '../scorers/score.ts';
import { annotateAll, type DataScore, type DataSet, MentionRow, requestOf } from './data-set.ts';

const Mention = z.looseObject({
  start: z.int(),
  end: z.int(),
  quote: z.string(),
  type: z.string(),
  /** Accepted first and last days, where the origin resolves the expression. */
  values: z.array(z.tuple([z.string().nullable(), z.string().nullable()])).optional(),
});

/** Clock times alone, durations and recurrences (`other`) are no `Time` of ours: dates and ranges are. */
const OURS = new Set(['date', 'range']);

const show = (times: Annotations['times']) =>
  times.map((time) => `${time.span?.quote} (${time.start ?? '…'}..${time.end ?? '…'})`).join('; ') ||
  'nothing';

/**
 * A mention is exact when a time of any kind starts and ends where it does; where the row also gives days, they must be
 * one of the accepted pairs. Times that touch no mention of any type are listed apart: they are found, not asked for.
 */
async function scoreTimes(
  name: string,
  floor: number,
  rows: readonly MentionRow[],
  annotate: Parameters<DataSet['score']>[1],
): Promise<DataScore[]> {
  const answers = await annotateAll(rows.map(requestOf), annotate);
  const exact = new Tally();
  const extra: string[] = [];
  for (const [index, row] of rows.entries()) {
    const times = answers[index]?.times ?? [];
    const mentions = row.gold.map((gold) => Mention.parse(gold));
    for (const wanted of mentions) {
      if (!OURS.has(wanted.type)) continue;
      const right = times.some(
        (time) =>
          time.span?.start === wanted.start &&
          time.span.end === wanted.end &&
          (!wanted.values || wanted.values.some(([start, end]) => time.start === start && time.end === end)),
      );
      exact.add(right ? 1 : 0, () => `${row.id} "${row.text}" wanted "${wanted.quote}", read ${show(times)}`);
    }
    for (const { span } of times) {
      if (span && !mentions.some((mention) => overlaps(mention, span)))
        extra.push(`${row.id} "${row.text}": ${span.quote}`);
    }
  }
  return [
    { ...exact.share(name), floor },
    { ...faults(`${name}, read where none is`, rows.length, extra), floor: null },
  ];
}

export const arabicTimes: DataSet = {
  file: 'arabic-times.dev.json',
  score: (input, annotate) =>
    scoreTimes(
      'Arabic dates and ranges',
      0.93,
      input.map((row) => MentionRow.parse(row)),
      annotate,
    ),
};

export const englishTimes: DataSet = {
  file: 'english-numbers-times.dev.json',
  score: (input, annotate) => {
    const rows = input.map((row) => MentionRow.parse(row)).filter((row) => row.task === 'times');
    return scoreTimes('English dates and ranges', 0.88, rows, annotate);
  },
};
