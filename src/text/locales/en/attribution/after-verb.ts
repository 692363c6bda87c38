/** From an English reporting verb to its content. Longer than most files: one scan, whose stops depend on one another. */
import type { Complement } from '../../../attribution/frame.ts';
import type { Sentence, SourceMention } from '../../../attribution/lexicon.ts';
import { readReason } from './anonymity.ts';
import { readIssued } from './document.ts';
import { outletEnd, readNames, tokenAt, wordAt } from './name.ts';
import { nameEnd } from './name-end.ts';
import { addressed, expects, figureWithin, resultWithin } from './object-phrases.ts';
import { type ReportingForm, readReportingVerb } from './verbs.ts';
import {
  ADVERBS,
  ALLEGATIONS,
  ASIDES,
  COUNTS,
  DETERMINERS,
  DOCUMENTS,
  MEDIA,
  OUTLET_NOUNS,
  POSITIONS,
  PREPOSITIONS,
  TIME_WORDS,
} from './words.ts';

export interface After {
  /** First token of the content, or null when none follows. */
  readonly opener: number | null;
  readonly complement: Complement;
  /** First token after the cue's own phrase. */
  readonly end: number;
  readonly nearer: readonly SourceMention[];
  readonly carriers: readonly SourceMention[];
  /** "in a statement": the text through which it was said. */
  readonly medium: string | null;
}

const WINDOW = 45;
/** "a statement issued on Monday": goes on with the occasion. */
const ISSUED = /^(released|published|issued|posted|sent|shared|broadcast|aired|carried|televised)$/;
/** Take the person told as their object. */
const ADDRESSING = new Set('advise assure inform remind notify promise'.split(' '));
const APPROXIMATE = /^(around|about|over|under|between|near|above|below)$/;
const TOLD = new Set('reporters journalists lawmakers parliament viewers crowds supporters mps'.split(' '));

/** "In an interview with the Courier, she": the outlet that a circumstance around the subject names as the one spoken to. */
export function spokenTo(s: Sentence, from: number, to: number): readonly SourceMention[] {
  if (to - from < 3 || to - from > 14) return [];
  for (let at = from; at < to; at += 1) {
    if (
      !/^(interview|interviews|speaking|talking|comments|remarks|column|writing|appearance)$/.test(
        wordAt(s, at),
      )
    )
      continue;
    return outletIn(s, at + 1, to)?.mentions ?? [];
  }
  return [];
}

/** Is a news organisation named in [from, to): where it begins and ends. */
function outletIn(
  s: Sentence,
  from: number,
  to: number,
): { mentions: readonly SourceMention[]; next: number } | null {
  for (let at = from; at < to; at += 1) {
    const known = outletEnd(s, at, s.to) !== null;
    const common =
      OUTLET_NOUNS.has(wordAt(s, at)) && at > from && !/^(media|press|website|radio)$/.test(wordAt(s, at));
    if (!known && !common) continue;
    let open = at;
    while (
      open > from &&
      (DETERMINERS.has(wordAt(s, open - 1)) ||
        tokenAt(s, open - 1).caps !== 'none' ||
        (common && !PREPOSITIONS.has(wordAt(s, open - 1))))
    )
      open -= 1;
    const read = readNames(s, open, s.to, false);
    if (read?.mentions[0]?.outlet === true)
      return { mentions: read.mentions.slice(0, 1), next: read.mentions[0].to };
  }
  return null;
}

