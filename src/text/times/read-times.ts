import type { Time } from '../../domain/time.ts';
import type { NumberLexicon } from '../numbers/lexicon.ts';
import { spanOf, type TokenisedText } from '../tokens.ts';
import type { VerbLexicon } from '../verbs/lexicon.ts';
import { isoDay, parseIsoDay } from './calendar.ts';
import { clockText, readClock } from './clock.ts';
import { countedFrom } from './counted-from.ts';
import { type Dated, readDated } from './dated.ts';
import type { TimeLexicon } from './lexicon.ts';
import { mayHold, opens } from './opens.ts';
import { resolve } from './resolve.ts';
import { resolveList } from './resolve-list.ts';
import type { Resolved } from './resolved.ts';
import { type Found, Scan } from './scan.ts';
import { readScattered } from './scattered.ts';
import { isEventName, shareYear } from './shared-year.ts';
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
  /** The one day that the sentence before told, from which "two days later" counts. */
  readonly told?: Time | null;
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
    if (!mayHold(scan, at)) {
      at += 1;
      continue;
    }
    const dated = readDated(scan, at);
    const listed = readScattered(scan, at);
    const end = listed?.at(-1)?.next ?? 0;
    if (listed !== null && end > (dated?.next ?? 0)) {
      const tense =
        options.tense === undefined ? tenseAt(scan, at, end, options.verbs ?? null) : options.tense;
      const days = resolveList(
        listed.map((one) => one.value),
        { anchor, tense },
      );
      listed.forEach(({ from, value: expression, next, start }, i) => {
        const single = { value: { expression, minutes: null }, next, start };
        mentions.push({ time: toTime(text, single, days[i] as Resolved, anchor), from, next });
      });
      at = end;
      continue;
    }
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
    // "in September, from 4.6 the month before": counted from the date told right before.
    const told = countedFrom(expression, mentions.at(-1)?.time ?? options.told ?? null);
    // Where nothing tells of which event, "two days later" is a length of time.
    if (expression.is === 'away' && expression.event === true && told === null) {
      at = dated.next;
      continue;
    }
    const resolved = resolve(told?.expression ?? expression, { anchor: told?.from ?? anchor, tense });
    mentions.push({ time: toTime(text, dated, resolved, told?.from ?? anchor), from: at, next: dated.next });
    at = dated.next;
  }
  return mentions;
}

function toTime(text: TokenisedText, dated: Found<Dated>, resolved: Resolved, anchor: number | null): Time {
  const { expression, minutes } = dated.value;
  const open =
    expression.is === 'range' ||
    expression.is === 'months-to' ||
    expression.is === 'bound' ||
    (expression.is === 'away' && expression.open);
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
