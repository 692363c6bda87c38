/** English reporting verbs. Longer than most files: subject, order and content of a frame decide each other. */
import type { MissingSpeaker, Sentence, SourceMention } from '../../../attribution/lexicon.ts';
import { readAfterVerb, spokenTo } from './after-verb.ts';
import { readReason } from './anonymity.ts';
import type { Draft } from './draft.ts';
import { opensName, readNames, tokenAt, wordAt } from './name.ts';
import { type Subject, subjectBefore } from './subject-before.ts';
import { type ReportingForm, readReportingVerb } from './verbs.ts';
import {
  ADVERBS,
  ANONYMOUS,
  BLOCKERS,
  CONJUNCTIONS,
  COUNTS,
  DETERMINERS,
  isSourceNoun,
  PASSIVE,
  PERFECT,
  PREPOSITIONS,
  SITTINGS,
} from './words.ts';

const SINGULAR = { gender: null, number: 'singular' } as const;
const PERSON = { ...SINGULAR, person: true } as const;
export const AGREEMENTS: ReadonlyMap<string, MissingSpeaker['agreement']> = new Map<
  string,
  MissingSpeaker['agreement']
>([
  ['he', PERSON],
  ['she', PERSON],
  ['it', { ...SINGULAR, person: false }],
  ['they', { gender: null, number: 'plural', person: null }],
]);
const ANYBODY = { gender: null, number: null, person: null } as const;

/** A reporting word that is a noun or an adjective where it stands. */
function isNoun(s: Sentence, at: number, form: ReportingForm): boolean {
  const before = wordAt(s, at - 1);
  if (at > s.from && (DETERMINERS.has(before) || before === "'s" || /^(of|an|new|more|no)$/.test(before)))
    return true;
  if (form.ambiguous && at > s.from && PREPOSITIONS.has(before)) return true;
  // "beating analysts' average forecast of": past and noun in the same letters.
  if (form.verb.base === 'forecast' && (PREPOSITIONS.has(wordAt(s, at + 1)) || isModifier(s, at - 1)))
    return true;
  return form.form === 'past' && PREPOSITIONS.has(before) && before !== 'as';
}

/** "average forecast", "growth forecast": the word before is no subject of a verb. */
function isModifier(s: Sentence, at: number): boolean {
  if (at <= s.from || tokenAt(s, at).caps !== 'none' || ADVERBS.has(wordAt(s, at))) return false;
  return !isSourceNoun(wordAt(s, at)) && !ANONYMOUS.has(wordAt(s, at)) && !wordAt(s, at).endsWith('s');
}

