import { z } from 'zod';
import { RelationType, VerdictLabel } from '../../src/domain/verdict.ts';

const Pair = z.tuple([z.string(), z.string()]);

/** One claim as an annotator marked it: the words that state it, and who stands behind it. */
export const MarkedClaim = z.strictObject({
  id: z.string(),
  /** UTF-16 offsets into the article's text. */
  start: z.int().min(0),
  end: z.int().min(1),
  quote: z.string().min(1),
  /** A name of the annotator's own; claims of one event with one name have one origin. */
  origin: z.string().min(1),
});
export type MarkedClaim = z.infer<typeof MarkedClaim>;

/**
 * One invented event in several articles, in the order in which they were published, with what claims of different articles
 * are to one another. A pair of claims that is not listed has no relation.
 */
export const CorpusEvent = z.strictObject({
  schema: z.literal('evidence-event/1'),
  id: z.string(),
  /** Kept apart: nobody changes a rule because of it. */
  apart: z.boolean(),
  provenance: z.string().regex(/^Invented/),
  licence: z.literal('MIT'),
  note: z.string().min(1),
  articles: z
    .array(
      z.strictObject({
        id: z.string(),
        publisher: z.string(),
        publishedAt: z.iso.date(),
        language: z.enum(['ar', 'en']),
        text: z.string(),
        claims: z.array(MarkedClaim).min(1),
      }),
    )
    .min(3)
    .max(6),
  /** `refines` and `supersedes` are said of `here`; the other kinds are the same from both sides. */
  relations: z.array(
    z.strictObject({ here: z.string(), there: z.string(), type: RelationType.exclude(['entails']) }),
  ),
  /** Pairs that look related and are not, each with the reason. */
  none: z.array(z.strictObject({ claims: Pair, why: z.string().min(1) })),
  /** Pairs on which annotators may differ; they are not scored. */
  open: z.array(Pair),
  verdicts: z.array(z.strictObject({ claim: z.string(), asOf: z.iso.date(), label: VerdictLabel })).min(1),
  /** What a claim lost or gained on its way from the earlier one. */
  drift: z.array(
    z.strictObject({
      here: z.string(),
      there: z.string(),
      kind: z.enum(['hedge-dropped', 'source-dropped', 'number-grown']),
    }),
  ),
});
export type CorpusEvent = z.infer<typeof CorpusEvent>;
