import type { RawFrame, Sentence, SourceMention } from '../../../attribution/lexicon.ts';
import { readArrival } from './back-reach.ts';
import { readCitation } from './citation.ts';
import { withContents } from './contents.ts';
import type { Draft } from './draft.ts';
import { readColon } from './heading.ts';
import { opensName, readNames, tokenAt, wordAt } from './name.ts';
import { AGREEMENTS, readParticiple, readVerbFrame } from './verb-frame.ts';
import { ADVERBS, ASIDES, CONJUNCTIONS, DETERMINERS, isSourceNoun, LABELS, PERFECT } from './words.ts';

/** What befalls somebody, who then seldom speaks. */
const SUFFERED = /^(died|drowned|disappeared)$/;
const AUXILIARY = /^(is|are|was|were|has|have|had)$/;
const BEFELL = /^(killed|wounded|injured|shot|hurt|drowned|kidnapped|abducted|assassinated)$/;

/** "The bank | cut its rate": noun and verb in the same letters, behind a source and before an object. */
function verbInside(s: Sentence, from: number): number | null {
  for (let at = from + 1; at < Math.min(s.to - 1, from + 12); at += 1) {
    if (tokenAt(s, at).kind !== 'word' || CONJUNCTIONS.has(wordAt(s, at))) return null;
    const form = s.verbs.read(wordAt(s, at));
    let last = at - 1;
    while (last > from && (ADVERBS.has(wordAt(s, last)) || wordAt(s, last).endsWith('ly'))) last -= 1;
    const before = tokenAt(s, last);
    const opens = DETERMINERS.has(wordAt(s, at + 1)) || tokenAt(s, at + 1).kind === 'digits';
    if (
      form === null ||
      !form.ambiguous ||
      !(opens || form.lemma === 'broadcast') ||
      tokenAt(s, at).caps !== 'none'
    )
      continue;
    if (before.caps !== 'none' || isSourceNoun(before.text)) return last + 1;
  }
  return null;
}

/** ", who lost his house in the fire,": over what is told of the subject between it and its verb. */
function pastRelative(s: Sentence, at: number): number {
  if (wordAt(s, at) !== ',' || !/^(who|which|whose)$/.test(wordAt(s, at + 1))) return at;
  for (let end = at + 2; end < Math.min(s.to, at + 30); end += 1) if (wordAt(s, end) === ',') return end;
  return at;
}

/** "Shares of Tarrant Foods fell": what is traded says nothing. */
const TRADED =
  /^(shares|stocks|prices|futures|bonds|yields|sales|profits|revenue|exports|imports|output|trade)$/;

/** The subject of the sentence's first verb: of whom a participle speaks when nobody else has spoken. */
export function mainSubject(s: Sentence): readonly SourceMention[] {
  let from = s.from;
  while (from < s.to && tokenAt(s, from).kind === 'mark') from += 1;
  if (!opensName(s, from) || TRADED.test(wordAt(s, from))) return [];
  const read = readNames(s, from, Math.min(s.to, verbInside(s, from) ?? from + 40), true);
  if (read === null) return [];
  let at = pastRelative(s, read.next);
  if (wordAt(s, at) === ',' && ASIDES.has(wordAt(s, at + 1)) && wordAt(s, at + 2) === ',') at += 2;
  if (wordAt(s, at) === ',') at += 1;
  let auxiliary = false;
  for (; at < s.to && (ADVERBS.has(wordAt(s, at)) || wordAt(s, at).endsWith('ly')); at += 1)
    auxiliary ||= AUXILIARY.test(wordAt(s, at));
  if (
    SUFFERED.test(wordAt(s, at)) ||
    (/^(was|were|is|are)$/.test(wordAt(s, at - 1)) && BEFELL.test(wordAt(s, at)))
  )
    return [];
  return at < s.to && (auxiliary || s.verbs.read(wordAt(s, at)) !== null) ? read.mentions : [];
}

