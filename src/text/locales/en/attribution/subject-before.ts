/** English subjects before their verb. Longer than most files: each kind of subject is tried where the one before fails. */
import type { Sentence, SourceMention } from '../../../attribution/lexicon.ts';
import { readIssued } from './document.ts';
import { mentionOf, opensName, readNames, tokenAt, wordAt } from './name.ts';
import { nameEnd } from './name-end.ts';
import {
  ADVERBS,
  ASIDES,
  BLOCKERS,
  CONJUNCTIONS,
  DOCUMENTS,
  isSourceNoun,
  PASSIVE,
  PERFECT,
  PREPOSITIONS,
  ROLES,
  TIME_WORDS,
} from './words.ts';

/** Subjects with their appositions are shorter than this. */
const WINDOW = 45;
const PRONOUNS = /^(he|she|they|it)$/;
const FIRST = /^(i|we|you)$/;
/** "The report, dated 3 March, recommends", "the firm, based in Oslo, said". */
const DESCRIBED =
  /^(dated|published|released|issued|posted|signed|written|compiled|leaked|submitted|commissioned|based|headquartered|founded|owned|led|located|backed|funded|chaired|headed|known|named|aged|appointed|elected|contacted|interviewed|quoted|facing|representing)$/;

export interface Subject {
  readonly kind: 'named' | 'pronoun' | 'elided' | 'relative';
  readonly mentions: readonly SourceMention[];
  /** First token of the subject. */
  readonly from: number;
  /** "Reuters, citing officials, said": nearer than the subject. */
  readonly nearer: readonly SourceMention[];
  /** "Documents seen by Reuters showed": behind the subject. */
  readonly behind: readonly SourceMention[];
  /** The words between subject and verb hold a form of "be": "was quoted". */
  readonly passive: boolean;
  readonly pronoun: string;
}

const isQuoteMark = (word: string): boolean => word === '"';

/** First token of the clause that ends before `end`, and the commas inside it, nearest first. */
function clauseOf(s: Sentence, end: number, floor: number): { from: number; commas: number[] } {
  const commas: number[] = [];
  let at = end - 1;
  const lowest = Math.max(floor, end - WINDOW);
  for (; at >= lowest; at -= 1) {
    const token = tokenAt(s, at);
    const word = token.text;
    if (word === ',') {
      commas.push(at);
      if (commas.length > 6) break;
    } else if (
      isQuoteMark(word) &&
      s.quoteFrom(at)?.name !== true &&
      !(s.quoteAround(at) === null && quotedName(s, at))
    )
      return { from: at + 1, commas };
    else if (/^[;:?!…]$/.test(word) || (word === '-' && token.spaced)) return { from: at + 1, commas };
    else if (word === '.' && tokenAt(s, at + 1).spaced && wordAt(s, at - 1).length > 4)
      return { from: at + 1, commas };
    else if (word !== 'and' && CONJUNCTIONS.has(word) && token.caps !== 'all')
      return { from: at + 1, commas };
    else if (word === 'that' || word === 'which') return { from: at + 1, commas };
  }
  return { from: at + 1, commas };
}

/** The closing mark of a name in quotation marks. */
function quotedName(s: Sentence, at: number): boolean {
  for (let i = at - 1; i > at - 8 && i >= s.from; i -= 1) {
    const quote = s.quoteFrom(i);
    if (quote?.name === true && quote.to === at + 1) return true;
  }
  return false;
}

interface Named {
  readonly mentions: readonly SourceMention[];
  readonly from: number;
  readonly behind: readonly SourceMention[];
}

/** "A statement by the ministry": who gave out the text that fills [from, end). */
function issuedFilling(s: Sentence, from: number, end: number): readonly (readonly SourceMention[])[] {
  const issued = readIssued(s, from);
  if (issued !== null && issued.next === end) return issued.groups;
  // "Data released on Friday": nobody is named, the text speaks.
  const text = issued?.groups[0];
  const next = issued?.next ?? from;
  const released =
    /^(released|published|issued|posted|compiled|circulated|leaked)$/.test(wordAt(s, next)) &&
    end - next <= 6;
  const speaks = text?.[0]?.document === true || (text?.[0]?.through ?? null) !== null;
  return issued !== null && speaks && released ? issued.groups : [];
}

