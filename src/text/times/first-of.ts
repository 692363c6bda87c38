import type { Unit } from './expression.ts';
import { holds, readWhole } from './part-of.ts';
import type { Found, Scan } from './scan.ts';
import { readUnit } from './shifted-unit.ts';

const FIRST_OF: ReadonlySet<Unit> = new Set(['day', 'week', 'month', 'quarter']);

/** "the first nine months of 2025", "الأشهر التسعة الأولى من العام", "أول ثلاثة أشهر من 2026". */
export function readFirst(scan: Scan, at: number, depth: number): Found | null {
  const pieces = firstThenCount(scan, at) ?? countThenFirst(scan, at);
  if (pieces === null) return null;
  const { count, unit } = pieces.value;
  if (!FIRST_OF.has(unit) || count < 2 || count > 366) return null;
  const whole = readWhole(scan, pieces.next, depth, true);
  if (whole === null || !holds(whole.value, unit)) return null;
  return { value: { is: 'first', count, unit, of: whole.value }, next: whole.next, start: pieces.start };
}

type Pieces = Found<{ readonly count: number; readonly unit: Unit }>;

const isFirst = (scan: Scan, at: number): number | null => {
  const numeral = scan.token(at)?.broken ? null : scan.numeral(at);
  return numeral?.ordinal && numeral.value === 1 ? numeral.next : null;
};

function firstThenCount(scan: Scan, at: number): Pieces | null {
  const head = scan.is(scan.words.determiners, at) ?? at;
  const first = isFirst(scan, head);
  const numeral = first === null ? null : scan.numeral(first);
  if (first === null || numeral === null || numeral.ordinal || numeral.fraction) return null;
  const unit = scan.token(numeral.next)?.broken ? null : readUnit(scan, numeral.next);
  if (unit === null) return null;
  const start = scan.token(at)?.start as number;
  return { value: { count: numeral.value, unit: unit.value.unit }, next: unit.next, start };
}

/** The definite unit, how many, and "the first": the Arabic order, in which the number may also lead. */
function countThenFirst(scan: Scan, at: number): Pieces | null {
  if (scan.words.cased) return null;
  const leading = scan.numeral(at);
  const led = leading !== null && !leading.ordinal && leading.definite ? leading : null;
  const unit = readUnit(scan, led?.next ?? at);
  if (unit === null || unit.value.count === 1) return null;
  if (led === null && !unit.value.definite) return null;
  const behind = led === null && unit.value.count === null ? scan.numeral(unit.next) : null;
  if (led === null && unit.value.count === null && (behind === null || behind.ordinal)) return null;
  const value = led ?? behind;
  // "السنوات الخمس" spells five and a fifth alike.
  const count = value === null ? 2 : value.fraction ? Math.round(1 / value.value) : value.value;
  const next = isFirst(scan, behind?.next ?? unit.next);
  if (next === null) return null;
  return { value: { count, unit: unit.value.unit }, next, start: led?.start ?? unit.start };
}
