import { z } from 'zod';
import { Tally } from '../scorers/score.ts';
import { annotateAll, type DataSet } from './data-set.ts';

const Row = z.looseObject({
  hijri: z.string(),
  gregorian: z.string(),
  text: z.string(),
  umalquraWindow: z.boolean(),
});

/**
 * Inside 1423–1449 AH the day must be the gold's, with no doubt raised; outside, where no calendar can be relied on, the
 * text must be marked `date-uncertain` and no day be given as certain.
 */
export const hijri: DataSet = {
  file: 'hijri.dev.json',
  score: async (input, annotate) => {
    const rows = input.map((row) => Row.parse(row));
    const answers = await annotateAll(
      rows.map(({ text }) => ({ text, language: 'ar' })),
      annotate,
    );
    const inside = new Tally();
    const outside = new Tally();
    for (const [index, row] of rows.entries()) {
      const times = answers[index]?.times ?? [];
      const uncertain = (answers[index]?.warnings ?? []).some((warning) => warning.code === 'date-uncertain');
      const read = () =>
        `${row.text}: wanted ${row.umalquraWindow ? row.gregorian : 'date-uncertain'}, read ` +
        `${times.map((time) => time.start).join(', ') || 'nothing'}${uncertain ? ', date-uncertain' : ''}`;
      if (row.umalquraWindow) {
        const right = times.some((time) => time.start === row.gregorian && time.end === row.gregorian);
        inside.add(right && !uncertain ? 1 : 0, read);
      } else {
        const certain = times.some((time) => time.start !== null && time.unresolved === null);
        outside.add(uncertain && !certain ? 1 : 0, read);
      }
    }
    return [
      { ...inside.share('Hijri inside the Umm al-Qura window'), floor: 1 },
      { ...outside.share('Hijri outside, flagged date-uncertain'), floor: 1 },
    ];
  },
};
