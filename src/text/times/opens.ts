import { stems } from '../proclitics.ts';
import type { Scan } from './scan.ts';

/** Whether a time expression may start here: a first look that costs one or two table look-ups. */
export function opens(scan: Scan, at: number): boolean {
  const token = scan.token(at);
  if (token === undefined) return false;
  if (token.kind === 'digits' && isChained(scan, at)) return false;
  if (token.kind === 'digits')
    return token.text.length === 4 || (token.text.length < 4 && isContinued(scan, at + 1));
  if (token.kind === 'mark') return token.text === "'";
  if (scan.mayOpen(at)) return true;
  const { words } = scan.numbers;
  for (const { text } of stems(token.text, scan.proclitics)) if (words.has(text)) return true;
  return false;
}

/** The later digits of "1/2/2026" or "10:30" start nothing. */
function isChained(scan: Scan, at: number): boolean {
  if (scan.token(at)?.spaced !== false || !scan.mark(at - 1, '/.:-')) return false;
  return scan.token(at - 1)?.spaced === false && scan.token(at - 2)?.kind === 'digits';
}

/** What follows a short number so that it can be a date: a separator, "rd", or any word of time. */
function isContinued(scan: Scan, at: number): boolean {
  const token = scan.token(at);
  if (token === undefined || token.broken || token.kind === 'digits') return false;
  if (token.kind === 'mark') return '/-.:,،'.includes(token.text);
  return scan.hasRole(at) || scan.numbers.ordinalMarks.has(token.text);
}
