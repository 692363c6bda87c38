import type { Sentence } from '../../../attribution/lexicon.ts';
import type { Token } from '../../../tokens.ts';
import { quotedName } from './quoted-name.ts';
import { readSources, type SourceReading } from './source.ts';
import {
  ADVERBS,
  ANONYMOUS,
  CLAUSE_WORDS,
  COMPLEMENTISERS,
  isDefinite,
  isSourceNoun,
  nounOf,
  RELATIVES,
  withoutAnd,
} from './words.ts';

/** Subjects and what stands between them and their verb are shorter than this. */
const WINDOW = 30;
const LOOSE = { strict: false, particles: [] };

const wordAt = (s: Sentence, at: number): string => (s.text.tokens[at] as Token).text;

/** How many words a body has that a relative clause follows. */
const ANTECEDENT = 8;

/** "المساعدة من الاتحاد الأوروبي الذي وعد": the body or person right before the relative, behind its preposition. */
function nounBefore(s: Sentence, end: number, floor: number): (SourceReading & { from: number }) | null {
  for (let from = end - 1; from > Math.max(floor, end - ANTECEDENT); from -= 1) {
    if (!/^(من|مع|الي|عن|علي|لدي|بين)$/.test(wordAt(s, from - 1))) continue;
    if (!isSourceNoun(nounOf(wordAt(s, from)))) return null;
    const read = readSources(s, from, end, LOOSE);
    return read !== null && read.next === end ? { ...read, from: end } : null;
  }
  return null;
}

/** "وقع 45 نائبا مذكرة تطالب": a verb and its number open a clause of their own, and no name. */
const opensWithVerb = (s: Sentence, from: number, end: number): boolean =>
  from + 1 < end &&
  s.text.tokens[from + 1]?.kind === 'digits' &&
  s.verbs.read(wordAt(s, from))?.tense === 'past';

/** "أما الوزير فأكد": the subject between أما and a verb joined by ف. */
export function topicBefore(
  s: Sentence,
  at: number,
  floor: number,
): (SourceReading & { from: number }) | null {
  for (let open = at - 1; open >= Math.max(floor, at - 16); open -= 1) {
    if (!/^و?اما$/.test(wordAt(s, open))) continue;
    const read = readSources(s, open + 1, at, LOOSE);
    return read === null ? null : { ...read, from: open };
  }
  return null;
}

/**
 * The noun phrase before the verb at `at`, when it is the verb's subject ("مصدر أمني قال", "الوزير الذي أكد"): a
 * clause must begin with it. `from` is the first token of that clause, a conjunction included.
 */
export function subjectBefore(
  s: Sentence,
  at: number,
  floor: number,
): (SourceReading & { from: number }) | null {
  let end = at;
  while (end > floor && (ADVERBS.has(wordAt(s, end - 1)) || /^(كان|كانت|كانوا)$/.test(wordAt(s, end - 1))))
    end -= 1;
  if (end > floor && RELATIVES.has(wordAt(s, end - 1))) end -= 1;
  if (end > floor && /^[،,]$/.test(wordAt(s, end - 1))) end -= 1;
  if (end <= floor) return null;
  // "غير أن «لواء الصحراء» كذب": a name in quotation marks at the head of its clause.
  if (wordAt(s, end - 1) === '"') {
    for (let open = end - 3; open >= Math.max(floor, end - 7); open -= 1) {
      if (s.quoteFrom(open)?.to !== end) continue;
      const head =
        open === floor ||
        CLAUSE_WORDS.has(withoutAnd(wordAt(s, open - 1))) ||
        COMPLEMENTISERS.has(wordAt(s, open - 1)) ||
        /^[،,]$/.test(wordAt(s, open - 1));
      if (head) return { mentions: [quotedName(s, open, end)], next: end, from: open };
      break;
    }
  }
  if (RELATIVES.has(wordAt(s, at - 1))) {
    const antecedent = nounBefore(s, end, floor);
    if (antecedent !== null) return antecedent;
  }
  const isComma = (i: number): boolean => i < s.to && /^[،,]$/.test(wordAt(s, i));
  const pluperfect = at > floor && wordAt(s, at - 1) === 'قد';
  let afterBe = false;
  const starts: number[] = [];
  const lowest = Math.max(floor, end - WINDOW);
  let edge = end - 1;
  for (; edge >= lowest; edge -= 1) {
    const word = wordAt(s, edge);
    if (/^[،,]$/.test(word)) {
      starts.push(edge + 1);
      if (starts.length > 3) break;
    } else if (/^[.:;؛؟!]$/.test(word) || COMPLEMENTISERS.has(word) || CLAUSE_WORDS.has(word)) {
      starts.push(edge + 1);
      afterBe = /^و?كان(ت|وا)?$/.test(word);
      break;
    }
  }
  if (edge < lowest && lowest === floor) starts.push(floor);
  for (let i = starts.length - 1; i >= 0; i -= 1) {
    let from = starts[i] as number;
    while (from < end && (ADVERBS.has(wordAt(s, from)) || CLAUSE_WORDS.has(withoutAnd(wordAt(s, from)))))
      from += 1;
    if (from >= end || opensWithVerb(s, from, end)) continue;
    const read = readSources(s, from, end, LOOSE);
    // "سليم قنواتي، الباحث في …، اعتبر": what is said of him between commas; "كانت دراسة أجريت العام الماضي قد خلصت".
    const aside = read !== null && isComma(read.next) && isComma(end);
    const told = read !== null && i === starts.length - 1 && pluperfect && afterBe;
    if (read !== null && (read.next === end || aside || told)) {
      const opens = from > floor && CLAUSE_WORDS.has(wordAt(s, from - 1)) ? from - 1 : from;
      return { ...read, from: opens };
    }
  }
  return null;
}

/** Words of an indefinite noun and its adjectives. */
const LONGEST_INDEFINITE = 4;

/**
 * "تقدم بها | مصرف محلي قال إنه …": an indefinite noun right before the verb, which tells of it as a relative clause does.
 * The noun belongs to the clause around, so that the frame begins at the verb.
 */
export function indefiniteBefore(
  s: Sentence,
  at: number,
  floor: number,
): (SourceReading & { from: number }) | null {
  if (at + 1 >= s.to || !COMPLEMENTISERS.has(wordAt(s, at + 1))) return null;
  for (let from = at - 1; from >= Math.max(floor, at - LONGEST_INDEFINITE); from -= 1) {
    const word = wordAt(s, from);
    if ((s.text.tokens[from] as Token).kind !== 'word' || isDefinite(word)) return null;
    if (!isSourceNoun(word) && !ANONYMOUS.has(word)) continue;
    const read = readSources(s, from, at, LOOSE);
    return read?.next === at ? { ...read, from: at } : null;
  }
  return null;
}
