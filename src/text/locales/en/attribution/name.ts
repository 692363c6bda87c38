/** The names of English sources. Longer than most files: what a name is and what it tells are read in one pass. */
import type { Agreement, Sentence, SourceMention } from '../../../attribution/lexicon.ts';
import type { Token } from '../../../tokens.ts';
import { readAnonymity } from './anonymity.ts';
import { nameEnd } from './name-end.ts';
import { readReportingVerb } from './verbs.ts';
import {
  ANONYMOUS,
  BODIES,
  CONJUNCTIONS,
  COUNTS,
  DETERMINERS,
  DOCUMENTS,
  FIRM_KINDS,
  isSourceNoun,
  NAME_STOPS,
  OUTLET_NOUNS,
  OUTLETS,
  PLURAL_PEOPLE,
  PREPOSITIONS,
  ROLES,
  TIME_WORDS,
} from './words.ts';

export interface NameReading {
  /** Joint speakers, in order. */
  readonly mentions: readonly SourceMention[];
  readonly next: number;
}

export const tokenAt = (s: Sentence, at: number): Token => s.text.tokens[at] as Token;
export const wordAt = (s: Sentence, at: number): string => s.text.tokens[at]?.text ?? '';

const NOBODY = new Set(
  'others some many most few none nobody everyone everything nothing something anyone all both one'.split(
    ' ',
  ),
);

/** Token after the outlet's name at `at`, or null. Names are told from words ("time", "sun") by their capitals. */
export function outletEnd(s: Sentence, at: number, to: number): number | null {
  if (at >= to || at >= s.to) return null;
  if (tokenAt(s, at).caps === 'none' && wordAt(s, at) !== 'dpa') return null;
  const found = OUTLETS.longest(s.text.tokens, at, to);
  if (found === null) return null;
  const last = tokenAt(s, found.next - 1);
  if (last.caps === 'none' && last.kind === 'word' && wordAt(s, at) !== 'dpa') return null;
  // "Time", "Sun", "Dawn" begin sentences, "Map" and "Mena" are words: acronyms must be written as such.
  const alone = found.next === at + 1;
  if (
    alone &&
    tokenAt(s, at).text.length <= 5 &&
    tokenAt(s, at).caps !== 'all' &&
    !SHORT_NAMES.has(wordAt(s, at))
  )
    return null;
  return found.next;
}
const SHORT_NAMES = new Set(
  'dpa wafa tass ansa efe axios petra kyodo vox slate bild interfax fars mehr'.split(' '),
);

/** Can a source's name begin at this token. */
export function opensName(s: Sentence, at: number): boolean {
  const token = s.text.tokens[at];
  if (token === undefined || at >= s.to) return false;
  if (token.kind === 'mark') return false;
  if (token.kind === 'digits') return ANONYMOUS.has(wordAt(s, at + 1)) || ANONYMOUS.has(wordAt(s, at + 2));
  const word = token.text;
  // "…, minutes showed": the record of a meeting, where no number counts them.
  if (word === 'minutes' && readReportingVerb(wordAt(s, at + 1)) !== null) return true;
  if (NOBODY.has(word) && !ANONYMOUS.has(wordAt(s, at + 1)) && wordAt(s, at + 1) !== 'of') return false;
  // "Two of 14 economists had predicted it": how many did, nobody's words.
  if (
    COUNTS.has(word) &&
    wordAt(s, at + 1) === 'of' &&
    tokenAt(s, Math.min(at + 2, s.to - 1)).kind === 'digits'
  )
    return false;
  // "No group claimed …": nobody did.
  if (word === 'no') return false;
  if (DETERMINERS.has(word) || COUNTS.has(word)) return true;
  if (CONJUNCTIONS.has(word)) return false;
  if (word === 'per' && token.caps === 'initial' && at > s.from && s.text.tokens[at + 1]?.caps === 'initial')
    return true;
  if (NAME_STOPS.has(word) || PREPOSITIONS.has(word) || TIME_WORDS.has(word))
    return outletEnd(s, at, s.to) !== null;
  return true;
}

function headsIn(s: Sentence, from: number, to: number): string[] {
  const heads: string[] = [];
  for (let at = from; at < to && heads.length < 6; at += 1) {
    const word = wordAt(s, at);
    if (isSourceNoun(word) || DOCUMENTS.has(word) || ANONYMOUS.has(word)) heads.push(singular(word));
  }
  const last = tokenAt(s, to - 1);
  if (last.caps !== 'none' && !heads.includes(last.text)) heads.push(last.text);
  // "Social media company Loopline", "chip equipment maker Velden": called "the company", "the firm" afterwards.
  const kind = last.caps === 'none' ? undefined : firmKind(s, from, to);
  for (const noun of kind === undefined ? [] : [kind, 'company', 'firm', 'business'])
    if (!heads.includes(noun)) heads.push(noun);
  return heads;
}

