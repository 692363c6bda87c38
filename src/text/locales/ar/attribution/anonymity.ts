import type { OffsetRange } from '../../../attribution/frame.ts';
import type { Sentence } from '../../../attribution/lexicon.ts';
import { foldText } from '../../../fold.ts';
import type { Token } from '../../../tokens.ts';
import {
  ADVERBS,
  ANONYMOUS,
  COMPLEMENTISERS,
  COUNTS,
  INDEFINITE_ADJECTIVES,
  isDefinite,
  isSourceNoun,
  nounOf,
  PREPOSITIONS,
  TELLERS,
} from './words.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(foldText));

const QUANTIFIERS = set('أحد إحدى بعض عدد عدة كبير كبار مجموعة عشرات');
const WITHHELD = set(
  'هويته هويتها هويتهم هويتهما هوياتهم اسمه اسمها أسمائهم اسمهم اسميهما اسمائهم أسماءهم الاسم الهوية اسم أسمه نفسه',
);
const WITHHOLDING = set(
  'عدم الكشف ذكر نشر كشف طالبا طالبة طالبين مشترطا مشترطة مفضلا رافضا رفضا رفض رفضت رفضوا اشترط اشترطت اشترطوا طلب طلبت طلبوا طلبا فضل فضلت فضلوا شرط بشرط شريطة',
);
const BECAUSE = set(
  'لأن لأنه لأنها لأنهم لأنهما بسبب نظرا لكونه لكونها لكونهم كونه كونها كونهم لحساسية بحجة خشية خوفا لعدم',
);

/** "طلب عدم …", "رفض الكشف …": the condition itself, no name. */
export const isWithholding = (word: string): boolean => WITHHOLDING.has(word) && word !== 'عدم';

const wordAt = (s: Sentence, at: number): string => (s.text.tokens[at] as Token).text;

export interface Anonymity {
  readonly anonymous: boolean;
  readonly count: number | null;
  /** The noun they are called by: مصادر in "ثلاثة مصادر". */
  readonly noun: string;
}

/** "مسؤولا" behind "لكن" or "أن": without the alif of the accusative. */
const withoutTanwin = (word: string): string =>
  word.length >= 4 && word.endsWith('ا') ? word.slice(0, -1) : word;

/** The form that the lists hold: "مصدرا" counts as "مصدر". */
function nominative(word: string): string {
  const bare = withoutTanwin(word);
  return ANONYMOUS.has(nounOf(bare)) || COUNTS.has(bare) ? bare : word;
}

/** "المسؤول في وزارة الصحة ماجد حنا": two bare words behind a noun that "the" has closed are a name. */
function endsInName(s: Sentence, from: number, to: number): boolean {
  const bare = (at: number): boolean => {
    const word = wordAt(s, at);
    return !isDefinite(word) && !isSourceNoun(nounOf(word)) && !/(ي|يه|ين|ون)$/.test(word);
  };
  return to - from >= 5 && bare(to - 1) && bare(to - 2) && isDefinite(wordAt(s, to - 3));
}

/** Does the noun phrase [from, to) name nobody, and how many of them there are. `head` is its noun without particles. */
export function readAnonymity(s: Sentence, from: number, to: number, head: string): Anonymity {
  const nobody: Anonymity = { anonymous: false, count: null, noun: nounOf(head) };
  let at = from;
  let noun = nominative(head);
  let stated = s.text.tokens[at]?.kind === 'digits' ? Number(noun) : (COUNTS.get(noun) ?? null);
  // "مسؤولا البلدية": before a definite noun the same letters are a dual.
  const isDual = noun !== head && at + 1 < to && isDefinite(wordAt(s, at + 1));
  const counted = !ANONYMOUS.has(nounOf(noun)) && stated !== null;
  while (
    at + 1 < to &&
    at < from + 3 &&
    (QUANTIFIERS.has(noun) || (at === from && counted) || noun === 'من')
  ) {
    at += 1;
    noun = nominative(wordAt(s, at));
  }
  const bare = nounOf(noun);
  if (!ANONYMOUS.has(bare)) return nobody;
  if (!counted)
    stated = QUANTIFIERS.has(head) ? (/^(احد|احدي)$/.test(head) ? 1 : null) : (COUNTS.get(bare) ?? null);
  if (isDual) stated = 2;
  const found: Anonymity = { anonymous: true, count: stated === 0 ? null : stated, noun: bare };
  if (TELLERS.has(bare)) return found;
  if (isDefinite(noun) && endsInName(s, at, to)) return nobody;
  if (isDefinite(noun) && to - at === 1) return found;
  for (let i = at + 1; i < to; i += 1) {
    const word = wordAt(s, i);
    if (PREPOSITIONS.has(word) || /^[بل]ال/.test(word) || word.startsWith('لل')) return found;
    if (isDefinite(noun) || isDefinite(word)) continue;
    if (!INDEFINITE_ADJECTIVES.has(withoutTanwin(word)) && !/(ي|يا|يه|يون|يين|يان)$/.test(word))
      return nobody;
  }
  // "ضابط الشرطة" is an office, "مسؤول أمني" is nobody.
  return found;
}

/**
 * The stated reason in "طلب عدم الكشف عن هويته لأنه …" between `from` and `limit`: from the word of reason to the end
 * of its clause. null without a reason. `next` is the first token after the whole condition.
 */
export function readReason(
  s: Sentence,
  from: number,
  limit: number,
): { reason: OffsetRange | null; next: number } {
  const end = Math.min(limit, from + 40);
  let withholding = false;
  for (let at = from; at < end; at += 1) {
    const word = wordAt(s, at);
    if (COMPLEMENTISERS.has(word) || word === ':' || word === '"' || word === '.') break;
    if (WITHHOLDING.has(word)) withholding = true;
    // The condition stands right behind those it is about.
    if (!withholding && at > from + 10) break;
    if (!withholding || !WITHHELD.has(word)) continue;
    let next = at + 1;
    const start = next < end && /^[،,]$/.test(wordAt(s, next)) ? next + 1 : next;
    if (start < end && BECAUSE.has(wordAt(s, start))) {
      let close = start + 1;
      while (close < end && !ends(wordAt(s, close), close - start)) close += 1;
      const first = s.text.tokens[start] as Token;
      const last = s.text.tokens[close - 1] as Token;
      return { reason: { start: first.start, end: last.end }, next: close };
    }
    while (next < end && ADVERBS.has(wordAt(s, next))) next += 1;
    return { reason: null, next };
  }
  return { reason: null, next: from };
}

const ends = (word: string, length: number): boolean =>
  /^[،,.:;؛"؟)]$/.test(word) ||
  (length > 1 && /^ا[نن]$/.test(word)) ||
  (length > 1 && /^(انه|انها|بان|بانه|بانها)$/.test(word));
