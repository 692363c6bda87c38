import type { ClaimDraft } from '../domain/claim.ts';
import type { Relation } from '../domain/verdict.ts';
import type { Reading, SegmentContent } from '../text/reading.ts';
import { segmentId } from '../text/reading.ts';
import { candidatePairs } from './candidate-pairs.ts';
import { compareQuantities, timesOverlap } from './compare.ts';
import { contrastsIn } from './contrasts.ts';
import { type Fingerprint, fingerprintOf, overlap, type Sentence } from './fingerprint.ts';
import { type Found, relateFigures, sameNamed } from './relate-figures.ts';

/** Words two claims must share before one says anything about the other. */
const SHARED_WORDS = 2;
/** Words two claims must share before one can repeat or deny the other. */
const ENOUGH = 3;
/** Amounts of a claim that are looked at. */
const MAX_FIGURES = 16;
const SAME = 0.8;
const CONTAINED = 0.9;

/** Who carried it last: the origin of the account. */
const originOf = (claim: ClaimDraft): string | null => claim.attribution.chain.at(-1)?.sourceId ?? null;

function sameTime(a: ClaimDraft, b: ClaimDraft): boolean {
  if (a.times.length === 0 || b.times.length === 0) return true;
  return a.times.some((one) => b.times.some((other) => timesOverlap(one, other)));
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
  if (!sameTime(a.claim, b.claim)) return null;
  const figure = relateFigures(a, b, reading);
  if (a.claim.segmentId === b.claim.segmentId || figure !== null) return figure;
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

const PLAIN: Sentence = { isCorrection: false, isEarlier: false, contrasts: [] };

function sentenceOf({ segment }: SegmentContent, reading: Reading): Sentence {
  const { text, locale } = reading;
  let isEarlier = false;
  for (let at = segment.from; at < segment.to && !isEarlier; at += 1)
    isEarlier = locale.relations.earlier.longest(text.tokens, at, segment.to, locale.proclitics) !== null;
  return {
    isCorrection: segment.kind === 'correction',
    isEarlier,
    contrasts: contrastsIn(segment, reading),
  };
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
