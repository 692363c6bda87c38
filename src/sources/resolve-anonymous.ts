import { contentId } from '../domain/hash.ts';
import { foldText } from '../text/fold.ts';
import type { CompiledLexicon } from './compiled-lexicon.ts';
import { countryIn, readParts } from './read-parts.ts';
import type { ResolvedSource } from './resolved-source.ts';
import { firstOf } from './word-table.ts';
import type { Word } from './words.ts';

const DIGITS = /^[0-9]+$/;

/** First word after those that only count or introduce: "three", "عدد من", "the". Digits count too. */
function afterCounts(words: readonly Word[], compiled: CompiledLexicon): number {
  let at = 0;
  for (;;) {
    const word = words[at];
    if (word === undefined) return at;
    const match =
      compiled.counts.longest(words, at, words.length) ?? compiled.articles.longest(words, at, words.length);
    if (match !== null) at = match.next;
    else if (DIGITS.test(word.text)) at += 1;
    else return at;
  }
}

/** Where the description ends and the words about being unnamed begin: "who asked …", "طلب عدم الكشف …". */
function beforeAnonymity(words: readonly Word[], from: number, compiled: CompiledLexicon): number {
  const mark = firstOf(compiled.anonymityMarks, words, from);
  if (mark === words.length) return mark;
  for (let at = from + 1; at <= mark; at += 1)
    if (at === mark || compiled.headStops.longest(words, at, words.length) !== null) return at;
  return mark;
}

interface Head {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

/** The noun that says what the unnamed are. */
function headOf(words: readonly Word[], from: number, compiled: CompiledLexicon): Head | null {
  const { anonymousHeads, headStops, lexicon } = compiled;
  if (!lexicon.headLast) {
    const match = anonymousHeads.longest(words, from, words.length);
    return match === null ? null : { key: match.value, from, to: match.next };
  }
  const end = Math.max(from + 1, firstOf(headStops, words, from + 1));
  for (let start = Math.max(from, end - 3); start < end; start += 1) {
    const match = anonymousHeads.longest(words, start, end);
    if (match?.next === end) return { key: match.value, from: start, to: end };
  }
  return null;
}

/**
 * Whether a personal name follows the head: "القيادي في الحركة فلان الفلاني". Only after a singular, and only as
 * last words of the clause that no table knows; after an indefinite head a body has to stand between.
 */
function isNamed(words: readonly Word[], head: Head, compiled: CompiledLexicon): boolean {
  if (compiled.namableHeads.longest(words, head.from, head.to) === null) return false;
  const definite = words[head.from]?.definite ?? false;
  const parts = readParts(words.slice(head.to), compiled);
  const last = parts.at(-1);
  if (last?.reading.type !== 'rest') return false;
  const bodied = parts.some(({ reading }) => reading.type === 'office' || reading.type === 'known');
  let from = last.from + head.to;
  // Adjectives agree with a definite head, names follow them.
  while (definite && from < words.length && (words[from] as Word).definite) from += 1;
  if (firstOf(compiled.headStops, words, from) < words.length) return false;
  return definite ? from < words.length : bodied && words.length - from >= 2;
}

/** A word without the endings of gender and number, so that "أمنيون" and "أمني" describe alike. */
function uninflected(word: Word, compiled: CompiledLexicon): string {
  let best = word.stem;
  for (const ending of compiled.lexicon.adjectiveEndings) {
    const folded = foldText(ending);
    if (folded !== '' && word.stem.length >= folded.length + 3 && word.stem.endsWith(folded)) {
      const rest = word.stem.slice(0, -folded.length);
      if (rest.length < best.length) best = rest;
    }
  }
  return best;
}

/**
 * Reads the unnamed: "three informed sources", "مصدر أمني", "an official who asked not to be named". The id is that
 * of the description without its count and number: one and three informed sources are described alike.
 * null for anyone named.
 */
export function resolveAnonymous(
  name: string,
  words: readonly Word[],
  compiled: CompiledLexicon,
): ResolvedSource | null {
  const from = afterCounts(words, compiled);
  if (from >= words.length) return null;
  const to = beforeAnonymity(words, from, compiled);
  const described = words.slice(0, to);
  const head = headOf(described, from, compiled);
  const marked = to < words.length;
  if (head === null && !marked) return null;
  if (head !== null && !marked && isNamed(described, head, compiled)) return null;
  const others = described.filter(
    (_, at) => at >= from && (head === null || at < head.from || at >= head.to),
  );
  const last = (described.at(-1) ?? words[from]) as Word;
  return {
    sourceId: contentId(
      'src',
      'anonymous',
      head?.key ?? '',
      ...others.map((word) => uninflected(word, compiled)),
    ),
    canonicalName: name.slice((words[from] as Word).start, Math.max(last.end, (words[from] as Word).end)),
    kind: 'anonymous',
    country: countryIn(readParts(described, compiled)),
  };
}