/** ", according to the agency, which warned of storms": where the name begins that the relative clause is about. */
function ownerOfRelative(s: Sentence, at: number, last: Draft | undefined): number | null {
  let before = at - 1;
  while (before > s.from && PERFECT.has(wordAt(s, before))) before -= 1;
  if (last === undefined || !/^(which|who)$/.test(wordAt(s, before)) || wordAt(s, before - 1) !== ',')
    return null;
  const name = last.groups.at(-1)?.[0];
  return last.opener === null && last.to === before - 1 && name?.to === last.to ? name.from : null;
}

/** "X affirmed that …, the agency said.": what stands at the end carries the whole sentence. */
function outermost(s: Sentence, draft: Draft, earlier: readonly Draft[]): Draft {
  const last = earlier.at(-1);
  if (draft.kind !== 'verb' || draft.opener !== null || draft.before === null || draft.missing !== null)
    return draft;
  if (
    last === undefined ||
    last.kind === 'back' ||
    last.opener === null ||
    s.quoteAround(draft.before.from) !== null
  )
    return draft;
  return { ...draft, before: { from: s.from, to: draft.before.to }, cuts: true };
}

/** "She refused the prize, saying that …": whom the pronoun that opens the sentence stands for. */
function likeSubject(s: Sentence, draft: Draft): Draft['missing'] {
  let from = s.from;
  while (from < s.to && tokenAt(s, from).kind === 'mark') from += 1;
  const agreement = AGREEMENTS.get(wordAt(s, from));
  if (draft.missing === null || draft.kind !== 'participle' || agreement === undefined) return draft.missing;
  return { ...draft.missing, form: 'pronoun', agreement, crosses: true };
}

/** The attribution frames of one English sentence, in the order of their cues. */
export function readFrames(s: Sentence): RawFrame[] {
  const drafts: Draft[] = [];
  let floor = s.from;
  while (floor < s.to && tokenAt(s, floor).kind === 'mark' && s.quoteFrom(floor) === null) floor += 1;
  // "Exclusive: …", "Breaking: …".
  if (LABELS.has(wordAt(s, floor)) && wordAt(s, floor + 1) === ':') floor += 2;
  const colon = readColon(s);
  if (colon !== null) {
    drafts.push(colon);
    if (colon.opener !== null) floor = colon.opener;
  }
  const arrival = readArrival(s);
  if (arrival !== null) drafts.push(arrival);
  let subject: readonly SourceMention[] | null = null;
  for (let at = floor; at < s.to; ) {
    if (tokenAt(s, at).kind !== 'word') {
      at += 1;
      continue;
    }
    if (arrival !== null && at < (arrival.cue?.to ?? 0)) {
      at += 1;
      continue;
    }
    const reach = ownerOfRelative(s, at, drafts.at(-1)) ?? floor;
    let draft = readCitation(s, at) ?? readVerbFrame(s, at, reach) ?? readParticiple(s, at);
    if (draft !== null && colon !== null && colon.opener === null && draft.to > colon.from) draft = null;
    // Inside a quotation the words are the speaker's own story.
    if (draft !== null && draft.missing !== null && s.quoteAround(at) !== null) draft = null;
    if (draft === null) {
      at += 1;
      continue;
    }
    if (draft.missing !== null && draft.missing.form === 'elided') {
      subject ??= mainSubject(s);
      draft = {
        ...draft,
        missing:
          subject.length === 0 && drafts.length === 0
            ? likeSubject(s, draft)
            : { ...draft.missing, fallback: subject },
      };
    }
    drafts.push(outermost(s, draft, drafts));
    at = Math.max(at + 1, draft.to);
    floor = draft.opener ?? draft.to;
  }
  drafts.sort((a, b) => (a.cue?.from ?? a.from) - (b.cue?.from ?? b.from));
  return withContents(s, drafts);
}
