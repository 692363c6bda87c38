import type { Amount } from './amount.ts';
import type { Bound } from './lexicon.ts';
import { type Reader, tokenAt } from './reader.ts';

/**
 * Whether a number word is another word here. "one", "واحد" and "ألف" need a noun, a bound or a segment of their own;
 * "one of the officials" counts nobody; "ألف كتابا" is a verb, for a thousand has its noun in the genitive;
 * "الاثنين" alone is Monday.
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
  if (!lexicon.pronouns.has(word)) return false;
  // "الدوائر الانتخابية السبع": with the article it is a numeral behind its noun.
  if (numeral.definite && numeral.value > 2) return false;
  if (unit === null) return true;
  const after = tokenAt(reader, numeral.next);
  if (after === undefined || amount.next === numeral.next) return false;
  if (lexicon.partitives.has(after.text)) return true;
  return numeral.value >= 100 && lexicon.countedEnding !== '' && after.text.endsWith(lexicon.countedEnding);
}
