import { z } from 'zod';
import { Span } from './span.ts';

export const Polarity = z.enum(['affirmed', 'negated', 'denied']).meta({ id: 'Polarity' });
export type Polarity = z.infer<typeof Polarity>;

export const Certainty = z
  .enum(['asserted', 'possible', 'planned', 'in-progress', 'estimated', 'rumoured', 'conditional'])
  .meta({ id: 'Certainty' });
export type Certainty = z.infer<typeof Certainty>;

/** How far the text commits itself: hedges are kept, never resolved. */
export const Modality = z
  .object({ polarity: Polarity, certainty: Certainty, cues: z.array(Span) })
  .meta({ id: 'Modality' });
export type Modality = z.infer<typeof Modality>;

export const ModalityClass = z
  .enum([
    'negation',
    'denial',
    'possibility',
    'plan',
    'in-progress',
    'estimate',
    'rumour',
    'conditional',
    'prediction',
    'opinion',
  ])
  .meta({ id: 'ModalityClass' });
export type ModalityClass = z.infer<typeof ModalityClass>;

export const ModalityMark = z.object({ class: ModalityClass, span: Span }).meta({ id: 'ModalityMark' });
export type ModalityMark = z.infer<typeof ModalityMark>;