/** "Analysts | polled by Reuters": who asked them, when that fills what is left. */
function askedBy(s: Sentence, from: number, end: number): readonly SourceMention[] | null {
  if (!/^(polled|surveyed|interviewed|questioned|contacted|quoted|cited)$/.test(wordAt(s, from))) return null;
  if (wordAt(s, from + 1) !== 'by') return null;
  const by = readNames(s, from + 2, end, false);
  return by !== null && by.next === end ? by.mentions : null;
}

/** The names that fill [from, end) exactly, leading circumstances aside. */
function namesFilling(s: Sentence, from: number, end: number): Named | null {
  let after = true;
  for (let at = from; at < Math.min(end, from + WINDOW); at += 1) {
    const word = wordAt(s, at);
    if (after && opensName(s, at) && !(ADVERBS.has(word) && tokenAt(s, at).caps !== 'all')) {
      const read = readNames(s, at, end, false);
      if (read?.mentions.some((mention) => mention.document) === true) {
        const [mentions, behind] = issuedFilling(s, at, end);
        if (mentions !== undefined && plausible(s, at, from))
          return { mentions, from: at, behind: behind ?? [] };
      }
      if (read !== null && read.next === end && plausible(s, at, from))
        return { mentions: read.mentions, from: at, behind: [] };
      const asked = read === null ? null : askedBy(s, read.next, end);
      if (read !== null && asked !== null && plausible(s, at, from))
        return { mentions: read.mentions, from: at, behind: asked };
    }
    // A name begins where a clause does: at its head, after "and", or after a circumstance.
    after =
      CONJUNCTIONS.has(word) ||
      ADVERBS.has(word) ||
      TIME_WORDS.has(word) ||
      word === ',' ||
      (tokenAt(s, at).kind === 'digits' && wordAt(s, at - 1) !== 'of') ||
      startsCircumstance(s, from);
  }
  return null;
}

const startsCircumstance = (s: Sentence, from: number): boolean =>
  PREPOSITIONS.has(wordAt(s, from)) || TIME_WORDS.has(wordAt(s, from));

/** After a leading circumstance without a comma the name must begin visibly: capital, article or office. */
function plausible(s: Sentence, at: number, from: number): boolean {
  if (at === from || !startsCircumstance(s, from)) return true;
  const token = tokenAt(s, at);
  const previous = tokenAt(s, at - 1);
  if (previous.caps !== 'none' && token.caps !== 'none' && !TIME_WORDS.has(previous.text)) return false;
  if (/^(the|a|an|of|in|at|on)$/.test(previous.text)) return false;
  return (
    token.caps !== 'none' ||
    /^(the|a|an|two|three|four|five|several|some)$/.test(token.text) ||
    isSourceNoun(token.text)
  );
}

/** "Ali, a spokesman for the ministry, said": the name before the apposition that closes at `end`. */
function apposed(
  s: Sentence,
  end: number,
  commas: readonly number[],
  from: number,
): Omit<Subject, 'kind' | 'passive' | 'pronoun'> | null {
  let nearer: readonly SourceMention[] = [];
  let seen: readonly SourceMention[] = [];
  let spanEnd = end;
  // Groups between commas, nearest first; the first that is a name with nothing but a circumstance before it is the head.
  for (let i = 0; i + 1 <= commas.length; i += 1) {
    const close = commas[i] as number;
    const open = commas[i + 1] ?? from - 1;
    const head = namesFilling(s, open + 1, close);
    const group = { from: close + 1, to: i === 0 ? end : (commas[i - 1] as number) };
    // "…, first published by the Courier, show".
    const done = /^(first|originally|previously)$/.test(wordAt(s, group.from)) ? group.from + 1 : group.from;
    const first = wordAt(s, done);
    if (
      /^(seen|obtained|reviewed|viewed|verified|published|reported)$/.test(first) &&
      wordAt(s, done + 1) === 'by'
    ) {
      seen = readNames(s, done + 2, group.to, false)?.mentions ?? [];
      spanEnd = group.from - 1;
    } else if (/^(citing|quoting)$/.test(first)) {
      nearer = readNames(s, group.from + 1, group.to, false)?.mentions ?? [];
      spanEnd = group.from - 1;
    } else if (
      /^(who|whose|which|speaking|citing|asked|reached|writing)$/.test(first) ||
      DESCRIBED.test(first) ||
      PREPOSITIONS.has(first) ||
      first === 'along'
    )
      spanEnd = group.from - 1;
    const isName =
      head !== null &&
      (tokenAt(s, close - 1).caps !== 'none' ||
        ROLES.has(wordAt(s, close - 1)) ||
        isSourceNoun(wordAt(s, close - 1)) ||
        DOCUMENTS.has(wordAt(s, close - 1)) ||
        wordAt(s, close - 1) === ')');
    const called = isName ? null : nameOf(s, open + 1, group);
    if (called !== null) return { mentions: called, from: open + 1, nearer, behind: [] };
    if (head === null) continue;
    const explained = appositive(s, close + 1, commas[i - 1] ?? end);
    if (!isName || (!explained && spanEnd === end)) continue;
    const last = head.mentions.at(-1) as SourceMention;
    const to = Math.max(spanEnd, close);
    const whole = mentionOf(s, last.from, to, last.to);
    return {
      mentions: [...head.mentions.slice(0, -1), whole],
      from: head.from,
      nearer,
      behind: seen.length > 0 ? seen : head.behind,
    };
  }
  return null;
}

