import type { Amount } from './amount.ts';
import type { Bound } from './lexicon.ts';
import type { Numeral } from './numeral.ts';
import { type Reader, tokenAt } from './reader.ts';

/**
 * Whether a number word is another word here. "one", "واحد" and "ألف" need a noun, a bound or a segment of their own;
 * "one of the officials" counts nobody; "ألف كتابا" is a verb, for a thousand has its noun in the genitive;
 * "الاثنين" alone is Monday; "One night, …" opens a story.
 */
export function isPronoun(reader: Reader, amount: Amount, bound: Bound | null): boolean {
  const { lexicon } = reader;
  const { numeral, unit } = amount;
  if (numeral.form !== 'words' || numeral.next - numeral.from > 1 || bound !== null) return false;
  if (numeral.from === reader.from && numeral.next === reader.to) return false;
  const word = (tokenAt(reader, numeral.from)?.text ?? '').slice(numeral.prefix.length);
  if (
    unit === null &&
    numeral.definite &&
    numeral.value === 2 &&
    !numeral.ordinal &&
    !lexicon.adjectivesFirst
  )
    return true;
  if (!lexicon.pronouns.has(word) || isRank(reader, numeral)) return false;
  // "الدوائر الانتخابية السبع": with the article it is a numeral behind its noun.
  if (numeral.definite && numeral.value > 2) return false;
  if (unit === null || isStory(reader, amount)) return true;
  const after = tokenAt(reader, numeral.next);
  if (after === undefined || amount.next === numeral.next) return false;
  if (lexicon.partitives.has(after.text)) return true;
  return numeral.value >= 100 && lexicon.countedEnding !== '' && after.text.endsWith(lexicon.countedEnding);
}

/**
 * "the two sides", "between the two": those spoken of already, as the definite dual of Arabic ("الجانبان"), which counts
 * nothing either. Sums, shares and lengths of time are stated all the same ("the two years").
 */
export function isKnownPair(reader: Reader, amount: Amount): boolean {
  const { numeral, unit } = amount;
  if (numeral.value !== 2 || numeral.ordinal || numeral.form === 'mixed') return false;
  if (!reader.lexicon.definiteBefore.has(tokenAt(reader, numeral.from - 1)?.text ?? '')) return false;
  return unit === null ? numeral.form === 'words' : unit.kind === 'count';
}

/** "the number one exporter", "العدو رقم واحد". */
export const isRank = (reader: Reader, numeral: Numeral): boolean =>
  numeral.form === 'words' && reader.lexicon.rankBefore.has(tokenAt(reader, numeral.from - 1)?.text ?? '');

/** "One night, …", "…; one evening when they met": some night, not one night long. */
function isStory(reader: Reader, amount: Amount): boolean {
  const { lexicon } = reader;
  if (!lexicon.storyUnits.has(amount.unit?.unit ?? '')) return false;
  const before = tokenAt(reader, amount.numeral.from - 1);
  if (before !== undefined && before.kind !== 'mark') return false;
  const after = tokenAt(reader, amount.next);
  return after !== undefined && (after.text === ',' || lexicon.storyBefore.has(after.text));
}
