import type { Time } from '../../domain/time.ts';
import { type Day, isoDay } from './calendar.ts';
import type { Calendar, Unit } from './expression.ts';
import type { Tense } from './tense.ts';

/** What days are counted from: the anchor (null when the article has no date) and the tense of the sentence. */
export interface Frame {
  readonly anchor: Day | null;
  readonly tense: Tense;
}

/**
 * Why a time has no days: nothing to count from · the Hijri table does not reach it · before the year 1 · an amount
 * that is not told ("a few days") · counted from something that happened · no such day in the calendar · the second
 * end lies before the first.
 */
export const UNRESOLVED = [
  'no-anchor',
  'hijri-outside-table',
  'before-common-era',
  'amount-not-stated',
  'counted-from-event',
  'no-such-day',
  'ends-before-start',
] as const;
export type Unresolved = (typeof UNRESOLVED)[number];

export type Precision = Time['precision'];

/** Days of an expression. Both bounds null and a reason, or at least one bound; the missing one is open. */
export interface Resolved {
  readonly start: Day | null;
  readonly end: Day | null;
  readonly precision: Precision;
  readonly edtf: string | null;
  /** The words themselves point at the anchor ("today"). */
  readonly relative: boolean;
  /** The anchor was needed to tell the days, as for a year left out. */
  readonly anchored: boolean;
  readonly alternatives: readonly { start: Day; end: Day }[];
  readonly weekday: { stated: number; matches: boolean | null } | null;
  readonly calendar: Calendar;
  readonly unresolved: Unresolved | null;
}

const PRECISIONS: Readonly<Record<Unit, Precision>> = {
  minute: 'day',
  hour: 'day',
  day: 'day',
  'business-day': 'day',
  week: 'week',
  weekend: 'week',
  month: 'month',
  quarter: 'quarter',
  half: 'quarter',
  season: 'season',
  year: 'year',
  decade: 'decade',
  century: 'century',
  millennium: 'century',
};
export const precisionOf = (unit: Unit): Precision => PRECISIONS[unit];

const PLAIN = {
  relative: false,
  anchored: false,
  alternatives: [],
  weekday: null,
  calendar: 'gregory',
  unresolved: null,
} as const;

/** Days from `start` to `end`; `edtf` defaults to the days themselves. */
export function days(start: Day, end: Day, precision: Precision, rest: Partial<Resolved> = {}): Resolved {
  const edtf = start === end ? isoDay(start) : `${isoDay(start)}/${isoDay(end)}`;
  return { ...PLAIN, start, end, precision, edtf, ...rest };
}

export function unresolved(reason: Unresolved, precision: Precision, rest: Partial<Resolved> = {}): Resolved {
  return { ...PLAIN, start: null, end: null, precision, edtf: null, ...rest, unresolved: reason };
}
