import type { Quantity } from '../../domain/quantity.ts';
import type { Span } from '../../domain/span.ts';
import type { Time } from '../../domain/time.ts';
import type { RelationType } from '../../domain/verdict.ts';
import { compareQuantities } from '../compare.ts';
import { overlap } from '../fingerprint.ts';
import { type Drift, driftOf, dropsHedge } from './drift.ts';
import { areOpposed } from './opposites.ts';
import type { ClaimPrint } from './print.ts';
import { SAME_WORDS, type SameFact, sameFact } from './same-fact.ts';

export type Stance = 'supports' | 'refutes' | 'neutral';

/** What one claim is to another of a different article, seen from `here`. */
export interface Compared {
  /** null: there is a bearing, but no relation that stands on this side. */
  readonly type: RelationType | null;
  /** What the other means for this one. */
  readonly stance: Stance;
  /** The other is a later figure in the place of this one. */
  readonly outdates?: boolean;
  /** Only words tell it, of two short statements or of claims that nothing firmer joins. */
  readonly isWeak?: boolean;
  /** A model says it, so sure of it (4 or 5); the rules do not. */
  readonly rating?: number;
  readonly because: string;
  readonly spans: { readonly here: Span; readonly there: Span };
}

/** Days between two reports of one event, and between the two days that they may tell of it. */
const NEAR_DAYS = 3;
const APART_DAYS = 10;
const DAY_MS = 86_400_000;
/** Measures that grow while people are still being found: the later figure takes the earlier one's place. */
const GROWING: ReadonlySet<string> = new Set(['death', 'injury', 'missing', 'displaced', 'arrest']);

const dayOf = ({ known: { facts } }: ClaimPrint): number =>
  Date.parse((facts.publishedAt ?? facts.createdAt).slice(0, 10));

const wholeSpan = ({ known }: ClaimPrint): Span => known.claim.spans[0] as Span;

const amountsOf = ({ quantities }: ClaimPrint): Quantity[] =>
  quantities.filter(({ kind, value, low }) => kind !== 'ordinal' && (value !== null || low !== null));

const COUNTS: ReadonlySet<string> = new Set(['number', 'count']);
const isBareBeside = (one: Quantity, other: Quantity): boolean =>
  COUNTS.has(one.kind) && COUNTS.has(other.kind) && (one.unit === null) !== (other.unit === null);
const asNumber = (amount: Quantity): Quantity => ({ ...amount, kind: 'number', unit: null });

/** Of claims that are not known to be of one thing. */
export const UNSURE = { isWhole: false, isWithin: false };

/** Pairs of amounts that measure one thing: of one name, or the only one of its kind and unit on both sides. */
export function comparable(
  here: ClaimPrint,
  there: ClaimPrint,
  { isWhole, isWithin }: Pick<SameFact, 'isWhole' | 'isWithin'>,
): { name: string; here: Quantity; there: Quantity }[] {
  const pairs: { name: string; here: Quantity; there: Quantity }[] = [];
  for (const [name, amount] of here.measured) {
    const other = there.measured.get(name);
    if (other !== undefined) pairs.push({ name, here: amount, there: other });
  }
  if (pairs.length > 0) return pairs;
  const only = (list: readonly Quantity[], like: Quantity) => {
    const same = list.filter(({ kind, unit }) => kind === like.kind && unit === like.unit);
    return same.length === 1 ? same[0] : undefined;
  };
  const [own, others] = [amountsOf(here), amountsOf(there)];
  const [one, other] = [own[0], others[0]];
  // A noun that only one language's list knows leaves the other's figure bare: of the same thing it counts the same.
  if (isWithin && own.length === 1 && others.length === 1 && one && other && isBareBeside(one, other))
    return [{ name: '', here: asNumber(one), there: asNumber(other) }];
  return own.flatMap((amount) => {
    const other = only(others, amount);
    if (other === undefined) return [];
    // A share or a duration without a name may be of anything, unless all else is the same.
    if ((amount.kind === 'percent' || amount.kind === 'duration') && !isWhole) return [];
    return only(own, amount) === undefined ? [] : [{ name: '', here: amount, there: other }];
  });
}

