/** Who stands behind each sentence. One file, because all its steps share what was said before. */
import type { QuoteReading } from '../quotes/quote.ts';
import type { SegmentReading } from '../segments/segment.ts';
import type { TokenisedText } from '../tokens.ts';
import type { VerbLexicon } from '../verbs/lexicon.ts';
import { Actors } from './actors.ts';
import { goesOn, namesAnother } from './another-name.ts';
import { asksOnALine, callsInterview, opensLine } from './dialogue.ts';
import type { AttributionReading, TokenRange } from './frame.ts';
import { hopsOf, type Link, offsetsOf } from './hops.ts';
import type { AttributionLexicon, MissingSpeaker, RawFrame, Sentence, SourceMention } from './lexicon.ts';
import { framesAround, placeOf } from './nesting.ts';
import { personAt, surnamesOf } from './person-names.ts';
import { QuotedTokens } from './quoted.ts';
import { reachBack } from './reach-back.ts';
import { agrees, isActor, knownOf, Speakers, type Spoken } from './speakers.ts';

/** What reading attributions needs of a locale. */
export interface AttributionLocale {
  readonly attribution: AttributionLexicon;
  readonly verbs: VerbLexicon;
  readonly proclitics: readonly string[];
}

const SILENT: ReadonlySet<string> = new Set(['instruction', 'dateline', 'credit']);

const NO_PERSONS: ReadonlySet<number> = new Set();

/** The links that stand in the sentence for one frame: its own sources, found or stated. */
interface Resolved {
  readonly links: readonly Link[];
}

/** Words that belong to somebody without any cue. */
const LOOSE: Omit<RawFrame, 'content'> = {
  cue: null,
  groups: [],
  missing: null,
  frameParts: [],
  speechAct: 'say',
  complement: 'quote',
  reach: 'here',
};

class Reader {
  readonly #text: TokenisedText;
  readonly #segments: readonly SegmentReading[];
  readonly #locale: AttributionLocale;
  readonly #quoted: QuotedTokens;
  readonly #persons: ReadonlySet<number>;
  readonly #speakers = new Speakers();
  readonly #actors: Actors;
  readonly #surnames: ReadonlySet<string>;
  readonly #antecedents = new Map<SourceMention, { mention: SourceMention; segment: number }>();
  readonly readings: AttributionReading[] = [];
  /** Whom the sentences before a printed interview name first, its person. */
  interviewed: { readonly mention: SourceMention; readonly segment: number } | null = null;
  #asked = false;
  #answering = false;
  #interview = false;
  /** The last sentence that can be referred to, over quarantined text. */
  #previous = -1;

  constructor(
    text: TokenisedText,
    segments: readonly SegmentReading[],
    quotes: readonly QuoteReading[],
    locale: AttributionLocale,
    persons: ReadonlySet<number>,
  ) {
    this.#text = text;
    this.#segments = segments;
    this.#locale = locale;
    this.#persons = persons;
    this.#surnames = surnamesOf(text, persons);
    this.#actors = new Actors(locale.attribution.firmNouns);
    this.#quoted = new QuotedTokens(text, quotes);
  }