/** `"…," said Ali Ahmed, head of …`: the subject after the verb. */
function inverted(s: Sentence, at: number): { mentions: readonly SourceMention[]; next: number } | null {
  let before = at - 1;
  while (before >= s.from && ADVERBS.has(wordAt(s, before))) before -= 1;
  const opens = before < s.from;
  if ((!opens && !/^[",?!-]$/.test(wordAt(s, before))) || !opensName(s, at + 1)) return null;
  const read = readNames(s, at + 1, s.to, true);
  if (read === null) return null;
  // `Said Omar Saleh: "…"`: at the head of a sentence only what is said may follow the name.
  if (opens) return wordAt(s, read.next) === ':' || s.quoteFrom(read.next + 1)?.name === false ? read : null;
  // "…, said the minister had resigned": a clause follows, whose subject this is.
  const next = s.text.tokens[read.next];
  const form = next === undefined || read.next >= s.to ? null : s.verbs.read(next.text);
  return form !== null &&
    (form.listed || next?.text.endsWith('ed') === true) &&
    !PREPOSITIONS.has(next?.text ?? '')
    ? null
    : read;
}

/** What stands before a cue and is said: everything from `floor`, unless it only tells when or where. */
function saidBefore(s: Sentence, floor: number, subject: number): { from: number; to: number } | null {
  let to = subject;
  while (to > floor && /^[,;:\-–]$/.test(wordAt(s, to - 1))) to -= 1;
  if (to <= floor || (to === subject && !/^["?!]$/.test(wordAt(s, to - 1)))) return null;
  if (/^(and|but|while|as)$/.test(wordAt(s, to - 1))) return null;
  return { from: floor, to };
}

/** A quotation ends right before the subject: what follows the verb is circumstance. */
function endsQuote(s: Sentence, floor: number, subject: number): boolean {
  let to = subject;
  while (to > floor && wordAt(s, to - 1) === ',') to -= 1;
  return to > floor && wordAt(s, to - 1) === '"' && s.quoteAround(to - 1) !== null;
}

const ASKED = /^(asked|pressed|questioned|quizzed|speaking)$/;

/** "On Monday in Cairo": no words of the speaker. */
function isCircumstance(s: Sentence, from: number, to: number): boolean {
  const first = wordAt(s, from);
  // "Asked whether the pact would be signed, she said": the question is nobody's claim.
  if (ASKED.test(first) && to - from <= 30) return true;
  if (to - from > 14 || s.quoteAround(to - 1) !== null) return false;
  // "About 64 million people live with it": how many, not where.
  if (/^(about|around|over|under|between|near)$/.test(first) && tokenAt(s, from + 1).kind === 'digits')
    return false;
  if (
    !PREPOSITIONS.has(first) &&
    !ADVERBS.has(first) &&
    !CONJUNCTIONS.has(first) &&
    !/^(last|earlier|late|asked|speaking|separately|elsewhere)$/.test(first)
  )
    return false;
  // "Under the deal, prisoners would be released": a clause of its own after all.
  for (let at = from + 1; at < to; at += 1) {
    const form = s.verbs.read(wordAt(s, at));
    if (
      form?.listed === true &&
      !form.ambiguous &&
      form.tense !== 'present' &&
      !PREPOSITIONS.has(wordAt(s, at - 1))
    )
      return false;
    if (/^(is|are|will|would|has|have|could|may|might)$/.test(wordAt(s, at))) return false;
  }
  return true;
}

function named(subject: Subject, base: string): MissingSpeaker | null {
  if (subject.kind === 'pronoun')
    return {
      form: 'pronoun',
      agreement: AGREEMENTS.get(subject.pronoun) ?? ANYBODY,
      place: 'nearest',
      crosses: true,
      adds: /^(add|continue)$/.test(base),
      fallback: [],
    };
  if (subject.kind === 'elided')
    return {
      form: 'elided',
      agreement: ANYBODY,
      place: 'nearest',
      crosses: false,
      adds: false,
      fallback: [],
    };
  return null;
}

/** The reason for anonymity, looked for around the frame, on the anonymous sources. */
function withReason(s: Sentence, groups: SourceMention[][], from: number): SourceMention[][] {
  if (!groups.some((group) => group.some((mention) => mention.anonymous))) return groups;
  const found = readReason(s, from, s.to);
  if (found === null || found.reason === null) return groups;
  const { start, end } = found.reason;
  const reason = s.text.original.slice(start, end);
  return groups.map((group) =>
    group.map((mention) => (mention.anonymous ? { ...mention, anonymityReason: reason } : mention)),
  );
}

/** "was quoted (by X) as saying". */
function readPassive(s: Sentence, at: number, subject: Subject, floor: number): Draft | null {
  let i = at + 1;
  let carriers: readonly SourceMention[] = [];
  while (i < Math.min(s.to, at + 14)) {
    if (wordAt(s, i) === 'by') {
      const by = readNames(s, i + 1, s.to, false);
      if (by === null) return null;
      carriers = by.mentions;
      i = by.next;
    } else if (wordAt(s, i) === 'as' && /^(saying|telling|stating)$/.test(wordAt(s, i + 1))) {
      i += 2;
      // "was quoted as saying by the Courier that".
      const late = wordAt(s, i) === 'by' ? readNames(s, i + 1, s.to, false) : null;
      if (late !== null) {
        carriers = late.mentions;
        i = late.next;
      }
      if (wordAt(s, i) === 'that') i += 1;
      const open = i < s.to && !/^[.,]$/.test(wordAt(s, i));
      const before = open ? null : saidBefore(s, floor, subject.from);
      if (!open && before === null) return null;
      const groups = [[...subject.mentions], [...carriers]].filter((group) => group.length > 0);
      return {
        kind: 'verb',
        cue: { from: at, to: at + 1 },
        groups,
        missing: named(subject, 'quote'),
        from: subject.from,
        to: i,
        opener: open ? i : null,
        complement: 'clause',
        act: 'say',
        cuts: false,
        before,
        resumes: false,
      };
    } else i += 1;
  }
  return null;
}

/** "three informed sources", "informed officials": a participle between a count and the unnamed is their adjective. */
function isAdjective(s: Sentence, at: number, floor: number): boolean {
  if (!ANONYMOUS.has(wordAt(s, at + 1))) return false;
  const before = at === floor ? '' : wordAt(s, at - 1);
  return (
    before === '' || COUNTS.has(before) || DETERMINERS.has(before) || tokenAt(s, at - 1).kind === 'digits'
  );
}

/** ", who denies the charges, is accused of …": what is told of a subject on the way to its verb lends that verb no voice. */
function interrupts(s: Sentence, at: number): boolean {
  for (let end = at + 1; end < Math.min(s.to - 1, at + 28); end += 1) {
    if (wordAt(s, end) !== ',') continue;
    let next = end + 1;
    while (next < s.to - 1 && ADVERBS.has(wordAt(s, next)) && !AUXILIARY.test(wordAt(s, next))) next += 1;
    const form = s.verbs.read(wordAt(s, next));
    if (form?.listed === true && !form.ambiguous && !CONJUNCTIONS.has(wordAt(s, next))) return true;
  }
  return false;
}
const AUXILIARY = /^(is|are|was|were|has|have|had)$/;

/** "said the hospital had run out and had appealed": the same auxiliary again, so the clause that is told goes on. */
function sharesAuxiliary(s: Sentence, at: number, joint: number, floor: number): boolean {
  if (floor <= s.from) return false;
  const auxiliary = wordAt(s, joint + 1);
  if (joint + 1 >= at || !PERFECT.has(auxiliary)) return false;
  for (let i = Math.max(floor, joint - SHARED); i < joint; i += 1)
    if (wordAt(s, i) === auxiliary) return true;
  return false;
}
const SHARED = 24;
const SELF = /^(article|story|report|page|piece|item|headline|version)$/;

/** The frame of the finite reporting verb at `at`, or null when the word does not report here. */
export function readVerbFrame(s: Sentence, at: number, floor: number): Draft | null {
  const form = readReportingVerb(wordAt(s, at));
  if (form === null || form.form === 'participle' || isNoun(s, at, form)) return null;
  if (at > s.from && BLOCKERS.has(wordAt(s, at - 1))) return null;
  if (isAdjective(s, at, floor)) return null;
  const before = subjectBefore(s, at, floor);
  // "This article originally stated …": the article is nobody's source in itself.
  if (before !== null && /^(this|our)$/.test(wordAt(s, before.from)) && SELF.test(wordAt(s, before.from + 1)))
    return null;
  const sits = before?.mentions.some(({ nouns }) => nouns.some((noun) => SITTINGS.has(noun))) === true;
  if (form.verb.need === 'court' && !sits) return null;
  if (form.verb.need === 'outlet' && before?.mentions.some(({ outlet }) => outlet) !== true) return null;
  // "The jury was told that …": the sitting is all that is named.
  const told = sits && form.verb.base === 'tell';
  if (before?.passive === true && !told)
    return form.verb.base === 'quote' || form.verb.base === 'cite' ? readPassive(s, at, before, floor) : null;
  let subject = before;
  let next = at + 1;
  if (subject === null) {
    const after = form.form === 'bare' || form.verb.need === 'object' ? null : inverted(s, at);
    if (after === null) return null;
    subject = {
      kind: 'named',
      mentions: after.mentions,
      from: at,
      nearer: [],
      behind: [],
      passive: false,
      pronoun: '',
    };
    next = after.next;
  }
  if (subject.kind === 'relative' && interrupts(s, at)) return null;
  // "what he called a “cowardly crime”": a name for the thing, inside somebody's clause.
  if (
    subject.kind === 'pronoun' &&
    subject.from > floor &&
    /^(what|whatever)$/.test(wordAt(s, subject.from - 1))
  )
    return null;
  if (subject.kind === 'elided' && sharesAuxiliary(s, at, subject.from, floor)) return null;
  if (form.form === 'bare' && !isPlural(subject)) return null;
  // "the bill, which the White House says it supports": an aside inside another clause.
  if (subject.from > floor && wordAt(s, subject.from - 1) === 'which') return null;
  const document = subject.mentions.some((mention) => mention.document || mention.through !== null);
  const following = readAfterVerb(s, at, form, next, document);
  // After `"…," said Omar` only another quotation goes on; a relative clause is about the speaker.
  const quoted = before !== null && before.kind !== 'elided' && endsQuote(s, floor, before.from);
  const silent =
    (next > at + 1 || quoted) &&
    following.complement !== 'quote' &&
    following.opener !== null &&
    wordAt(s, following.opener - 1) !== ':';
  const after =
    silent && wordAt(s, (following.opener ?? 1) - 1) !== 'that' ? { ...following, opener: null } : following;
  if (form.verb.carries && after.nearer.length === 0) return null;
  const cited = wordAt(s, subject.from - 1) === 'as' && subject.from - 1 >= floor;
  const said = saidBefore(s, floor, cited ? subject.from - 1 : subject.from);
  let complement = after.complement;
  let content = subject.kind === 'elided' ? null : said;
  if (after.opener !== null) {
    const quoteBefore =
      said !== null && wordAt(s, said.to - 1) === '"' && s.quoteAround(said.to - 1) !== null;
    const interrupts = said !== null && complement === 'quote' && !isCircumstance(s, said.from, said.to);
    if (!quoteBefore && !interrupts) content = null;
  } else {
    if (
      form.verb.need === 'any' &&
      form.verb.act !== 'announce' &&
      form.verb.act !== 'confirm' &&
      said === null
    )
      return null;
    if (content === null && !cited) return null;
    // Where nothing follows the verb, all but a word or two of time and place before it is what was said.
    const brief = content !== null && content.to - content.from <= 5;
    if (
      content !== null &&
      brief &&
      isCircumstance(s, content.from, content.to) &&
      wordAt(s, after.end) !== ','
    )
      content = null;
    if (content === null && !cited) return null;
    complement = content !== null && wordAt(s, content.to - 1) === '"' ? 'quote' : 'clause';
  }
  const groups = [
    [...(after.nearer.length > 0 ? after.nearer : subject.nearer)],
    speakingThrough(subject.mentions, after.medium),
    [...(after.carriers.length > 0 ? after.carriers : circumstantial(s, subject, floor, at))],
    [...subject.behind],
  ].filter((group) => group.length > 0);
  const missing = named(subject, form.verb.base);
  if (groups.length === 0 && missing === null) return null;
  const asked = said !== null && content === null && ASKED.test(wordAt(s, said.from));
  const conjunction = subject.kind === 'elided' ? subject.from : subject.from - 1;
  const joins =
    conjunction > floor && /^(and|but|while|whereas|although|though|as)$/.test(wordAt(s, conjunction));
  return {
    kind: 'verb',
    cue: { from: at, to: at + 1 },
    groups: withReason(s, groups, subject.from),
    missing,
    from: asked ? said.from : cited ? subject.from - 1 : subject.kind === 'elided' ? at : subject.from,
    to: Math.max(after.opener ?? after.end, at + 1),
    opener: after.opener,
    complement,
    act: form.verb.act,
    cuts: joins && !cited,
    before: content,
    resumes: after.opener === null && wordAt(s, after.end) === ',',
  };
}

/** The outlet spoken to, named before the subject or between it and its verb. */
function circumstantial(s: Sentence, subject: Subject, floor: number, at: number): readonly SourceMention[] {
  const before = spokenTo(s, floor, Math.max(floor, subject.from - 1));
  const last = subject.mentions.at(-1)?.end ?? 0;
  if (before.length > 0) return before;
  let from = subject.from;
  while (from < at && tokenAt(s, from).start < last) from += 1;
  return spokenTo(s, from, at);
}

/** Later sentences may call the text by its name: "the statement". */
function speakingThrough(mentions: readonly SourceMention[], medium: string | null): SourceMention[] {
  return mentions.map((mention) =>
    medium === null ? mention : { ...mention, nouns: [...mention.nouns, medium] },
  );
}

function isPlural(subject: Subject): boolean {
  if (subject.kind === 'pronoun') return subject.pronoun === 'they';
  if (subject.kind === 'elided') return true;
  return (
    subject.mentions.length > 1 || subject.mentions.some((mention) => mention.agreement.number === 'plural')
  );
}

/** ", adding that …", ", saying …", "and warning of …": the same speaker goes on. */
export function readParticiple(s: Sentence, at: number): Draft | null {
  const form = readReportingVerb(wordAt(s, at));
  if (form === null || form.form !== 'participle' || form.verb.carries) return null;
  // "…, putting the toll at 22": what an event does, nobody's words.
  if (form.verb.need === 'figure') return null;
  let before = at - 1;
  while (before > s.from && ADVERBS.has(wordAt(s, before)) && !PASSIVE.has(wordAt(s, before))) before -= 1;
  const previous = wordAt(s, before);
  if (at > s.from && PASSIVE.has(previous)) return null;
  const set =
    at === s.from ||
    /^[,";-]$/.test(previous) ||
    /^(and|while|statement|letter|report|post|tweet|speech|video|message|memo|conference)$/.test(previous);
  if (!set) return null;
  const after = readAfterVerb(s, at, form);
  if (after.opener === null) return null;
  return {
    kind: 'participle',
    cue: { from: at, to: at + 1 },
    groups: after.carriers.length > 0 ? [[...after.carriers]] : [],
    missing: {
      form: 'elided',
      agreement: ANYBODY,
      place: 'nearest',
      crosses: false,
      adds: false,
      fallback: [],
    },
    from: previous === 'and' || previous === 'while' ? before : at,
    to: after.opener,
    opener: after.opener,
    complement: after.complement,
    act: form.verb.act,
    cuts: true,
    before: null,
    resumes: false,
  };
}
