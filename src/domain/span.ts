import { z } from 'zod';

/**
 * A verbatim piece of an article: UTF-16 code units, half open, into the text exactly as received, so that
 * `text.slice(start, end) === quote` always holds.
 */
export const Span = z
  .object({
    start: z.int().min(0),
    end: z.int().min(0),
    quote: z.string(),
  })
  .meta({
    id: 'Span',
    description:
      'UTF-16 code units, half open, into the article exactly as received: text.slice(start, end) === quote.',
    example: { start: 0, end: 7, quote: 'Reuters' },
  });
export type Span = z.infer<typeof Span>;
