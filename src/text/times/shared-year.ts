import type { Dated } from './dated.ts';
import type { Expression } from './expression.ts';
import { readPoint } from './point.ts';
import type { Found, Scan } from './scan.ts';

/** "ثورة 25 يناير": a day without a year that names a movement, a bridge, a town. */
export function isEventName(scan: Scan, at: number, expression: Expression): boolean {
  if (expression.is !== 'calendar' || expression.year !== null || expression.month === null) return false;
  if (expression.own !== undefined || expression.yearShift !== undefined || expression.weekday !== null)
    return false;
  return scan.token(at - 1) !== undefined && scan.find(scan.words.nameLeads, at - 1)?.next === at;
}

const MOST_SHARED = 3;

/** "في يناير ومارس 2025": dates joined by "and" share the year that only the last one states. */
export function shareYear(scan: Scan, dated: Found<Dated>): Expression {
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
