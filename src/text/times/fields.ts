import type { Shift } from './expression.ts';
import type { Found, Scan } from './scan.ts';
import type { MonthName, WeekdayName } from './time-words.ts';

/** The parts that dates are made of: month names, days of the month, years, weekdays. */

/** A month's name as it fits the original ("آب", not "أب"). */
function monthName(scan: Scan, at: number): (Found<MonthName> & { prefix: string }) | null {
  const found = scan.find(scan.words.months, at);
  if (found === null) return null;
  const { startsIn } = found.value;
  if (startsIn !== undefined && !scan.text.original.startsWith(startsIn, found.start)) return null;
  return found;
}

export interface Month {
  readonly name: MonthName;
  /** "شهر", a second name, or another sure sign stands beside it. */
  readonly sure: boolean;
}

/**
 * A month, with its other name where both are written ("آذار/مارس", "فبراير شباط", "شباط (فبراير)"), and the word for
 * "month" before it.
 */
export function readMonth(scan: Scan, at: number): Found<Month> | null {
  let head = at;
  let start: number | null = null;
  const word = scan.find(scan.words.monthWords, at);
  if (word !== null) {
    head = word.next;
    start = word.start;
    if (scan.is(scan.words.monthWords, head) !== null) return null;
  }
  const first = monthName(scan, head);
  if (first === null) return null;
  if (word !== null && first.prefix !== '') return null;
  let next = first.next;
  let sure = word !== null;
  const twin = otherName(scan, next, first.value);
  if (twin !== null) {
    next = twin;
    sure = true;
  }
  return { value: { name: first.value, sure }, next, start: start ?? first.start };
}

/** The token after the same month's other name; null when none follows. */
function otherName(scan: Scan, at: number, name: MonthName): number | null {
  const bracket = scan.mark(at, '(');
  const slash = bracket || scan.mark(at, '/-');
  const second = monthName(scan, slash ? at + 1 : at);
  if (second === null || second.prefix !== '') return null;
  if (second.value.month !== name.month || second.value.calendar !== name.calendar) return null;
  if (bracket) return scan.mark(second.next, ')') ? second.next + 1 : null;
  return second.next;
}

/** An abbreviation's full stop, or one between a month and digits ("september.15th"). */
export function skipStop(scan: Scan, at: number, name: { readonly short?: boolean }): number {
  if (!scan.mark(at, '.') || scan.token(at)?.spaced) return at;
  const after = scan.token(at + 1);
  if (after === undefined || after.broken) return at;
  if (after.kind === 'digits') return at + 1;
  return name.short && after.kind === 'word' && after.caps === 'none' ? at + 1 : at;
}

export interface DayNumber {
  readonly day: number;
  readonly ordinal: boolean;
  readonly digits: boolean;
  readonly definite: boolean;
}

/** A day of a month: "3", "3rd", "the third", "الثالث", "الحادي والعشرين". */
export function readDayNumber(scan: Scan, at: number): Found<DayNumber> | null {
  const determiner = scan.is(scan.words.determiners, at);
  const head = determiner ?? at;
  const token = scan.token(head);
  if (token === undefined || (head > at && token.broken)) return null;
  const start = scan.token(at)?.start as number;
  if (token.kind === 'digits') {
    const day = token.text.length <= 2 ? Number(token.text) : 0;
    if (day < 1 || day > 31) return null;
    const mark = scan.token(head + 1);
    const marked = mark?.kind === 'word' && !mark.spaced && scan.numbers.ordinalMarks.has(mark.text);
    if (!marked && continuesNumber(scan, head + 1)) return null;
    return {
      value: { day, ordinal: marked, digits: true, definite: determiner !== null },
      next: head + (marked ? 2 : 1),
      start,
    };
  }
  if (token.kind !== 'word') return null;
  const numeral = scan.numeral(head);
  if (numeral === null || numeral.form !== 'words' || numeral.fraction) return null;
  if (!Number.isInteger(numeral.value) || numeral.value < 1 || numeral.value > 31) return null;
  return {
    value: {
      day: numeral.value,
      ordinal: numeral.ordinal,
      digits: false,
      definite: determiner !== null || numeral.definite,
    },
    next: numeral.next,
    start: head > at ? start : numeral.start,
  };
}

/** Digits that run on: a decimal, a clock, a percentage. */
export function continuesNumber(scan: Scan, at: number): boolean {
  const mark = scan.token(at);
  if (mark === undefined || mark.spaced) return false;
  if (mark.text === '%' || mark.text === '٪') return true;
  const after = scan.token(at + 1);
  return '.,:٫٬'.includes(mark.text) && after?.kind === 'digits' && !after.spaced && after.text.length !== 4;
}

