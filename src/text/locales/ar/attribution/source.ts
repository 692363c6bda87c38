/** The names of Arabic sources. Longer than most files: a name, its apposition and its partners are read in one pass. */
import type { Agreement, Sentence, SourceMention } from '../../../attribution/lexicon.ts';
import type { Token } from '../../../tokens.ts';
import { isWithholding, readAnonymity, readReason } from './anonymity.ts';
import { readIssuer } from './document.ts';
import { LONGEST_NAME, type NameOptions, nameEnd } from './name-end.ts';
import { readReportingVerb } from './verbs.ts';
import {
  ADVERBS,
  ANONYMOUS,
  afterPreposition,
  BODIES,
  COMPLEMENTISERS,
  DEMONSTRATIVES,
  DOCUMENTS,
  hasAnd,
  INDEFINITE_ADJECTIVES,
  isActionNoun,
  isDefinite,
  isOutletWord,
  isSourceNoun,
  NEGATORS,
  nounOf,
  OUTLET_NOUNS,
  outletEnd,
  PREPOSITIONS,
  RELATIVES,
  ROLES,
  TELLERS,
  withoutAnd,
} from './words.ts';

export interface SourceReading {
  /** Joint speakers, in order. */
  readonly mentions: readonly SourceMention[];
  /** First token after the names. */
  readonly next: number;
}

const wordAt = (s: Sentence, at: number): string => (s.text.tokens[at] as Token).text;
const isComma = (word: string): boolean => word === '،' || word === ',';

/** Times, what is left out ("عدم ذكر اسمه"), "be" ("نفت أن تكون"), and pronouns written onto "but": nobody's name begins with them. */
const NOBODY = /^(عدم|وكل|الاسبوع|الشهر|العام|السنه|الموسم|نفيا|ف?لكن(ه|ها|هم|هما)|[يتن]كون(ان|ون|وا|ا)?)$/;

/** Can a source's name begin at this token. */
export function opensName(s: Sentence, at: number): boolean {
  const token = s.text.tokens[at] as Token;
  if (token.kind === 'mark') return false;
  const word = withoutAnd(token.text);
  if (token.kind === 'digits') return at + 1 < s.to && ANONYMOUS.has(nounOf(wordAt(s, at + 1)));
  if (
    word.length < 2 ||
    NEGATORS.has(word) ||
    COMPLEMENTISERS.has(word) ||
    PREPOSITIONS.has(word) ||
    RELATIVES.has(word)
  )
    return false;
  if (ADVERBS.has(word) || DEMONSTRATIVES.has(word) || NOBODY.test(word)) return false;
  if (readReportingVerb(word)?.ambiguous === false) return false;
  if (isSourceNoun(nounOf(word)) || DOCUMENTS.has(nounOf(word))) return true;
  const form = s.verbs.read(word);
  return form === null || !form.listed || form.ambiguous;
}

interface Edges {
  /** Folded characters written onto the first word that are no part of the name. */
  readonly prefix: number;
  readonly first: string;
}

/** Takes a preposition or "and" off the first word of a name. */
function edges(word: string, preposition: boolean): Edges {
  if (preposition) {
    if (word.startsWith('لل')) return { prefix: 2, first: `ال${word.slice(2)}` };
    if (/^[لب]/.test(word)) return { prefix: 1, first: word.slice(1) };
  }
  const bare = withoutAnd(word);
  return { prefix: word.length - bare.length, first: bare };
}

