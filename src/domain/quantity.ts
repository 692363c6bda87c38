import { z } from 'zod';
import { Span } from './span.ts';

export const Comparator = z.enum(['=', '<', '<=', '>', '>=', '~', 'range']).meta({ id: 'Comparator' });
export type Comparator = z.infer<typeof Comparator>;

export const QuantityKind = z
  .enum(['money', 'percent', 'count', 'duration', 'measure', 'ordinal', 'number'])
  .meta({ id: 'QuantityKind' });
export type QuantityKind = z.infer<typeof QuantityKind>;

/** An amount as the text states it: base units ("4 billion" is 4e9), with its comparator and unit. */
export const Quantity = z
  .object({
    span: Span,
    kind: QuantityKind,
    value: z.number().nullable().describe('null for a range and for vague amounts.'),
    low: z.number().nullable().describe('Filled for a range only.'),
    high: z.number().nullable().describe('Filled for a range only.'),
    comparator: Comparator,
    unit: z
      .string()
      .nullable()
      .describe('ISO 4217 for money, "%" for percent, else a singular English noun ("day", "person").'),
    vague: z.boolean().describe('"dozens", "a number of": no value can be told.'),
  })
  .meta({ id: 'Quantity' });
export type Quantity = z.infer<typeof Quantity>;