export interface Year {
  readonly year: number;
  readonly bc: boolean;
  /** "هـ", "AH", "هجري" stands behind it. */
  readonly hijri: boolean;
  readonly words: boolean;
  /** "عام", "the year" or an era stands beside it: it is no mere number. */
  readonly sure: boolean;
  readonly short: boolean;
}

/** A year in digits or words, with its era. `loose` allows two and three digits and small number words. */
export function readYear(scan: Scan, at: number, loose = false): Found<Year> | null {
  const token = scan.token(at);
  if (token === undefined) return null;
  let year: number | null = null;
  let next = at + 1;
  let start = token.start;
  let words = false;
  let short = false;
  if (token.kind === 'digits') {
    const length = token.text.length;
    const era = length < 4 ? scan.find(scan.words.eras, next) : null;
    // "60 م": a letter alone is a measure of short numbers.
    const letter = era?.value === 'ad' && era.next === next + 1 && scan.word(next).length === 1;
    const dated = era !== null && era.prefix === '' && length > 1 && !letter;
    // "0930 GMT": a clock.
    if (length === 4 && token.text.startsWith('0')) return null;
    if (length === 4 || dated || (loose && length >= 2 && length < 4)) year = Number(token.text);
    if (year === null || continuesNumber(scan, next)) return null;
  } else if (token.text === "'" && scan.token(at + 1)?.kind === 'digits' && !scan.token(at + 1)?.spaced) {
    const digits = scan.word(at + 1);
    if (digits.length !== 2) return null;
    year = fullYear(Number(digits));
    next = at + 2;
    short = true;
  } else if (token.kind === 'word') {
    const spoken = readSpokenYear(scan, at, loose);
    if (spoken === null) return null;
    ({ value: year, next, start } = spoken);
    words = true;
  }
  if (year === null) return null;
  const era = scan.find(scan.words.eras, next);
  const fits = era !== null && era.prefix === '' && !scan.token(next)?.broken;
  return {
    value: {
      year,
      bc: fits && era.value === 'bc',
      hijri: fits && era.value === 'ah',
      words,
      sure: fits,
      short,
    },
    next: fits ? era.next : next,
    start,
  };
}

/** Two digits are the nearest hundred that news speaks of: 30–99 are the last century, 00–29 this one. */
export const fullYear = (digits: number): number => (digits < 30 ? 2000 + digits : 1900 + digits);

/** "nineteen ninety nine", "two thousand and eighteen", "ألف وتسعمائة وثمانية وسبعون". */
function readSpokenYear(scan: Scan, at: number, loose: boolean): Found<number> | null {
  const numeral = scan.numeral(at);
  if (numeral === null || numeral.form !== 'words' || numeral.fraction || numeral.ordinal) return null;
  if (!Number.isInteger(numeral.value)) return null;
  const { value } = numeral;
  if (value >= 13 && value <= 20) {
    const rest = scan.token(numeral.next)?.broken ? null : scan.numeral(numeral.next);
    if (rest !== null && rest.form === 'words' && !rest.ordinal && rest.value >= 10 && rest.value <= 99)
      return { value: value * 100 + rest.value, next: rest.next, start: numeral.start };
  }
  // "one thousand and five hundred": round hundreds are amounts, but for the ones that people say as years.
  const round = value % 100 === 0 && value !== 1900 && value !== 2000;
  if ((value >= 1000 && value <= 2200 && (loose || !round)) || (loose && value >= 100 && value < 1000))
    return { value, next: numeral.next, start: numeral.start };
  return null;
}

/** A weekday's name, guarded names only with a full stop or a date preposition before them. */
export function readWeekday(scan: Scan, at: number): (Found<WeekdayName> & { sure: boolean }) | null {
  const found = scan.find(scan.words.weekdays, at);
  if (found === null) return null;
  const { notAfter, notBefore } = found.value;
  const before = scan.word(at - 1);
  if (notAfter?.includes(before) || notAfter?.includes(`${scan.word(at - 2)} ${before}`)) {
    const joined = scan.find(scan.words.weekdays, found.next);
    if (joined === null || joined.prefix === '') return null;
  }
  if (notBefore?.includes(scan.word(found.next))) return null;
  return { value: found.value, next: found.next, start: found.start, sure: found.value.guard === 'none' };
}

/** A modifier before a noun: "last", "next", "هذا". */
export function readShiftBefore(scan: Scan, at: number) {
  return scan.find(scan.words.shiftsBefore, at);
}

/** A modifier after a noun: "الماضي", "المقبلة". */
export function readShiftAfter(scan: Scan, at: number): Found<Shift> | null {
  const token = scan.token(at);
  if (token === undefined || token.broken) return null;
  const found = scan.find(scan.words.shiftsAfter, at);
  return found === null || found.prefix !== '' ? null : found;
}
