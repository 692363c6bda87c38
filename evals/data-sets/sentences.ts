import { z } from 'zod';
import { Tally } from '../scorers/score.ts';
import { annotateAll, type DataSet } from './data-set.ts';

const Row = z.looseObject({
  id: z.string(),
  language: z.string(),
  text: z.string(),
  expected: z.array(z.string()),
});

/** Exact: the same list of sentences, compared after trimming. */
export const sentences: DataSet = {
  file: 'sentences.dev.json',
  score: async (input, annotate) => {
    const rows = input.map((row) => Row.parse(row));
    const answers = await annotateAll(
      rows.map(({ text, language }) => ({ text, language })),
      annotate,
    );
    const tally = new Tally();
    for (const [index, row] of rows.entries()) {
      const found = (answers[index]?.segments ?? []).map((segment) => segment.span.quote.trim());
      const wanted = row.expected.map((sentence) => sentence.trim());
      const right = found.length === wanted.length && found.every((sentence, at) => sentence === wanted[at]);
      tally.add(
        right ? 1 : 0,
        () => `${row.id}: wanted ${JSON.stringify(wanted)}, cut ${JSON.stringify(found)}`,
      );
    }
    return [{ ...tally.share('sentences'), floor: 0.9 }];
  },
};
