import type { Expression, Unit } from './expression.ts';
import { readShiftAfter, readWeekday, readYear } from './fields.ts';
import { yearOf } from './period.ts';
import { readPoint } from './point.ts';
import type { Found, Scan } from './scan.ts';
import { readUnit } from './shifted-unit.ts';

/** Parts and numbered pieces of a longer time: "late last year", "مطلع الأسبوع", "the third quarter of 2025". */

/** "of", a comma's breath or nothing, then the whole. The definite unit alone is the present one: "نهاية الشهر". */
export function readWhole(scan: Scan, at: number, depth: number, bareUnit: boolean): Found | null {
  const dash = scan.mark(at, '-') && !scan.token(at)?.spaced ? at + 1 : at;
  const of = scan.is(scan.words.of, dash) ?? dash;
  const token = scan.token(of);
  if (token === undefined || token.broken) return null;
  const point = readPoint(scan, of, depth + 1);
  if (point !== null) return point;
  if (bareUnit) {
    const head = scan.is(scan.words.determiners, of) ?? of;
    const unit = readUnit(scan, head);
    const definite = unit !== null && (head > of || unit.value.definite || scan.words.cased);
    if (unit !== null && definite && unit.value.count === 1 && WHOLES.has(unit.value.unit))
      return { value: present(unit.value.unit), next: unit.next, start: token.start };
  }
  const year = readYear(scan, of);
  return year === null ? null : { value: yearOf(year.value), next: year.next, start: year.start };
}

const WHOLES: ReadonlySet<Unit> = new Set([
  'week',
  'weekend',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
  'millennium',
]);

const present = (unit: Unit): Expression => ({ is: 'shifted', unit, shift: { step: 0 }, count: null });

/** "early 2024", "mid-March", "the end of next week", "later this month", "بقية الأسبوع". */
export function readPart(scan: Scan, at: number, depth: number): Found | null {
  const determiner = scan.is(scan.words.determiners, at);
  const head = determiner ?? at;
  const part = scan.find(scan.words.parts, head);
  if (part === null || (head > at && scan.token(head)?.broken)) return null;
  const whole = readWhole(scan, part.next, depth, true);
  if (whole === null) return null;
  const start = determiner === null ? part.start : (scan.token(at) as { start: number }).start;
  const { value } = part;
  if (value === 'later')
    return { value: { is: 'part', part: 'rest', of: whole.value }, next: whole.next, start };
  if (value === 'earlier')
    return { value: { is: 'part', part: 'so-far', of: whole.value }, next: whole.next, start };
  return { value: { is: 'part', part: value, of: whole.value }, next: whole.next, start };
}

const COUNTED: ReadonlySet<Unit> = new Set(['day', 'week', 'month', 'quarter', 'half', 'decade']);

/** "في الربع الثالث"; "في النصف الأول" too, where no match or game has halves of that name and nothing else is halved. */
function isOfThisYear(scan: Scan, next: number, unit: Unit, nth: number): boolean {
  if (unit === 'quarter') return nth <= 4;
  return unit === 'half' && nth <= 2 && !scan.words.cased && scan.is(scan.words.of, next) === null;
}

/** "the third quarter of 2016", "Q3 2025", "الأسبوع الأول من عام 2027", "أول يوم جمعة من يوليو", "2016 الربع الثالث". */
export function readNth(scan: Scan, at: number, depth: number): Found | null {
  const code = scan.find(scan.words.quarterCodes, at);
  if (code !== null && code.prefix === '') {
    const year = readWhole(scan, code.next, depth, true);
    const value: Expression = { is: 'nth', nth: code.value, unit: 'quarter', of: year?.value ?? null };
    return { value, next: year?.next ?? code.next, start: code.start };
  }
  const piece = readPiece(scan, at);
  if (piece === null) return yearThenQuarter(scan, at);
  const whole = readWhole(scan, piece.next, depth, true);
  const { nth, unit, weekday } = piece.value;
  if (weekday !== null)
    return whole === null
      ? null
      : { value: { is: 'nth-weekday', nth, weekday, of: whole.value }, next: whole.next, start: piece.start };
  if (whole === null || !holds(whole.value, unit)) {
    if (!isOfThisYear(scan, piece.next, unit, nth)) return null;
    return { value: { is: 'nth', nth, unit, of: null }, next: piece.next, start: piece.start };
  }
  return { value: { is: 'nth', nth, unit, of: whole.value }, next: whole.next, start: piece.start };
}

/** A day is no piece of a day: "the first day of Monday". */
export function holds(whole: Expression, unit: Unit): boolean {
  if (whole.is === 'calendar') return whole.day === null;
  return whole.is !== 'weekday' && whole.is !== 'deictic' && !(whole.is === 'shifted' && whole.unit === unit);
}

interface Piece {
  readonly nth: number;
  readonly unit: Unit;
  readonly weekday: number | null;
}