  readSegment(index: number): void {
    const segment = this.#segments[index] as SegmentReading;
    if (SILENT.has(segment.kind)) return;
    const heading = segment.kind === 'heading';
    const { tokens } = this.#text;
    const connects = this.#locale.attribution.topicConnectors;
    const newTopic = connects.longest(tokens, segment.from, segment.to, this.#locale.proclitics) !== null;
    if (heading || newTopic || segment.kind === 'correction') this.#speakers.startPassage(index);
    const sentence = this.#sentence(index);
    const frames = this.#locale.attribution.readFrames(sentence);
    const resolved = this.#resolve(frames, index);
    const spoken: { spoken: Spoken; rank: number }[] = [];
    const back: Link[] = [];
    let reaches = false;
    for (let i = 0; i < frames.length; i += 1) {
      const frame = frames[i] as RawFrame;
      const own = resolved[i];
      if (own === null || own === undefined) continue;
      const around = framesAround(frames, i).filter((outer) => resolved[outer] !== null);
      const links = [...own.links, ...around.flatMap((outer) => resolved[outer]?.links ?? [])];
      if (frame.reach === 'back') {
        reaches = true;
        back.push(...links);
        continue;
      }
      if (links.length === 0) continue;
      this.#add(frame, index, links);
      const nested = around.some((outer) => (frames[outer] as RawFrame).speechAct !== 'cite');
      spoken.push({
        spoken: { segment: index, groups: links.map((link) => link.mentions) },
        rank: nested ? 0 : frame.speechAct === 'cite' && frame.cue !== null ? 1 : 2,
      });
    }
    if (reaches && this.#previous >= 0) this.#reachBack(back, index);
    if (back.length > 0) this.#speakers.add({ segment: index, groups: back.map((link) => link.mentions) });
    this.#interview ||= callsInterview(this.#text, segment, this.#locale.attribution.interviews);
    if (heading && this.#asks(index)) this.#asked = true;
    if (!heading) {
      const stated = this.readings.at(-1)?.segment === index;
      const answers = this.#isAnswer(index, segment);
      if (!stated && answers !== null) this.#readAnswer(index, segment, answers);
      else if (!stated) this.#readLooseQuote(index, segment);
      // The main speaker is remembered last: he is whom "he added" means.
      for (const rank of [0, 1, 2])
        for (const entry of spoken) if (entry.rank === rank) this.#speakers.add(entry.spoken);
      const subject = this.#locale.attribution.mainSubject(sentence).map((one) => this.#asPerson(one));
      this.#actors.add(subject, index);
      if (!this.#asked) this.#meet(subject, index);
    }
    this.#previous = heading ? -1 : index;
  }

  #sentence(index: number): Sentence {
    const { from, to, kind } = this.#segments[index] as SegmentReading;
    return {
      text: this.#text,
      from,
      to,
      heading: kind === 'heading',
      verbs: this.#locale.verbs,
      quoteFrom: (at) => this.#quoted.from(at),
      quoteAround: (at) => this.#quoted.around(at),
    };
  }

  /** Gives every frame its own links; null for a frame whose speaker cannot be told. */
  #resolve(frames: readonly RawFrame[], segment: number): (Resolved | null)[] {
    const resolved: (Resolved | null)[] = [];
    for (let i = 0; i < frames.length; i += 1) {
      const frame = frames[i] as RawFrame;
      const cue = offsetsOf(this.#text, frame.cue);
      const own: Link[] = frame.groups.flatMap((mentions) => this.#withAntecedent(mentions, cue, segment));
      if (frame.missing === null) {
        resolved.push({ links: own });
        continue;
      }
      const found = this.#missing(frames, resolved, i, segment);
      if (found === null)
        resolved.push(own.length > 0 && frame.missing.place === 'carrier' ? { links: own } : null);
      else {
        const links = found.map((link, at) => (at === 0 ? { ...link, cue } : link));
        resolved.push({ links: frame.missing.place === 'carrier' ? [...own, ...links] : [...links, ...own] });
      }
    }
    return resolved;
  }

  #missing(
    frames: readonly RawFrame[],
    resolved: readonly (Resolved | null)[],
    index: number,
    segment: number,
  ): Link[] | null {
    const { missing } = frames[index] as RawFrame;
    if (missing === null) return null;
    const place = placeOf(frames[index] as RawFrame);
    const lowest = Math.max(0, index - 12);
    // First the frames that stand beside this one, then those inside them.
    for (const inner of [false, true])
      for (let i = index - 1; i >= lowest; i -= 1) {
        const earlier = frames[i] as RawFrame;
        const links = resolved[i]?.links;
        const first = links?.[0];
        if (
          first === undefined ||
          links === undefined ||
          earlier.reach === 'back' ||
          placeOf(earlier) > place
        )
          continue;
        const nested = framesAround(frames, i).some(
          (outer) => outer < i && (frames[outer] as RawFrame).speechAct !== 'cite',
        );
        if (nested === inner && agrees(first.mentions, missing.agreement)) return [...links];
      }
    if (missing.fallback.length > 0 && agrees(missing.fallback, missing.agreement))
      return [{ mentions: missing.fallback, cue: null, fromSegment: null }];
    // "وصل الوزير والوفد المرافق …، وشدد": of two who act, one speaks, and he is the person.
    const [lead] = missing.fallback;
    if (lead?.agreement.person === true && missing.fallback.length > 1 && agrees([lead], missing.agreement))
      return [{ mentions: [lead], cue: null, fromSegment: null }];
    if (!missing.crosses) return null;
    const spoken = this.#speakers.missing(missing.agreement, segment);
    const actor = this.#actor(missing, frames[index] as RawFrame, segment, spoken?.segment ?? -1);
    if (spoken === null || actor !== null) return actor;
    const { speechAct } = frames[index] as RawFrame;
    if (!goesOn(speechAct) && namesAnother(this.#text, this.#segments, spoken, segment)) return null;
    return spoken.groups.map((mentions) => ({ mentions, cue: null, fromSegment: spoken.segment }));
  }

  /**
   * Who acts, and now speaks: in the sentence before, when nobody has spoken in it ("The mayor opened the bridge. She
   * said …"), or, where nobody has spoken yet, before the cue ("the observers were refused entry, they said"). Against
   * an earlier speaker, of segment `spoken`, only a person stands, or a body that has just acted.
   */
  #actor(missing: MissingSpeaker, frame: RawFrame, segment: number, spoken: number): Link[] | null {
    const { form, agreement } = missing;
    if (missing.adds || missing.place === 'carrier') return null;
    const cue = frame.cue?.from ?? 0;
    const places = form === 'pronoun' && spoken < 0 ? [segment, this.#previous] : [this.#previous];
    for (const place of places) {
      if (place <= spoken || place < this.#speakers.passage) continue;
      const subject = this.#locale.attribution.mainSubject(this.#sentence(place));
      const mentions = knownOf(subject.map((mention) => this.#asPerson(mention)));
      // "It said" right after "The bank cut its rate": the bank, whoever spoke before.
      const body = agreement.person === false && place === this.#previous;
      if (spoken >= 0 && !body && !mentions.every((mention) => mention.agreement.person === true)) continue;
      if (!isActor(mentions, agreement) || (place === segment && (mentions.at(-1)?.to ?? cue) >= cue))
        continue;
      return [{ mentions, cue: null, fromSegment: place === segment ? null : place }];
    }
    return null;
  }

  /** A name that tells nothing of its bearer is a person's where the article's names say so. */
  #asPerson(mention: SourceMention): SourceMention {
    if (mention.agreement.person !== null) return mention;
    for (let at = mention.from; at < mention.to; at += 1)
      if (this.#persons.has(at)) return { ...mention, agreement: { ...mention.agreement, person: true } };
    // "Halas is due to travel": the surname of somebody named in full elsewhere.
    const last = this.#text.tokens[mention.to - 1]?.text ?? '';
    return mention.to - mention.from === 1 && this.#surnames.has(last)
      ? { ...mention, agreement: { ...mention.agreement, person: true } }
      : mention;
  }

  /** "the Austrian said": the person who acted or spoke in the sentence before, where it is one. */
  #callAgain(mention: SourceMention, segment: number): void {
    const place = this.#previous;
    if (place < this.#speakers.passage || place < 0) return;
    const spoken = this.#speakers.latest(place)?.groups[0] ?? [];
    const acted = this.#locale.attribution
      .mainSubject(this.#sentence(place))
      .map((one) => this.#asPerson(one));
    const [person, more] = spoken.length > 0 ? spoken : acted;
    if (person === undefined || more !== undefined || person.agreement.person !== true || place === segment)
      return;
    this.#antecedents.set(mention, { mention: person, segment: place });
  }

  /** "المصادر", "the statement": what they refer to, and who carried it where that is explicit. */
  #withAntecedent(mentions: readonly SourceMention[], cue: Link['cue'], segment: number): Link[] {
    let behind: Link[] = [];
    for (const mention of mentions) {
      if (mention.epithet === true) this.#callAgain(mention, segment);
      if (!mention.definite) continue;
      const found = this.#speakers.antecedent(mention) ?? this.#actors.antecedent(mention);
      if (found === null) continue;
      this.#antecedents.set(mention, found);
      const carried = mention.anonymous || (mention.agreement.person === true && !mention.document);
      if (carried)
        behind = found.behind.map((group) => ({ mentions: group, cue: null, fromSegment: found.segment }));
    }
    return [{ mentions, cue, fromSegment: null }, ...behind];
  }

  #add(frame: RawFrame, segment: number, links: readonly Link[]): void {
    const sources = hopsOf(links, this.#antecedents);
    if (sources.length === 0) return;
    this.readings.push({
      segment,
      cue: frame.cue,
      sources,
      content: frame.content,
      directness: this.#quoted.quotes(frame.content) ? 'direct-quote' : 'indirect',
      speechAct: frame.speechAct,
      complement: frame.complement,
      frame: hullOf(frame.frameParts, frame.content[0]?.from ?? 0),
      frameParts: frame.frameParts,
      aside: frame.aside ?? null,
      denial: frame.speechAct === 'deny',
      carried: sources.every((hop) => hop.carried),
    });
  }

  #reachBack(links: readonly Link[], segment: number): void {
    const behind = links.map((link) => ({ ...link, fromSegment: link.fromSegment ?? segment }));
    const target = this.#segments[this.#previous] as SegmentReading;
    reachBack(this.readings, this.#text, behind, this.#antecedents, {
      index: this.#previous,
      from: target.from,
      to: target.to,
    });
  }

  /** A question without a label, where the article calls itself an interview. */
  #asks(index: number): boolean {
    return this.#interview && asksOnALine(this.#text, this.#segments[index] as SegmentReading);
  }

  /** The line behind such a question, which a dash opens. */
  #unlabelled(index: number): { next: number } | null {
    const segment = this.#segments[index] as SegmentReading;
    const answers = this.#interview && this.#asked && opensLine(this.#text, segment) && !this.#asks(index);
    return answers ? { next: segment.from + 1 } : null;
  }

  /** In a printed interview: the first token of the answer in this sentence, or null. A question or a new paragraph ends it. */
  #isAnswer(index: number, { from, to, start }: SegmentReading): number | null {
    const { tokens, original } = this.#text;
    const { questionLabels, answerLabels } = this.#locale.attribution;
    const label = answerLabels.longest(tokens, from, to) ?? this.#unlabelled(index);
    const before = index === 0 ? null : (this.#segments[index - 1] as SegmentReading);
    const goesOn = before !== null && !/\n/.test(original.slice(before.end, start));
    const asked = questionLabels.longest(tokens, from, to) !== null || this.#asks(index);
    this.#answering = label !== null || (this.#answering && goesOn && !asked);
    if (label === null && !asked && !this.#answering) this.#asked = false;
    if (asked) this.#asked = true;
    return this.#answering && this.#asked ? (label?.next ?? from) : null;
  }

  /** Remembers who may be interviewed: the person who acts in a sentence, else the first that one names. */
  #meet(subject: readonly SourceMention[], index: number): void {
    const [actor] = subject;
    const { from, to } = this.#segments[index] as SegmentReading;
    if (actor?.agreement.person === true) this.interviewed = { mention: actor, segment: index };
    else if (this.interviewed === null)
      for (let at = from; at < to && this.interviewed === null; at += 1)
        if (this.#persons.has(at))
          this.interviewed = { mention: personAt(this.#text, at, to), segment: index };
  }

  /** Who was interviewed says what is answered: the person who last acted or spoke before the questions. */
  #readAnswer(index: number, { to }: SegmentReading, from: number): void {
    const { interviewed } = this;
    if (interviewed === null || to - from < 2) return;
    const links = [{ mentions: [interviewed.mention], cue: null, fromSegment: interviewed.segment }];
    const content = [{ from, to }];
    this.#add({ ...LOOSE, content }, index, links);
  }

  /** A sentence that is all quotation and has no cue: its speaker is the one who spoke right before. */
  #readLooseQuote(index: number, segment: SegmentReading): void {
    const content = [{ from: segment.from, to: segment.to }];
    if (this.#previous < 0 || !this.#quoted.quotes(content)) return;
    const spoken = this.#speakers.latest(this.#previous);
    if (spoken === null) return;
    const links = spoken.groups.map((mentions) => ({ mentions, cue: null, fromSegment: spoken.segment }));
    this.#add({ ...LOOSE, content }, index, links);
    // The next sentence may go on quoting.
    this.#speakers.add({ segment: index, groups: spoken.groups });
  }
}

function hullOf(parts: readonly TokenRange[], at: number): TokenRange {
  const first = parts[0];
  const last = parts.at(-1);
  return first === undefined || last === undefined ? { from: at, to: at } : { from: first.from, to: last.to };
}

/**
 * Who is said to stand behind each piece of a text: the stated sources of every sentence, nearest first, and those
 * that an explicit link carries over from another sentence. `persons`: tokens at which a person's full name begins. Readings come in reading order; token ranges are half
 * open and lie inside their segment. A name's extent is found here; who it is, is the source registry's question.
 */
export function readAttributions(
  text: TokenisedText,
  segments: readonly SegmentReading[],
  quotes: readonly QuoteReading[],
  locale: AttributionLocale,
  persons: ReadonlySet<number> = NO_PERSONS,
): AttributionReading[] {
  const reader = new Reader(text, segments, quotes, locale, persons);
  for (let index = 0; index < segments.length; index += 1) reader.readSegment(index);
  return reader.readings;
}
