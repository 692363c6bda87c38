import type { Expression, Shift, Unit } from './expression.ts';
import { readShiftAfter, readShiftBefore } from './fields.ts';
import type { Found, Scan } from './scan.ts';
import type { UnitName } from './time-words.ts';

/** "last week", "the past three months", "الأسبوع الماضي", "الأيام الثلاثة الماضية", "هذا العام", "آخر 3 سنوات". */

export function readUnit(scan: Scan, at: number): Found<UnitName> | null {
  const token = scan.token(at);
  if (token === undefined) return null;
  return scan.find(scan.words.units, at);
}

/** A unit of one kind with its modifier, and nothing else: "next month", "الشهر الجاري". */
export function readShiftedOf(scan: Scan, at: number, unit: Unit): Found<Shift> | null {
  const found = readShiftedUnit(scan, at);
  if (found === null || found.value.is !== 'shifted') return null;
  if (found.value.unit !== unit || found.value.count !== null || found.value.shift.event) return null;
  return { value: found.value.shift, next: found.next, start: found.start };
}

export function readShiftedUnit(scan: Scan, at: number): Found | null {
  const slot = at - scan.from;
  let known = scan.shifted[slot];
  if (known === undefined) {
    known = shiftFirst(scan, at) ?? shiftLast(scan, at) ?? bareWeekend(scan, at);
    if (slot >= 0) scan.shifted[slot] = known;
  }
  return known;
}

/** "over the weekend", "خلال عطلة نهاية الأسبوع": the nearest one, by tense. */
function bareWeekend(scan: Scan, at: number): Found | null {
  const determiner = scan.is(scan.words.determiners, at);
  const unit = readUnit(scan, determiner ?? at);
  if (unit?.value.unit !== 'weekend' || unit.value.count !== 1) return null;
  if (determiner === null && !unit.value.definite) return null;
  const start = determiner === null ? unit.start : (scan.token(at)?.start as number);
  return { value: shifted(unit.value, { step: 0, nearest: true }, null), next: unit.next, start };
}

/** The amount between modifier and unit: a number, or "few". */
function readAmount(scan: Scan, at: number): Found<number | 'vague'> | null {
  const vague = scan.is(scan.words.vagueCounts, at);
  const token = scan.token(at);
  if (token === undefined || token.broken) return null;
  if (vague !== null) return { value: 'vague', next: vague, start: token.start };
  const numeral = scan.numeral(at);
  if (numeral === null || numeral.ordinal || numeral.value <= 0 || numeral.value > 100_000) return null;
  // "السنوات الخمس" spells five and a fifth alike.
  const value = numeral.fraction ? Math.round(1 / numeral.value) : numeral.value;
  return { value, next: numeral.next, start: numeral.start };
}

function shiftFirst(scan: Scan, at: number): Found | null {
  const determiner = scan.is(scan.words.determiners, at);
  const head = determiner ?? at;
  const shift = readShiftBefore(scan, head);
  if (shift === null) return null;
  const start = determiner !== null && !shift.value.bare ? (scan.token(at)?.start as number) : shift.start;
  let next = shift.next;
  const amount = readAmount(scan, next);
  if (amount !== null) next = amount.next;
  else if (shift.value.counted) {
    const dual = readUnit(scan, next);
    if (dual === null || dual.value.count === 1) return null;
  }
  // "expected to last six weeks": a verb, not a time.
  if (amount !== null && determiner === null && scan.words.lastingLeads.includes(scan.word(head - 1)))
    return null;
  if (scan.mark(next, '-') && !scan.token(next)?.spaced) next += 1;
  const unit = readUnit(scan, next);
  if (unit === null || scan.token(next)?.broken || unit.start !== scan.token(next)?.start) return null;
  if (isOfSomething(scan, unit.next, amount !== null || shift.value.counted === true)) return null;
  return { value: shifted(unit.value, shift.value, amount?.value ?? null), next: unit.next, start };
}

/** "the last two decades of his life": counted from an event. */
function isOfSomething(scan: Scan, at: number, counted: boolean): boolean {
  if (!counted) return false;
  const of = scan.is(scan.words.awayEvent, at) ?? scan.is(scan.words.of, at);
  return of !== null && scan.token(of)?.kind === 'word' && scan.is(scan.words.yearWords, of) === null;
}

function shiftLast(scan: Scan, at: number): Found | null {
  let next = at;
  let start: number;
  let amount: number | 'vague' | null = null;
  // "الثلاثين عاما الماضية", "الـ24 ساعة الماضية": the number stands first.
  const articled = scan.is(scan.words.determiners, at) ?? at;
  const leading = scan.numeral(articled);
  if (leading !== null && !leading.ordinal && (leading.definite || articled > at)) {
    amount = leading.value;
    next = leading.next;
    start = articled > at ? (scan.token(at)?.start as number) : leading.start;
  } else {
    start = scan.token(at)?.start ?? 0;
    next = articled;
  }
  const unit = readUnit(scan, next);
  const definite = articled > at || unit?.value.definite;
  if (unit === null || (amount === null && !definite)) return null;
  // "2.4 بالمئة العام الجاري": a number with the article of its own counts no definite unit.
  if (amount !== null && articled === at && unit.value.definite) return null;
  if (amount === null && articled === at) start = unit.start;
  next = unit.next;
  if (amount === null) {
    const article = scan.is(scan.words.determiners, next) ?? next;
    const after = readAmount(scan, article);
    if (after !== null && readShiftAfter(scan, after.next) !== null) {
      amount = after.value;
      next = after.next;
    }
  }
  const shift = readShiftAfter(scan, next);
  if (shift === null) return null;
  return { value: shifted(unit.value, shift.value, amount), next: shift.next, start };
}

function shifted(unit: UnitName, shift: Shift, amount: number | 'vague' | null): Expression {
  if (amount === 'vague') return { is: 'vague', unit: unit.unit, shift };
  const count = amount ?? (unit.count === 2 ? 2 : null);
  if (count === null && unit.count === null) return { is: 'vague', unit: unit.unit, shift };
  const plain: Shift = {
    step: shift.step,
    ...(shift.rolling ? { rolling: true } : {}),
    ...(shift.event ? { event: true } : {}),
    ...(shift.nearest ? { nearest: true } : {}),
  };
  return { is: 'shifted', unit: unit.unit, shift: plain, count };
}
