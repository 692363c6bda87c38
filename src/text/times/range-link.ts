import type { Scan } from './scan.ts';

/** What joins the two ends of a range, and where the second one starts. */
export interface Link {
  readonly next: number;
  readonly until: boolean;
}

/** "to", "-", "حتى"; after "between" also "and". */
export function readLink(scan: Scan, at: number, between: boolean): Link | null {
  const token = scan.token(at);
  if (token === undefined || token.broken) return null;
  if (token.text === '-') return { next: at + 1, until: false };
  const until = scan.is(scan.words.rangeUntil, at);
  if (until !== null) return { next: until, until: true };
  const to = scan.is(scan.words.rangeTo, at);
  if (to !== null) return { next: to, until: false };
  if (!between) return null;
  const and = scan.is(scan.words.and, at);
  if (and !== null) return { next: and, until: false };
  const prefix = scan.words.andPrefix;
  // "والتاسع عشر", "وحزيران": the particle is read with the word it stands on.
  return prefix !== '' &&
    token.kind === 'word' &&
    token.text.startsWith(prefix) &&
    token.text.length > prefix.length + 1
    ? { next: at, until: false }
    : null;
}
