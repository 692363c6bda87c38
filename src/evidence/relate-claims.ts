import type { ClaimDraft } from '../domain/claim.ts';
import type { Relation, RelationType } from '../domain/verdict.ts';
import type { Reading, SegmentContent } from '../text/reading.ts';
import { segmentId } from '../text/reading.ts';
import { candidatePairs } from './candidate-pairs.ts';
import { compareQuantities, timesOverlap } from './compare.ts';
import { type Fingerprint, fingerprintOf, overlap, type Sentence } from './fingerprint.ts';

/** Words two claims must share before a figure of one says anything about the other. */
const SHARED_WORDS = 2;
/** Words two claims must share before one can repeat or deny the other. */
const ENOUGH = 3;
/** Share of the words around one figure that stand around the other, too, when both are of one thing. */
const ABOUT = 0.6;
/** Words that name an event: "the blast at the market". */
const EVENT = 4;
/** Amounts of a claim that are looked at. */
const MAX_FIGURES = 16;
const SAME = 0.8;
const CONTAINED = 0.9;

interface Found {
  readonly type: RelationType;
  readonly because: string;
  /** The same in the words of the other claim, where those tell here from there. */
  readonly seenFromThere?: string;
  /** Recorded on the later claim only; a symmetric relation stands on both. */
  readonly symmetric: boolean;
  /** The claim that holds the relation when it is not symmetric. */
  readonly holder: Fingerprint;
}

/** Who carried it last: the origin of the account. */
const originOf = (claim: ClaimDraft): string | null => claim.attribution.chain.at(-1)?.sourceId ?? null;
/** Who said it. */
const sayerOf = (claim: ClaimDraft): string | null => claim.attribution.chain[0]?.sourceId ?? null;

function sameTime(a: ClaimDraft, b: ClaimDraft): boolean {
  if (a.times.length === 0 || b.times.length === 0) return true;
  return a.times.some((one) => b.times.some((other) => timesOverlap(one, other)));
}

/** Named people (or places) that both have, or at least one side names none. */
function sameNamed(type: 'person' | 'place', a: ClaimDraft, b: ClaimDraft): boolean {
  const named = (claim: ClaimDraft) =>
    claim.entities.filter((entity) => entity.type === type).map((entity) => entity.entityId);
  const [one, other] = [named(a), named(b)];
  return one.length === 0 || other.length === 0 || one.some((id) => other.includes(id));
}

/**
 * Whether two figures are of one thing: the words around them are the same, or one says less about it, or they share
 * enough. "The strike in Nyala" and "the strike in Khartoum" are two; a false conflict is worse than a missed one.
 * `bare`: words that may stand around one figure when none stand around the other.
 */
function sameTopic(a: Fingerprint, b: Fingerprint, bare: number): boolean {
  const { shared, containment } = overlap(a.topic, b.topic);
  // A bare "31 people were killed" is of the event that the other names, unless that one tells of something special.
  if (Math.min(a.topic.size, b.topic.size) === 0) return Math.max(a.topic.size, b.topic.size) <= bare;
  return containment === 1 || (shared >= SHARED_WORDS && containment >= ABOUT);
}

function figures(a: Fingerprint, b: Fingerprint, reading: Reading): Found | null {
  if (!sameNamed('person', a.claim, b.claim) || !sameNamed('place', a.claim, b.claim)) return null;
  for (const [name, there] of a.measured) {
    const here = b.measured.get(name);
    if (here === undefined || compareQuantities(here, there) !== 'conflict') continue;
    if (!sameTopic(a, b, name === 'death' || b.isCorrection ? EVENT : 0)) continue;
    const words: [string, string] = [here.span.quote, there.span.quote];
    const { because } = reading.locale.relations;
    if (b.isCorrection)
      return { type: 'supersedes', because: because.corrected(...words), symmetric: false, holder: b };
    // "An earlier toll spoke of 11" may stand behind the figure that replaced it.
    if (a.isEarlier !== b.isEarlier) {
      const [newer, pair] = b.isEarlier ? [a, [words[1], words[0]] as const] : [b, words];
      const [one, other] = [sayerOf(a.claim), sayerOf(b.claim)];
      // Nobody's figure is replaced by somebody else's, and one that no longer holds conflicts with none.
      if (one !== null && other !== null && one !== other) return null;
      return { type: 'supersedes', because: because.updated(...pair), symmetric: false, holder: newer };
    }
    if (b.isUpdate)
      return { type: 'supersedes', because: because.updated(...words), symmetric: false, holder: b };
    // Two figures without two sources are parts of one count as often as a conflict.
    const [one, other] = [sayerOf(a.claim), sayerOf(b.claim)];
    if (one !== other)
      return {
        type: 'contradicts',
        because: because.figuresDiffer(...words),
        seenFromThere: because.figuresDiffer(words[1], words[0]),
        symmetric: true,
        holder: b,
      };
  }
  return null;
}

const denies = (claim: ClaimDraft): boolean => claim.modality.polarity !== 'affirmed';

/** Whether every amount of one claim stands in the other with the same value. */
const hasFiguresOf = (claim: ClaimDraft, other: ClaimDraft): boolean =>
  other.quantities
    .slice(0, MAX_FIGURES)
    .every((amount) =>
      claim.quantities
        .slice(0, MAX_FIGURES)
        .some((own) => own.span.quote === amount.span.quote || compareQuantities(own, amount) === 'same'),
    );

