import { z } from 'zod';
import { Direction } from './article.ts';
import { Directness } from './claim.ts';
import { Hop } from './hop.ts';
import { ModalityMark } from './modality.ts';
import { Quantity } from './quantity.ts';
import { Segment, Warning } from './segment.ts';
import { Span } from './span.ts';
import { Time } from './time.ts';

/** One attribution found in the text: source chain, cue and content (PARC/PolNeAR). */
export const Attribution = z
  .object({
    chain: z.array(Hop),
    cue: Span.nullable(),
    content: z.array(Span),
    directness: Directness,
  })
  .meta({ id: 'Attribution' });
export type Attribution = z.infer<typeof Attribution>;

export const Quote = z
  .object({ span: Span.describe('With the marks.'), inner: Span.describe('Without the marks.') })
  .meta({ id: 'Quote' });
export type Quote = z.infer<typeof Quote>;

/** The deterministic reading alone: every mention in the text, claim or not. */
export const Annotations = z
  .object({
    language: z.string(),
    direction: Direction,
    segments: z.array(Segment),
    times: z.array(Time),
    quantities: z.array(Quantity),
    attributions: z.array(Attribution),
    quotes: z.array(Quote),
    modality: z.array(ModalityMark),
    warnings: z.array(Warning),
  })
  .meta({ id: 'Annotations' });
export type Annotations = z.infer<typeof Annotations>;
