import { addMonths, type Day } from './calendar.ts';
import type { Expression, Unit } from './expression.ts';
import { days, precisionOf, type Resolved } from './resolved.ts';
import type { Found, Scan } from './scan.ts';
import { readUnit } from './shifted-unit.ts';

const MONTHS: Partial<Record<Unit, number>> = { month: 1, quarter: 3, half: 6, year: 12 };
const MOST_MONTHS = 120;

/** "the three months to March", "the year ended June 30": a span that is told by its length and its last day. */
export function readMonthsTo(
  scan: Scan,
  at: number,
  readEnd: (scan: Scan, at: number, depth: number) => Found | null,
): Found | null {
  const token = scan.token(at);
  if (token === undefined) return null;
  const determiner = scan.is(scan.words.determiners, at);
  const head = determiner ?? at;
  const numeral = scan.numeral(head);
  const count = numeral === null || numeral.ordinal ? 1 : numeral.value;
  const unit = readUnit(scan, numeral === null || numeral.ordinal ? head : numeral.next);
  const size = unit === null ? undefined : MONTHS[unit.value.unit];
  if (unit === null || size === undefined || !Number.isInteger(count) || count < 1) return null;
  // "a month to May": without a number only the article tells a period of account.
  if (numeral === null && determiner === null) return null;
  if (!scan.words.spanEnds.includes(scan.word(unit.next)) || count * size > MOST_MONTHS) return null;
  const link = scan.is(scan.words.leads, unit.next + 1) ?? unit.next + 1;
  if (scan.token(unit.next)?.broken || scan.token(link)?.broken) return null;
  const end = readEnd(scan, link, 1);
  const dated =
    end?.value.is === 'calendar' && end.value.month !== null
      ? end
      : end?.value.is === 'part' && end.value.part === 'late'
        ? end
        : null;
  if (dated === null) return null;
  return {
    value: { is: 'months-to', months: count * size, unit: unit.value.unit, of: dated.value },
    next: dated.next,
    start: token.start,
  };
}

/** So many months back from the last day of what ends the span. */
export function resolveMonthsTo(
  expression: Extract<Expression, { is: 'months-to' }>,
  end: Resolved,
): Resolved {
  if (end.end === null) return end;
  const start: Day = addMonths(end.end + 1, -expression.months);
  return days(start, end.end, precisionOf(expression.unit), { anchored: end.anchored });
}
