/** First and last day, inclusive; null is an open bound. */
export interface Days {
  readonly start: string | null;
  readonly end: string | null;
}

const pad = (value: number, length: number) => String(value).padStart(length, '0');

/** The first day that an ISO date of day, month or year precision covers; null stays open. */
function firstDay(iso: string | null): string | null {
  if (iso === null) return null;
  const [year, month = '01', day = '01'] = iso.split('-');
  return `${year}-${month}-${day}`;
}

function lastDay(iso: string | null): string | null {
  if (iso === null) return null;
  const [year, month = '12', day] = iso.split('-');
  if (day !== undefined) return iso;
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${pad(days, 2)}`;
}

/** An annotation writes a month as `2026-02`, the API as its first and last day. */
export function goldDays(isoStart: string | null, isoEnd: string | null): Days {
  return { start: firstDay(isoStart), end: lastDay(isoEnd) };
}

export const sameDays = (left: Days, right: Days) => left.start === right.start && left.end === right.end;

const WRITTEN = /(\d{4}(?:-\d\d){0,2})(?:\s*\.\.\s*(\d{4}(?:-\d\d){0,2}))?/u;

/** Reads an alternative as annotations write it: `{isoStart, isoEnd}`, `{start, end}`, `a..b` or one date; else null. */
export function readAlternative(alternative: unknown): Days | null {
  if (typeof alternative === 'string') {
    const found = WRITTEN.exec(alternative);
    return found ? goldDays(found[1] ?? null, found[2] ?? found[1] ?? null) : null;
  }
  if (typeof alternative !== 'object' || alternative === null) return null;
  const item = alternative as Record<string, unknown>;
  const start = item.isoStart ?? item.start ?? null;
  const end = item.isoEnd ?? item.end ?? start;
  const day = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  // "Before the 31st" has no first day, and may be read in two ways all the same.
  return day(start) === null && day(end) === null ? null : goldDays(day(start), day(end));
}