/** A circumstance of the saying: "on Monday", "in a statement on X", "at a news conference in Cairo". Its end, or `at`. */
function pastCircumstance(s: Sentence, at: number): number {
  const word = wordAt(s, at);
  if (TIME_WORDS.has(word) && !(word === 'may' && tokenAt(s, at).caps === 'none')) return at + 1;
  if (
    ADVERBS.has(word) &&
    word !== 'all' &&
    word !== 'both' &&
    word !== 'no' &&
    !/^(is|are|was|were|has|have|had|being|been|now)$/.test(word)
  )
    return at + 1;
  if (tokenAt(s, at).kind === 'digits' && TIME_WORDS.has(wordAt(s, at - 1))) return at + 1;
  if (!PREPOSITIONS.has(word) || word === 'that') return at;
  const next = wordAt(s, at + 1);
  // "said around 180 people", "said between two and five": about how many, not when.
  const counted = tokenAt(s, Math.min(at + 1, s.to - 1)).kind === 'digits' || COUNTS.has(next);
  if (counted && APPROXIMATE.test(word)) return at;
  if (TIME_WORDS.has(next) || tokenAt(s, Math.min(at + 1, s.to - 1)).kind === 'digits') return at + 2;
  const limit = Math.min(s.to, at + 9);
  for (let i = at + 1; i < limit; i += 1) {
    const inner = wordAt(s, i);
    if (tokenAt(s, i).kind === 'mark' && !/^['-]$/.test(inner)) break;
    if (/^(that|said|is|are|was|were|had|has|will|would|and)$/.test(inner)) break;
    if (MEDIA.has(inner)) {
      // "press conference", "court filing": the last of them.
      let end = i + 1;
      while (end < limit && (MEDIA.has(wordAt(s, end)) || ISSUED.test(wordAt(s, end)))) end += 1;
      return pastRecipients(s, end);
    }
    if (i > at + 1 && TIME_WORDS.has(inner) && i <= at + 4) return i + 1;
  }
  // "in Cairo", "from Washington": a place right after the verb.
  if (/^(in|at|from)$/.test(word) && tokenAt(s, Math.min(at + 1, s.to - 1)).caps !== 'none') {
    let end = at + 2;
    while (end < limit && tokenAt(s, end).caps !== 'none' && tokenAt(s, end).kind === 'word') end += 1;
    return end;
  }
  return at;
}

const PUBLISHING = /^(published|posted|reported|written|issued)$/;
const PREDICATES = /^(is|was|would|will|had|has|could|might|wasn't|isn't|wouldn't)$/;

/** How far behind the verb the "that" of its clause may stand. */
const THAT = 26;

/**
 * "said at a news conference in the capital, Astel, that", "told reporters after meeting the envoy that": the "that"
 * behind circumstances of the saying that begin at `at`; null where a clause of its own or other words come between.
 */
function thatAhead(s: Sentence, at: number): number | null {
  if (!PREPOSITIONS.has(wordAt(s, at)) || wordAt(s, at) === 'that') return null;
  const limit = Math.min(s.to - 2, at + THAT);
  for (let i = at + 1; i < limit; i += 1) {
    const word = wordAt(s, i);
    if (
      /^([.;:?!"]|and|but|who|which|whose|while|when|because|if|than|as|citing|quoting|said|says|told|wrote)$/.test(
        word,
      )
    )
      return null;
    if (word === 'that') {
      const next = tokenAt(s, i + 1);
      const before = wordAt(s, i - 1);
      // "in a village that was hit": of the village, unless a comma or a time ended it.
      const relative = s.verbs.read(next.text)?.listed === true && before !== ',';
      return relative || PREPOSITIONS.has(before) || next.kind === 'mark' ? null : i;
    }
    if (/^(is|are|was|were|has|have|had|will|would|can|could|may|might|should)$/.test(word)) return null;
    const form = s.verbs.read(word);
    const reported = readReportingVerb(word);
    if (reported?.form === 'past' && !PUBLISHING.test(word)) return null;
    const finite =
      form?.listed === true && !form.ambiguous && form.participle !== true && !word.endsWith('ing');
    if (finite) return null;
  }
  return null;
}

/** "said, however, that", "said, in a letter to parliament, that": the "that" behind the aside, or `at`. */
function pastAside(s: Sentence, at: number): number {
  const limit = Math.min(s.to, at + 14);
  let i = at + 1;
  while (i < limit && wordAt(s, i) !== ',') {
    const past = ASIDES.has(wordAt(s, i)) ? i + 1 : pastCircumstance(s, i);
    if (past <= i) return at;
    i = past;
  }
  return i > at + 1 && i < limit && wordAt(s, i + 1) === 'that' ? i + 1 : at;
}

/** "a note to clients", "an email to its staff": who gets the text that ends before `at`; its end, or `at`. */
function pastRecipients(s: Sentence, at: number): number {
  if (wordAt(s, at) !== 'to' || s.verbs.read(wordAt(s, at + 1))?.listed === true) return at;
  let end = at + 1;
  while (end < Math.min(s.to, at + 6)) {
    const token = tokenAt(s, end);
    if (token.kind !== 'word' && token.text !== "'") break;
    if (PREPOSITIONS.has(token.text) || ADVERBS.has(token.text) || TIME_WORDS.has(token.text)) break;
    if (/^(that|and)$/.test(token.text)) break;
    end += 1;
  }
  // Only where the recipients end the phrase: "a letter to the minister demanded" is read elsewhere.
  const close = end < s.to ? wordAt(s, end) : '.';
  return /^([.,;:"]|that)$/.test(close) || TIME_WORDS.has(close) || close === 'on' ? end : at;
}

/** A finite verb a few words on: what follows is a clause, not a noun phrase. */
function clauseFollows(s: Sentence, from: number): boolean {
  for (let at = from; at < Math.min(s.to, from + 22); at += 1) {
    const token = tokenAt(s, at);
    if (/^([.;:?!",]|and|but|which|who|to|while)$/.test(token.text) && at > from) return false;
    if (token.kind !== 'word') continue;
    if (
      /^(is|are|was|were|will|would|has|had|have|could|should|may|might|can|must|does|did|do|remains|isn't|wasn't|won't|shall)$/.test(
        token.text,
      )
    )
      return true;
    const form = s.verbs.read(token.text);
    if (
      form !== null &&
      at > from &&
      !form.ambiguous &&
      (token.caps === 'none' || form.listed) &&
      wordAt(s, at - 1) !== 'to' &&
      !DETERMINERS.has(wordAt(s, at - 1))
    )
      return true;
  }
  return false;
}

function accepts(s: Sentence, at: number, form: ReportingForm, document: boolean): Complement | null {
  const { need, base, particles } = form.verb;
  const word = wordAt(s, at);
  const clause = clauseFollows(s, at);
  // "had admitted 130 children": took in, told nothing.
  if (base === 'admit' && (tokenAt(s, at).kind === 'digits' || COUNTS.has(word)) && !clause) return null;
  // "promised to pay if …": the speaker acts, nothing is told.
  if (need === 'any' && word === 'to') return 'noun';
  if (need === 'any')
    return clause && !/^(express|accuse|judge|demand)$/.test(form.verb.act) ? 'clause' : 'noun';
  if (need === 'allegation') return nounWithin(s, at, ALLEGATIONS) ? 'noun' : null;
  if (need === 'listed') return nounWithin(s, at, POSITIONS) ? 'noun' : null;
  if (need === 'figure') return figureWithin(s, at, 'at') ? 'noun' : null;
  if (
    need === 'forecast' &&
    !PREPOSITIONS.has(word) &&
    word !== 'to' &&
    !PASSIVE_BEFORE.test(wordAt(s, at - 2))
  )
    return clause && form.form !== 'past' ? 'clause' : expects(s, at) ? 'noun' : null;
  // "expects to save": its own plan.
  if (need === 'forecast') return base === 'expect' && word === 'to' ? 'noun' : null;
  if (base === 'report' && figureWithin(s, at, null) && resultWithin(s, at)) return 'noun';
  if (base === 'say') return PREPOSITIONS.has(word) && !clause && !APPROXIMATE.test(word) ? null : 'clause';
  if (need === 'object' || need === 'court' || need === 'outlet') return clause ? 'clause' : null;
  if (need === 'that' && document) return clause ? 'clause' : null;
  if (need === 'that' || need === 'quote') return null;
  // "warned banks against lending", "called the fine “absurd”".
  if (need === 'particle' && reachesParticle(s, at, particles, base === 'call')) return 'noun';
  if (particles.includes(word)) return 'noun';
  if (need === 'particle') return clause && !PREPOSITIONS.has(word) ? 'clause' : null;
  if (form.ambiguous) return clause ? 'clause' : null;
  if (PREPOSITIONS.has(word)) return null;
  return clause && (form.form !== 'past' || !isAdjective(s, at)) ? 'clause' : null;
}

const PASSIVE_BEFORE = /^(is|are|was|were|been|being|be)$/;

function reachesParticle(s: Sentence, at: number, particles: readonly string[], quote: boolean): boolean {
  for (let i = at + 1; i < Math.min(s.to, at + 7); i += 1) {
    if (!quote && particles.includes(wordAt(s, i))) return true;
    if (quote && s.quoteFrom(i)?.name === false) return true;
    if (tokenAt(s, i).kind === 'mark' || s.verbs.read(wordAt(s, i))?.ambiguous === false) return false;
  }
  return false;
}

/** "reported cases", "claimed territory": the participle before a noun. Told by what stands before it, in the caller. */
const isAdjective = (s: Sentence, at: number): boolean => DETERMINERS.has(wordAt(s, at - 2));

function nounWithin(s: Sentence, at: number, nouns: ReadonlySet<string>): boolean {
  for (let i = at; i < Math.min(s.to, at + 6); i += 1) {
    if (nouns.has(wordAt(s, i))) return true;
    if (tokenAt(s, i).kind === 'mark') return false;
  }
  return false;
}

/**
 * What follows the reporting verb at `at`: through the person told, times, places and occasions to the first word of
 * the content, over a bounded number of tokens.
 */
export function readAfterVerb(
  s: Sentence,
  at: number,
  form: ReportingForm,
  from: number = at + 1,
  document = false,
): After {
  let nearer: readonly SourceMention[] = [];
  let carriers: readonly SourceMention[] = [];
  let i = from;
  let medium: string | null = null;
  const done = (opener: number | null, complement: Complement, end: number): After => ({
    opener,
    complement,
    end,
    nearer,
    carriers,
    medium,
  });
  const { base, need, particles } = form.verb;
  const addresses = wordAt(s, i) !== 'that';
  if (
    (need === 'object' && addresses) ||
    (base === 'ask' && tokenAt(s, Math.min(i, s.to - 1)).kind === 'word')
  ) {
    const told = readNames(s, i, s.to, false);
    const first = told?.mentions[0];
    if (first?.outlet === true) carriers = [first];
    if (/^(him|her|them|me|us|it)$/.test(wordAt(s, i))) i += 1;
    else if (told !== null && !TOLD.has(wordAt(s, i))) i = told.next;
    else if (told !== null) i += 1;
    else i = Math.max(i, nameEnd(s, i, Math.min(s.to, i + 8), false));
  }
  if (form.verb.carries) {
    const cited = readNames(s, i, s.to, true);
    if (cited === null) return done(null, 'none', i);
    nearer = cited.mentions;
    i = cited.next;
    if (wordAt(s, i) === 'as' && /^(saying|telling|stating|warning)$/.test(wordAt(s, i + 1))) {
      i += 2;
      if (wordAt(s, i) === 'that') i += 1;
      return i < s.to && !/^[.,]$/.test(wordAt(s, i)) ? done(i, 'clause', i) : done(null, 'none', i);
    }
    return done(null, 'none', i);
  }
  const limit = Math.min(s.to, i + WINDOW);
  while (i < limit) {
    const token = tokenAt(s, i);
    const word = token.text;
    // "said that was a matter for the court": no conjunction but the subject.
    if (word === 'that' && i === from && PREDICATES.test(wordAt(s, i + 1))) return done(i, 'clause', i);
    if (word === 'that' && !/^[.,]$/.test(wordAt(s, i + 1)) && i + 1 < s.to)
      return done(i + 1, 'clause', i + 1);
    // "apologised to a 61-year-old woman": the hyphen of a word opens nothing.
    if (word === ':' || (word === '-' && token.spaced)) {
      if (i + 1 >= s.to) return done(null, 'none', i);
      return done(i + 1, s.quoteFrom(i + 1)?.name === false ? 'quote' : 'clause', i + 1);
    }
    if (word === '"') {
      const quote = s.quoteFrom(i);
      // "said "no" to": the words are a quotation all the same.
      if (quote?.name === false)
        return done(i, quote.to >= s.to - 1 || need === 'quote' ? 'quote' : 'clause', i);
      return done(null, 'none', i);
    }
    if (word === ',') {
      const resumed = pastAside(s, i);
      if (resumed > i) {
        i = resumed;
        continue;
      }
      if (s.quoteFrom(i + 1)?.name === false) return done(i + 1, 'quote', i + 1);
      if (/^(citing|quoting)$/.test(wordAt(s, i + 1)) && nearer.length === 0) {
        const cited = readIssued(s, i + 2);
        if (cited !== null && wordAt(s, cited.next) === ',' && wordAt(s, cited.next + 1) === 'that') {
          nearer = cited.groups[0] ?? [];
          i = cited.next + 1;
          continue;
        }
      }
      const reason = /^(speaking|on|asking|requesting)$/.test(wordAt(s, i + 1))
        ? readReason(s, i + 1, i + 12)
        : null;
      if (reason !== null) {
        i = reason.next;
        continue;
      }
      return done(null, 'none', i);
    }
    if (token.kind === 'mark' && word !== "'") return done(null, 'none', i);
    if (particles.includes(word) && i <= from + 6) {
      let open = word === 'responsibility' ? i : i + 1;
      if (wordAt(s, open) === 'that') open += 1;
      return open < s.to && tokenAt(s, open).kind !== 'mark'
        ? done(open, open > i + 1 || (word === 'out' && clauseFollows(s, open)) ? 'clause' : 'noun', open)
        : done(null, 'none', i);
    }
    const reason = word === 'on' || word === 'speaking' || word === 'under' ? readReason(s, i, i + 5) : null;
    if (reason !== null) {
      i = reason.next;
      continue;
    }
    const that = i <= from + 6 && need !== 'particle' ? thatAhead(s, i) : null;
    if (that !== null) {
      const outlet = carriers.length === 0 ? outletIn(s, i + 1, Math.min(that, i + 12)) : null;
      if (outlet !== null) carriers = outlet.mentions;
      for (let m = i; m < that && medium === null; m += 1)
        if (DOCUMENTS.has(wordAt(s, m))) medium = wordAt(s, m);
      return done(that + 1, 'clause', that + 1);
    }
    const past = pastCircumstance(s, i);
    const told =
      PREPOSITIONS.has(word) && past > i
        ? outletIn(s, i + 1, Math.min(past + 6, s.to))
        : word === 'to'
          ? outletIn(s, i + 1, i + 5)
          : null;
    if (told !== null && carriers.length === 0) {
      carriers = told.mentions;
      i = Math.max(told.next, past);
      continue;
    }
    if (past > i) {
      for (let m = i; m < past && medium === null; m += 1)
        if (DOCUMENTS.has(wordAt(s, m))) medium = wordAt(s, m);
      i = past;
      continue;
    }
    if (/^(and|but|while|as|when|after|before|because)$/.test(word)) return done(null, 'none', i);
    if (readReportingVerb(word)?.form === 'participle') return done(null, 'none', i);
    const behind = form.verb.act === 'warn' || ADDRESSING.has(base) ? addressed(s, i) : null;
    if (behind !== null) return done(behind, 'clause', behind);
    const complement = accepts(s, i, form, document);
    return complement === null ? done(null, 'none', i) : done(i, complement, i);
  }
  return done(null, 'none', Math.min(i, s.to));
}
