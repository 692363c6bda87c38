import type { ClaimDraft } from '../domain/claim.ts';
import type { Relation, RelationType } from '../domain/verdict.ts';
import type { Reading } from '../text/reading.ts';
import { segmentId } from '../text/reading.ts';
import { candidatePairs } from './candidate-pairs.ts';
import { compareQuantities, timesOverlap } from './compare.ts';
import { type Fingerprint, fingerprintOf, overlap } from './fingerprint.ts';

/** Words two claims must share before a figure of one says anything about the other. */
const SHARED_WORDS = 2;
const SAME = 0.8;
const CONTAINED = 0.9;

interface Found {
  readonly type: RelationType;
  readonly because: string;
  /** Recorded on the later claim only; a symmetric relation stands on both. */
  readonly symmetric: boolean;
  /** The claim that holds the relation when it is not symmetric. */
  readonly holder: Fingerprint;
}

const sourceOf = (claim: ClaimDraft): string | null => claim.attribution.chain.at(-1)?.sourceId ?? null;

function sameTime(a: ClaimDraft, b: ClaimDraft): boolean {
  if (a.times.length === 0 || b.times.length === 0) return true;
  return a.times.some((one) => b.times.some((other) => timesOverlap(one, other)));
}

/** Named participants that both have, or at least one side names nobody. */
function sameParticipants(a: ClaimDraft, b: ClaimDraft): boolean {
  const people = (claim: ClaimDraft) =>
    claim.entities.filter((entity) => entity.type === 'person').map((entity) => entity.entityId);
  const [one, other] = [people(a), people(b)];
  return one.length === 0 || other.length === 0 || one.some((id) => other.includes(id));
}

function figures(a: Fingerprint, b: Fingerprint, reading: Reading, shared: number): Found | null {
  for (const [name, there] of a.measured) {
    const here = b.measured.get(name);
    if (here === undefined || compareQuantities(here, there) !== 'conflict') continue;
    const words: [string, string] = [here.span.quote, there.span.quote];
    const { because } = reading.locale.relations;
    if (b.isCorrection)
      return { type: 'supersedes', because: because.corrected(...words), symmetric: false, holder: b };
    if (b.isUpdate)
      return { type: 'supersedes', because: because.updated(...words), symmetric: false, holder: b };
    // Two figures without two sources are parts of one count as often as a conflict.
    const [one, other] = [sourceOf(a.claim), sourceOf(b.claim)];
    const told = one !== other && (one !== null || other !== null);
    const casualty = name === 'death' || name === 'injury' || name === 'missing';
    if (told && (shared >= SHARED_WORDS || casualty))
      return { type: 'contradicts', because: because.figuresDiffer(...words), symmetric: true, holder: b };
  }
  return null;
}

const denies = (claim: ClaimDraft): boolean => claim.modality.polarity !== 'affirmed';

function relate(a: Fingerprint, b: Fingerprint, reading: Reading): Found | null {
  if (a.claim.segmentId === b.claim.segmentId || !sameTime(a.claim, b.claim)) return null;
  const { shared, containment, jaccard } = overlap(a.words, b.words);
  const figure = figures(a, b, reading, shared);
  if (figure !== null) return figure;
  if (!sameParticipants(a.claim, b.claim) || shared < SHARED_WORDS) return null;
  const { because } = reading.locale.relations;
  const opposite = denies(a.claim) !== denies(b.claim);
  if (opposite)
    return containment >= SAME && shared >= 3
      ? { type: 'contradicts', because: because.denied(), symmetric: true, holder: b }
      : null;
  if (differentFigures(a.claim, b.claim)) return null;
  if (jaccard >= SAME && a.claim.modality.certainty === b.claim.modality.certainty)
    return { type: 'duplicates', because: because.duplicates(), symmetric: true, holder: b };
  const [large, small] = a.words.size >= b.words.size ? [a, b] : [b, a];
  // Who says less may still say it more firmly: a plan does not entail the deed.
  const asFirm = large.claim.modality.certainty === small.claim.modality.certainty;
  return containment >= CONTAINED && shared >= 3 && asFirm
    ? { type: 'entails', because: because.entails(), symmetric: false, holder: large }
    : null;
}

/** Amounts that exclude one another: then neither claim repeats the other, whatever words they share. */
function differentFigures(a: ClaimDraft, b: ClaimDraft): boolean {
  return a.quantities.some((one) =>
    b.quantities.some((other) => compareQuantities(one, other) === 'conflict'),
  );
}

/**
 * What the claims of one article are to one another, by claim id. Says nothing about what cannot be compared: two
 * meetings on different days, two people, two units. `duplicates` and `contradicts` stand on both claims; `entails`
 * on the claim that says more; `supersedes` on the later one.
 */
export function relateClaims(claims: readonly ClaimDraft[], reading: Reading): Map<string, Relation[]> {
  const corrections = new Set(
    reading.contents.flatMap(({ segment }, index) =>
      segment.kind === 'correction' ? [segmentId(index)] : [],
    ),
  );
  const prints = claims.map((claim) => fingerprintOf(claim, reading, corrections.has(claim.segmentId)));
  const relations = new Map<string, Relation[]>();
  const record = (here: ClaimDraft, there: ClaimDraft, found: Found): void => {
    const list = relations.get(here.id) ?? [];
    const [one, other] = [sourceOf(here), sourceOf(there)];
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
  for (const [a, b] of candidatePairs(prints)) {
    const found = relate(a, b, reading);
    if (found === null) continue;
    const other = found.holder === a ? b : a;
    record(found.holder.claim, other.claim, found);
    if (found.symmetric) record(other.claim, found.holder.claim, found);
  }
  return relations;
}
