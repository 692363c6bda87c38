import { stems } from '../proclitics.ts';
import type { Token } from '../tokens.ts';
import { isFraction } from './fraction.ts';
import type { Numeral } from './numeral.ts';
import { type Reader, tokenAt, touches } from './reader.ts';
import { readSign } from './unit.ts';

const GLUE: ReadonlySet<string> = new Set(['#', '@', '_', '\\', '&']);
const CHAIN: ReadonlySet<string> = new Set(['-', '/', ':', '.']);
const BULLETS: ReadonlySet<string> = new Set(['.', ')', '-']);
/** Chains longer than this are cut; what remains is read as a chain of its own. */
const MOST_LINKS = 32;

/**
 * Digits that are no amount: part of a name or address ("Covid-19", "G20", "F-16", "5G"), a telephone number, a date or
 * clock written in digits, the number of a list item. Answers the token after them, or null for an amount.
 */
export function skipName(reader: Reader, at: number): number | null {
  const digits = tokenAt(reader, at);
  if (digits?.kind !== 'digits') return null;
  const after = tokenAt(reader, at + 1);
  // The lower half of a fraction sign: one character of the original is never two numbers.
  if (digits.start < (tokenAt(reader, at - 1)?.end ?? 0)) return at + 1;
  if (at === reader.from && isBullet(reader, at)) return at + 1;
  if (touches(digits) && isGlued(reader, at)) return at + 1;
  const chain = chainOf(reader, at);
  if (chain !== null) return chain;
  // "011", "007": a code, unless a decimal follows ("0.5").
  if (digits.text.length > 1 && digits.text.startsWith('0')) return at + 1;
  if (after !== undefined && touches(after) && GLUE.has(after.text)) return at + 1;
  return null;
}

/** "1. The talks", "2) …": only at the head of a segment. */
function isBullet(reader: Reader, at: number): boolean {
  const mark = tokenAt(reader, at + 1);
  const word = tokenAt(reader, at + 2);
  const digits = tokenAt(reader, at) as Token;
  return (
    digits.text.length < 3 &&
    touches(mark) &&
    BULLETS.has(mark?.text ?? '') &&
    word?.spaced === true &&
    word.kind === 'word'
  );
}

function isGlued(reader: Reader, at: number): boolean {
  const before = tokenAt(reader, at - 1);
  if (before === undefined) return false;
  if (before.kind === 'word') return !isParticle(reader, at - 1);
  if (GLUE.has(before.text)) return true;
  // ".5": what stands before the point is missing, and 5 would be wrong.
  if (before.text === '.' && before.spaced) return true;
  const owner = tokenAt(reader, at - 2);
  if (owner === undefined || !touches(before) || !CHAIN.has(before.text)) return false;
  if (owner.kind === 'word') return !isParticle(reader, at - 2) && !reader.lexicon.words.has(owner.text);
  return before.text !== '-' && owner.kind === 'digits';
}

/** "و200", "الـ16", "USD500": a particle or a currency may touch its number. */
function isParticle(reader: Reader, at: number): boolean {
  const word = tokenAt(reader, at) as Token;
  return reader.proclitics.includes(word.text) || readSign(reader, at) !== null;
}

/** Three runs of digits or more with "-", "/" between them, or two with ":" or an improper "/". */
function chainOf(reader: Reader, at: number): number | null {
  let next = at + 1;
  let links = 0;
  let dashes = 0;
  while (links < MOST_LINKS) {
    const mark = tokenAt(reader, next);
    const digits = tokenAt(reader, next + 1);
    if (mark === undefined || digits?.kind !== 'digits' || !touches(mark) || !touches(digits)) break;
    if (mark.text !== '-' && mark.text !== '/' && mark.text !== ':') break;
    if (mark.text === '-') dashes += 1;
    links += 1;
    next += 2;
  }
  if (links === 0) return null;
  if (links === 1 && tokenAt(reader, at + 1)?.text === '/' && isFraction(reader.text.tokens, at)) return null;
  return links > 1 || dashes === 0 ? next : null;
}

/** After the number: letters that touch it and are no unit make it a name ("5G", "4x4"). */
export function isNamePart(reader: Reader, numeral: Numeral, unitNext: number | null): boolean {
  if (numeral.form === 'words' || unitNext !== null) return false;
  const after = tokenAt(reader, numeral.next);
  return after?.kind === 'word' && touches(after);
}

/** "الساعة الخامسة", "5 p.m.", "1200 GMT". */
export function isClock(reader: Reader, numeral: Numeral): boolean {
  const { clockBefore, clockAfter } = reader.lexicon;
  const before = tokenAt(reader, numeral.from - 1)?.text ?? '';
  if (clockBefore.has(before) || stems(before, reader.proclitics).some((stem) => clockBefore.has(stem.text)))
    return true;
  return clockAfter.has(tokenAt(reader, numeral.next)?.text ?? '');
}
