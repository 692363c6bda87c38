import { z } from 'zod';
import { Span } from './span.ts';

export const SourceKind = z
  .enum([
    'news_agency',
    'media',
    'government',
    'military',
    'official',
    'organisation',
    'person',
    'anonymous',
    'document',
  ])
  .meta({ id: 'SourceKind' });
export type SourceKind = z.infer<typeof SourceKind>;

/** One stated source. The chain is nearest first: who said it, then who carried it. */
export const Hop = z
  .object({
    hop: z.int().min(1).describe('Distance from the content; joint speakers share a number.'),
    name: z.string().describe('As written, with title and apposition, without the cue.'),
    span: Span,
    cue: Span.nullable().describe(
      'The reporting words; null where punctuation or position alone attributes.',
    ),
    sourceId: z.string(),
    canonicalName: z.string(),
    kind: SourceKind,
    count: z.int().min(1).nullable().describe('How many anonymous sources are stated; null when not stated.'),
    anonymityReason: z.string().nullable(),
    carried: z
      .boolean()
      .describe('True when the source is stated in another sentence that explicitly reaches this one.'),
    fromSegmentId: z.string().nullable().describe('The segment that states a carried source.'),
  })
  .meta({ id: 'Hop' });
export type Hop = z.infer<typeof Hop>;