function firmKind(s: Sentence, from: number, to: number): string | undefined {
  for (let at = from; at < to - 1; at += 1)
    if (FIRM_KINDS.has(wordAt(s, at)) && tokenAt(s, at).caps === 'none') return wordAt(s, at);
  return undefined;
}

const singular = (word: string): string =>
  word.endsWith('men')
    ? `${word.slice(0, -2)}an`
    : word.endsWith('ies')
      ? `${word.slice(0, -3)}y`
      : /[^s]s$/.test(word)
        ? word.slice(0, -1)
        : word;

function agreementOf(
  s: Sentence,
  from: number,
  headAt: number,
  to: number,
  outlet: boolean,
  document: boolean,
): Agreement {
  const head = wordAt(s, headAt);
  const plural =
    PLURAL_PEOPLE.has(head) ||
    (singular(head) !== head && (isSourceNoun(head) || DOCUMENTS.has(head) || ANONYMOUS.has(head)));
  const body = BODIES.has(head) || OUTLET_NOUNS.has(head);
  const acronym = tokenAt(s, to - 1).caps === 'all' && to - from <= 2;
  const person =
    outlet || document || (body && !ROLES.has(head)) || acronym
      ? false
      : ROLES.has(head) || bearsOffice(s, from, headAt)
        ? true
        : null;
  return { gender: null, number: plural ? 'plural' : 'singular', person };
}

/** "Mayor Hana Colby": an office right before a name. */
function bearsOffice(s: Sentence, from: number, headAt: number): boolean {
  if (tokenAt(s, headAt).caps !== 'initial') return false;
  let at = headAt - 1;
  while (at > from && headAt - at < 4 && tokenAt(s, at).caps === 'initial' && !ROLES.has(wordAt(s, at)))
    at -= 1;
  return at >= from && ROLES.has(wordAt(s, at));
}

/** The noun a name is built on: before "of", "for", "in" and the like, and not before "'s". */
function headOf(s: Sentence, from: number, to: number): number {
  let head = to - 1;
  for (let at = from + 1; at < to; at += 1)
    if ((PREPOSITIONS.has(wordAt(s, at)) || tokenAt(s, at).kind === 'mark') && at > from) {
      head = wordAt(s, at - 1) === 'close' || wordAt(s, at - 1) === 'near' ? at - 2 : at - 1;
      if (head < from) head = at - 1;
      break;
    }
  return head;
}

/** Nouns of people by their ending: "forecasters", "scientists". */
const PEOPLE = /^.{3,}(ers|ors|ists|ians|eers|smen|women)$/;

/** Is [from, to) a name or a phrase for somebody who can speak. */
function speaks(s: Sentence, from: number, to: number): boolean {
  let capital = false;
  for (let at = from; at < to; at += 1) {
    const token = tokenAt(s, at);
    const word = token.text;
    if (isSourceNoun(word) || DOCUMENTS.has(word) || ANONYMOUS.has(word) || PEOPLE.test(word)) return true;
    if (token.caps !== 'none' && !DETERMINERS.has(word)) capital = true;
    // "one of them": somebody, though no noun says who.
    if (word === 'them' && wordAt(s, at - 1) === 'of') return true;
  }
  return capital;
}

export function mentionOf(s: Sentence, from: number, to: number, nameTo: number = to): SourceMention {
  const headAt = headOf(s, from, nameTo);
  const head = wordAt(s, headAt);
  const outlet = hasOutlet(s, from, nameTo);
  const anonymity = readAnonymity(s, from, nameTo);
  const document =
    !outlet && DOCUMENTS.has(head) && (tokenAt(s, headAt).caps === 'none' || headAt === s.from);
  // "the company", "the Ohio-based company".
  const based = wordAt(s, from + 2) === '-' && wordAt(s, from + 3) === 'based' && nameTo - from === 5;
  const short = (nameTo - from <= 3 || based) && tokenAt(s, nameTo - 1).caps === 'none';
  const definite =
    wordAt(s, from) === 'the' &&
    short &&
    (isSourceNoun(head) || DOCUMENTS.has(head)) &&
    (based || capsIn(s, from + 1, nameTo) === 0);
  return {
    from,
    to,
    start: tokenAt(s, from).start,
    end: tokenAt(s, to - 1).end,
    anonymous: anonymity.anonymous,
    count: anonymity.count,
    anonymityReason: null,
    document,
    through: null,
    outlet,
    agreement: agreementOf(s, from, headAt, nameTo, outlet, document),
    nouns: outlet ? outletNouns(headsIn(s, from, to)) : headsIn(s, from, to),
    definite,
    ...(isEpithet(s, from, nameTo) && to === nameTo && !outlet
      ? { epithet: true, agreement: { gender: null, number: 'singular', person: true } as const }
      : {}),
  };
}

