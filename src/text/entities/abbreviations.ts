import type { RawMention } from './mention.ts';
import { rawMention, type TokenRun, wordAt } from './token-run.ts';

/** In a script without capitals only short words abbreviate. */
const SHORT = 5;

/**
 * The abbreviation in brackets directly behind an organisation's name: "the Harbour Pilots Association (HPA)". From
 * there on the article's own abbreviation is a name.
 */
export function abbreviationAt(run: TokenRun, at: number): RawMention | null {
  const word = wordAt(run, at + 1);
  if (word === null || run.tokens[at]?.text !== '(' || at + 2 >= run.to || run.tokens[at + 2]?.text !== ')')
    return null;
  const token = run.tokens[at + 1];
  const short = run.lexicon.cased
    ? token?.caps === 'all'
    : word.length <= SHORT && !run.lexicon.commonWords.has(word);
  if (!short) return null;
  run.abbreviations.add(word);
  return rawMention(run, 'organisation', at + 1, at + 2, '');
}

/** An abbreviation that the article has explained before. */
export function knownAbbreviation(run: TokenRun, at: number): RawMention | null {
  const word = wordAt(run, at);
  if (word === null || !run.abbreviations.has(word)) return null;
  if (run.lexicon.cased && run.tokens[at]?.caps !== 'all') return null;
  return rawMention(run, 'organisation', at, at + 1, '');
}
