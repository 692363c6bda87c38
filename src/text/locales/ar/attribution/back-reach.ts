import type { Sentence, SourceMention } from '../../../attribution/lexicon.ts';
import { PhraseTable } from '../../../phrases.ts';
import type { Token } from '../../../tokens.ts';
import type { Draft } from './draft.ts';
import { JOINERS } from './joiners.ts';
import { outletAfter } from './opening.ts';
import { readSources } from './source.ts';
import { DOCUMENTS, nounOf, PREPOSITIONS } from './words.ts';

const OPTIONS = { strict: false, particles: [] };
const wordAt = (s: Sentence, at: number): string => (s.text.tokens[at] as Token).text;

const words = <T>(value: T, list: string): [string, T][] =>
  list.split('|').map((phrase) => [phrase.trim(), value]);

/** "That came in …": what was said before has this source. */
const HEADS = new PhraseTable<true>(
  words(
    true,
    'جاء ذلك | جاء هذا | جاءت تصريحاته | جاءت تصريحاتها | جاءت هذه التصريحات | جاءت تلك التصريحات | جاء كلامه | جاء حديثه | جاء التصريح | جاءت أقواله | جاء كلام | ورد ذلك | أعلن ذلك | صرح بذلك | قال ذلك | أكد ذلك | جاء الإعلان | كان ذلك',
  ),
);
/** "It came in a statement by … that": what follows has this source. */
const OPENERS = new PhraseTable<true>(
  words(true, 'جاء في | ورد في | وجاء في | جاء في نص | ورد في نص | جاء على لسان | جاء ضمن | قيل في'),
);
/** Gave: the speaker stands behind the verb of the relative clause. */
const GAVE =
  /^(القاها|القاه|القته|القتها|عقده|عقدته|عقدها|ادلي|ادلت|اجراه|اجراها|اجرته|اصدره|اصدرته|نشره|نشرته|كتبه|كتبها|اعلنه|بثه|بثته)$/;
const JOINT = /^(مشترك|مشتركه|ختامي)$/;
const ISSUED = /^(صدر|صدرت|صادر|صادره|الصادر|الصادره|صادران)$/;

/** Speakers of an occasion: "في بيان صدر عن …", "خلال كلمة ألقاها …", "على لسان …". */
function speakersOf(s: Sentence, from: number) {
  const end = Math.min(s.to, from + 14);
  for (let at = from; at < end; at += 1) {
    const word = wordAt(s, at);
    const next = at + 1 < end ? wordAt(s, at + 1) : '';
    if (word === 'لسان' && next !== '') return readSources(s, at + 1, s.to, OPTIONS);
    if (ISSUED.test(word)) {
      for (let by = at + 1; by < Math.min(end, at + 5); by += 1)
        if (/^(عن|من)$/.test(wordAt(s, by))) return readSources(s, by + 1, s.to, OPTIONS);
    }
    if (GAVE.test(word)) return readSources(s, at + (/^(بها|به)$/.test(next) ? 2 : 1), s.to, OPTIONS);
    if (
      DOCUMENTS.has(nounOf(word)) &&
      /^(بيان|تصريح|تصريحات|كلمه|خطاب|تغريده|منشور|رساله|تقرير|حديث|مقابله|بلاغ)$/.test(nounOf(word))
    ) {
      const read = readSources(s, at, s.to, OPTIONS);
      const mention = read?.mentions[0];
      if (mention !== undefined && mention.through !== null) return read;
      // "في بيان مشترك": nobody's but its own.
      if (mention !== undefined && JOINT.test(next))
        return readSources(s, at, Math.min(s.to, at + 2), OPTIONS);
    }
    if (/^[.،,؛:]$/.test(word)) break;
  }
  return null;
}

/** "… نقلته صحيفة المرفأ", "… لقناة الحقل": who passed the text on. */
function carriersAfter(s: Sentence, from: number): readonly SourceMention[] | null {
  // Between the text and who passed it on stands at most when it was given out.
  for (let at = from; at < Math.min(s.to, from + 8); at += 1) {
    if (/^[.،,؛:]$/.test(wordAt(s, at))) return null;
    const told = at === from && outletAfter(s, at);
    if (!told && !/^و?(نقل|نشر|بث|اورد)ت?(ه|ها)$/.test(wordAt(s, at))) continue;
    return readSources(s, told ? at : at + 1, s.to, OPTIONS, told)?.mentions ?? null;
  }
  return null;
}

/**
 * Frames that stand apart from their words: "جاء ذلك في بيان صدر عن …" (for the sentence before) and "جاء في بيان
 * للوزارة أن …" (for what follows). null when the sentence begins otherwise or names nobody.
 */
export function readArrival(s: Sentence, at: number): Draft | null {
  const head = at === s.from ? HEADS.longest(s.text.tokens, at, s.to, JOINERS) : null;
  const base = { missing: null, complement: 'none', cuts: false, form: null, before: null } as const;
  if (head !== null) {
    const told = /^(اعلن|صرح|قال|اكد)$/.test(
      wordAt(s, at).startsWith('و') ? wordAt(s, at).slice(1) : wordAt(s, at),
    );
    const read = told ? readSources(s, head.next, s.to, OPTIONS) : speakersOf(s, head.next);
    const carriers = read === null ? null : carriersAfter(s, read.next);
    // Even unnamed, what is cited in this sentence stands behind the one before.
    return {
      ...base,
      kind: 'back',
      cue: { from: at, to: head.next },
      groups: read === null ? [] : carriers === null ? [read.mentions] : [read.mentions, carriers],
      from: at,
      to: at,
      opener: null,
      act: 'cite',
    };
  }
  const opens = OPENERS.longest(s.text.tokens, at, s.to, JOINERS);
  // "إن ما ورد في التسجيلات يشكل جريمة": what stands in it, not what it says.
  if (opens === null || (at > s.from && wordAt(s, at - 1) === 'ما')) return null;
  const noun = opens.next < s.to ? wordAt(s, opens.next) : '';
  const tongue = wordAt(s, opens.next - 1) === 'لسان';
  if (!tongue && !DOCUMENTS.has(nounOf(noun))) return null;
  const read = readSources(s, opens.next, s.to, OPTIONS);
  if (read === null) return null;
  for (let i = read.next; i < Math.min(s.to, read.next + 25); i += 1) {
    const word = wordAt(s, i);
    if (/^(ان|انه|انها|انهم|بان)$/.test(word) || word === ':') {
      const quote = s.quoteFrom(i + 1);
      if (i + 1 >= s.to) return null;
      return {
        ...base,
        kind: 'verb',
        cue: { from: at, to: opens.next },
        groups: [read.mentions],
        from: at,
        to: i + 1,
        opener: i + 1,
        complement: quote !== null && !quote.name ? 'quote' : 'clause',
        act: 'say',
        cuts: at > s.from,
      };
    }
    if (
      /^[.؛]$/.test(word) ||
      (PREPOSITIONS.has(word) &&
        i === read.next &&
        word !== 'في' &&
        word !== 'حول' &&
        word !== 'بعد' &&
        word !== 'بشان')
    )
      break;
  }
  return null;
}