const isDay = ({ start, end, precision, inherited }: Time): boolean =>
  start !== null && start === end && precision === 'day' && !inherited;

/** Two precise days of one event in reports of the same days; null when there are none. */
function twoDays(here: ClaimPrint, there: ClaimPrint, fact: SameFact): [Time, Time] | null {
  if (fact.sameTime || fact.anchors === 0) return null;
  if (Math.abs(dayOf(here) - dayOf(there)) > NEAR_DAYS * DAY_MS) return null;
  const [one, other] = [here.known.claim.times, there.known.claim.times];
  if (one.length !== 1 || other.length !== 1) return null;
  const [a, b] = [one[0] as Time, other[0] as Time];
  const apart = Math.abs(Date.parse(a.start ?? '') - Date.parse(b.start ?? ''));
  return isDay(a) && isDay(b) && apart > 0 && apart <= APART_DAYS * DAY_MS ? [a, b] : null;
}

export const denies = ({ isDenied }: ClaimPrint): boolean => isDenied;

/** Share of the runs of three words that both have. */
const SAME_ORDER = 0.5;
const RUN = 3;

const runsOf = ({ sequence }: ClaimPrint): Set<string> =>
  new Set(sequence.slice(0, -RUN + 1).map((_, at) => sequence.slice(at, at + RUN).join(' ')));

/** The same words turned round, or with more between them, are somebody's own sentence. */
function isInOrder(here: ClaimPrint, there: ClaimPrint): boolean {
  const [ours, theirs] = [runsOf(here), runsOf(there)];
  if (ours.size === 0 || theirs.size === 0) return here.sequence.join(' ') === there.sequence.join(' ');
  return overlap(ours, theirs).jaccard >= SAME_ORDER;
}

/** Of a doubt that an earlier report had and this one has not: it says more, and neither bears the other out. */
function firmerThan(here: ClaimPrint, there: ClaimPrint, fact: SameFact, opposed: boolean): Compared | null {
  const isOne = fact.happens || fact.jaccard >= SAME_WORDS;
  if (!dropsHedge(there, here) || opposed || !isOne || denies(here) !== denies(there)) return null;
  const pairs = comparable(here, there, fact);
  if (pairs.some((pair) => compareQuantities(pair.here, pair.there) === 'conflict')) return null;
  const spans = { here: wholeSpan(here), there: wholeSpan(there) };
  return { type: 'entails', stance: 'neutral', because: here.locale.relations.because.entails(), spans };
}

/** What here is told and there is not: an amount, or a day where the other has a longer time or none. */
function detailOf(here: ClaimPrint, there: ClaimPrint): Span | null {
  const others = amountsOf(there);
  const amount = amountsOf(here).find(
    (own) =>
      !own.vague &&
      !others.some((one) => (one.kind === own.kind && one.unit === own.unit) || isBareBeside(own, one)),
  );
  if (amount !== undefined) return amount.span;
  if (there.known.claim.times.some(isDay)) return null;
  return here.known.claim.times.find(isDay)?.span ?? null;
}

/**
 * What `there` is to `here`, both of different articles; null when they are not of one thing or nothing can be said. Reasons
 * are in the language of `here`. A figure that grew is no conflict, nor is a plan the deed; difference of detail never is.
 */
export function compareClaims(here: ClaimPrint, there: ClaimPrint): Compared | null {
  const found = compareFacts(here, there);
  if (found === null || found.type === null) return found;
  const told = toldOf(found, driftOf(here, there, comparable(here, there, UNSURE)));
  return told.length === 0 ? found : { ...found, because: [found.because, ...told].join(' ') };
}

