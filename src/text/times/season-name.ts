import type { Scan } from './scan.ts';

/** How far back a title may begin, and how far before it an ordinary word is looked for. */
const MOST_WORDS = 5;

/**
 * A capitalised season behind other capitals is part of a title ("filming That Summer in 1979"); alone it is British
 * spelling ("in Spring 2024"), and in a headline everything is capitalised. `at` is the season's word.
 */
export function isTitleWord(scan: Scan, at: number): boolean {
  if (!scan.words.cased || !isCapital(scan, at)) return false;
  let first = at;
  while (first > at - MOST_WORDS && !scan.token(first)?.broken && isCapital(scan, first - 1)) first -= 1;
  if (first === at || scan.is(scan.words.parts, first) === at || scan.token(first)?.broken) return false;
  for (let i = first - 1; i >= first - MOST_WORDS; i -= 1) {
    const token = scan.token(i);
    if (token?.kind !== 'word' || token.caps !== 'none') return false;
    if (!scan.numbers.functionWords.has(token.text)) return true;
    if (token.broken) return false;
  }
  return false;
}

const isCapital = (scan: Scan, at: number): boolean => {
  const token = scan.token(at);
  return token?.kind === 'word' && token.caps !== 'none';
};

/** "the winter of discontent", "the Summer of Love": of something, so not of a year. `at` follows the season. */
export function isOfSomething(scan: Scan, at: number): boolean {
  return scan.numbers.partitives.has(scan.word(at)) && scan.words.cased;
}
