import type { Scan } from './scan.ts';
import type { Guard } from './time-words.ts';

/** Looks at a word's neighbours to tell a time word from its homograph. */

/** A preposition or other word before token `at` that a date follows. Compound words are looked up by their last word. */
export function hasLead(scan: Scan, at: number): boolean {
  const before = scan.token(at - 1);
  if (before === undefined || scan.token(at)?.broken) return false;
  return scan.find(scan.words.leads, at - 1)?.next === at;
}

/** Whether a guarded word may be taken alone, from its context. */
export function isAllowed(scan: Scan, at: number, guard: Guard): boolean {
  if (guard === 'none') return true;
  if (!hasLead(scan, at)) return false;
  // "the sun", "the March": an article alone tells nothing of an abbreviation.
  if (
    guard === 'soft' &&
    scan.words.cased &&
    scan.is(scan.words.determiners, at - 1) === at &&
    scan.token(at)?.caps === 'none'
  )
    return false;
  // A lower-case "may" or "march" after a preposition is still no month where names are capitalised.
  return guard === 'soft' || !scan.words.cased || scan.token(at)?.caps !== 'none';
}

/** The token before belongs to a name: capitals inside a sentence ("Sheffield Wednesday"). */
export function followsName(scan: Scan, at: number): boolean {
  if (!scan.words.cased) return false;
  const before = scan.token(at - 1);
  return (
    before !== undefined &&
    before.kind === 'word' &&
    before.caps !== 'none' &&
    scan.token(at - 2) !== undefined &&
    scan.token(at)?.broken === false &&
    scan.numbers.functionWords.has(before.text) === false
  );
}

/** A lower-case plural or a listed noun at `at`: the number before it counts it. */
export function isCountedNoun(scan: Scan, at: number): boolean {
  const token = scan.token(at);
  if (token === undefined || token.kind !== 'word' || token.broken) return false;
  if (scan.is(scan.words.notYearAfter, at) !== null) return true;
  const ending = scan.words.pluralEnding;
  if (ending === '' || token.caps !== 'none' || token.text.length < 4 || !token.text.endsWith(ending))
    return false;
  // "bonus", "crisis", "press" are singular.
  return !/(us|is|ss)$/.test(token.text);
}

/** How far back a verb of change is looked for: "rose within a year by 1500". */
const MOST_BACK = 6;

/** Whether something rises or falls before token `at`: bare numbers behind it are amounts before they are years. */
export function tellsChange(scan: Scan, at: number): boolean {
  const back = Math.max(scan.from, at - MOST_BACK);
  for (let i = at - 1; i >= back; i -= 1) if (scan.numbers.changes.has(scan.word(i))) return true;
  return false;
}

/** "rose by 1500 to 2000": `at` is the token after "by" or "to". A year of our own time stays one ("rose by 2030"). */
export function isAmountOfChange(scan: Scan, at: number, year: number): boolean {
  return !isModern(year) && scan.numbers.changeMeasures.has(scan.word(at - 1)) && tellsChange(scan, at - 1);
}

/** Years that a newspaper is likely to speak of. */
export const isModern = (year: number): boolean => year >= 1900 && year <= 2100 && year % 1000 !== 0;
