import { readBound, readBoundAfter, readYearThenBound } from './bound.ts';
import { readClock } from './clock.ts';
import { readDayList } from './day-list.ts';
import type { Expression } from './expression.ts';
import { readNightBetween } from './night-between.ts';
import { readNthList } from './nth-list.ts';
import { readPoint } from './point.ts';
import { readRange } from './range.ts';
import type { Found, Scan } from './scan.ts';

/** A time with the clock beside it, in minutes since midnight. */
export interface Dated {
  readonly expression: Expression;
  readonly minutes: number | null;
}

/** The longest of: a bounded time, a range, a single time; with the clock or part of the day beside it. */
export function readDated(scan: Scan, at: number): Found<Dated> | null {
  let best: Found | null = null;
  // "بعد غد" is a day before it is "after tomorrow".
  for (const read of [
    readPoint,
    readRange,
    readDayList,
    readNthList,
    readBound,
    readNightBetween,
    readYearThenBound,
  ] as const) {
    const found = read(scan, at);
    if (found !== null && (best === null || found.next > best.next)) best = found;
  }
  if (best !== null) {
    const bounded = readBoundAfter(scan, best);
    return withClock(scan, bounded);
  }
  return clockFirst(scan, at);
}

/** "Monday at 3:30 pm", "الثلاثاء الساعة 3 مساء", "Tuesday night", "اليوم صباحا". */
function withClock(scan: Scan, date: Found): Found<Dated> {
  let { next } = date;
  let minutes: number | null = null;
  if (date.value.is !== 'range')
    for (let i = 0; i < 2; i += 1) {
      const comma = scan.mark(next, ',،') ? next + 1 : next;
      const dash = comma === next && scan.mark(next, '-') ? next + 1 : comma;
      const link = scan.is(scan.words.clockLinks, dash);
      const head = link ?? dash;
      if (scan.token(head) === undefined || scan.token(head)?.broken) break;
      const clock = isDayLong(date.value)
        ? readClock(scan, head, link !== null && scan.closes(head + 1))
        : null;
      if (clock !== null && minutes === null) {
        minutes = clock.value.minutes;
        next = clock.next;
        continue;
      }
      const part = comma === next ? scan.find(scan.words.dayParts, head) : null;
      if (part === null || !isDayLong(date.value)) break;
      next = part.next;
    }
  return { value: { expression: date.value, minutes }, next, start: date.start };
}

/** A clock or part of the day belongs to a day, not to a month. */
function isDayLong(expression: Expression): boolean {
  switch (expression.is) {
    case 'deictic':
    case 'weekday':
    case 'twin':
    case 'holiday':
    case 'nth-weekday':
      return true;
    case 'calendar':
      return expression.day !== null;
    case 'bound':
    case 'part':
      return isDayLong(expression.of);
    default:
      return false;
  }
}

/** "3:30 pm on Monday", "الساعة 3 مساءً يوم الثلاثاء", "مساء أمس", "the evening of 3 February". */
function clockFirst(scan: Scan, at: number): Found<Dated> | null {
  const clock = readClock(scan, at);
  let next = clock?.next ?? at;
  let start = clock?.start ?? null;
  for (let i = 0; i < 2; i += 1) {
    const part = scan.find(scan.words.dayParts, next);
    if (part === null || scan.token(next)?.broken) break;
    if (next > at && part.prefix !== '') break;
    start ??= part.start;
    next = part.next;
  }
  if (start === null || next === at) return null;
  const comma = scan.mark(next, ',،') ? next + 1 : next;
  const of = scan.is(scan.words.of, comma) ?? scan.is(scan.words.leads, comma) ?? comma;
  const day = scan.is(scan.words.dayWords, of) ?? of;
  const token = scan.token(day);
  if (token === undefined || token.broken) return null;
  const date = readPoint(scan, day);
  if (date === null || !isDayLong(date.value) || date.start !== token.start) return null;
  const dated = withClock(scan, date);
  return {
    value: { expression: dated.value.expression, minutes: clock?.value.minutes ?? dated.value.minutes },
    next: dated.next,
    start,
  };
}
