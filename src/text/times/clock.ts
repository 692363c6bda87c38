import type { Found, Scan } from './scan.ts';

/** A time of day; minutes since midnight, null where only a part of the day is said ("مساء"). */
export interface Clock {
  readonly minutes: number | null;
}

/** "HH:MM". */
export const clockText = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/**
 * A clock time: "3:30 pm", "15:00 GMT", "الساعة 3 مساءً", "الثالثة والنصف عصرا", "noon", "at seven". `led`: a word
 * before it promised a clock, so that a bare number is one.
 */
export function readClock(scan: Scan, at: number, led = false): Found<Clock> | null {
  const named = scan.find(scan.words.clockWords, at);
  if (named !== null) {
    const [hours, minutes] = named.value.split(':').map(Number) as [number, number];
    return { value: { minutes: hours * 60 + minutes }, next: skipZone(scan, named.next), start: named.start };
  }
  const lead = scan.find(scan.words.clockLeads, at);
  const head = lead?.next ?? isoHead(scan, at);
  const time = readHours(scan, head);
  if (time === null || scan.token(head)?.broken) return null;
  let { next } = time;
  let { minutes } = time.value;
  const mark = scan.is(scan.words.clockMarks, next);
  if (mark !== null) next = mark;
  const half = scan.find(scan.words.meridiems, next) ?? scan.find(scan.words.dayParts, next);
  if (half !== null && !scan.token(next)?.broken) {
    next = half.next;
    minutes = shiftHalf(minutes, half.value.half);
  }
  const zoned = skipZone(scan, next);
  const sure = lead !== null || mark !== null || half !== null || zoned > next || time.value.colon;
  if (!sure && !led) return null;
  if (minutes > 24 * 60 || minutes < 0) return null;
  return { value: { minutes: minutes % (24 * 60) }, next: zoned, start: lead?.start ?? time.start };
}

function shiftHalf(minutes: number, half: 'am' | 'pm' | 'night'): number {
  const hours = Math.floor(minutes / 60);
  if (half === 'am') return hours === 12 ? minutes - 720 : minutes;
  if (half === 'night' && (hours < 6 || hours === 12)) return hours === 12 ? minutes - 720 : minutes;
  return hours < 12 ? minutes + 720 : minutes;
}

/** "بتوقيت غرينتش", "GMT", "local time", in brackets or not. */
function skipZone(scan: Scan, at: number): number {
  let next = at;
  for (let i = 0; i < 2; i += 1) {
    const bracket = scan.mark(next, '(') ? next + 1 : next;
    // "(0800 GMT)": the same moment by another clock.
    const other = bracket > next ? readDigitHours(scan, bracket) : null;
    const zone = scan.is(scan.words.zones, other?.next ?? bracket);
    if (zone === null || scan.token(bracket)?.broken) break;
    next = bracket > next && scan.mark(zone, ')') ? zone + 1 : zone;
  }
  return next;
}

function readHours(scan: Scan, at: number): Found<{ minutes: number; colon: boolean }> | null {
  const token = scan.token(at);
  if (token === undefined) return null;
  if (token.kind === 'digits') return readDigitHours(scan, at);
  const numeral = scan.numeral(at);
  if (numeral === null || numeral.form !== 'words' || numeral.fraction) return null;
  if (!Number.isInteger(numeral.value) || numeral.value < 1 || numeral.value > 24) return null;
  const half = scan.find(scan.words.halves, numeral.next);
  const minutes = numeral.value * 60 + (half?.value ?? 0);
  return { value: { minutes, colon: false }, next: half?.next ?? numeral.next, start: numeral.start };
}

function readDigitHours(scan: Scan, at: number): Found<{ minutes: number; colon: boolean }> | null {
  const token = scan.token(at);
  if (token?.kind !== 'digits') return null;
  if (token.text.length === 4) {
    const [hours, minutes] = [Number(token.text.slice(0, 2)), Number(token.text.slice(2))];
    if (hours > 23 || minutes > 59 || scan.is(scan.words.zones, at + 1) === null) return null;
    return { value: { minutes: hours * 60 + minutes, colon: true }, next: at + 1, start: token.start };
  }
  const hours = Number(token.text);
  if (token.text.length > 2 || hours > 24) return null;
  let minutes = 0;
  let next = at + 1;
  let colon = false;
  for (let part = 0; part < 2; part += 1) {
    const mark = scan.token(next);
    const digits = scan.token(next + 1);
    if (mark === undefined || mark.spaced || digits?.kind !== 'digits' || digits.spaced) break;
    if ((mark.text !== ':' && mark.text !== '.') || digits.text.length !== 2 || Number(digits.text) > 59)
      break;
    if (part === 0) {
      minutes = Number(digits.text);
      colon = mark.text === ':';
    }
    next += 2;
  }
  const half = colon ? null : scan.find(scan.words.halves, next);
  return {
    value: { minutes: hours * 60 + minutes + (half?.value ?? 0), colon },
    next: half?.next ?? next,
    start: token.start,
  };
}

/** The "T" of "2026-02-03T10:15". */
function isoHead(scan: Scan, at: number): number {
  return scan.word(at) === 't' && scan.token(at)?.spaced === false && scan.token(at + 1)?.spaced === false
    ? at + 1
    : at;
}
