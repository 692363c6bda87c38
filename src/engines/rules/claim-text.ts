import type { Time } from '../../domain/time.ts';
import { toHop } from '../../sources/to-hop.ts';
import type { Clause, Range } from '../../text/clauses/split-clauses.ts';
import type { EntityMention } from '../../text/entities/mention.ts';
import { foldText } from '../../text/fold.ts';
import type { Reading } from '../../text/reading.ts';
import { spanOfTokens, type Token, type TokenisedText } from '../../text/tokens.ts';
import type { Candidate } from './candidates.ts';
import { formatDays } from './format-days.ts';

/** Words put into a claim's text at an offset of the article, in square brackets: ours, not the article's. */
interface Addition {
  readonly at: number;
  readonly words: string;
  /** It stands before the word at `at` ("[Muhammad Shehbaz] Sharif"), which may begin inside a written-together one. */
  readonly before?: boolean;
}

const WRITTEN_YEAR = /[12]\d{3}/;

/** The calendar days of a date that the words leave open: "today", "Monday", "3 February". */
function dateAddition(time: Time, tag: string): Addition | null {
  if (time.span === null || time.start === null || time.end === null) return null;
  if (time.kind !== 'relative' && WRITTEN_YEAR.test(time.span.quote.normalize('NFKC'))) return null;
  if (time.kind !== 'relative' && /[٠-٩۰-۹]{4}/.test(time.span.quote)) return null;
  return { at: time.span.end, words: formatDays(time.start, time.end, time.precision, tag) };
}

/** The rest of a short name: "Sharif" gives "Muhammad Shehbaz" before it; a role gives its holder behind it. */
function nameAddition(mention: EntityMention, named: ReadonlySet<string>): Addition | null {
  if (!mention.certain) return null;
  if (mention.type === 'person') {
    const full = mention.canonicalName.split(' ');
    const isLastName =
      !mention.name.includes(' ') &&
      full.length > 1 &&
      foldText(full.at(-1) ?? '') === foldText(mention.name);
    return isLastName ? { at: mention.start, words: full.slice(0, -1).join(' '), before: true } : null;
  }
  if (mention.type !== 'role' || mention.holder === null) return null;
  // "the prime minister, Muhammad Shehbaz Sharif": the claim names the holder already.
  return named.has(mention.holder) ? null : { at: mention.end, words: mention.holder };
}

function withAdditions(
  text: TokenisedText,
  range: Range,
  additions: readonly Addition[],
  dropPrefix: number,
): string {
  const span = spanOfTokens(text, range.from, range.to);
  // Pieces, not one growing string: looking at its end would copy all of it, once for each addition.
  const pieces: string[] = [];
  let at = span.start + dropPrefix;
  for (const addition of [...additions].sort((a, b) => a.at - b.at)) {
    if (addition.at < at || addition.at > span.end) continue;
    if (addition.at > at) pieces.push(text.original.slice(at, addition.at));
    const last = pieces.at(-1)?.at(-1) ?? null;
    // "و[أسامة] حماد": a particle stays with the name it is written onto.
    const before = last === null || addition.before === true || /\s/.test(last) ? '' : ' ';
    pieces.push(`${before}[${addition.words}]`);
    at = addition.at;
    if (addition.at < span.end && !/[\s.,،؛;:!?؟)\]»"]/.test(text.original.charAt(at))) pieces.push(' ');
  }
  pieces.push(text.original.slice(at, span.end));
  return pieces.join('');
}

/** A joining particle or word at the head of a later clause says nothing once the claim stands alone. */
function leadingJoiner(reading: Reading, candidate: Candidate): number {
  const first = candidate.ranges[0] as Range;
  const token = reading.text.tokens[first.from];
  if (token === undefined || candidate.clause.from !== first.from) return 0;
  // "who is on a visit": the relative word gives way to the name it stands for.
  const next = reading.text.tokens[first.from + 1];
  // "where [the terminal] loadings were suspended" keeps it: the place is no subject.
  if (candidate.subject !== null && isPlaced(reading, candidate)) return 0;
  if (candidate.clause.opener === 'relative' && next !== undefined) return next.start - token.start;
  const { attribution, mode } = candidate.region;
  const { auxiliaries, read } = reading.locale.verbs;
  for (const joiner of reading.locale.clauses.joiners) {
    const rest = token.text.slice(joiner.length);
    if (!token.text.startsWith(joiner) || read(token.text)?.listed === true) continue;
    // A participle that reports ("ومؤكدا") is in no verb list; the few that begin with the letter itself are known.
    const reports = mode === 'speech' && attribution?.cue?.from === first.from;
    if (reports && reading.locale.clauses.ownJoiner.has(token.text)) return 0;
    const isParticle = reports || auxiliaries.has(rest) || reading.locale.clauses.nounMarkers.has(rest);
    if (isParticle || candidate.clause.opener === 'called' || read(rest) !== null)
      return (reading.text.folded.starts[token.at + joiner.length] as number) - token.start;
  }
  return 0;
}

