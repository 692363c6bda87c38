import type { Sentence, SourceMention } from '../../../attribution/lexicon.ts';
import { PhraseTable } from '../../../phrases.ts';
import { readReason } from './anonymity.ts';
import { readIssued } from './document.ts';
import type { Draft } from './draft.ts';
import { readNames, tokenAt, wordAt } from './name.ts';
import { readReportingVerb } from './verbs.ts';
import { DETERMINERS, NON_SPEAKERS, PERFECT } from './words.ts';

type Cue = 'according' | 'citing';
const CUES = new PhraseTable<Cue>([
  ['according to', 'according'],
  ['per', 'according'],
  ['as per', 'according'],
  ['in the words of', 'according'],
  ['as reported by', 'according'],
  ['reported by', 'according'],
  ['as quoted by', 'according'],
  ['as told to', 'according'],
  ['attributed to', 'according'],
  ['in the view of', 'according'],
  ['citing', 'citing'],
  ['quoting', 'citing'],
  ['who cited', 'citing'],
  ['which cited', 'citing'],
  ['which quoted', 'citing'],
  ['who quoted', 'citing'],
]);

/** Is what follows "according to" somebody or a text, not a rule or a measure. */
function isSpeaker(s: Sentence, from: number, to: number): boolean {
  let head = to - 1;
  for (let at = from + 1; at < to; at += 1)
    if (/^(of|for|in|by|to|on)$/.test(wordAt(s, at))) {
      head = at - 1;
      break;
    }
  return !NON_SPEAKERS.has(wordAt(s, head)) && !NON_SPEAKERS.has(wordAt(s, to - 1));
}

/** "according to X", ", citing X": the citing phrase that begins at `at`, or null. */
export function readCitation(s: Sentence, at: number): Draft | null {
  const cue = CUES.longest(s.text.tokens, at, s.to);
  if (cue === null) return null;
  const word = wordAt(s, at);
  const before = wordAt(s, at - 1);
  // "per day", "per capita": only a name follows the "per" that attributes.
  if (
    word === 'per' &&
    !(tokenAt(s, cue.next)?.caps !== 'none' || (DETERMINERS.has(wordAt(s, cue.next)) && before === ','))
  )
    return null;
  // "said Per Dahl": a man's name.
  if (word === 'per' && at > s.from && tokenAt(s, at).caps !== 'none') return null;
  if (word === 'reported' && !/^[,"]$/.test(before) && before !== 'as') return null;
  if (word === 'attributed' && !/^[,"]$/.test(before)) return null;
  if (cue.value === 'citing' && at > s.from && /^(was|were|is|are|of|for|by|in)$/.test(before)) return null;
  const read = readIssued(s, cue.next);
  if (read === null) return null;
  const first = read.groups[0]?.[0];
  if (first === undefined || !isSpeaker(s, first.through === null ? cue.next : first.from, first.to))
    return null;
  // "Reuters, citing officials, said": the subject of that verb takes it along.
  if (cue.value === 'citing' && wordAt(s, read.next) === ',' && reportsNext(s, read.next + 1)) return null;
  if (cue.value === 'citing' && first.anonymous === false && first.document === false && !speaksHere(first))
    return null;
  let { next } = read;
  next = pastRelative(s, next);
  if (first.document) next = pastPublished(s, next);
  let groups: SourceMention[][] = read.groups.map((group) => [...group]);
  const anonymous = groups.some((group) => group.some((mention) => mention.anonymous));
  const reason = anonymous ? readReason(s, next, next + 24) : null;
  if (reason !== null) {
    next = reason.next;
    const stated =
      reason.reason === null ? null : s.text.original.slice(reason.reason.start, reason.reason.end);
    groups = groups.map((group) =>
      group.map((mention) => (mention.anonymous ? { ...mention, anonymityReason: stated } : mention)),
    );
  }
  // "according to the indictment, seen by the Courier, …": who saw it carries it.
  if (wordAt(s, next) === ',' && SEEN.test(wordAt(s, next + 1)) && wordAt(s, next + 2) === 'by') {
    const by = readNames(s, next + 3, s.to, false);
    if (by !== null) {
      groups.push([...by.mentions]);
      next = by.next;
    }
  }
  return {
    kind: cue.value === 'citing' ? 'citing' : 'citation',
    cue: { from: at, to: cue.next },
    groups,
    missing: null,
    from: at,
    to: next,
    opener: null,
    complement: 'none',
    act: 'cite',
    cuts: true,
    before: null,
    resumes: wordAt(s, next) === ',',
  };
}

const PUBLISHED =
  /^(published|released|issued|posted|conducted|compiled|commissioned|carried|prepared|presented)$/;
/** How long the words may be that tell where and when a text came out. */
const PUBLICATION = 16;

/** "according to a study | published on Wednesday in the journal Nature": where the text stands belongs to the citing phrase. */
function pastPublished(s: Sentence, at: number): number {
  if (!PUBLISHED.test(wordAt(s, at))) return at;
  for (let end = at + 1; end < Math.min(s.to, at + PUBLICATION); end += 1)
    if (/^([,.;:"()]|and|but|which|who|that)$/.test(wordAt(s, end))) return end;
  return at;
}

const SEEN = /^(seen|obtained|reviewed|viewed)$/;

const reportsNext = (s: Sentence, at: number): boolean => {
  const form = readReportingVerb(wordAt(s, at));
  return form !== null && form.form !== 'participle' && form.form !== 'bare';
};

/** ", who was not authorised to speak,": about the source, not said by it. */
function pastRelative(s: Sentence, at: number): number {
  if (wordAt(s, at) !== ',' || !/^(who|which|whose)$/.test(wordAt(s, at + 1))) return at;
  // "…, which has warned of storms": the source says more.
  const verb = PERFECT.has(wordAt(s, at + 2)) ? at + 3 : at + 2;
  if (reportsNext(s, verb)) return at;
  for (let i = at + 2; i < Math.min(s.to, at + 30); i += 1) if (/^[,.;]$/.test(wordAt(s, i))) return i;
  return at;
}

/** "citing security concerns": a reason, no source. */
function speaksHere(mention: SourceMention): boolean {
  return mention.outlet || mention.agreement.person !== null || mention.nouns.length > 0;
}
