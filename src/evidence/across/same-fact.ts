import type { Time } from '../../domain/time.ts';
import { sameKey } from '../../text/entities/name-key.ts';
import { sameAcrossScripts } from '../../text/transliteration/same-across-scripts.ts';
import { timesOverlap } from '../compare.ts';
import { overlap } from '../fingerprint.ts';
import type { Subject } from '../subject.ts';
import { isIn, namesShared } from './names-shared.ts';
import { areOpposed } from './opposites.ts';
import type { ClaimPrint } from './print.ts';

/** Words that two claims of one language share before they can be about one thing, and their share of the shorter. */
const SHARED = 2;
const CONTAINED = 0.6;
/** Share of all words from which on two claims say the same in the same words. */
export const SAME_WORDS = 0.8;

/** How two claims agree in what they are about, whatever they say of it. */
export interface SameFact {
  /** People, places and organisations that both name. */
  readonly anchors: number;
  /** Share of all words that both have; 0 across languages. */
  readonly jaccard: number;
  /** They may have happened at one time; true when one has no date. */
  readonly sameTime: boolean;
  /** Both tell of one happening, or measure one thing. */
  readonly happens: boolean;
  /** Both name the same, tell the same happening of the same things: what they differ in is a figure or a day. */
  readonly isWhole: boolean;
  /** Both tell the same happening, and one may say more than the other of what happens and to what. */
  readonly isWithin: boolean;
  /** One does say more of it. */
  readonly isPartial: boolean;
}

/** Those that may be other people than the other's; a town that was read as somebody is in the other's words. */
const strangers = ({ people }: ClaimPrint, { context }: ClaimPrint): (readonly string[])[] =>
  people.filter((words) => !words.every((word) => isIn(word, context)));

function countPeople(a: ClaimPrint, b: ClaimPrint): { same: number; different: boolean } {
  const sameLanguage = a.locale === b.locale;
  const different = strangers(a, b).length > 0 && strangers(b, a).length > 0;
  let same = 0;
  let open = false;
  for (const one of a.people)
    for (const other of b.people) {
      const found = sameLanguage
        ? sameKey(one, other, a.locale.entities.droppableNames)
        : sameAcrossScripts(one, other);
      if (found === 'same') same += 1;
      else if (found === 'unknown') open = true;
    }
  // Whoever somebody met is another, though the one who met them is the same; names of another script may only look other.
  const isOther = sameLanguage ? same < Math.min(a.people.length, b.people.length) : same === 0;
  return { same, different: isOther && !open && different };
}

/** The first letter of a key says what kind of name it is: a country and a city exclude nothing. */
const kindsOf = (names: readonly (readonly string[])[]): Set<string | undefined> =>
  new Set(names.map(([key]) => key?.[0]));

function countNamed(
  a: readonly (readonly string[])[],
  b: readonly (readonly string[])[],
): { same: number; different: boolean } {
  const same = a.filter((keys) => b.some((others) => keys.some((key) => others.includes(key)))).length;
  const kinds = kindsOf(b);
  const comparable = a.some(([key]) => kinds.has(key?.[0]));
  return { same, different: same === 0 && comparable };
}

const resolved = (times: readonly Time[]): Time[] =>
  times.filter(({ start, end }) => start !== null || end !== null);

/** A report without dates is of the days before it: what was over so long before is another thing. */
const LONG_BEFORE_MS = 120 * 86_400_000;

const isLongBefore = (times: readonly Time[], { known: { facts } }: ClaimPrint): boolean => {
  const published = Date.parse((facts.publishedAt ?? facts.createdAt).slice(0, 10));
  return times.every(({ end }) => end !== null && published - Date.parse(end) > LONG_BEFORE_MS);
};

function overlapInTime(a: ClaimPrint, b: ClaimPrint): boolean | null {
  const [one, other] = [resolved(a.times), resolved(b.times)];
  if (one.length > 0 && other.length > 0)
    return one.some((first) => other.some((second) => timesOverlap(first, second)));
  if (one.length === 0 && other.length === 0) return null;
  return (one.length === 0 ? isLongBefore(other, a) : isLongBefore(one, b)) ? false : null;
}

/** Both name people, or places, and none in common. */
export const isElsewhere = (a: ClaimPrint, b: ClaimPrint): boolean =>
  countNamed(a.places, b.places).different || countPeople(a, b).different;

export const isOfOtherTime = (a: ClaimPrint, b: ClaimPrint): boolean => overlapInTime(a, b) === false;

/** They share a name, a happening, a thing or a word: without any, nobody can hold one against the other. */
export const haveInCommon = (a: ClaimPrint, b: ClaimPrint): boolean =>
  namesShared(a.context, b.context).found + namesShared(b.context, a.context).found > 0 ||
  countNamed(a.places, b.places).same + countPeople(a, b).same > 0 ||
  share(a.context.topics, b.context.topics) ||
  share(a.context.acts, b.context.acts) ||
  share(a.context.words, b.context.words) ||
  share(a.own, b.own);

/** Whoever names a sum may say that it is a value, a cost or nothing: it is no happening of its own. */
const WORTH = 'value';
const isPriced = ({ quantities }: ClaimPrint): boolean => quantities.some(({ kind }) => kind === 'money');

