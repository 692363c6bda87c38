import type { Time } from '../../domain/time.ts';
import type { NumberLexicon } from '../numbers/lexicon.ts';
import { spanOf, type TokenisedText } from '../tokens.ts';
import type { VerbLexicon } from '../verbs/lexicon.ts';
import { readBound, readBoundAfter, readYearThenBound } from './bound.ts';
import { isoDay, parseIsoDay } from './calendar.ts';
import { clockText, readClock } from './clock.ts';
import { readDayList } from './day-list.ts';
import type { Expression } from './expression.ts';
import type { TimeLexicon } from './lexicon.ts';
import { readNightBetween } from './night-between.ts';
import { readPoint } from './point.ts';
import { readRange } from './range.ts';
import { resolve } from './resolve.ts';
import type { Resolved } from './resolved.ts';
import { type Found, Scan } from './scan.ts';
import { type Tense, tenseAt } from './tense.ts';

export interface TimeOptions {
  readonly times: TimeLexicon;
  readonly numbers: NumberLexicon;
  readonly proclitics: readonly string[];
  /** The day from which relative dates are counted, "YYYY-MM-DD"; null: they stay unresolved. */
  readonly anchor: string | null;
  /** Of the whole segment, where the caller knows it; otherwise told from the words around each date. */
  readonly tense?: Tense;
  readonly verbs?: VerbLexicon;
  /** ISO 3166; "US" writes the month first. */
  readonly countryHint?: string | null;
}

/** A time in its place: which tokens it takes, and what was read. */
export interface TimeMention {
  readonly time: Time;
  readonly from: number;
  readonly next: number;
}

/**
 * All times in the tokens [from, to), in order, without overlap. Spans are offsets in the original; a preposition
 * stays outside, except where it bounds the time ("since 2011"). Linear: every look-ahead is bounded.
 */
export function readTimes(text: TokenisedText, from: number, to: number, options: TimeOptions): Time[] {
  return readTimeMentions(text, from, to, options).map((mention) => mention.time);
}

/** Like `readTimes`, with the tokens each time takes. */
export function readTimeMentions(
  text: TokenisedText,
  from: number,
  to: number,
  options: TimeOptions,
): TimeMention[] {
  const { times, numbers, proclitics, countryHint } = options;
  const scan = new Scan(text, from, to, times, numbers, proclitics, countryHint?.toUpperCase() === 'US');
  const anchor = options.anchor === null ? null : parseIsoDay(options.anchor.slice(0, 10));
  const mentions: TimeMention[] = [];
  let at = from;
  while (at < scan.to) {
    if (!opens(scan, at)) {
      at += 1;
      continue;
    }
    const name = scan.find(times.names, at);
    if (name !== null) {
      at = name.next;
      continue;
    }
    const dated = readDated(scan, at);
    if (dated === null) {
      // A clock alone is no time, but its digits must not be read as a date either.
      at = Math.max(at + 1, readClock(scan, at)?.next ?? 0);
      continue;
    }
    if (isEventName(scan, at, dated.value.expression)) {
      at = dated.next;
      continue;
    }
    const tense =
      options.tense === undefined ? tenseAt(scan, at, dated.next, options.verbs ?? null) : options.tense;
    const expression = shareYear(scan, dated);
    const resolved = resolve(expression, { anchor, tense });
    mentions.push({ time: toTime(text, dated, resolved, anchor), from: at, next: dated.next });
    at = dated.next;
  }
  return mentions;
}

/** Whether a time expression may start here: a first look that costs one or two table look-ups. */
function opens(scan: Scan, at: number): boolean {
  const token = scan.token(at);
  if (token === undefined) return false;
  if (token.kind === 'digits' && isChained(scan, at)) return false;
  if (token.kind === 'digits')
    return token.text.length === 4 || (token.text.length < 4 && isContinued(scan, at + 1));
  if (token.kind === 'mark') return token.text === "'";
  if (scan.mayOpen(at)) return true;
  const { words } = scan.numbers;
  if (words.has(token.text)) return true;
  for (const prefix of scan.proclitics)
    if (token.text.length > prefix.length + 1 && token.text.startsWith(prefix))
      if (words.has(token.text.slice(prefix.length))) return true;
  return false;
}

