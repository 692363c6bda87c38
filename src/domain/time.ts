import { z } from 'zod';
import { Span } from './span.ts';

export const TimePrecision = z
  .enum(['day', 'week', 'month', 'season', 'quarter', 'year', 'decade', 'century'])
  .meta({ id: 'TimePrecision' });
export type TimePrecision = z.infer<typeof TimePrecision>;

const isoDay = z.iso.date();

/** A date expression, resolved to calendar days as far as the article allows. */
export const Time = z
  .object({
    span: Span.nullable().describe('null when the claim inherits the date of its passage.'),
    kind: z.enum(['date', 'range', 'relative']).describe('The surface form: relative needs the anchor.'),
    start: isoDay.nullable().describe('First day; null when the bound is open or unresolved.'),
    end: isoDay.nullable().describe('Last day, inclusive; null when the bound is open or unresolved.'),
    precision: TimePrecision,
    clock: z.string().nullable().describe('HH:MM, 24 hours, when a clock time stands beside the date.'),
    edtf: z.string().nullable().describe('Extended Date/Time Format, ISO 8601-2 level 1.'),
    anchor: isoDay.nullable().describe('The day from which a relative date was counted.'),
    calendar: z.enum(['gregory', 'islamic-umalqura']),
    weekday: z
      .object({
        stated: z.int().min(1).max(7).describe('1 = Monday … 7 = Sunday.'),
        matches: z.boolean().nullable(),
      })
      .nullable(),
    inherited: z.boolean(),
    alternatives: z.array(z.object({ start: isoDay, end: isoDay })),
    unresolved: z.string().nullable().describe('Why the days could not be told; null when they could.'),
  })
  .meta({ id: 'Time' });
export type Time = z.infer<typeof Time>;