/**
 * The claim's words so that they stand alone: verbatim, with bracketed additions in the text's own language where the
 * article is certain (days of relative dates, rest of names, the subject of a later predicate). Nothing is reworded,
 * so that the text is never stronger than its span.
 */
export function claimText(
  reading: Reading,
  candidate: Candidate,
  times: readonly Time[],
  mentions: readonly EntityMention[],
): string {
  const additions: Addition[] = [];
  for (const time of times) {
    const addition = dateAddition(time, reading.locale.tag);
    if (addition !== null) additions.push(addition);
  }
  const named = new Set(mentions.flatMap((one) => (one.type === 'person' ? [one.canonicalName] : [])));
  for (const mention of mentions) {
    const addition = nameAddition(mention, named);
    if (addition !== null) additions.push(addition);
  }
  const { subject, clause } = candidate;
  const first = candidate.ranges[0] as Range;
  const placed = isPlaced(reading, candidate);
  if (subject !== null && placed)
    additions.push({
      at: (reading.text.tokens[clause.from] as Token).end,
      words: subjectWords(reading, subject),
    });
  if (
    !placed &&
    subject !== null &&
    clause.verb !== null &&
    clause.opener !== 'called' &&
    first.from === clause.from
  ) {
    const words = subjectWords(reading, subject);
    const verb = reading.text.tokens[clause.verb];
    if (verb !== undefined)
      additions.push({
        at: subjectPlace(reading, clause, verb.end),
        words,
      });
  }
  // "وهو أول وزير": whom the pronoun stands for is put behind it.
  if (subject !== null && clause.opener === 'called' && first.from === clause.from)
    additions.push({
      at: (reading.text.tokens[clause.from] as Token).end,
      words: subjectWords(reading, subject),
    });
  const speaker = absentSpeaker(reading, candidate);
  if (speaker !== null) additions.push(speaker);
  const inherited = times.find((time) => time.inherited && time.start !== null && time.end !== null);
  const drop = leadingJoiner(reading, candidate);
  const body = candidate.ranges
    .map((range, index) => withAdditions(reading.text, range, additions, index === 0 ? drop : 0))
    .join(' ');
  if (inherited === undefined) return body;
  return `${body} [${formatDays(inherited.start as string, inherited.end as string, inherited.precision, reading.locale.tag)}]`;
}

const isPlaced = (reading: Reading, { clause }: Candidate): boolean =>
  clause.opener === 'relative' &&
  reading.locale.clauses.placeRelatives.has(reading.text.tokens[clause.from]?.text ?? '');

/** Where a subject is put in: in place of a relative word, behind an opening verb, or at the head. */
function subjectPlace(reading: Reading, clause: Clause, verbEnd: number): number {
  const { tokens } = reading.text;
  if (clause.opener === 'relative') return (tokens[clause.from + 1] as Token).start;
  return reading.locale.clauses.order === 'verb-first' ? verbEnd : (tokens[clause.from] as Token).start;
}

/** "مشيرا إلى …", "and stressed …": the speaker stands elsewhere, so the claim names him behind the reporting word. */
function absentSpeaker(reading: Reading, candidate: Candidate): Addition | null {
  const { attribution, mode } = candidate.region;
  const hop = attribution?.sources[0];
  if (mode !== 'speech' || hop === undefined || attribution?.cue == null) return null;
  const first = candidate.ranges[0] as Range;
  const span = spanOfTokens(reading.text, first.from, first.to);
  if (hop.start >= span.start && hop.end <= span.end) return null;
  const { cue } = attribution;
  if (cue.from < first.from || cue.to > first.to) return null;
  const place = spanOfTokens(reading.text, cue.from, cue.to);
  const { name: written, canonicalName } = toHop(hop, reading);
  // A registry name in another script is no word of this text.
  const name = LATIN.test(canonicalName) === LATIN.test(written) ? canonicalName : written;
  if (reading.locale.clauses.order === 'verb-first') return { at: place.end, words: name };
  // "they [the residents] had complained": behind the pronoun that stands for the speaker.
  const subject = reading.text.tokens[attribution.frame?.from ?? cue.from];
  const pronoun =
    subject !== undefined && subject.start >= span.start && subject.start < place.start
      ? reading.locale.clauses.subjectPronouns.has(subject.text)
      : false;
  return { at: pronoun ? (subject?.end ?? place.start) : place.start, words: name };
}

const LATIN = /[a-z]/i;

/** The subject as the text has it, or the full name where the mention is a certain person. */
function subjectWords(reading: Reading, subject: Range): string {
  const mention = reading.entities.find((entity) => entity.from === subject.from && entity.to === subject.to);
  if (mention?.certain === true && mention.type === 'person') return mention.canonicalName;
  return spanOfTokens(reading.text, subject.from, subject.to).quote;
}
