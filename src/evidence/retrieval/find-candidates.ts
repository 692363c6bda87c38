import type { ClaimDraft } from '../../domain/claim.ts';
import type { EvidenceReader, FoundPlace, StoredEvidence } from '../../storage/evidence-port.ts';
import type { Locale } from '../../text/locale.ts';
import { type ClaimKey, claimKeys, type KeyKind } from './claim-keys.ts';
import { diversify } from './diversify.ts';
import { rankPlaces } from './rank.ts';

/**
 * What one search may cost, whatever is stored: so many keys, so many claims from each list, so many described, so many
 * read whole. The product bounds the rows that are read.
 */
export const SEARCH_LIMITS = {
  keysAClaim: 44,
  keysAnArticle: 320,
  placesAKey: 48,
  describedAClaim: 48,
  candidatesAClaim: 16,
  candidatesAnArticle: 160,
} as const;

/** Keys of one kind that are asked for: a claim of many names is not asked for by its names alone. */
const ASKED: Readonly<Record<KeyKind, number>> = {
  names: 6,
  'name-day': 8,
  'sound-act': 20,
  'act-day': 3,
  acts: 4,
  amount: 5,
  'name-word': 5,
  'name-unit': 2,
  'name-month': 3,
  words: 4,
  'day-word': 2,
  name: 3,
  word: 3,
};

export interface Question {
  readonly claim: ClaimDraft;
  readonly locale: Locale;
  /** YYYY-MM-DD of its article, or null. */
  readonly publishedOn: string | null;
}

export interface Candidates {
  /** Stored claims that may bear on each question's claim, best first, by its id. */
  readonly byClaim: ReadonlyMap<string, readonly StoredEvidence[]>;
  /** Rows that the database had to give: what the limits bound. */
  readonly rowsRead: number;
}

function asked({ claim, locale, publishedOn }: Question): ClaimKey[] {
  const taken = new Map<KeyKind, number>();
  return claimKeys(claim, locale, publishedOn, true)
    .filter(({ kind }) => {
      const count = (taken.get(kind) ?? 0) + 1;
      taken.set(kind, count);
      return count <= ASKED[kind];
    })
    .slice(0, SEARCH_LIMITS.keysAClaim);
}

/** Takes turns among the lists, so that a bound on the whole leaves something of each. */
function inTurns<T>(lists: readonly (readonly T[])[], keyOf: (item: T) => string, most: number): T[] {
  const taken = new Map<string, T>();
  const longest = Math.max(0, ...lists.map((list) => list.length));
  for (let at = 0; at < longest && taken.size < most; at += 1)
    for (const list of lists) {
      const item = list[at];
      if (item !== undefined && taken.size < most && !taken.has(keyOf(item))) taken.set(keyOf(item), item);
    }
  return [...taken.values()];
}

/**
 * Stored claims that may be about what the questions' claims are about, not of the article `except`. Three
 * statements for all questions together; every bound is in SEARCH_LIMITS.
 */
export async function findCandidates(
  questions: readonly Question[],
  index: EvidenceReader,
  except: string | null,
): Promise<Candidates> {
  const keys = questions.map(asked);
  const texts = inTurns(keys, ({ text }) => text, SEARCH_LIMITS.keysAnArticle).map(({ text }) => text);
  if (texts.length === 0) return { byClaim: new Map(), rowsRead: 0 };
  const { placesAKey: most, describedAClaim: limit } = SEARCH_LIMITS;
  const { byKey, newest } = await index.findPlaces(texts, most);
  let rowsRead = [...byKey.values()].reduce((sum, places) => sum + places.length, 0);
  const ranked = keys.map((each) => rankPlaces(each, byKey, { newest, most, limit }));
  const places = [...new Set(ranked.flatMap((list) => list.map(({ place }) => place)))];
  if (places.length === 0) return { byClaim: new Map(), rowsRead };
  const described = new Map<number, FoundPlace>();
  for (const found of await index.describePlaces(places))
    if (found.articleId !== except) described.set(found.place, found);
  rowsRead += described.size;
  const chosen = ranked.map((list) => diversify(list, described, SEARCH_LIMITS.candidatesAClaim));
  const wanted = inTurns(chosen, ({ claimId }) => claimId, SEARCH_LIMITS.candidatesAnArticle);
  const read = new Map<string, StoredEvidence>();
  if (wanted.length > 0)
    for (const evidence of await index.readEvidence(wanted.map(({ claimId }) => claimId)))
      read.set(evidence.claim.id, evidence);
  rowsRead += read.size;
  const byClaim = new Map(
    questions.map(({ claim }, at) => [
      claim.id,
      (chosen[at] ?? []).flatMap(({ claimId }) => read.get(claimId) ?? []),
    ]),
  );
  return { byClaim, rowsRead };
}
