import type { MissingSpeaker, RawFrame, Sentence, SourceMention } from '../../../attribution/lexicon.ts';
import type { Token } from '../../../tokens.ts';
import { readArrival } from './back-reach.ts';
import { readCitation } from './citation.ts';
import { withContents } from './contents.ts';
import type { Draft } from './draft.ts';
import { readColon } from './heading.ts';
import { opensName, readSources } from './source.ts';
import { readVerbFrame } from './verb-frame.ts';
import { ADVERBS, afterPreposition, CLAUSE_WORDS, hasAnd, withoutAnd } from './words.ts';

/** What befalls somebody, who then seldom speaks: "قتل", "أصيب", "اعتقل". */
const SUFFERED = /^(قتل|توفي|مات|اصيب|لقي|اعتقل|احتجز|اوقف|غرق|فقد|استشهد|اغتيل|اختطف)$/;

/** The subject of the sentence's first verb: whom a participle or a verb without subject speaks of. */
export function mainSubject(s: Sentence): readonly SourceMention[] {
  for (let at = s.from; at < Math.min(s.to, s.from + 12); at += 1) {
    const token = s.text.tokens[at] as Token;
    if (token.kind !== 'word' || s.verbs.auxiliaries.has(token.text)) continue;
    const form = s.verbs.read(withoutAnd(token.text));
    if (form === null || !form.listed || (form.ambiguous && at > s.from)) continue;
    if (SUFFERED.test(form.lemma)) return [];
    let next = at + 1;
    while (
      next < s.to &&
      (ADVERBS.has((s.text.tokens[next] as Token).text) ||
        CLAUSE_WORDS.has((s.text.tokens[next] as Token).text))
    )
      next += 1;
    // "وطالبت بإجراء": what is asked for is no subject.
    const word = next < s.to ? (s.text.tokens[next] as Token).text : '';
    if (next >= s.to || !opensName(s, next) || afterPreposition(word) !== null || word === 'بعدم') return [];
    return readSources(s, next, s.to, { strict: true, particles: [], bare: true })?.mentions ?? [];
  }
  return [];
}

/** How far behind a cue its own citation stands: "أكد الوزير، بحسب بيان للوزارة، متانة …". */
const ASIDE = 24;

/** Citations between commas, after the speaker of a frame and before what he says. */
function citationsWithin(s: Sentence, draft: Draft): Draft[] {
  if (draft.opener === null || draft.kind === 'citation' || draft.cue === null) return [];
  for (let at = draft.cue.to; at < Math.min(draft.opener - 2, draft.cue.to + ASIDE); at += 1) {
    if (!/^[،,]$/.test((s.text.tokens[at] as Token).text)) continue;
    const citation = readCitation(s, at + 1);
    if (citation === null || citation.to >= draft.opener) continue;
    // "نقلا عن" is part of the frame itself.
    const known = draft.groups.some((group) => group.some((mention) => mention.from >= at));
    if (!known) return [citation];
  }
  return [];
}

/** "نفى أن يكون موكله قد اعترف": a clause that another source's words go on with, and nobody else's. */
function isToldInside(s: Sentence, at: number, outer: Draft | undefined): boolean {
  if (outer?.opener == null || at - outer.opener > ASIDE || (s.text.tokens[at - 1] as Token).text !== 'قد')
    return false;
  for (let i = outer.opener; i < at; i += 1)
    if (/^[،,؛"]$/.test((s.text.tokens[i] as Token).text)) return false;
  return true;
}

/**
 * "نفت أن تكون قد وعدت", "نفى ما ذكرته الصحيفة": what is denied reports nothing, up to the mark behind which the denier goes
 * on ("نفى …، واتهم …").
 */
function isDenied(s: Sentence, at: number, outer: Draft | undefined): boolean {
  if (outer?.act !== 'deny' || outer.opener === null || outer.complement === 'quote') return false;
  if (at < outer.opener || at - outer.opener > ASIDE) return false;
  if (hasAnd((s.text.tokens[at] as Token).text) || SAID.test((s.text.tokens[at] as Token).text)) return false;
  for (let i = outer.opener; i < at; i += 1)
    if (/^[،,؛"]$/.test((s.text.tokens[i] as Token).text)) return false;
  return true;
}

const SAID = /^(قايلا|قايله|قايلين|وفق|وفقا|حسب|بحسب|حسبما|نقلا)$/;

/** The attribution frames of one Arabic sentence, in the order of their cues. */
export function readFrames(s: Sentence): RawFrame[] {
  const drafts: Draft[] = [];
  let floor = s.from;
  // A bullet before a heading.
  while (floor < s.to && s.text.tokens[floor]?.kind === 'mark' && s.quoteFrom(floor) === null) floor += 1;
  let subject: readonly SourceMention[] | null = null;
  const colon = readColon(s);
  if (colon !== null) {
    drafts.push(colon);
    if (colon.opener !== null) floor = colon.opener;
  }
  for (let at = floor; at < s.to; ) {
    if (s.text.tokens[at]?.kind !== 'word' || isDenied(s, at, drafts.at(-1))) {
      at += 1;
      continue;
    }
    let draft = readArrival(s, at) ?? readCitation(s, at) ?? readVerbFrame(s, at, floor);
    if (draft !== null && colon !== null && colon.opener === null && draft.to > colon.from) draft = null;
    if (draft === null) {
      at += 1;
      continue;
    }
    if (draft.missing !== null && draft.groups.length === 0 && isToldInside(s, at, drafts.at(-1))) {
      at += 1;
      continue;
    }
    if (draft.missing !== null && s.quoteAround(at) !== null && draft.groups.length === 0) {
      // Inside a quotation the words are the speaker's own story.
      at += 1;
      continue;
    }
    if (draft.missing !== null) {
      subject ??= mainSubject(s);
      const missing: MissingSpeaker = { ...draft.missing, fallback: subject };
      draft = { ...draft, missing };
    }
    drafts.push(draft);
    drafts.push(...citationsWithin(s, draft));
    at = Math.max(at + 1, draft.kind === 'back' ? (draft.cue?.to ?? at + 1) : draft.to);
    if (draft.opener !== null) floor = draft.opener;
    else if (draft.kind === 'citation') floor = draft.to;
  }
  drafts.sort((a, b) => (a.cue?.from ?? a.from) - (b.cue?.from ?? b.from));
  return withContents(s, drafts);
}
