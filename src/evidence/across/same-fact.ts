import type { Time } from '../../domain/time.ts';
import { sameKey } from '../../text/entities/name-key.ts';
import { sameAcrossScripts } from '../../text/transliteration/same-across-scripts.ts';
import { timesOverlap } from '../compare.ts';
import { overlap } from '../fingerprint.ts';
import { areOpposed } from './opposites.ts';
import type { ClaimPrint } from './print.ts';

/** Words that two claims of one language share before they can be about one thing, and their share of the shorter. */
const SHARED = 2;
const CONTAINED = 0.6;
/** Share of what is named as happening that both name: "signed during that visit" is no visit. */
const HAPPENS = 0.5;

/** How two claims agree in what they are about, whatever they say of it. */
export interface SameFact {
  /** People, places and organisations that both name. */
  readonly anchors: number;
  /** Share of all words that both have; 0 across languages. */
  readonly jaccard: number;
  /** They may have happened at one time; true when one has no date. */
  readonly sameTime: boolean;
}

function countPeople(a: ClaimPrint, b: ClaimPrint): { same: number; different: boolean } {
  const sameLanguage = a.locale === b.locale;
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
  return { same, different: same === 0 && !open && a.people.length > 0 && b.people.length > 0 };
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

function overlapInTime(a: readonly Time[], b: readonly Time[]): boolean | null {
  const [one, other] = [resolved(a), resolved(b)];
  if (one.length === 0 || other.length === 0) return null;
  return one.some((first) => other.some((second) => timesOverlap(first, second)));
}

const share = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((one) => b.has(one));

/**
 * Whether two claims of different articles are about one thing; null when they are not, or it cannot be told. Other people or
 * other places are other things. In one language the words decide; across languages, and where the words differ,
 * common names with the same happening or the same thing measured do, when the dates allow it.
 */
export function sameFact(a: ClaimPrint, b: ClaimPrint): SameFact | null {
  const people = countPeople(a, b);
  const places = countNamed(a.places, b.places);
  if (people.different || places.different) return null;
  const inTime = overlapInTime(a.times, b.times);
  const anchors = people.same + places.same + countNamed(a.organisations, b.organisations).same;
  const sameLanguage = a.locale === b.locale;
  const happens =
    areOpposed(a.predicates, b.predicates) ||
    overlap(a.predicates, b.predicates).jaccard >= HAPPENS ||
    share(new Set(a.measured.keys()), new Set(b.measured.keys()));
  // Two pieces of one sentence are about one event, and yet say different things.
  if (!happens && !share(a.own, b.own)) return null;
  const words = sameLanguage ? overlap(a.words, b.words) : { shared: 0, containment: 0, jaccard: 0 };
  const found = { anchors, jaccard: words.jaccard, sameTime: inTime !== false };
  // "31 people were killed" alone may be said of anything: something besides the words must be common.
  const isNamed = anchors > 0 || inTime === true;
  if (isNamed && words.shared >= SHARED && words.containment >= CONTAINED) return found;
  if (words.shared >= 2 * SHARED && words.jaccard >= CONTAINED) return found;
  return happens && anchors > 0 && (inTime === true || anchors > 1) ? found : null;
}