/** The apposition after a comma: "رئيس الأركان، الفريق أول …،". Its end, or `at` when there is none. */
function pastApposition(s: Sentence, from: number, at: number, limit: number): number {
  if (at + 1 >= limit || !isComma(wordAt(s, at))) return at;
  const open = at + 1;
  const word = wordAt(s, open);
  if (hasAnd(word) || !opensName(s, open) || isActionNoun(word) || isWithholding(word)) return at;
  if (isDefinite(word) && !isSourceNoun(nounOf(word)) && !/(ي|يه)$/.test(word)) return at;
  if (!isSourceNoun(nounOf(word)) && s.verbs.read(word)?.listed === true) return at;
  const head = nounOf(wordAt(s, from));
  if (
    !ROLES.has(nounOf(word)) &&
    !BODIES.has(nounOf(word)) &&
    !ROLES.has(afterPreposition(head)?.rest ?? head)
  )
    return at;
  const end = nameEnd(s, open, Math.min(limit, open + 16), { strict: false, particles: [] });
  if (end >= limit) return end >= s.to || /^[.،,:]$/.test(wordAt(s, Math.min(end, s.to - 1))) ? end : at;
  const close = wordAt(s, end);
  return isComma(close) ||
    COMPLEMENTISERS.has(close) ||
    /^[.:"]$/.test(close) ||
    close === 'الي' ||
    close === 'عن' ||
    close === 'في'
    ? end
    : at;
}

const DUALS: ReadonlySet<string> = new Set(
  'مصدران مصدرين مسوولان مسوولتان دبلوماسيان شخصان شخصين وزيران رييسان زعيمان جانبان طرفان بلدان شاهدان وزارتان'.split(
    ' ',
  ),
);

function agreementOf(head: string, first: string): Agreement {
  const person =
    ROLES.has(head) && !BODIES.has(head) ? true : BODIES.has(head) || OUTLET_NOUNS.has(head) ? false : null;
  if (/^(مصادر|وسائل|صحف|قوات|سلطات|سكان)$/.test(head))
    return { gender: 'feminine', number: 'plural', person };
  const gender = /(ه|ات)$/.test(head)
    ? 'feminine'
    : person === null && !isDefinite(first)
      ? null
      : 'masculine';
  const number = DUALS.has(head)
    ? 'dual'
    : head.length >= 6 && /(ون|ين|ات)$/.test(head)
      ? 'plural'
      : 'singular';
  return { gender: isOutletWord(first) ? 'feminine' : gender, number, person };
}

/** One name: office, title, person, body, outlet, text or unnamed people. */
function readOne(s: Sentence, from: number, limit: number, options: NameOptions, preposition: boolean) {
  const { prefix, first } = edges(wordAt(s, from), preposition);
  const noun = nounOf(first);
  if (DOCUMENTS.has(noun) && !ROLES.has(noun)) {
    const issuer = readIssuer(s, from, limit, options);
    if (issuer !== null) return issuer;
  }
  let to = nameEnd(s, from, limit, options);
  to = pastApposition(s, from, to, limit);
  const token = s.text.tokens[from] as Token;
  const start = s.text.folded.starts[token.at + prefix] as number;
  const { anonymous, count, noun: called } = readAnonymity(s, from, to, first);
  const after = to < limit && isComma(wordAt(s, to)) ? to + 1 : to;
  const reason = anonymous ? readReason(s, after, limit) : null;
  const outlet = OUTLET_NOUNS.has(noun) || outletEnd(s.text.tokens, from, to, first) !== null;
  const document = DOCUMENTS.has(noun) && !ROLES.has(noun);
  const mention: SourceMention = {
    from,
    to,
    start,
    end: (s.text.tokens[to - 1] as Token).end,
    anonymous,
    count,
    anonymityReason:
      reason === null || reason.reason === null
        ? null
        : s.text.original.slice(reason.reason.start, reason.reason.end),
    document,
    through: null,
    outlet,
    agreement: agreementOf(noun, first),
    nouns: outlet && isOutletWord(first) ? [called, ...OUTLET_WORDS] : [ONE_OF.get(called) ?? called],
    definite:
      isOneOfThem(s, from, to) ||
      (isDefinite(first) &&
        to - from <= 2 &&
        (document || isSourceNoun(noun)) &&
        allDefinite(s, from + 1, to)),
  };
  return { mention, next: anonymous ? pastPoll(s, to, limit) : to };
}

/** "مصادر طبية وأمنية": one group under two adjectives. */
const isSecondAdjective = (s: Sentence, at: number): boolean => {
  const word = withoutAnd(wordAt(s, at));
  return hasAnd(wordAt(s, at)) && ADJECTIVAL.test(word) && !isDefinite(word) && !isSourceNoun(word);
};
const ADJECTIVAL = /(ي|يه|يون|يين|يان)$/;

/** "محللون استطلعت وكالة آراءهم": token after the relative clause that tells who asked them. */
function pastPoll(s: Sentence, at: number, limit: number): number {
  if (at >= limit || !/^(استطلعت|استطلع)$/.test(wordAt(s, at))) return at;
  for (let i = at + 2; i < Math.min(limit, at + 9); i += 1)
    if (/^(اراءهم|اراوهم|ارايهم|رايهم)$/.test(wordAt(s, i))) return i + 1;
  return at;
}

/** Plurals and duals by which the same people are called again in the singular, and the other way round. */
const ONE_OF: ReadonlyMap<string, string> = new Map(
  [
    'مصدر مصادر مصدران مصدرين',
    'مسوول مسوولون مسوولين مسوولان مسوولو مسيول مسيولون مسيولين',
    'شاهد شهود شاهدان',
    'دبلوماسي دبلوماسيون دبلوماسيين دبلوماسيان',
    'شخص اشخاص شخصان شخصين',
    'متحدث متحدثه ناطق ناطقه',
    'تصريح تصريحات تصريحان',
    'خبير خبراء',
    'محلل محللون محللين',
    'باحث باحثون باحثين',
    'ناشط ناشطون ناشطين نشطاء',
  ].flatMap((group) => {
    const [one, ...many] = group.split(' ') as [string, ...string[]];
    return many.map((form) => [form, one] as const);
  }),
);

/** By which a news organisation that is named alone is called again. */
const OUTLET_WORDS = ['وكاله', 'صحيفه', 'قناه', 'شبكه', 'موقع'];

/** "اثنان من المصادر": two of those that were named before. */
const isOneOfThem = (s: Sentence, from: number, to: number): boolean =>
  to - from === 3 &&
  wordAt(s, from + 1) === 'من' &&
  isDefinite(wordAt(s, from + 2)) &&
  TELLERS.has(nounOf(wordAt(s, from + 2)));

function allDefinite(s: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!isDefinite(wordAt(s, at))) return false;
  return true;
}