/** "the Austrian", "the Conservative", "the 44-year-old farmer". Peoples and parties in the plural, and bodies, are none. */
function isEpithet(s: Sentence, from: number, to: number): boolean {
  if (wordAt(s, from) !== 'the') return false;
  const next = tokenAt(s, Math.min(from + 1, s.to - 1));
  if (to - from === 2 && next.caps === 'initial') return EPITHET.test(next.text);
  return next.kind === 'digits' && wordAt(s, from + 3) === 'year' && wordAt(s, from + 5) === 'old';
}
const EPITHET =
  /^([a-z]{3,}(ian|ean|lican|crat)|german|mexican|american|conservative|liberal|spaniard|briton|swede|dane|finn|pole|turk|scot|serb|croat|czech|slovak|israeli|iraqi|pakistani|brazilian|frenchman|frenchwoman|englishman|dutchman|irishman|scotsman|welshman|texan)$/;

const AGENCIES = new Set(
  'reuters afp ap apa dpa tass interfax anadolu xinhua wafa sana spa mena kuna petra ani pti app efe ansa kyodo yonhap press'.split(
    ' ',
  ),
);

/** A newspaper is not "the agency" afterwards, nor an agency "the newspaper". */
function outletNouns(heads: readonly string[]): string[] {
  if (heads.some((head) => OUTLET_WORDS.includes(head))) return [...heads];
  return heads.some((head) => AGENCIES.has(head))
    ? [...heads, 'agency', 'outlet']
    : [...heads, ...OUTLET_WORDS];
}

/** By which a news organisation is called again. */
const OUTLET_WORDS = [
  'agency',
  'newspaper',
  'paper',
  'broadcaster',
  'channel',
  'network',
  'outlet',
  'website',
];

function capsIn(s: Sentence, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) if (tokenAt(s, at).caps !== 'none') count += 1;
  return count;
}

/** "State media" report; "the media" are an audience. */
const OFFICIAL_MEDIA =
  /^(state|local|israeli|iranian|state-run|run|russian|official|syrian|libyan|pakistani|turkish|chinese|egyptian|saudi|indian|ukrainian|arab|western|palestinian|lebanese)$/;

function hasOutlet(s: Sentence, from: number, to: number): boolean {
  let at = from;
  if (DETERMINERS.has(wordAt(s, at)) && outletEnd(s, at, to) === null) at += 1;
  const end = outletEnd(s, at, to) ?? outletEnd(s, Math.min(at + 1, to - 1), to);
  // "Reuters", "the Financial Times newspaper", but not "BBC presenter Jo Park".
  if (end !== null && (end === to || OUTLET_NOUNS.has(wordAt(s, end)) || /^(news|\()$/.test(wordAt(s, end))))
    return true;
  const head = wordAt(s, to - 1);
  const before = wordAt(s, to - 2);
  if (/^(media|press)$/.test(head)) return OFFICIAL_MEDIA.test(before);
  return (
    OUTLET_NOUNS.has(head) ||
    namesPaper(s, from, to) ||
    (head === 'agency' && /^(news|press)$/.test(before)) ||
    namesOutlet(s, from, to)
  );
}

const PAPER =
  /^(times|herald|gazette|tribune|courier|chronicle|telegraph|argus|sentinel|examiner|inquirer|echo|post|journal|observer|mail|star|standard|dispatch|bulletin|register|globe|mirror|independent|monitor|news|messenger)$/;
/** As often a surname, or a body's: these name a paper behind an article, or with another such word before them. */
const DOUBTFUL_PAPER = /^(post|star|mail|globe|mirror|standard|monitor|independent|register|dispatch|echo)$/;
const EDITION = /^(daily|morning|evening|sunday|weekly|business|national|financial)$/;

/** "the Hexford Gazette", "ClubTV": what such a name ends in is the name of a paper or a channel. */
function namesPaper(s: Sentence, from: number, to: number): boolean {
  const article = wordAt(s, from) === 'the';
  const first = article ? from + 1 : from;
  for (let at = first; at < to; at += 1) if (tokenAt(s, at).caps === 'none') return false;
  const last = wordAt(s, to - 1);
  if (to - first === 1) return /^[a-z]{2,}(tv|fm)$/.test(last) && tokenAt(s, to - 1).caps !== 'none';
  if (to - first < 2 || to - first > 4 || !PAPER.test(last)) return /^(tv|fm)$/.test(last) && to > first;
  return !DOUBTFUL_PAPER.test(last) || article || EDITION.test(wordAt(s, to - 2));
}

/** "State broadcaster ERT", "the newspaper Publico", "Radio Nova": a name behind the noun; "press secretary Ann Lee" is none. */
function namesOutlet(s: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to - 1; at += 1) {
    const word = wordAt(s, at);
    const agency = word === 'agency' && /^(news|press)$/.test(wordAt(s, at - 1));
    if (!agency && (!OUTLET_NOUNS.has(word) || /^(media|press|outlet|outlets)$/.test(word))) continue;
    // "Broadcaster Jo Park" is a person, who has two names.
    if (word === 'broadcaster' && to - at > 2) return false;
    for (let rest = at + 1; rest < to; rest += 1)
      if (tokenAt(s, rest).caps === 'none' || ROLES.has(wordAt(s, rest))) return false;
    return true;
  }
  return false;
}

