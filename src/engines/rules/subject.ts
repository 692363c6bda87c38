import type { Clause, Range } from '../../text/clauses/split-clauses.ts';
import type { EntityMention } from '../../text/entities/mention.ts';
import type { Reading, SegmentContent } from '../../text/reading.ts';
import { mentionsWithin } from './mentions.ts';
import { afterOpening } from './sentence-opening.ts';

/** Whom a relative clause is about: the name that ends right before it. */
export function nounBefore(reading: Reading, content: SegmentContent, clause: Clause): Range | null {
  const near = mentionsWithin(content, Math.max(content.segment.from, clause.opens - 12), clause.opens);
  const last = near.at(-1);
  if (last !== undefined && clause.opens - last.to <= 2)
    return isPlaceOfOffice(near) || isPlaceOfPerson(reading, last, clause)
      ? null
      : { from: last.from, to: last.to };
  return definiteBefore(reading, content, clause);
}

/** "وزيرة التجارة في المكسيك، التي تزور": the minister or the country, and nothing here tells which. */
function isPlaceOfOffice(near: readonly EntityMention[]): boolean {
  const [holder, place] = near.slice(-2);
  if (holder === undefined || place === undefined || place.type !== 'place') return false;
  return (holder.type === 'role' || holder.type === 'person') && place.from - holder.to <= 1;
}

/** "Ann Lee in Oslo, who": a clause about a person is about no place. */
const isPlaceOfPerson = ({ locale, text }: Reading, mention: EntityMention, clause: Clause): boolean =>
  mention.type === 'place' && locale.entities.joining.relatives.has(text.tokens[clause.opens]?.text ?? '');

/** ", the vessel, which": a thing that the article has told of, named by an article and a word or two. */
function definiteBefore(reading: Reading, content: SegmentContent, clause: Clause): Range | null {
  const { tokens } = reading.text;
  const { order, definiteWords, nounMarkers } = reading.locale.clauses;
  const to = clause.opens - 1;
  if (order !== 'subject-first' || tokens[to]?.text !== ',') return null;
  for (let at = to - 1; at >= Math.max(content.segment.from, to - 4); at -= 1) {
    const token = tokens[at];
    // "Nasa's Kepler telescope, which": a thing known by its owner.
    if (token?.text === "'s" && tokens[at - 1]?.kind === 'word' && tokens[at - 1]?.caps !== 'none')
      return at < to - 1 ? { from: at - 1, to } : null;
    if (token === undefined || token.kind !== 'word') return null;
    if (definiteWords.has(token.text)) return at < to - 1 ? { from: at, to } : null;
    if (nounMarkers.has(token.text)) return null;
  }
  return null;
}

/** "In 2019, the council": the subject begins behind the comma of a leading circumstance. */
function afterAdverbial(reading: Reading, from: number, to: number): number {
  const { tokens } = reading.text;
  const { nounMarkers, objectOpeners } = reading.locale.clauses;
  const first = tokens[from]?.text ?? '';
  if (!nounMarkers.has(first) || objectOpeners.has(first)) return from;
  for (let at = from; at < to - 1; at += 1) if (tokens[at]?.text === ',') return at + 1;
  return from;
}

/**
 * "وتراجعت نسبة الملء": behind a verb without an object comes its own subject, and none is shared. What only tells how,
 * where or when does not count.
 */
export function hasOwnSubject(reading: Reading, { verb }: Clause): boolean {
  const { clauses, verbs } = reading.locale;
  if (clauses.order !== 'verb-first' || verb === null) return false;
  const token = reading.text.tokens[verb];
  const next = reading.text.tokens[verb + 1];
  if (token === undefined || next?.kind !== 'word') return false;
  const bare = clauses.joiners.map((joiner) =>
    token.text.startsWith(joiner) ? token.text.slice(joiner.length) : '',
  );
  const form = [token.text, ...bare].map((word) => verbs.read(word)).find((found) => found?.listed === true);
  if (form == null || !verbs.intransitives.has(form.lemma)) return false;
  // "قليلا", "تدريجيا": an accusative tells how; "بنسبة", "إلى" by how much and where to.
  return !(
    verbs.proves(next.text) ||
    clauses.nounMarkers.has(next.text) ||
    verbs.markers.has(next.text) ||
    clauses.particles.some(
      (particle) => next.text.startsWith(particle) && particle !== clauses.definiteArticle,
    )
  );
}

/** Who or what the clause is about: the first named participant beside its verb, on the side the language puts it. */
export function subjectOf(reading: Reading, content: SegmentContent, clause: Clause): Range | null {
  const found = subjectRange(reading, content, clause);
  if (found === null) return null;
  // "“We're here and we're alive”": the mark that opens a quotation is no part of who is there.
  let { from } = found;
  while (from < found.to && reading.text.tokens[from]?.kind === 'mark') from += 1;
  const only = from === found.to - 1 ? (reading.text.tokens[from]?.text ?? '') : '';
  return from === found.to || reading.locale.clauses.subjectPronouns.has(only)
    ? null
    : { from, to: found.to };
}

function subjectRange(reading: Reading, content: SegmentContent, clause: Clause): Range | null {
  if (clause.verb === null) return null;
  const { order, subjectPronouns } = reading.locale.clauses;
  if (order === 'subject-first') {
    const to = clause.gaps?.find((gap) => gap.from < (clause.verb ?? 0))?.from ?? clause.verb;
    if (to <= clause.from || to - clause.from > 16) return null;
    if (to === clause.from + 1 && subjectPronouns.has(reading.text.tokens[clause.from]?.text ?? ''))
      return null;
    const opened = afterOpening(reading, content, clause, to);
    return { from: opened > clause.from ? opened : afterAdverbial(reading, clause.from, to), to };
  }
  const { verb } = clause;
  const near = mentionsWithin(content, clause.from, Math.min(clause.to, verb + 12));
  const found = near.find((mention) => mention.to <= verb || mention.from <= verb + 1);
  return found === undefined ? null : { from: found.from, to: found.to };
}
