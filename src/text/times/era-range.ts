import { calendarDate } from './expression.ts';
import { readYear } from './fields.ts';
import { readLink } from './range-link.ts';
import type { Found, Scan } from './scan.ts';

/**
 * Years before our era that only the era behind the second one tells: "512-511 BC", "from 512 to 511 BC",
 * "بين عامي 512 و511 ق.م". They count down; what counts up is none of ours, so that no other numbers are taken.
 */
export function readEraRange(scan: Scan, at: number): Found | null {
  const between = scan.find(scan.words.rangeBetween, at);
  const opener = between ?? scan.find(scan.words.rangeFrom, at);
  const named = scan.find(scan.words.yearWords, opener?.next ?? at);
  const head = named?.next ?? opener?.next ?? at;
  if (head > at && scan.token(head)?.broken) return null;
  const near = head > at ? scan.find(scan.words.approximators, head) : null;
  const first = bareYear(scan, near?.value === 'near' ? near.next : head);
  if (first === null) return null;
  const link = readLink(scan, first.next, between !== null || named?.value.dual === true);
  if (link === null) return null;
  const again = scan.find(scan.words.yearWords, link.next);
  const second = readYear(scan, again?.next ?? link.next, true);
  if (second === null || !second.value.bc || second.value.year >= first.year) return null;
  return {
    value: {
      is: 'range',
      left: calendarDate({ year: first.year, bc: true }),
      right: calendarDate({ year: second.value.year, bc: true }),
    },
    next: second.next,
    start: opener?.start ?? named?.start ?? (scan.token(head) as { start: number }).start,
  };
}

/** Two to four digits, with or without an era of their own. */
function bareYear(scan: Scan, at: number): { year: number; next: number } | null {
  if (scan.token(at)?.kind !== 'digits') return null;
  const year = readYear(scan, at, true);
  if (year === null || year.value.hijri) return null;
  if (year.value.sure && !year.value.bc) return null;
  return { year: year.value.year, next: year.next };
}
