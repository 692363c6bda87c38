import type { Token } from '../tokens.ts';

/** Behind the clock of a live report: half of the day, zone, and the mark that sets it off. */
const HALVES: ReadonlySet<string> = new Set(['am', 'pm', 'gmt', 'utc', 'bst', 'cet', 'est', 'edt']);
const MARKS: ReadonlySet<string> = new Set(['-', ':', '|', ',']);

/**
 * The token behind the time of day with which a live report opens an entry ("09:32 Ferry services …", "9.15am - The …"),
 * or `from`: it dates the entry and is no word of what the entry says.
 */
export function pastStamp(tokens: readonly Token[], from: number, to: number): number {
  const [hour, point, minute] = [tokens[from], tokens[from + 1], tokens[from + 2]];
  if (hour?.kind !== 'digits' || minute?.kind !== 'digits' || from + 3 >= to) return from;
  if (point?.spaced !== false || minute.spaced || !/^[:.]$/.test(point.text)) return from;
  if (hour.text.length > 2 || minute.text.length !== 2 || Number(hour.text) > 23 || Number(minute.text) > 59)
    return from;
  let at = from + 3;
  let sure = point.text === ':';
  while (at < to && at < from + 6) {
    const text = tokens[at]?.text.replaceAll('.', '') ?? '';
    if (!HALVES.has(text) && !MARKS.has(text)) break;
    sure = true;
    at += 1;
  }
  const next = tokens[at];
  // "10:30 trains were late", "3.15 Million": the clock or number is the sentence's own.
  if (!sure || next === undefined || at >= to || !next.spaced) return from;
  const opens = next.kind === 'word' ? next.caps !== 'none' || !/[a-z]/.test(next.text) : next.text === '"';
  return opens ? at : from;
}