function readPiece(scan: Scan, at: number): Found<Piece> | null {
  const start = scan.token(at)?.start as number;
  const determiner = scan.is(scan.words.determiners, at);
  const head = determiner ?? at;
  const last = scan.is(scan.words.lastOf, head);
  const numeral = last === null ? scan.numeral(head) : null;
  if (last !== null || (numeral?.ordinal && numeral.value >= 1 && numeral.value <= 53)) {
    const nth = last !== null ? -1 : (numeral?.value as number);
    const after = last ?? (numeral?.next as number);
    const dash = scan.mark(after, '-') ? after + 1 : after;
    if (scan.token(dash)?.broken) return null;
    const from = determiner !== null || last !== null ? start : (numeral?.start as number);
    const dayWord = scan.is(scan.words.dayWords, dash) ?? dash;
    const weekday = readWeekday(scan, dayWord) ?? bareWeekday(scan, dayWord);
    if (weekday !== null)
      return { value: { nth, unit: 'day', weekday: weekday.value.day }, next: weekday.next, start: from };
    const unit = readUnit(scan, dash);
    if (unit !== null && unit.value.count === 1 && COUNTED.has(unit.value.unit))
      return { value: { nth, unit: unit.value.unit, weekday: null }, next: unit.next, start: from };
    return null;
  }
  const unit = readUnit(scan, at);
  if (unit === null || !unit.value.definite || unit.value.count !== 1 || !COUNTED.has(unit.value.unit))
    return null;
  if (scan.token(unit.next)?.broken) return null;
  const final = scan.is(scan.words.lastOf, unit.next);
  if (final !== null)
    return { value: { nth: -1, unit: unit.value.unit, weekday: null }, next: final, start: unit.start };
  const ordinal = scan.numeral(unit.next);
  if (
    ordinal === null ||
    !ordinal.ordinal ||
    (scan.words.andPrefix !== '' && ordinal.prefix.startsWith(scan.words.andPrefix))
  )
    return null;
  return {
    value: { nth: ordinal.value, unit: unit.value.unit, weekday: null },
    next: ordinal.next,
    start: unit.start,
  };
}

/** "أول يوم جمعة": the weekday without its article. */
function bareWeekday(scan: Scan, at: number) {
  const token = scan.token(at);
  const { article } = scan.numbers;
  if (token === undefined || article === '' || token.kind !== 'word') return null;
  const found = scan.words.weekdays.phrases.longest([{ ...token, text: `${article}${token.text}` }], 0, 1);
  return found === null ? null : { value: found.value, next: at + 1, start: token.start };
}

/** "2016 the third quarter", "next year's third-quarter". */
function yearThenQuarter(scan: Scan, at: number): Found | null {
  const year = readYear(scan, at);
  const shifted = year === null ? readPointYear(scan, at) : null;
  if (year !== null && (year.value.words || year.value.year < 1800 || year.value.year > 2200)) return null;
  const head = year ?? shifted;
  if (head === null || scan.token(head.next)?.broken) return null;
  const possessive = scan.word(head.next) === scan.words.possessive ? head.next + 1 : head.next;
  const piece = readPiece(scan, possessive);
  if (piece === null || piece.value.unit !== 'quarter' || piece.value.nth > 4) return null;
  const of = year !== null ? yearOf(year.value) : (shifted as Found).value;
  return {
    value: { is: 'nth', nth: piece.value.nth, unit: 'quarter', of },
    next: piece.next,
    start: head.start,
  };
}

function readPointYear(scan: Scan, at: number): Found | null {
  const unitFirst = readUnit(scan, at);
  if (unitFirst !== null && readShiftAfter(scan, unitFirst.next) === null) return null;
  const point = readPoint(scan, at, 9);
  return point?.value.is === 'shifted' && point.value.unit === 'year' ? point : null;
}

/** "the week of November 30th", "week starting February 4", "أسبوع 30 نوفمبر". */
export function readWeekOf(scan: Scan, at: number, depth: number): Found | null {
  const determiner = scan.is(scan.words.determiners, at);
  const head = determiner ?? at;
  const lead = scan.find(scan.words.weekOf, head);
  if (lead === null) return null;
  const next = scan.is(scan.words.leads, lead.next) ?? lead.next;
  if (scan.token(next)?.broken) return null;
  const day = readPoint(scan, next, depth + 1);
  if (day === null || day.value.is !== 'calendar' || day.value.day === null) return null;
  const start = determiner === null ? lead.start : (scan.token(at) as { start: number }).start;
  return { value: { is: 'week-of', of: day.value }, next: day.next, start };
}

/** "Week 31", "الأسبوع 31". */
export function readWeekNumber(scan: Scan, at: number): Found | null {
  const lead = scan.find(scan.words.weekNumbers, at);
  const digits = lead === null ? undefined : scan.token(lead.next);
  if (lead === null || digits?.kind !== 'digits' || digits.broken || digits.text.length > 2) return null;
  const nth = Number(digits.text);
  if (nth < 1 || nth > 53 || !scan.closes(lead.next + 1)) return null;
  return {
    value: { is: 'nth', nth, unit: 'week', of: present('year') },
    next: lead.next + 1,
    start: lead.start,
  };
}
