import { isAmountOfChange } from './context.ts';
import type { Expression } from './expression.ts';
import { readYear } from './fields.ts';
import { yearOf } from './period.ts';
import { readPoint } from './point.ts';
import type { Found, Scan } from './scan.ts';

/** One end: "since 2011", "بحلول نهاية يونيو", "before Monday", "2012 or later". The word belongs to the span. */
export function readBound(scan: Scan, at: number): Found | null {
  const bound = scan.find(scan.words.boundsBefore, at) ?? openingFrom(scan, at);
  if (bound === null || scan.token(bound.next)?.broken) return null;
  const near = scan.find(scan.words.approximators, bound.next);
  const head = near?.value === 'near' && near.prefix === '' ? near.next : bound.next;
  if (scan.token(head)?.broken) return null;
  const day = scan.is(scan.words.dayWords, head) ?? head;
  const point = readPoint(scan, head) ?? readPoint(scan, day) ?? readLooseYear(scan, head, bound.next);
  if (point === null || isAttributive(scan, head, point)) return null;
  if (point.value.is === 'away' || point.value.is === 'vague') return null;
  return {
    value: { is: 'bound', bound: bound.value, of: point.value },
    next: point.next,
    start: bound.start,
  };
}

/** "From the 16th century, …": at the head of a sentence "from" opens a time of its own. */
function openingFrom(scan: Scan, at: number) {
  if (at !== scan.from || !scan.words.cased || scan.token(at)?.caps === 'none') return null;
  const from = scan.find(scan.words.rangeFrom, at);
  return from === null ? null : { ...from, value: 'since' as const };
}

/** "after Monday's vote", "after the 2011 uprising": the bound is of the event, not of the day. */
function isAttributive(scan: Scan, at: number, point: Found): boolean {
  if (!scan.words.cased) return false;
  if (scan.word(point.next) === scan.words.possessive) return true;
  const after = scan.token(point.next);
  if (after?.kind !== 'word' || after.broken || scan.closes(point.next)) return false;
  const yearly = point.value.is === 'calendar' && point.value.year !== null && point.value.month === null;
  return yearly && scan.is(scan.words.determiners, at) !== null;
}

/** "until 2012", "since about 1952": after a bound a bare year is one, unless something rose or fell by it. */
function readLooseYear(scan: Scan, at: number, boundNext: number): Found | null {
  const year = readYear(scan, at);
  if (year === null || year.value.year < 1000 || year.value.year > 2200) return null;
  // "by about 1500": an approximate number is a year only where people still live to tell it.
  if (at > boundNext && (year.value.year < 1800 || year.value.year > 2100)) return null;
  if (isAmountOfChange(scan, boundNext, year.value.year)) return null;
  return scan.closes(year.next) ? { value: yearOf(year.value), next: year.next, start: year.start } : null;
}

/** "2012 or after", "Monday onwards". */
export function readBoundAfter(scan: Scan, found: Found): Found {
  const after =
    scan.is(scan.words.boundsAfter, found.next) === null
      ? null
      : scan.find(scan.words.boundsAfter, found.next);
  if (after === null || after.prefix !== '' || found.value.is === 'bound' || found.value.is === 'range')
    return found;
  const of: Expression = found.value;
  return { value: { is: 'bound', bound: after.value, of }, next: after.next, start: found.start };
}

/** A bare year before "or later": no preposition tells it is one. */
export function readYearThenBound(scan: Scan, at: number): Found | null {
  const year = readYear(scan, at);
  if (year === null || year.value.words || year.value.year < 1000) return null;
  const found: Found = { value: yearOf(year.value), next: year.next, start: year.start };
  const bounded = readBoundAfter(scan, found);
  return bounded === found ? null : bounded;
}
