import type { Sentence, SourceMention } from '../../../attribution/lexicon.ts';
import { foldText } from '../../../fold.ts';
import type { Token } from '../../../tokens.ts';
import type { NameOptions } from './name-end.ts';
import { readSources } from './source.ts';
import {
  ADJECTIVES,
  afterPreposition,
  INDEFINITE_ADJECTIVES,
  isActionNoun,
  isDefinite,
  isOutletWord,
  isSourceNoun,
  nounOf,
  outletEnd,
} from './words.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(foldText));

/** Between a text and who gave it out. */
const ISSUED = set('صادر صادرة صدر صدرت الصادر الصادرة');
const ISSUED_BY = set(
  'أجراه أجرته أجراها أجرتها أنجزته أنجزه أصدره أصدرته أصدرها أصدرتها أعلنه أعلنته أعلنها أعلنتها كشفته كشفتها جمعها جمعتها التقطها التقطتها وزعها وزعتها نشره نشرته نشرها نشرتها أعده أعدته أعدها أعدتها بثه بثته بثها بثتها أوردته أورده أوردتها نقلته نقلتها نقله نقلها أدلى ألقاه ألقته ألقاها كتبه كتبته كتبها',
);

const wordAt = (s: Sentence, at: number): string => (s.text.tokens[at] as Token).text;

function qualifies(s: Sentence, at: number, documentDefinite: boolean): boolean {
  const word = wordAt(s, at);
  if (documentDefinite)
    return isDefinite(word) && (ADJECTIVES.has(word) || /(ي|يه)$/.test(word)) && !isSourceNoun(nounOf(word));
  return (
    !isDefinite(word) &&
    (!isSourceNoun(word) || PRESS.test(word)) &&
    (INDEFINITE_ADJECTIVES.has(word) || /(ي|يه)$/.test(word)) &&
    !isOutlet(s, at)
  );
}

/** "تقارير صحفية": of the press; the same letters are "a woman journalist". */
const PRESS = /^(صحفيه|صحافيه|اعلاميه)$/;

/** Texts that bodies give out. */
const GIVEN_OUT =
  /^(بيان|بيانات|تقرير|تقارير|ارقام|احصاءات|احصاييات|معطيات|رساله|مذكره|وثيقه|وثايق|دراسه|تقديرات|توقعات)$/;

/** Of what they are, nobody's: "تحليل عينات الفحم". */
const FINDINGS = /^(تحليل|تحليلات|نتايج|صور|لقطات|مقاطع|فحوص|مسح)$/;

const isOutlet = (s: Sentence, at: number): boolean => outletEnd(s.text.tokens, at, s.to) !== null;

/**
 * Who speaks through the text named at `from`: "بيان صدر عن مكتب …", "تقرير لصحيفة …", "تصريحات الوزير". null when
 * the text speaks for itself ("تقرير رسمي", "البيان").
 */
export function readIssuer(
  s: Sentence,
  from: number,
  limit: number,
  options: NameOptions,
): { mention: SourceMention; next: number } | null {
  const end = Math.min(limit, from + 40);
  const definite = isDefinite(wordAt(s, from)) || wordAt(s, from).startsWith('لل');
  let at = from + 1;
  while (at < end && s.text.tokens[at]?.kind === 'word' && qualifies(s, at, definite)) at += 1;
  if (at >= end || s.text.tokens[at]?.kind !== 'word') return null;
  let issuer = -1;
  let preposition = false;
  let word = wordAt(s, at);
  // "تقرير حديث عن … صادر عن": what the text is about stands between.
  const relative = /^(الذي|التي)$/.test(word);
  if (relative && at + 1 < end) {
    at += 1;
    word = wordAt(s, at);
  }
  if (ISSUED.has(word) && at + 2 < end) {
    let by = at + 1;
    while (by < Math.min(end, at + 5) && !/^(عن|من)$/.test(wordAt(s, by))) by += 1;
    if (by < Math.min(end, at + 5)) issuer = by + 1;
  } else if (ISSUED_BY.has(word))
    issuer = at + 1 + (word === 'ادلي' && at + 2 < end && /^(به|بها)$/.test(wordAt(s, at + 1)) ? 1 : 0);
  else if (afterPreposition(word)?.preposition === 'ل' || (/^ل/.test(word) && isOutletWord(word.slice(1)))) {
    issuer = at;
    preposition = true;
  } else if (
    word === 'من' &&
    !definite &&
    at + 1 < end &&
    GIVEN_OUT.test(nounOf(wordAt(s, from))) &&
    isSourceNoun(nounOf(wordAt(s, at + 1)))
  ) {
    // "بيانات من الجهاز المركزي للإحصاء".
    issuer = at + 1;
  } else if (!definite && at === from + 1 && !relative && !isActionNoun(word) && !isActionNoun(nounOf(word)))
    // "لائحة الاتهام" is a text of its own kind, nobody's.
    issuer =
      FINDINGS.test(nounOf(wordAt(s, from))) && !isSourceNoun(nounOf(word)) && !isOutlet(s, at) ? -1 : at;
  if (issuer < 0 || issuer >= end) return null;
  const read = readSources(s, issuer, limit, options, preposition);
  const mention = read?.mentions[0];
  if (read === null || mention === undefined || mention.document) return null;
  const first = s.text.tokens[from] as Token;
  const noun = nounOf(afterPreposition(first.text)?.rest ?? first.text);
  return {
    mention: {
      ...mention,
      through: { start: first.start, end: (s.text.tokens[issuer - 1] as Token).end },
      nouns: [...mention.nouns, noun],
    },
    next: read.next,
  };
}
