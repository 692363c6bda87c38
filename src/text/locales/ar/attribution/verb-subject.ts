/** Who speaks: the subject behind an Arabic reporting verb. Longer than most files: its tests are read in one order. */
import type { Sentence, SourceMention } from '../../../attribution/lexicon.ts';
import type { Token } from '../../../tokens.ts';
import { addresseeIn, isAddressee, takesAddressee } from './addressee.ts';
import { leadsWithB } from './name-end.ts';
import { outletAfter, outletInMarks } from './opening.ts';
import { quotedName } from './quoted-name.ts';
import { opensName, readSources, type SourceReading } from './source.ts';
import type { ReportingForm } from './verbs.ts';
import {
  ADVERBS,
  ALLEGATIONS,
  afterPreposition,
  COMPLEMENTISERS,
  DOCUMENTS,
  hasAnd,
  isActionNoun,
  isDefinite,
  isSourceNoun,
  nounOf,
  PREPOSITIONS,
} from './words.ts';

const wordAt = (s: Sentence, at: number): string => (s.text.tokens[at] as Token).text;
const SAYING = /^(قايلا|قايله|قايلين|بالقول|بقوله|بقولها)$/;

export interface Subject {
  readonly read: SourceReading | null;
  readonly from: number;
  /** First token after the subject and before the content. */
  readonly next: number;
}

/** The subject after the verb; `read` is null when the verb goes on without one. */
export function subjectAfter(s: Sentence, at: number, form: ReportingForm, force = false): Subject {
  let next = at + 1;
  while (next < s.to && SAYING.test(wordAt(s, next))) next += 1;
  const gap = next;
  while (next < s.to && ADVERBS.has(wordAt(s, next)) && next < gap + 3) next += 1;
  const none: Subject = { read: null, from: at, next: gap };
  const marked = form.form === 'participle' ? null : outletInMarks(s, next);
  if (marked !== null) return { read: { mentions: [marked], next: marked.to }, from: at, next: marked.to };
  const titled = form.form === 'participle' ? null : quotedSpeaker(s, next, form);
  if (titled !== null) return { read: { mentions: [titled], next: titled.to }, from: at, next: titled.to };
  if (form.form === 'participle' || next >= s.to || !opensName(s, next)) return none;
  const word = wordAt(s, next);
  const shows = form.verb.lemma === 'اظهر';
  const { need, particles } = form.verb;
  const bare = shows || need === 'any' || need === 'listed' || need === 'allegation';
  const tells = /^(ابلغ|اخبر)$/.test(form.verb.lemma);
  // "وقال لقناة …": to whom it was said, not who said it.
  if (particles.includes(word) || outletAfter(s, next)) return none;
  if (
    isActionNoun(word) &&
    !((shows || need === 'clause' || need === 'particle') && DOCUMENTS.has(word)) &&
    !(word === 'عدد' && wordAt(s, Math.min(next + 1, s.to - 1)) === 'من') &&
    !/^(تحالف|اتحاد|اتلاف|ايتلاف)$/.test(word)
  )
    return none;
  if (bare && ALLEGATIONS.has(nounOf(word)) && form.verb.act === 'deny') return none;
  if (particles.includes('ب') && afterPreposition(word)?.preposition === 'ب') return none;
  // "وطالبت بإعادة التصويت", "ورحبا بقرار المجلس": behind a joined verb its particle, unless a name that a clause follows.
  if (particles.includes('ب') && hasAnd(wordAt(s, at)) && leadsWithB(word) && !clauseSoonAfter(s, next + 1))
    return none;
  // "وناشدت المانحين": this plural is no nominative.
  if (isOblique(word)) return none;
  const addressed = takesAddressee(form);
  if (addressed && isAddressee(s, next, form, hasAnd(wordAt(s, at)))) return none;
  // "وحملت الدرك المسؤولية": one noun before the responsibility is who is blamed.
  if (
    form.verb.lemma === 'حمل' &&
    hasAnd(wordAt(s, at)) &&
    /^(ال)?مسووليه$/.test(wordAt(s, Math.min(next + 1, s.to - 1)))
  )
    return none;
  let read = readSources(s, next, s.to, { strict: bare || particles.length > 0, particles, tells, force });
  const stop = read === null ? '' : (s.text.tokens[read.next]?.text ?? '');
  if (read !== null && !force && !isDefinite(stop) && clauseSoonAfter(s, read.next))
    read = readSources(s, next, s.to, { strict: false, particles, tells });
  const object = addressed && read !== null ? addresseeIn(s, next, read.next, form) : null;
  // "نفت …، واتهمت النقابة بالتحريض": who is accused of it, when nobody else is named.
  if (
    form.verb.act === 'accuse' &&
    object === null &&
    read !== null &&
    read.next <= next + 2 &&
    isDefinite(word) &&
    stop.startsWith('ب') &&
    hasAnd(wordAt(s, at))
  )
    return none;
  if (object !== null) read = readSources(s, next, object, { strict: false, particles, tells });
  return read === null ? none : { read, from: at, next: read.next };
}

/** A definite plural of people in ين: who is asked or told, never who asks. */
const isOblique = (word: string): boolean => /^الم.{2,}ين$|^ال.{2,}يين$/.test(word);

/** "أعلن والي الولاية حسين معمري | حدادا": an indefinite accusative inside what was read as a name is the object. */
export function untilAccusative(s: Sentence, subject: Subject, form: ReportingForm): Subject | null {
  const first = subject.read?.mentions[0];
  if (first === undefined) return null;
  for (let at = first.from + 1; at < subject.next; at += 1) {
    const word = wordAt(s, at);
    const token = s.text.tokens[at] as Token;
    const open = /[ا\u064B]$/.test(s.text.original.slice(token.start, token.end));
    if (!open || isDefinite(word) || isSourceNoun(word) || word.length < 5 || !s.verbs.proves(word)) continue;
    const read = readSources(s, first.from, at, { strict: false, particles: form.verb.particles });
    return read !== null && read.next === at ? { ...subject, read, next: at } : null;
  }
  return null;
}

/** "قالت «كتائب النصر» إن": a name in quotation marks that the content follows. */
function quotedSpeaker(s: Sentence, at: number, form: ReportingForm): SourceMention | null {
  const quote = at < s.to ? s.quoteFrom(at) : null;
  if (quote === null || quote.to - at > 6 || quote.to >= s.to) return null;
  const after = wordAt(s, quote.to);
  return COMPLEMENTISERS.has(after) || form.verb.particles.includes(after)
    ? quotedName(s, at, quote.to)
    : null;
}

/** A complementiser a few words on, with nothing between that ends a name: the words between belong to the name. */
function clauseSoonAfter(s: Sentence, from: number): boolean {
  for (let at = from; at < Math.min(s.to, from + 4); at += 1) {
    const token = s.text.tokens[at] as Token;
    if (COMPLEMENTISERS.has(token.text) || token.text === ':') return at > from;
    if (
      token.kind === 'mark' ||
      PREPOSITIONS.has(token.text) ||
      ADVERBS.has(token.text) ||
      afterPreposition(token.text) !== null
    )
      return false;
  }
  return false;
}
