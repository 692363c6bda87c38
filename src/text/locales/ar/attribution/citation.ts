import type { Sentence, SourceMention } from '../../../attribution/lexicon.ts';
import { PhraseTable } from '../../../phrases.ts';
import type { Token } from '../../../tokens.ts';
import { readReason } from './anonymity.ts';
import type { Draft } from './draft.ts';
import { JOINERS } from './joiners.ts';
import { outletAfter } from './opening.ts';
import { opensName, readSources } from './source.ts';
import { readVerbFrame } from './verb-frame.ts';
import {
  ADVERBS,
  afterPreposition,
  isDefinite,
  isSourceNoun,
  NON_SPEAKERS,
  nounOf,
  withoutAnd,
} from './words.ts';

const wordAt = (s: Sentence, at: number): string => (s.text.tokens[at] as Token).text;

/** Cues before a source: `bare` ones take it directly, `to` ones with ل written onto it. */
type Cue = 'bare' | 'to';
const cues = (kind: Cue, list: string): [string, Cue][] => list.split('|').map((cue) => [cue.trim(), kind]);
const CUES = new PhraseTable<Cue>([
  ...cues(
    'bare',
    `وفق | حسب | بحسب | نقلا عن | ونقلا عن | استنادا إلى | استنادا على | على حد قول | على حد تعبير | على حد وصف | على حد زعم | حد قول | حد تعبير | بتعبير | على لسان | على ذمة | طبقا لما قاله | بشهادة | برواية | من وجهة نظر | في رأي | برأي | حسب رواية | بحسب رواية | وفق رواية | على حسب | بالاستناد إلى`,
  ),
  ...cues('to', `وفقا | طبقا | تبعا | استنادا`),
]);

const isIndictment = (s: Sentence, at: number, noun: string): boolean =>
  noun === 'قرار' && /^(الاحاله|الاتهام|الاتهامي|الظني)$/.test(at + 1 < s.to ? wordAt(s, at + 1) : '');

const SERVICES = /^ال(ارصاد|امن|جمارك|درك|صحه|شرطه|هجره|سجون|ضرايب|طيران|امنيه|طبيه|صحيه|مدنيه|بيطريه)$/;

/** "حسب" also stands before what is no source at all. */
function speaks(s: Sentence, at: number, preposition: boolean): boolean {
  const word = wordAt(s, at);
  const bare = preposition
    ? word.startsWith('لل')
      ? `ال${word.slice(2)}`
      : word.slice(1)
    : withoutAnd(word);
  const noun = nounOf(bare);
  if (noun.length < 2 || /^(ذلك|هذا|هذه|تلك|كل|اي|ها|هم)$/.test(noun)) return false;
  if (!NON_SPEAKERS.has(noun)) return true;
  // "قرار الإحالة": a court's paper that tells what happened.
  if (isIndictment(s, at, noun)) return true;
  // "برنامج الأغذية العالمي" is a body, "البرنامج" a plan.
  // "مصالح الأرصاد الجوية" are services, "مصالح البلاد" interests.
  if (/^(مصالح|مصلحه)$/.test(noun)) return at + 1 < s.to && SERVICES.test(wordAt(s, at + 1));
  return (
    noun === 'برنامج' &&
    !isDefinite(bare) &&
    at + 1 < s.to &&
    isDefinite(wordAt(s, at + 1)) &&
    !/^(الزمن|المعد|المعلن|الحكوم)/.test(wordAt(s, at + 1))
  );
}

/** "وفق ما ذكرت وكالة …", "بحسب ما نقلته … عن …". */
function withVerb(s: Sentence, at: number, next: number): Draft | null {
  const word = next < s.to ? wordAt(s, next) : '';
  if (word !== 'ما' && word !== 'لما' && word !== 'مما') return null;
  for (let verb = next + 1; verb < Math.min(s.to, next + 4); verb += 1) {
    const draft = readVerbFrame(s, verb, next);
    if (draft === null) continue;
    return {
      ...draft,
      kind: 'citation',
      cue: { from: at, to: verb + 1 },
      from: at,
      to: draft.opener !== null ? lastOf(draft) : draft.to,
      opener: null,
      complement: 'none',
      act: 'cite',
      cuts: true,
      before: null,
    };
  }
  // "وفق ما جاء في بيان الوزارة", "بحسب ما ورد في التقرير".
  if (
    next + 3 < s.to &&
    /^(جاء|ورد|تضمنه|نشر)$/.test(wordAt(s, next + 1)) &&
    /^(في|علي)$/.test(wordAt(s, next + 2))
  )
    return citation(s, at, next + 3, false, next + 2);
  return null;
}

function lastOf(draft: Draft): number {
  let end = draft.from + 1;
  for (const group of draft.groups) for (const mention of group) end = Math.max(end, mention.to);
  return end;
}

