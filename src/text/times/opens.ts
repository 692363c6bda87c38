import { mayStart, numberWord } from '../numbers/starters.ts';
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
  const { numbers, proclitics } = scan;
  return numberWord(token.text, numbers, proclitics) !== null;
}

/** How far a time's first word may stand from the word or digits that make it one. */
const REACH = 24;

/**
 * Whether what may start here can be a time at all: only words of time and numbers stand between its first word and
 * digits, a unit, a month … "In the house" is given up at "house", before twenty readers have tried it.
 */
export function mayHold(scan: Scan, at: number): boolean {
  const { numbers, proclitics } = scan;
  let counted = 0;
  for (let i = at; i < at + REACH; i += 1) {
    const token = scan.token(i);
    if (token === undefined) return false;
    if (token.kind === 'digits') {
      const after = scan.token(i + 1);
      const ordinal = after?.kind === 'word' && numbers.ordinalMarks.has(after.text);
      if (token.text.length >= 3 || ordinal || isWritten(scan, i)) return true;
      continue;
    }
    if (token.kind === 'mark') continue;
    if (scan.isCore(i)) return true;
    const value = numberWord(token.text, numbers, proclitics);
    if (value !== null) counted += 1;
    // Two number words may be a year, or one that holds a thousand: "nineteen eighty-four", "في الألفين".
    if (counted === 2 || (value !== null && value >= 1000 && value <= 3000)) return true;
    const joins = numbers.ordinalMarks.has(token.text) || numbers.conjunctions.has(token.text);
    if (!joins && !mayStart(token.text, numbers, proclitics) && !scan.isInner(i)) return false;
  }
  return true;
}

/** Digits that a mark before them makes a date, clock or year: "3/2", "10:30", "'99". */
function isWritten(scan: Scan, at: number): boolean {
  const mark = scan.token(at - 1);
  return mark?.kind === 'mark' && scan.token(at)?.spaced === false && "/-.:'⁄".includes(mark.text);
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
