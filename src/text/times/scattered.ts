import { readCalendarDate, readYearTail } from './calendar-date.ts';
import { hasLead } from './context.ts';
import type { CalendarDate, Expression } from './expression.ts';
import { readDayNumber } from './fields.ts';
import { listLink } from './list-link.ts';
import { readPieces } from './nth-list.ts';
import type { Found, Scan } from './scan.ts';

/** A time of a list, with its first token. */
export interface Listed extends Found {
  readonly from: number;
}

const MOST_DAYS = 7;

/**
 * Times with gaps between them that share what only the last or the first one states: "on 3 and 5 February",
 * "December 17 and 19, 2025", "the first and third quarters of 2025". Each is a time of its own; neighbours without a
 * gap are one range, which `day-list.ts` and `nth-list.ts` read.
 */
export function readScattered(scan: Scan, at: number): Listed[] | null {
  return daysFirst(scan, at) ?? monthFirst(scan, at) ?? pieces(scan, at);
}

function daysFirst(scan: Scan, at: number): Listed[] | null {
  const first = readDayNumber(scan, at);
  if (first === null || !(first.value.digits || first.value.ordinal)) return null;
  // "قتل 3 و5": without a preposition, an article or "days" before them they are counts.
  const led = first.value.definite || hasLead(scan, at) || scan.is(scan.words.dayWords, at - 1) === at;
  if (!led || scan.find(scan.words.units, at - 1)?.value.definite) return null;
  const days = [{ from: at, ...first }];
  let { next } = first;
  for (let i = 1; i < MOST_DAYS; i += 1) {
    const link = listLink(scan, next);
    const day = link === null ? null : readDayNumber(scan, link);
    if (link === null || day === null || day.value.day <= (days.at(-1)?.value.day as number)) return null;
    const date = readCalendarDate(scan, link);
    if (date?.value.month && date.value.day === day.value.day && date.next > day.next) {
      // "12, 5 March": a comma alone joins nothing to a date.
      if (scan.mark(next, ',،') && link === next + 1) return null;
      const whole = date.value;
      return [
        ...days.map((one) => ({ ...one, value: { ...whole, day: one.value.day } satisfies Expression })),
        { ...date, from: link },
      ];
    }
    days.push({ from: link, ...day });
    next = day.next;
  }
  return null;
}

function monthFirst(scan: Scan, at: number): Listed[] | null {
  if (scan.find(scan.words.months, at) === null) return null;
  const date = readCalendarDate(scan, at);
  if (date === null || date.value.day === null || date.value.year !== null || date.value.own !== undefined)
    return null;
  const days: { from: number; day: number; next: number; start: number }[] = [];
  let last = date.value.day;
  let { next } = date;
  let joined = false;
  for (let i = 1; i < MOST_DAYS; i += 1) {
    const link = listLink(scan, next);
    const day = link === null ? null : readDayNumber(scan, link);
    if (link === null || day === null || !day.value.digits || day.value.day <= last) break;
    if (readCalendarDate(scan, link)?.value.month) break;
    joined = !(scan.mark(next, ',،') && link === next + 1);
    days.push({ from: link, day: day.value.day, next: day.next, start: day.start });
    last = day.value.day;
    next = day.next;
  }
  if (!joined) return null;
  const tail = readYearTail(scan, next, false);
  if (tail === null && !scan.closes(next)) return null;
  const whole: CalendarDate = { ...date.value, ...(tail?.value ?? {}) };
  const end = tail?.next ?? next;
  return [
    { ...date, value: whole, from: at },
    ...days.map(({ from, day, next: own, start }) => ({
      value: { ...whole, day },
      next: own === next ? end : own,
      start,
      from,
    })),
  ];
}

function pieces(scan: Scan, at: number): Listed[] | null {
  const found = readPieces(scan, at);
  if (found === null) return null;
  const { unit, first, last, whole, start } = found;
  const piece = (nth: number): Expression => ({ is: 'nth', nth, unit, of: whole.value });
  return [
    { value: piece(first.value), start, from: at, next: first.next },
    { value: piece(last.value), start: last.start, from: first.next, next: whole.next },
  ];
}