function citation(
  s: Sentence,
  at: number,
  source: number,
  preposition: boolean,
  cueEnd: number,
): Draft | null {
  if (source >= s.to || !speaks(s, source, preposition)) return null;
  const read = readSources(s, source, s.to, { strict: false, particles: [] }, preposition);
  if (read === null) return null;
  const groups: SourceMention[][] = [[...read.mentions]];
  let to = read.next;
  // "المصدر ذاته".
  while (to < s.to && /^(ذاته|ذاتها|نفسه|نفسها|عينه|انفسهم)$/.test(wordAt(s, to))) to += 1;
  const anonymous = read.mentions.some((mention) => mention.anonymous);
  if (anonymous) to = Math.max(to, readReason(s, to, s.to).next);
  // "بحسب دراسة نشرت الإثنين في مجلة …،": where the text came out is no part of what it says.
  if (read.mentions[0]?.document === true && CAME_OUT.test(to < s.to ? wordAt(s, to) : ''))
    for (let i = to + 1; i < Math.min(s.to, to + 14); i += 1)
      if (/^[،,]$/.test(wordAt(s, i))) {
        to = i;
        break;
      }
  // "وفق وكالة … نقلا عن …": nearer; "بحسب مسؤول تحدث لرويترز": the carrier behind.
  if (to + 2 < s.to && wordAt(s, to) === 'نقلا' && wordAt(s, to + 1) === 'عن') {
    const nearer = readSources(s, to + 2, s.to, { strict: false, particles: [] });
    if (nearer !== null) {
      groups.unshift([...nearer.mentions]);
      to = nearer.next;
    }
  } else
    for (let i = to; i < Math.min(s.to, to + 5); i += 1) {
      const word = wordAt(s, i);
      if (/^[،,.]$/.test(word)) break;
      // "وفقا لوثائق اطلعت عليها صحيفة …": who read the papers passes them on.
      if (SAW.test(word) && i + 2 < s.to && /^(عليه|عليها)$/.test(wordAt(s, i + 1))) {
        const reader = readSources(s, i + 2, s.to, { strict: false, particles: [] });
        if (reader?.mentions[0]?.outlet) {
          groups.push([...reader.mentions]);
          to = reader.next;
        }
        break;
      }
      if (!outletAfter(s, i)) continue;
      const carrier = readSources(s, i, s.to, { strict: false, particles: [] }, true);
      if (carrier !== null) {
        groups.push([...carrier.mentions]);
        to = carrier.next;
      }
      break;
    }
  return {
    kind: 'citation',
    cue: { from: at, to: cueEnd },
    groups,
    missing: null,
    from: at,
    to,
    opener: null,
    complement: 'none',
    act: 'cite',
    cuts: true,
    form: null,
    before: null,
  };
}

const CAME_OUT = /^(نشرت|نشر|صدرت|صدر|اعدت|اعد|اجريت|اجري|اجراها|اجراه|اعدها|اعده)$/;
const SAW = /^(اطلعت|اطلع|حصلت|حصل)$/;

const TALKS = /^(تصريح|تصريحات|حديث|مقابله|حوار|لقاء|مداخله|بيان|رساله|اتصال|اتصالات|تعليق|تعليقات|افاده)$/;

/** "…، في تصريحات لقناة …" after the words themselves: the outlet carries them. */
function toOutlet(s: Sentence, at: number): Draft | null {
  if (wordAt(s, at) !== 'في' || at + 2 >= s.to) return null;
  const before = at > s.from ? wordAt(s, at - 1) : '';
  if (!/^[،,"]$/.test(before) || !TALKS.test(wordAt(s, at + 1))) return null;
  for (let i = at + 2; i < Math.min(s.to, at + 6); i += 1) {
    const told = outletAfter(s, i);
    if (!told && wordAt(s, i) !== 'مع') continue;
    const read = readSources(s, told ? i : i + 1, s.to, { strict: false, particles: [] }, told);
    const mention = read?.mentions[0];
    if (read === null || mention === undefined || !mention.outlet) return null;
    return {
      kind: 'citation',
      cue: { from: at, to: i },
      groups: [[...read.mentions]],
      missing: null,
      from: at,
      to: read.next,
      opener: null,
      complement: 'none',
      act: 'cite',
      cuts: true,
      form: null,
      before: null,
    };
  }
  return null;
}

/** The citing phrase that begins at `at` ("وفقا لرويترز", "على حد قول الوزير", "حسبما ذكر …"), or null. */
export function readCitation(s: Sentence, at: number): Draft | null {
  const cue = CUES.longest(s.text.tokens, at, s.to, JOINERS);
  if (cue === null) return toOutlet(s, at);
  const spoken = withVerb(s, at, cue.next);
  if (spoken !== null) return spoken;
  let source = cue.next;
  while (source < s.to && /^(اليوم|امس|ايضا|كذلك)$/.test(wordAt(s, source)) && ADVERBS.has(wordAt(s, source)))
    source += 1;
  if (source >= s.to) return null;
  const word = wordAt(s, source);
  if (cue.value === 'to') {
    if (!word.startsWith('ل') || word.length < 3) return null;
    return citation(s, at, source, true, cue.next);
  }
  if (!opensName(s, source) || afterPreposition(word)?.preposition === 'ل') return null;
  // "حسب" is a common noun after a preposition or article, and before a bare infinitive.
  if (
    /^(حسب|وفق)$/.test(withoutAnd(wordAt(s, at))) &&
    !isSourceNoun(nounOf(word)) &&
    NON_SPEAKERS.has(nounOf(word)) &&
    !isIndictment(s, source, nounOf(word))
  )
    return null;
  return citation(s, at, source, false, cue.next);
}
