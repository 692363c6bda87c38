import { stems } from '../proclitics.ts';
import type { Numeral } from './numeral.ts';
import { type Reader, tokenAt } from './reader.ts';

const ENUMERATES: ReadonlySet<string> = new Set([',', '،', ':']);

/**
 * Whether an ordinal counts something. It does not in ranks, titles and idioms ("الفريق أول", "3rd Duke", "first lady"), nor behind a name:
 * an adjective agrees in definiteness, so that "ريتشارد الثالث" is a king and "الجولة الثالثة" a round.
 */
export function isOrdinalQuantity(reader: Reader, numeral: Numeral): boolean {
  const { lexicon } = reader;
  const before = tokenAt(reader, numeral.from - 1);
  const after = tokenAt(reader, numeral.next);
  // "first lady", "second hand"; but "the 21st minister".
  if (after !== undefined && numeral.value <= 2 && lexicon.ordinalStopsAfter.has(after.text)) return false;
  if (after?.caps === 'initial' && lexicon.ordinalTitles.has(after.text)) return false;
  // "First, …", "ثالثا: …": points of a list.
  if (before === undefined) return !(after !== undefined && ENUMERATES.has(after.text));
  if (stems(before.text, reader.proclitics).some((stem) => lexicon.ordinalStopsBefore.has(stem.text)))
    return false;
  if (lexicon.article === '' || !numeral.definite || before.kind !== 'word' || numeral.form !== 'words')
    return true;
  if (numeral.prefix !== lexicon.article || lexicon.functionWords.has(before.text)) return true;
  if (lexicon.words.has(before.text) || carriesArticle(reader, before.text)) return true;
  return lexicon.possessives.some(
    (ending) => before.text.length > ending.length + 2 && before.text.endsWith(ending),
  );
}

function carriesArticle(reader: Reader, word: string): boolean {
  for (const prefix of reader.lexicon.definitePrefixes) if (word.startsWith(prefix)) return true;
  return false;
}