/** "نائب رئيس الوزراء ووزير الخارجية الباكستاني إسحاق دار": two offices of one person, whose name comes last. */
function sameBearer(s: Sentence, first: SourceMention, second: SourceMention): boolean {
  const end = wordAt(s, first.to - 1);
  if (!ROLES.has(nounOf(wordAt(s, first.from))) || !isDefinite(end) || /(ي|يه)$/.test(end)) return false;
  const last = wordAt(s, second.to - 1);
  const named =
    !isDefinite(last) &&
    !isSourceNoun(last) &&
    !INDEFINITE_ADJECTIVES.has(last) &&
    second.to - second.from > 2;
  return named && ROLES.has(nounOf(withoutAnd(wordAt(s, second.from))));
}

/**
 * The source or joint sources that begin at token `from`. `preposition`: the first word carries ل or ب. null when no
 * name can begin there. Looks no further than `limit` and a bounded number of tokens.
 */
export function readSources(
  s: Sentence,
  from: number,
  limit: number,
  options: NameOptions,
  preposition = false,
): SourceReading | null {
  if (from >= limit || (!preposition && !opensName(s, from))) return null;
  const mentions: SourceMention[] = [];
  let at = from;
  const end = Math.min(limit, from + 3 * LONGEST_NAME);
  for (;;) {
    const one = readOne(s, at, end, options, preposition && at === from);
    const before = mentions.at(-1);
    if (before !== undefined && sameBearer(s, before, one.mention))
      mentions[mentions.length - 1] = { ...before, to: one.mention.to, end: one.mention.end };
    else mentions.push(one.mention);
    at = one.next;
    if (one.mention.anonymous && at === one.mention.to && at < end && isSecondAdjective(s, at)) {
      const last = mentions.at(-1) as SourceMention;
      mentions[mentions.length - 1] = { ...last, to: at + 1, end: (s.text.tokens[at] as Token).end };
      at += 1;
    }
    if (at >= end || mentions.length >= 8) break;
    let conjunct = at;
    if (wordAt(s, at) === 'و' && at + 1 < end) conjunct = at + 1;
    else if (!hasAnd(wordAt(s, at))) break;
    const word = withoutAnd(wordAt(s, conjunct));
    if (!opensName(s, conjunct) || isActionNoun(word) || readReportingVerb(word) !== null) break;
    if (!isSourceNoun(nounOf(word)) && DOCUMENTS.has(nounOf(word))) break;
    at = conjunct;
  }
  return { mentions, next: at };
}
