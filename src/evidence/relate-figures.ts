import type { ClaimDraft } from '../domain/claim.ts';
import type { Quantity } from '../domain/quantity.ts';
import type { RelationType } from '../domain/verdict.ts';
import type { Reading } from '../text/reading.ts';
import { compareQuantities, intervalOf } from './compare.ts';
import { type Fingerprint, overlap } from './fingerprint.ts';

/** Words two claims must share before a figure of one says anything about the other. */
const SHARED_WORDS = 2;
/** Share of the words around one figure that stand around the other, too, when both are of one thing. */
const ABOUT = 0.6;
/** Words that name an event: "the blast at the market". */
const EVENT = 4;

/** Days that news is told of, at most. */
const NEWS_DAYS = 31;

/** A relation of two claims of one article, before it is recorded. */
export interface Found {
  readonly type: RelationType;
  readonly because: string;
  /** The same in the words of the other claim, where those tell here from there. */
  readonly seenFromThere?: string;
  /** Recorded on the later claim only; a symmetric relation stands on both. */
  readonly symmetric: boolean;
  /** The claim that holds the relation when it is not symmetric. */
  readonly holder: Fingerprint;
}

/** Who said it. */
const sayerOf = (claim: ClaimDraft): string | null => claim.attribution.chain[0]?.sourceId ?? null;

/** Named people (or places) that both have, or at least one side names none. */
export function sameNamed(type: 'person' | 'place', a: ClaimDraft, b: ClaimDraft): boolean {
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

/**
 * "In 2019 floods killed eight": told beside the news, of another event than a figure without a date, which is of the news.
 */
function isOfThePast({ times }: ClaimDraft, anchor: string | null): boolean {
  if (anchor === null || times.length === 0) return false;
  const news = Date.parse(anchor) - NEWS_DAYS * 86_400_000;
  return times.every(({ end }) => end !== null && Date.parse(end) < news);
}

/** Two figures of one thing, the earlier claim's first. */
interface Figures {
  readonly name: string;
  readonly there: Quantity;
  readonly here: Quantity;
}

/** Those that can be held against each other: of one measure, and the dead against the bodies that were found. */
function figuresOf(a: Fingerprint, b: Fingerprint): Figures[] {
  const [dead, alsoDead] = [a.measured.get('death'), b.measured.get('death')];
  return [
    ...[...a.measured].flatMap(([name, there]) => {
      const here = b.measured.get(name);
      return here === undefined ? [] : [{ name, there, here }];
    }),
    ...(dead !== undefined && b.bodies !== null ? [{ name: 'death', there: dead, here: b.bodies }] : []),
    ...(a.bodies !== null && alsoDead !== undefined
      ? [{ name: 'death', there: a.bodies, here: alsoDead }]
      : []),
  ];
}

/** Whether a word of contrast stands before the figure of the later claim and sets it against the earlier one. */
function isSetAgainst(a: Fingerprint, b: Fingerprint, here: Quantity): boolean {
  const isOneSentence = a.claim.segmentId === b.claim.segmentId;
  return b.contrasts.some(({ at, isBackward }) => at < here.span.start && (isOneSentence || isBackward));
}

/**
 * "At least 17" leaves room for 21. Where the text sets 21 against it ("the Red Crescent, however, spoke of 21"), it is told as
 * another count of the same dead: whoever counts at least 17 knows of 17.
 */
function areRivals({ here, there }: Figures, bodies: readonly (Quantity | null)[]): boolean {
  if (compareQuantities(here, there) !== 'compatible') return false;
  const [one, other] = [intervalOf(there), intervalOf(here)];
  if (one === null || other === null) return false;
  const [low, high, least] = one[0] < other[0] ? [one[0], other[0], there] : [other[0], one[0], here];
  // Fewer bodies were found than people died: that is no other count.
  return low < high && (least.comparator === '>' || least.comparator === '>=') && !bodies.includes(least);
}

/** What two figures of one thing make of their claims: a conflict of two sources, or a later figure for an earlier one. */
export function relateFigures(a: Fingerprint, b: Fingerprint, reading: Reading): Found | null {
  if (!sameNamed('person', a.claim, b.claim) || !sameNamed('place', a.claim, b.claim)) return null;
  const { anchor, locale } = reading;
  const [aIsOld, bIsOld] = [isOfThePast(a.claim, anchor), isOfThePast(b.claim, anchor)];
  if ((aIsOld && b.claim.times.length === 0) || (bIsOld && a.claim.times.length === 0)) return null;
  const [said, says] = [sayerOf(a.claim), sayerOf(b.claim)];
  const areTwoSources = said !== null && says !== null && said !== says;
  const isOneSentence = a.claim.segmentId === b.claim.segmentId;
  for (const figures of figuresOf(a, b)) {
    const { name, there, here } = figures;
    const against = areTwoSources && isSetAgainst(a, b, here);
    const rivals = against && areRivals(figures, [a.bodies, b.bodies]);
    if (!rivals && compareQuantities(here, there) !== 'conflict') continue;
    if (!sameTopic(a, b, name === 'death' || b.isCorrection ? EVENT : 0)) continue;
    // Figures of one sentence are parts of one count, unless it sets one source against the other.
    if (isOneSentence && !against) continue;
    const words: [string, string] = [here.span.quote, there.span.quote];
    const { because } = locale.relations;
    if (b.isCorrection)
      return { type: 'supersedes', because: because.corrected(...words), symmetric: false, holder: b };
    // "An earlier toll spoke of 11" may stand behind the figure that replaced it.
    if (a.isEarlier !== b.isEarlier) {
      const [newer, pair] = b.isEarlier ? [a, [words[1], words[0]] as const] : [b, words];
      // Nobody's figure is replaced by somebody else's, and one that no longer holds conflicts with none.
      if (areTwoSources) return null;
      return { type: 'supersedes', because: because.updated(...pair), symmetric: false, holder: newer };
    }
    if (b.isUpdate)
      return { type: 'supersedes', because: because.updated(...words), symmetric: false, holder: b };
    // Two figures without two sources are parts of one count as often as a conflict.
    if (said !== says)
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