/** ", a spokesman for the ministry": its end, or `at` when no apposition follows. */
export function pastApposition(s: Sentence, from: number, at: number, limit: number): number {
  if (wordAt(s, at) !== ',' || at + 1 >= limit) return at;
  const open = at + 1;
  if (
    tokenAt(s, open).kind === 'digits' &&
    /^[,.]$/.test(wordAt(s, open + 1)) &&
    s.text.tokens[open + 2]?.spaced !== false
  ) {
    const further = pastApposition(s, from, open + 1, limit);
    return further > open + 1 ? further : open + 1;
  }
  if (!opensName(s, open) || readReportingVerb(wordAt(s, open)) !== null) return at;
  const end = nameEnd(s, open, Math.min(limit, open + 22), true);
  const close = end < s.to ? wordAt(s, end) : '.';
  if (!/^[,.;:"?!]$/.test(close) && end < limit && !/^(who|which|whose)$/.test(close)) return at;
  let named = false;
  for (let i = open; i < end; i += 1) if (isSourceNoun(wordAt(s, i)) || ROLES.has(wordAt(s, i))) named = true;
  // "Omar, a 34-year-old baker": an article after a name explains it.
  if (/^(a|an|his|her|its)$/.test(wordAt(s, open)) && tokenAt(s, at - 1).caps !== 'none') named = true;
  const roleFirst =
    (ROLES.has(wordAt(s, at - 1)) || wordAt(s, at - 1) === 'them') && tokenAt(s, open).caps !== 'none';
  return named || roleFirst ? end : at;
}

/**
 * The source or joint sources that begin at `from`. `appositions`: what follows after a comma and explains the name
 * belongs to it. null when nobody who speaks is named there.
 */
export function readNames(
  s: Sentence,
  from: number,
  limit: number,
  appositions: boolean,
): NameReading | null {
  if (from >= limit || !opensName(s, from)) return null;
  const mentions: SourceMention[] = [];
  let at = from;
  for (;;) {
    const nameTo = nameEnd(s, at, limit, false);
    if (nameTo <= at || !speaks(s, at, nameTo)) break;
    const to = appositions ? pastApposition(s, at, nameTo, limit) : nameTo;
    const read = mentionOf(s, at, to, nameTo);
    // "Kalnins, 52": who has an age is a person.
    const aged = to > nameTo && tokenAt(s, nameTo + 1).kind === 'digits' && read.agreement.person === null;
    const mention = aged ? { ...read, agreement: { ...read.agreement, person: true } } : read;
    // "one of the workers, Marcus Teo": named after all.
    const named = to > nameTo && wordAt(s, at) === 'one' && tokenAt(s, nameTo + 1).caps !== 'none';
    mentions.push(named ? { ...mention, anonymous: false, count: null } : mention);
    const before = to;
    at = to;
    if (mentions.length >= 6) break;
    const joins = wordAt(s, at) === 'and' && at + 1 < limit;
    const listed = wordAt(s, at) === ',' && at + 1 < limit && listGoesOn(s, at + 1, limit);
    if ((joins || listed) && opensName(s, at + 1) && joinable(s, at + 1, limit)) at += 1;
    else return { mentions, next: before };
  }
  const last = mentions.at(-1);
  return last === undefined ? null : { mentions, next: last.to };
}

/** ", B and C": the comma of a list of names. */
function listGoesOn(s: Sentence, at: number, limit: number): boolean {
  if (!opensName(s, at)) return false;
  const end = nameEnd(s, at, Math.min(limit, at + 10), false);
  return (
    end < limit &&
    wordAt(s, end) === 'and' &&
    opensName(s, end + 1) &&
    tokenAt(s, at).caps !== 'none' &&
    tokenAt(s, end + 1).caps !== 'none'
  );
}

function joinable(s: Sentence, at: number, limit: number): boolean {
  const end = nameEnd(s, at, limit, false);
  if (end <= at || !speaks(s, at, end)) return false;
  const next = s.text.tokens[end];
  // "… and the bridge collapsed": a clause begins, no second speaker — unless the verb reports.
  if (next === undefined || end >= limit || next.kind === 'mark') return true;
  const form = s.verbs.read(next.text);
  return form === null || readReportingVerb(next.text) !== null || !form.listed;
}