function relate(a: Fingerprint, b: Fingerprint, reading: Reading): Found | null {
  if (a.claim.segmentId === b.claim.segmentId || !sameTime(a.claim, b.claim)) return null;
  const figure = figures(a, b, reading);
  if (figure !== null) return figure;
  const { shared, containment, jaccard } = overlap(a.words, b.words);
  if (shared < SHARED_WORDS || !sameNamed('person', a.claim, b.claim)) return null;
  const { because } = reading.locale.relations;
  if (denies(a.claim) !== denies(b.claim)) {
    const opposite = containment >= SAME && shared >= ENOUGH && !a.isCorrection && !b.isCorrection;
    return opposite && sameNamed('place', a.claim, b.claim)
      ? { type: 'contradicts', because: because.denied(), symmetric: true, holder: b }
      : null;
  }
  // Who says less may still say it more firmly: a plan does not entail the deed.
  if (a.claim.modality.certainty !== b.claim.modality.certainty) return null;
  const [large, small] = a.words.size >= b.words.size ? [a, b] : [b, a];
  if (!hasFiguresOf(large.claim, small.claim)) return null;
  if (jaccard >= SAME && hasFiguresOf(small.claim, large.claim))
    return { type: 'duplicates', because: because.duplicates(), symmetric: true, holder: b };
  return containment >= CONTAINED && shared >= ENOUGH
    ? { type: 'entails', because: because.entails(), symmetric: false, holder: large }
    : null;
}

const PLAIN: Sentence = { isCorrection: false, isEarlier: false };

function sentenceOf({ segment }: SegmentContent, { text, locale }: Reading): Sentence {
  let isEarlier = false;
  for (let at = segment.from; at < segment.to && !isEarlier; at += 1)
    isEarlier = locale.relations.earlier.longest(text.tokens, at, segment.to, locale.proclitics) !== null;
  return { isCorrection: segment.kind === 'correction', isEarlier };
}

/** What one claim gives in place of the other: an amount for an amount, a date for a date; null where neither has one. */
function valuesOf(was: ClaimDraft, is: ClaimDraft): [there: string, here: string] | null {
  const [before, after] = [was.quantities[0], is.quantities[0]];
  if (before !== undefined && after !== undefined) return [before.span.quote, after.span.quote];
  const days = (claim: ClaimDraft) => claim.times.find(({ span }) => span !== null)?.span?.quote;
  const [then, now] = [days(was), days(is)];
  return then === undefined || now === undefined ? null : [then, now];
}

/**
 * "An earlier version said that he was 56. He is 58.": what a correction says right behind what it takes back stands
 * in its place, few as the words may be that both have.
 */
function corrections(prints: readonly Fingerprint[], reading: Reading): [Fingerprint, Found][] {
  const bySegment = Map.groupBy(prints, ({ claim }) => claim.segmentId);
  const { because } = reading.locale.relations;
  return reading.contents.flatMap((_, index): [Fingerprint, Found][] => {
    const was = bySegment.get(segmentId(index))?.at(-1);
    const is = bySegment.get(segmentId(index + 1))?.[0];
    if (!was?.isCorrection || !was.isEarlier || !is?.isCorrection || is.isEarlier) return [];
    const values = valuesOf(was.claim, is.claim);
    if (values === null || values[0] === values[1]) return [];
    const words = because.corrected(values[1], values[0]);
    return [[was, { type: 'supersedes', because: words, symmetric: false, holder: is }]];
  });
}

/**
 * What the claims of one article are to one another, by claim id. Says nothing about what cannot be compared: two
 * meetings on different days, two people, two units. `duplicates` and `contradicts` stand on both claims; `entails`
 * on the claim that says more; `supersedes` on the later one.
 */
export function relateClaims(claims: readonly ClaimDraft[], reading: Reading): Map<string, Relation[]> {
  const sentences = new Map(
    reading.contents.map((content, index) => [segmentId(index), sentenceOf(content, reading)]),
  );
  const prints = claims.map((claim) =>
    fingerprintOf(claim, reading, sentences.get(claim.segmentId) ?? PLAIN),
  );
  const relations = new Map<string, Relation[]>();
  const record = (here: ClaimDraft, there: ClaimDraft, found: Found): void => {
    const list = relations.get(here.id) ?? [];
    const [one, other] = [originOf(here), originOf(there)];
    list.push({
      type: found.type,
      claimId: there.id,
      articleId: there.articleId,
      because: found.because,
      spans: {
        here: here.spans[0] as ClaimDraft['spans'][0],
        there: there.spans[0] as ClaimDraft['spans'][0],
      },
      // One article is one origin unless two different sources are stated in it.
      independent: one !== null && other !== null && one !== other,
    });
    relations.set(here.id, list);
  };
  const taken = corrections(prints, reading);
  const takenBack = new Map(taken.map(([was, { holder }]) => [was, holder]));
  const found = candidatePairs(prints).flatMap(([a, b]) => {
    const one = takenBack.get(a) === b ? null : relate(a, b, reading);
    return one === null ? [] : [{ ...one, other: one.holder === a ? b : a }];
  });
  for (const [was, one] of taken) found.push({ ...one, other: was });
  // A figure that was replaced conflicts with nothing any more.
  const replaced = new Set(found.flatMap((one) => (one.type === 'supersedes' ? [one.other.claim.id] : [])));
  for (const one of found) {
    const [here, there] = [one.holder.claim, one.other.claim];
    if (one.type === 'contradicts' && (replaced.has(here.id) || replaced.has(there.id))) continue;
    record(here, there, one);
    if (one.symmetric) record(there, here, { ...one, because: one.seenFromThere ?? one.because });
  }
  return relations;
}