/** What happens and what is counted, by names that all languages share. */
const actsOf = ({ measured, counted }: ClaimPrint, { acts }: Subject): Set<string> =>
  new Set([...acts, ...counted, ...[...measured.keys()].filter((name) => name !== WORTH)]);

/** Both count the same kind of thing, such as beds or ships; people may be counted for anything. */
const countsAlike = (a: ClaimPrint, b: ClaimPrint): boolean =>
  a.quantities.some(
    ({ kind, unit }) =>
      (kind === 'count' || kind === 'measure') &&
      unit !== null &&
      unit !== 'person' &&
      b.quantities.some((other) => other.kind === kind && other.unit === unit),
  );

/** Each has something the other lacks, so that they speak of two things, or say two things of one. */
export const isApart = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((one) => !b.has(one)) && [...b].some((one) => !a.has(one));

/** Who was there, and where: one report may have them and the other not, or others, and both tell of one thing. */
const COMPANIONS: ReadonlySet<string> = new Set([
  'resident',
  'voter',
  'passenger',
  'sailor',
  'police',
  'army',
  'soldier',
  'judge',
  'engineer',
  'journalist',
  'tourist',
  'worker',
  'child',
  'woman',
  'house-home',
  'flat',
  'beach',
  'forest',
  'lake',
  'river',
  'fuel',
  'emergency',
]);

const tellingOf = ({ context }: ClaimPrint): Set<string> =>
  new Set([...context.topics].filter((one) => !COMPANIONS.has(one)));

const isEqual = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((one) => b.has(one));

/** One has all that the other has. */
const isWithin = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].every((one) => b.has(one)) || [...b].every((one) => a.has(one));

const share = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((one) => b.has(one));

/**
 * Whether two claims of different articles are about one thing; null when they are not, or it cannot be told. Other people,
 * other places, other names or other things are other facts. In one language the words decide; across languages, and
 * where the words differ, common names with the same happening or the same thing measured do, when the dates allow it.
 */
export function sameFact(a: ClaimPrint, b: ClaimPrint): SameFact | null {
  const places = countNamed(a.places, b.places);
  if (places.different) return null;
  const sameLanguage = a.locale === b.locale;
  const [ours, theirs] = [namesShared(a.context, b.context), namesShared(b.context, a.context)];
  const people = countPeople(a, b);
  if (people.different) return null;
  // Other names make another thing, unless somebody is in both.
  if (ours.lacking > 0 && theirs.lacking > 0 && people.same === 0 && ours.found + theirs.found < 4)
    return null;
  const opposed = areOpposed(actsOf(a, a.subject), actsOf(b, b.subject));
  const [doing, done] = [actsOf(a, a.context), actsOf(b, b.context)];
  if (isApart(tellingOf(a), tellingOf(b))) return null;
  if (isApart(doing, done) && !opposed) return null;
  const inTime = overlapInTime(a, b);
  const named = Math.max(ours.found, theirs.found);
  const anchors =
    people.same + places.same + countNamed(a.organisations, b.organisations).same + (named > 0 ? 1 : 0);
  const things = [...a.context.topics].filter((one) => b.context.topics.has(one)).length;
  const happens =
    opposed ||
    share(actsOf(a, a.subject), actsOf(b, b.subject)) ||
    (things > 0 && ((isPriced(a) && isPriced(b)) || countsAlike(a, b)));
  // Two pieces of one sentence are about one event, and yet say different things.
  if (!happens && !share(a.own, b.own)) return null;
  // Verbs that no list knows are compared as they are: "was emptied" and "held" are two things said of one dam.
  if (!happens && sameLanguage && isApart(a.context.verbs, b.context.verbs)) return null;
  const words = sameLanguage ? overlap(a.words, b.words) : { shared: 0, containment: 0, jaccard: 0 };
  // What only one of them tells as happening the other says nothing of.
  const onlyOneTells = doing.size !== done.size && (doing.size === 0 || done.size === 0);
  if (!happens && onlyOneTells && words.jaccard < SAME_WORDS) return null;
  const isSame = isEqual(tellingOf(a), tellingOf(b)) && isEqual(doing, done);
  const contained = happens && named > 0 && isWithin(tellingOf(a), tellingOf(b)) && isWithin(doing, done);
  const found = {
    anchors,
    jaccard: words.jaccard,
    sameTime: inTime !== false,
    happens,
    isWhole: ours.lacking + theirs.lacking === 0 && named > 0 && isSame,
    isWithin: contained,
    isPartial: contained && !isSame,
  };
  // "31 people were killed" alone may be said of anything: something besides the words must be common.
  const isNamed = anchors > 0 || inTime === true;
  if (isNamed && words.shared >= SHARED && words.containment >= CONTAINED) return found;
  if (words.shared >= 2 * SHARED && words.jaccard >= CONTAINED) return found;
  // Of the names that only one of them gives, more must be common than not.
  const lacking = Math.max(ours.lacking, theirs.lacking);
  if (happens && anchors > 0 && lacking <= named && (inTime === true || anchors > 1 || things > 0))
    return found;
  return null;
}