/** "ثورة 25 يناير": a day without a year that names a movement, a bridge, a town. */
function isEventName(scan: Scan, at: number, expression: Expression): boolean {
  if (expression.is !== 'calendar' || expression.year !== null || expression.month === null) return false;
  if (expression.own !== undefined || expression.yearShift !== undefined || expression.weekday !== null)
    return false;
  return scan.token(at - 1) !== undefined && scan.find(scan.words.nameLeads, at - 1)?.next === at;
}

const MOST_SHARED = 3;

/** "في يناير ومارس 2025": dates joined by "and" share the year that only the last one states. */
function shareYear(scan: Scan, dated: Found<Dated>): Expression {
  const { expression } = dated.value;
  if (!lacksYear(expression)) return expression;
  let { next } = dated;
  for (let i = 0; i < MOST_SHARED; i += 1) {
    const comma = scan.mark(next, ',،') ? next + 1 : next;
    const and = scan.is(scan.words.and, comma) ?? comma;
    const prefix = scan.words.andPrefix;
    if (and === next && (prefix === '' || !scan.word(and).startsWith(prefix))) return expression;
    if (scan.token(and) === undefined || scan.token(and)?.broken) return expression;
    const other = readPoint(scan, and);
    if (
      other?.value.is !== 'calendar' ||
      other.value.month === null ||
      other.value.calendar !== expression.calendar
    )
      return expression;
    const { year, bc, yearShift, own } = other.value;
    if (year !== null) return { ...expression, year, bc };
    if (yearShift !== undefined) return { ...expression, yearShift };
    if (own !== undefined) return { ...expression, own };
    next = other.next;
  }
  return expression;
}

const lacksYear = (expression: Expression): expression is Extract<Expression, { is: 'calendar' }> =>
  expression.is === 'calendar' &&
  expression.year === null &&
  expression.month !== null &&
  expression.yearShift === undefined &&
  expression.own === undefined;

/** The later digits of "1/2/2026" or "10:30" start nothing. */
function isChained(scan: Scan, at: number): boolean {
  if (scan.token(at)?.spaced !== false || !scan.mark(at - 1, '/.:-')) return false;
  return scan.token(at - 1)?.spaced === false && scan.token(at - 2)?.kind === 'digits';
}

/** What follows a short number so that it can be a date: a separator, "rd", or any word of time. */
function isContinued(scan: Scan, at: number): boolean {
  const token = scan.token(at);
  if (token === undefined || token.broken || token.kind === 'digits') return false;
  if (token.kind === 'mark') return '/-.:,،'.includes(token.text);
  return scan.hasRole(at) || scan.numbers.ordinalMarks.has(token.text);
}

interface Dated {
  readonly expression: Expression;
  readonly minutes: number | null;
}

/** The longest of: a bounded time, a range, a single time; with the clock or part of the day beside it. */
function readDated(scan: Scan, at: number): Found<Dated> | null {
  let best: Found | null = null;
  // "بعد غد" is a day before it is "after tomorrow".
  for (const read of [
    readPoint,
    readRange,
    readDayList,
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

function toTime(text: TokenisedText, dated: Found<Dated>, resolved: Resolved, anchor: number | null): Time {
  const { expression, minutes } = dated.value;
  const open =
    expression.is === 'range' || expression.is === 'bound' || (expression.is === 'away' && expression.open);
  const last = text.tokens[dated.next - 1] as { end: number };
  return {
    span: spanOf(text, dated.start, last.end),
    kind: resolved.relative ? 'relative' : open ? 'range' : 'date',
    start: resolved.start === null ? null : isoDay(resolved.start),
    end: resolved.end === null ? null : isoDay(resolved.end),
    precision: resolved.precision,
    clock: minutes === null ? null : clockText(minutes),
    edtf: resolved.edtf,
    anchor: anchor !== null && resolved.anchored ? isoDay(anchor) : null,
    calendar: resolved.calendar,
    weekday: resolved.weekday,
    inherited: false,
    alternatives: resolved.alternatives.map((other) => ({
      start: isoDay(other.start),
      end: isoDay(other.end),
    })),
    unresolved: resolved.unresolved,
  };
}
