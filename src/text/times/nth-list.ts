import type { Expression, Unit } from './expression.ts';
import { readYear } from './fields.ts';
import { listLink } from './list-link.ts';
import { yearOf } from './period.ts';
import { readPoint } from './point.ts';
import type { Found, Scan } from './scan.ts';
import { readUnit } from './shifted-unit.ts';

const PIECES: ReadonlySet<Unit> = new Set(['week', 'quarter', 'half']);

/**
 * Two pieces of one longer time: "the first and second quarters of 2025", "الأسبوع الأول والثاني من مارس". `start` is
 * that of the whole list, `whole` what they are pieces of.
 */
interface Pieces {
  readonly unit: Unit;
  readonly first: Found<number>;
  readonly last: Found<number>;
  readonly whole: Found;
  readonly start: number;
}

/** Neighbouring pieces are one range. */
export function readNthList(scan: Scan, at: number): Found | null {
  const found = readPieces(scan, at);
  if (found === null || found.last.value !== found.first.value + 1) return null;
  const { unit, first, last, whole, start } = found;
  const piece = (nth: number): Expression => ({ is: 'nth', nth, unit, of: whole.value });
  const value: Expression = { is: 'range', left: piece(first.value), right: piece(last.value) };
  return { value, next: whole.next, start };
}

export function readPieces(scan: Scan, at: number): Pieces | null {
  const pair = unitFirst(scan, at) ?? unitLast(scan, at);
  if (pair === null || pair.last.value <= pair.first.value) return null;
  const whole = readWhole(scan, pair.next);
  return whole === null ? null : { ...pair, whole };
}

type Pair = Omit<Pieces, 'whole'> & { readonly next: number };

/** "الأسبوع الأول والثاني", "الربعين الأول والثاني". */
function unitFirst(scan: Scan, at: number): Pair | null {
  const unit = scan.words.cased ? null : readUnit(scan, at);
  if (unit === null || !PIECES.has(unit.value.unit) || unit.value.count === null) return null;
  if (!unit.value.definite || scan.token(unit.next)?.broken) return null;
  const ends = readEnds(scan, unit.next);
  return ends === null ? null : { ...ends, unit: unit.value.unit, next: ends.last.next, start: unit.start };
}

/** "the first and second quarters". */
function unitLast(scan: Scan, at: number): Pair | null {
  const determiner = scan.is(scan.words.determiners, at);
  const ends = readEnds(scan, determiner ?? at);
  const unit = ends === null || scan.token(ends.last.next)?.broken ? null : readUnit(scan, ends.last.next);
  if (ends === null || unit === null || !PIECES.has(unit.value.unit)) return null;
  const start = determiner === null ? ends.first.start : (scan.token(at)?.start as number);
  return { ...ends, unit: unit.value.unit, next: unit.next, start };
}

function readEnds(scan: Scan, at: number): { first: Found<number>; last: Found<number> } | null {
  const first = nth(scan, at);
  const link = first === null ? null : listLink(scan, first.next);
  const last = link === null ? null : nth(scan, link);
  return first === null || last === null ? null : { first, last };
}

/** Nobody numbers more weeks of a month. */
const MOST_PIECES = 5;

function nth(scan: Scan, at: number): Found<number> | null {
  const numeral = scan.numeral(at);
  if (numeral === null || !numeral.ordinal || numeral.value > MOST_PIECES) return null;
  return { value: numeral.value, next: numeral.next, start: numeral.start };
}

/** "of 2025", "من مارس": a year, a month, or one of them counted from the anchor. */
function readWhole(scan: Scan, at: number): Found | null {
  const of = scan.is(scan.words.of, at) ?? at;
  if (scan.token(of) === undefined || scan.token(of)?.broken) return null;
  const point = readPoint(scan, of, 1);
  if (point !== null) return point.value.is === 'calendar' || point.value.is === 'shifted' ? point : null;
  const year = readYear(scan, of);
  return year === null ? null : { value: yearOf(year.value), next: year.next, start: year.start };
}
