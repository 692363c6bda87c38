import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Annotations } from '../../src/domain/annotation.ts';
import { Span } from '../../src/domain/span.ts';
import type { TextRequest } from '../backends/backend.ts';
import type { Score } from '../scorers/score.ts';

export type Annotate = (request: TextRequest) => Promise<Annotations>;

/** The anchor of rows that bring none of their own. */
export const ANY_DAY = '2016-11-07';

/** A development file and the figures over it. `floor` is null for a figure that only informs. */
export interface DataSet {
  readonly file: string;
  readonly score: (rows: readonly unknown[], annotate: Annotate) => Promise<DataScore[]>;
}

export interface DataScore extends Score {
  readonly floor: number | null;
}

/** One row of a file of mentions: offsets are UTF-16 code units, half open. */
export const MentionRow = z.looseObject({
  id: z.string(),
  text: z.string(),
  language: z.string(),
  ref: z.string().optional(),
  task: z.string().optional(),
  gold: z.array(Span.loose()),
});
export type MentionRow = z.infer<typeof MentionRow>;

export const readRows = (file: URL): unknown[] =>
  z.array(z.unknown()).parse(JSON.parse(readFileSync(file, 'utf8')));

export const requestOf = (row: MentionRow): TextRequest => ({
  text: row.text,
  language: row.language,
  publishedAt: row.ref ?? ANY_DAY,
});

/** How many texts are asked about at a time: enough to keep a server busy, few enough for its connection limit. */
const AT_ONCE = 8;

/** The answers for all texts, in their order. */
export async function annotateAll(
  requests: readonly TextRequest[],
  annotate: Annotate,
): Promise<Annotations[]> {
  const answers: Annotations[] = [];
  for (let from = 0; from < requests.length; from += AT_ONCE) {
    answers.push(...(await Promise.all(requests.slice(from, from + AT_ONCE).map(annotate))));
  }
  return answers;
}
