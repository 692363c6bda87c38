import { civilOf, type Day, isoDay } from './calendar.ts';
import type { Bound, Expression } from './expression.ts';
import type { Frame, Precision, Resolved } from './resolved.ts';
import { unresolved } from './resolved.ts';

type Resolve = (expression: Expression, frame: Frame) => Resolved;

const COARSENESS: readonly Precision[] = [
  'day',
  'week',
  'month',
  'season',
  'quarter',
  'year',
  'decade',
  'century',
];
const coarser = (a: Precision, b: Precision): Precision =>
  COARSENESS.indexOf(a) > COARSENESS.indexOf(b) ? a : b;

/** From the first day of the left end to the last day of the right one; an end without a year follows the other. */
export function resolveRange(left: Expression, right: Expression, frame: Frame, resolve: Resolve): Resolved {
  if (isBareWeekday(left) && isBareWeekday(right) && frame.tense !== 'future' && frame.anchor !== null) {
    // "from Tuesday to Friday" in the past: the last one is over, the first lies before it.
    const over = resolve(right, frame);
    const began = over.start === null ? null : resolve(left, { anchor: over.start, tense: 'past' }).start;
    if (over.start !== null && began !== null)
      return { ...over, start: began, edtf: `${isoDay(began)}/${isoDay(over.start)}` };
  }
  const first = resolve(left, frame);
  const relative = first.relative;
  let last = resolve(right, frame);
  if (first.unresolved !== null || last.unresolved !== null) return failed(first, last);
  const start = first.start as Day;
  // What leaves its year or week open comes after the left end.
  if ((last.end as Day) < start || isOpen(right)) last = resolve(right, { anchor: start, tense: 'future' });
  if (last.start === null || last.end === null || (last.end as Day) < start) {
    const shifted = nextYear(right, last);
    if (shifted === null) return unresolved('ends-before-start', first.precision, { relative });
    last = resolve(shifted, frame);
    if (last.end === null || last.end < start)
      return unresolved('ends-before-start', first.precision, { relative });
  }
  const end = last.end as Day;
  const alternatives = both(first, last);
  return {
    start,
    end,
    precision: coarser(first.precision, last.precision),
    edtf: `${edge(first, start)}/${edge(last, end)}`,
    relative: relative || last.relative,
    anchored: first.anchored || last.anchored,
    alternatives,
    weekday: first.weekday ?? last.weekday,
    calendar: first.calendar,
    unresolved: null,
  };
}

function failed(first: Resolved, last: Resolved): Resolved {
  const reason = first.unresolved ?? last.unresolved;
  const edtf = first.edtf !== null && last.edtf !== null ? `${first.edtf}/${last.edtf}` : null;
  const relative = first.relative || last.relative;
  return { ...first, start: null, end: null, edtf, relative, alternatives: [], unresolved: reason };
}

const isBareWeekday = (expression: Expression): boolean =>
  expression.is === 'weekday' && expression.shift === null && expression.week === null;

/** Bare weekdays and dates without a year take theirs from what stands before them. */
function isOpen(expression: Expression): boolean {
  if (isBareWeekday(expression)) return true;
  return (
    expression.is === 'calendar' &&
    expression.year === null &&
    expression.yearShift === undefined &&
    expression.monthShift === undefined &&
    expression.own === undefined
  );
}

function nextYear(right: Expression, last: Resolved): Expression | null {
  if (right.is !== 'calendar' || right.year !== null || last.start === null) return null;
  return { ...right, year: civilOf(last.start).year + 1 };
}

/** Where both ends have one other reading ("3/2 to 5/2"), the other range. */
function both(first: Resolved, last: Resolved): { start: Day; end: Day }[] {
  const [a, b] = [first.alternatives[0], last.alternatives[0]];
  return a !== undefined && b !== undefined && a.start <= b.end ? [{ start: a.start, end: b.end }] : [];
}

/** "2026-02", "2011" as they stand; of a composed time the day. */
const edge = (resolved: Resolved, day: Day): string =>
  resolved.edtf === null ||
  resolved.edtf.includes('/') ||
  resolved.edtf.includes('X') ||
  /-2[1-4]$/.test(resolved.edtf)
    ? resolved.edtf !== null && /^\d{4}-\d{2}-\d{2}$/.test(resolved.edtf)
      ? resolved.edtf
      : isoDay(day)
    : resolved.edtf;

/** An open end is null: "since 2011" has no last day, "by June" no first. */
export function resolveBound(bound: Bound, of: Expression, frame: Frame, resolve: Resolve): Resolved {
  const ahead = bound === 'until' || bound === 'before';
  // "اعتبارا من الثلاثاء": a bare weekday from which something holds is the next one.
  const next = bound === 'until' || (bound === 'from' && isBareWeekday(of));
  const tense = frame.tense ?? (next ? 'future' : 'past');
  const inner = resolve(of, { anchor: frame.anchor, tense: ahead || bound === 'from' ? tense : 'past' });
  if (inner.start === null || inner.end === null) {
    const edtf = inner.edtf === null ? null : ahead ? `../${inner.edtf}` : `${inner.edtf}/..`;
    return inner.unresolved === null ? inner : { ...inner, edtf };
  }
  const { start, end } = inner;
  const shape = { ...inner, alternatives: [] };
  switch (bound) {
    case 'since':
    case 'from':
      return { ...shape, end: null, edtf: `${edge(inner, start)}/..` };
    case 'after':
      return { ...shape, start: end + 1, end: null, edtf: `${isoDay(end + 1)}/..` };
    case 'until':
      return { ...shape, start: null, edtf: `../${edge(inner, end)}` };
    case 'before':
      // "before the end of June": the end is the last day, not the last third.
      if (of.is === 'part' && of.part === 'late')
        return { ...shape, start: null, edtf: `../${edge(inner, end)}` };
      return { ...shape, start: null, end: start - 1, edtf: `../${isoDay(start - 1)}` };
  }
}
