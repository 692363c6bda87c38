import { type Score, Tally } from '../scorers/score.ts';
import type { ReadEvent } from './corpus-read.ts';
import { goldPairs } from './corpus-relations.ts';

/**
 * Whether the independent origins behind a claim's evidence are counted right: over everything that should have been found,
 * and over what was found alone, so that a missed relation is not blamed on the origins.
 */
export function scoreOrigins(read: readonly ReadEvent[]): Score[] {
  const [all, ofFound] = [new Tally(), new Tally()];
  for (const { event, best, markOf } of read) {
    const originOf = new Map(
      event.articles.flatMap(({ claims }) => claims.map(({ id, origin }) => [id, origin] as const)),
    );
    const open = new Set(event.open.flat());
    const related = [...goldPairs(event).keys()].map((key) => key.split('/'));
    for (const mark of originOf.keys()) {
      const others = related.flatMap((pair) =>
        pair.includes(mark) ? pair.filter((one) => one !== mark) : [],
      );
      if (others.length === 0 || open.has(mark)) continue;
      const evidence = best.get(mark)?.verdict.holds.evidence ?? [];
      const wanted = new Set(others.map((one) => originOf.get(one))).size;
      const got = best.get(mark)?.verdict.holds.origins ?? 0;
      const name = `${event.id} ${mark}`;
      all.add(got === wanted ? 1 : 0, () => `${name}: ${wanted} origins, counted ${got}`);
      const found = evidence.filter(({ claimId }) => others.includes(markOf.get(claimId ?? '') ?? ''));
      if (found.length === 0) continue;
      const ids = [...new Set(found.map(({ originId }) => originId))];
      const right = new Set(found.map(({ claimId }) => originOf.get(markOf.get(claimId ?? '') ?? ''))).size;
      ofFound.add(ids.length === right ? 1 : 0, () => `${name}: ${right} origins, counted ${ids.join(', ')}`);
    }
  }
  return [all.share('origins exact'), ofFound.share('origins exact, of what was found')];
}