const INNER = /^([-&.']|al|el|de|la|van|von|der|den|bin|ben|of|the|and)$/;

/** "Britain's biggest supplier": a possessor opens the phrase, and a small word ends it. */
function isOwned(s: Sentence, from: number, to: number): boolean {
  if (tokenAt(s, to - 1).caps !== 'none') return false;
  for (let at = from + 1; at < Math.min(to - 1, from + 4); at += 1) if (wordAt(s, at) === "'s") return true;
  return false;
}

/** "The utility, | Nordgass": who is meant by a phrase that names nobody, when what is set off is a name alone. */
function nameOf(
  s: Sentence,
  from: number,
  group: { from: number; to: number },
): readonly SourceMention[] | null {
  const determined =
    /^(the|a|an|its|his|her|their|our|one)$/.test(wordAt(s, from)) || isOwned(s, from, group.from - 1);
  if (!determined || group.to - group.from > 6) return null;
  // "Harrow & Finch", "Ines de la Torre": marks and small words stand inside names.
  for (let at = group.from; at < group.to; at += 1)
    if (tokenAt(s, at).caps === 'none' && !INNER.test(wordAt(s, at))) return null;
  if (tokenAt(s, group.from).caps === 'none' && wordAt(s, group.from) !== 'the') return null;
  const read = readNames(s, group.from, group.to, false);
  return read !== null && read.next === group.to ? read.mentions : null;
}

/** The commas before `end`, whatever clauses lie between them: an apposition may hold a whole relative clause. */
function apposedBefore(
  s: Sentence,
  end: number,
  floor: number,
): Omit<Subject, 'kind' | 'passive' | 'pronoun'> | null {
  const commas: number[] = [];
  let at = end - 1;
  const lowest = Math.max(floor, end - WINDOW);
  for (; at >= lowest; at -= 1) {
    const word = wordAt(s, at);
    if (word === ',') commas.push(at);
    else if (/^[;:?!]$/.test(word) || (word === '"' && s.quoteFrom(at)?.name !== true && !quotedName(s, at)))
      break;
    else if (word === '.' && s.text.tokens[at + 1]?.spaced === true && wordAt(s, at - 1).length > 4) break;
    if (commas.length > 5) break;
  }
  return apposed(s, end, commas, at + 1);
}

/** "The mayor, Omar Saleh, and the governor": the first of two joint speakers, with its apposition. */
function jointBefore(s: Sentence, near: Named, floor: number): Named | null {
  const and = near.from - 1;
  if (wordAt(s, and) !== 'and' || wordAt(s, and - 1) !== ',' || and - 1 <= floor) return null;
  const first = apposedBefore(s, and - 1, floor);
  return first === null
    ? null
    : { mentions: [...first.mentions, ...near.mentions], from: first.from, behind: [] };
}

/** A group between commas that explains a name: an age, an office, a name after an office. */
function appositive(s: Sentence, from: number, to: number): boolean {
  if (tokenAt(s, from).kind === 'digits') return true;
  if (!opensName(s, from)) return false;
  if (/^(a|an|the|his|her|its)$/.test(wordAt(s, from)) && tokenAt(s, from - 2).caps !== 'none') return true;
  const end = nameEnd(s, from, to, true);
  if (end < to && !/^(who|which|in|at|of|with|from)$/.test(wordAt(s, end))) return false;
  for (let at = from; at < Math.min(end, from + 20); at += 1)
    if (isSourceNoun(wordAt(s, at)) || tokenAt(s, at).caps !== 'none') return true;
  return false;
}

/** "The council, however, said", "analysts on average expected": where the words before an aside end, or `end`. */
function beforeAside(s: Sentence, end: number, floor: number): number {
  if (wordAt(s, end - 2) === 'on' && wordAt(s, end - 1) === 'average' && end - 2 > floor) {
    let to = end - 2;
    while (to > floor && PERFECT.has(wordAt(s, to - 1))) to -= 1;
    return to;
  }
  if (wordAt(s, end - 1) !== ',') return end;
  let at = end - 2;
  while (at > floor && ASIDES.has(wordAt(s, at))) at -= 1;
  return at > floor && at < end - 2 && wordAt(s, at) === ',' ? at : end;
}

/** The subject of the verb at `at`, looked for before it and not before `floor`; null when there is none. */
export function subjectBefore(s: Sentence, at: number, floor: number): Subject | null {
  let end = at;
  let passive = false;
  // "Doctors for All said": a capital is part of the name.
  while (end > floor && ADVERBS.has(wordAt(s, end - 1)) && tokenAt(s, end - 1).caps === 'none') {
    if (PASSIVE.has(wordAt(s, end - 1))) passive = true;
    end -= 1;
  }
  end = beforeAside(s, end, floor);
  if (end <= floor) return null;
  const before = wordAt(s, end - 1);
  if (BLOCKERS.has(before) || FIRST.test(before)) return null;
  const base = { nearer: [], behind: [], passive, pronoun: '' };
  if (PRONOUNS.test(before))
    return { ...base, kind: 'pronoun', mentions: [], from: end - 1, pronoun: before };
  if (/^(and|but)$/.test(before)) return { ...base, kind: 'elided', mentions: [], from: end - 1 };
  let relative = false;
  if (/^(who|which|that)$/.test(before) && end - 1 > floor) {
    relative = true;
    end -= 1;
    if (wordAt(s, end - 1) === ',') end -= 1;
  }
  if (end <= floor) return null;
  // "…, said Tomas Reil, an analyst, who expects": of whom the apposition speaks.
  const owner = relative && wordAt(s, end) === ',' ? apposedBefore(s, end, floor) : null;
  if (owner !== null) return { ...base, ...owner, kind: 'relative' };
  const closed = wordAt(s, end - 1) === ',';
  const region = clauseOf(s, closed ? end - 1 : end, floor);
  if (closed) {
    const found = apposedBefore(s, end - 1, floor);
    if (found === null) return null;
    const joint = jointBefore(s, found, floor);
    return { ...base, ...found, ...joint, kind: relative ? 'relative' : 'named' };
  }
  const comma = region.commas[0];
  const near = namesFilling(s, comma === undefined ? region.from : comma + 1, end);
  const list = comma === undefined ? null : joinedList(s, region, end);
  const joint = near === null ? null : jointBefore(s, near, floor);
  const found =
    joint ??
    list ??
    near ??
    (comma === undefined ? null : namesFilling(s, region.from, end)) ??
    unnamedBefore(s, end, floor);
  return found === null ? null : { ...base, ...found, kind: relative ? 'relative' : 'named' };
}

/** "Two engineers who had seen the report | told": the unnamed before what is told of them. */
function unnamedBefore(s: Sentence, end: number, floor: number): Named | null {
  for (let at = end - 1; at >= Math.max(floor, end - WINDOW); at -= 1) {
    if (wordAt(s, at) === ',' && end - at > 1) return null;
    if (wordAt(s, at) !== 'who') continue;
    const head = namesFilling(s, clauseOf(s, at, floor).from, at);
    if (head?.mentions.some(({ anonymous }) => anonymous) !== true) return null;
    // "Officials who spoke to the Courier": to whom they spoke carries it.
    const spoke =
      /^(spoke|speaking|talked)$/.test(wordAt(s, at + 1)) && /^(to|with)$/.test(wordAt(s, at + 2));
    const told = spoke ? readNames(s, at + 3, end, false) : null;
    return told?.mentions[0]?.outlet === true ? { ...head, behind: told.mentions.slice(0, 1) } : head;
  }
  return null;
}

/** "Egypt, Qatar and Turkey said": a list whose first members stand before commas. */
function joinedList(s: Sentence, region: { from: number; commas: number[] }, end: number): Named | null {
  const first = region.commas.at(-1) as number;
  const read = namesFilling(s, region.from, end);
  return read !== null && read.mentions.length > 2 && read.from < first ? read : null;
}
