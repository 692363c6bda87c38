import type { Scan } from './scan.ts';

/** The token after "," or "and", or the word that "and" is written onto; null where neither stands. */
export function listLink(scan: Scan, at: number): number | null {
  if (scan.token(at) === undefined || scan.token(at)?.broken) return null;
  const comma = scan.mark(at, ',،') ? at + 1 : at;
  const and = scan.is(scan.words.and, comma);
  if (and !== null) return and;
  if (comma > at) return comma;
  const prefix = scan.words.andPrefix;
  return prefix !== '' && scan.word(at).startsWith(prefix) && scan.word(at).length > prefix.length + 1
    ? at
    : null;
}