/** Of a conflict only that the figure grew; of a later figure in the place of an earlier one that is said already. */
function toldOf({ type, stance }: Compared, { source, hedge, number }: Drift): string[] {
  const told = stance === 'refutes' ? [number] : type === 'supersedes' ? [source] : [source, hedge, number];
  return told.filter((one) => one !== null);
}

function compareFacts(here: ClaimPrint, there: ClaimPrint): Compared | null {
  const fact = sameFact(here, there);
  if (fact === null) return null;
  const { because } = here.locale.relations;
  const whole = { here: wholeSpan(here), there: wholeSpan(there) };
  const days = twoDays(here, there, fact);
  if (days !== null && (fact.jaccard >= SAME_WORDS || fact.isWhole)) {
    const [a, b] = days;
    const spans = { here: a.span ?? whole.here, there: b.span ?? whole.there };
    const reason = because.daysDiffer(a.start ?? '', b.start ?? '');
    return { type: 'contradicts', stance: 'refutes', because: reason, spans };
  }
  if (!fact.sameTime) return null;
  const opposed = areOpposed(here.subject.acts, there.subject.acts);
  const { certainty } = here.known.claim.modality;
  // What is planned or possible neither bears out nor contradicts what is said to have been done.
  if (certainty !== there.known.claim.modality.certainty) return firmerThan(here, there, fact, opposed);
  // "Have no water" and "are without water": how it is negated is not what it says.
  if (denies(here) !== denies(there) && !(here.hasNegator && there.hasNegator)) {
    const isOther = here.locale !== there.locale;
    const alike = fact.jaccard >= SAME_WORDS || (fact.happens && (isOther || fact.jaccard >= SAME_WORDS / 2));
    return alike && !opposed
      ? { type: 'contradicts', stance: 'refutes', because: because.denied(), spans: whole }
      : null;
  }
  if (opposed) return { type: 'contradicts', stance: 'refutes', because: because.opposes(), spans: whole };
  const pairs = comparable(here, there, fact);
  // Dollars here and ships there: two things that were given, perhaps.
  if (pairs.length === 0 && amountsOf(here).length > 0 && amountsOf(there).length > 0) return null;
  for (const pair of pairs) {
    if (compareQuantities(pair.here, pair.there) !== 'conflict') continue;
    const spans = { here: pair.here.span, there: pair.there.span };
    const words = [pair.here.span.quote, pair.there.span.quote] as const;
    const later = dayOf(here) - dayOf(there);
    if (GROWING.has(pair.name) && later !== 0) {
      const reason = later > 0 ? because.updated(...words) : because.updated(words[1], words[0]);
      return later > 0
        ? { type: 'supersedes', stance: 'neutral', because: reason, spans }
        : { type: null, stance: 'refutes', outdates: true, because: reason, spans };
    }
    return { type: 'contradicts', stance: 'refutes', because: because.figuresDiffer(...words), spans };
  }
  if (fact.jaccard >= SAME_WORDS && isInOrder(here, there))
    return { type: 'duplicates', stance: 'supports', because: because.duplicates(), spans: whole };
  const detail = detailOf(here, there);
  // Of the whole town is more than of its north; of which part, the other leaves open.
  if (detail === null && here.isOfPart && !there.isOfPart && fact.jaccard < SAME_WORDS)
    return {
      type: 'refines',
      stance: 'neutral',
      because: because.refines(whole.here.quote),
      spans: whole,
    };
  // What the other leaves open it does not bear out.
  if (detail !== null)
    return {
      type: 'refines',
      stance: 'neutral',
      because: because.refines(detail.quote),
      spans: { here: detail, there: whole.there },
    };
  // Common words, or one of them telling of more than the other: right too seldom to be sure of.
  const isFirm = fact.isWhole || (fact.happens && fact.anchors > 0 && !fact.isPartial);
  const isWeak = isFirm ? {} : { isWeak: true };
  return { type: 'corroborates', stance: 'supports', ...isWeak, because: because.agrees(), spans: whole };
}
