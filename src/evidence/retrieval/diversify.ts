import type { FoundPlace } from '../../storage/evidence-port.ts';
import type { Ranked } from './rank.ts';

/** How much of a candidate's worth its own score is; the rest is how little it repeats those before it. */
const OWN = 0.7;
/** How much a candidate repeats another of the same article, and of the same publisher. */
const SAME_ARTICLE = 1;
const SAME_OWNER = 0.8;

/**
 * The best `count` of some candidates by maximal marginal relevance over publishers and articles: twenty copies from one
 * house must not keep out the one report of another. `ranked` is best first; what is not in `described` was deleted.
 */
export function diversify(
  ranked: readonly Ranked[],
  described: ReadonlyMap<number, FoundPlace>,
  count: number,
): FoundPlace[] {
  const best = ranked[0]?.score ?? 1;
  const rest = ranked.flatMap(({ place, score }) => {
    const found = described.get(place);
    return found === undefined ? [] : [{ found, worth: (OWN * score) / best }];
  });
  const articles = new Set<string>();
  const owners = new Map<number, number>();
  const chosen: FoundPlace[] = [];
  while (chosen.length < count && rest.length > 0) {
    let bestAt = 0;
    let bestWorth = Number.NEGATIVE_INFINITY;
    rest.forEach(({ found, worth }, at) => {
      const repeats = articles.has(found.articleId) ? SAME_ARTICLE : owners.has(found.owner) ? SAME_OWNER : 0;
      const marginal = worth - (1 - OWN) * repeats;
      if (marginal > bestWorth) {
        bestWorth = marginal;
        bestAt = at;
      }
    });
    const [taken] = rest.splice(bestAt, 1);
    if (taken === undefined) break;
    articles.add(taken.found.articleId);
    owners.set(taken.found.owner, (owners.get(taken.found.owner) ?? 0) + 1);
    chosen.push(taken.found);
  }
  return chosen;
}
