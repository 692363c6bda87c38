import type { Locale } from '../../text/locale.ts';
import type { KnownClaim } from '../known-claim.ts';
import { situate } from '../situate.ts';
import { type ClaimKey, claimKeys } from './claim-keys.ts';
import { dayOf } from './entries.ts';
import type { Question } from './find-candidates.ts';
import { rankPlaces } from './rank.ts';

/** Claims of a request's evidence that are held against one claim. */
const MOST = 16;

/** Those of some claims at hand that may bear on each question's claim, found as stored ones are; by its id. */
export function findAmong(
  questions: readonly Question[],
  known: readonly KnownClaim[],
  localeOf: (language: string) => Locale,
): Map<string, KnownClaim[]> {
  // So few need no search.
  if (known.length <= MOST) return new Map(questions.map(({ claim }) => [claim.id, [...known]]));
  const byKey = new Map<string, number[]>();
  // Latest first, as the index gives them; places count from 1.
  for (let at = known.length - 1; at >= 0; at -= 1) {
    const { claim, setting, facts } = known[at] as KnownClaim;
    const situated = situate(claim, setting);
    for (const { text } of claimKeys(situated, localeOf(facts.language), dayOf(facts))) {
      const places = byKey.get(text);
      if (places === undefined) byKey.set(text, [at + 1]);
      else places.push(at + 1);
    }
  }
  return new Map(
    questions.map(({ claim, locale, publishedOn }) => {
      const keys: ClaimKey[] = claimKeys(claim, locale, publishedOn, true);
      const bounds = { newest: known.length, most: known.length + 1, limit: MOST };
      const ranked = rankPlaces(keys, byKey, bounds);
      return [claim.id, ranked.map(({ place }) => known[place - 1] as KnownClaim)];
    }),
  );
}
