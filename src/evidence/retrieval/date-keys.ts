import type { Time } from '../../domain/time.ts';

const DAY_MS = 86_400_000;
/** An interval longer than this says nothing by its single days. */
const MOST_DAYS = 4;
/** Nor one longer than this by its months. */
const MOST_MONTHS = 3;
/** Two reports of one thing may fall on both sides of the end of a month. */
const NEAR_MS = 5 * DAY_MS;

const monthOf = (moment: number): string => new Date(moment).toISOString().slice(0, 7);
const moment = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** Days of the intervals of a claim that are told by the day, and the months that they touch. */
export function daysOf(times: readonly Time[]): string[] {
  const days = new Set<string>();
  for (const { start, end } of times) {
    if (start === null || end === null) continue;
    const [from, to] = [moment(start), moment(end)];
    if (to - from > MOST_DAYS * DAY_MS) continue;
    for (let at = from; at <= to; at += DAY_MS) days.add(new Date(at).toISOString().slice(0, 10));
  }
  return [...days].slice(0, 2 * MOST_DAYS);
}

/**
 * Months that the claim's dates touch, or the month of publication for a claim without dates. `widely`: also the
 * month that begins or ends within five days, for a question.
 */
export function monthsOf(times: readonly Time[], publishedOn: string | null, widely: boolean): string[] {
  const dated = times.flatMap(({ start, end }) => (start === null || end === null ? [] : [{ start, end }]));
  const spans =
    dated.length === 0 && publishedOn !== null ? [{ start: publishedOn, end: publishedOn }] : dated;
  const months = new Set<string>();
  for (const { start, end } of spans) {
    const margin = widely ? NEAR_MS : 0;
    const touched = new Set<string>();
    for (let at = moment(start) - margin; touched.size <= MOST_MONTHS + 1; at += 20 * DAY_MS) {
      touched.add(monthOf(Math.min(at, moment(end) + margin)));
      if (at >= moment(end) + margin) break;
    }
    if (touched.size <= MOST_MONTHS + (widely ? 2 : 0)) for (const month of touched) months.add(month);
  }
  return [...months].slice(0, 2 * MOST_MONTHS);
}
