import type { Article } from '../../src/domain/article.ts';
import type { Hop } from '../../src/domain/hop.ts';
import type { Gold } from './gold.ts';
import { type Matching, matchClaims } from './match.ts';
import { type SourceResolver, sourceResolver } from './resolve-source.ts';

/** What every scorer sees: the annotation, the article as the API answered it, and who was paired with whom. */
export interface EvalCase {
  readonly gold: Gold;
  readonly text: string;
  readonly article: Article;
  readonly matching: Matching;
  readonly resolve: SourceResolver;
}

export function evalCase(gold: Gold, text: string, article: Article): EvalCase {
  return { gold, text, article, matching: matchClaims(gold, article), resolve: sourceResolver(gold) };
}

/** A chain in one line, for the list of misses: `anon3 → reuters*`, the star for a carried hop. */
export function showChain(hops: readonly Hop[], resolve: SourceResolver): string {
  if (hops.length === 0) return '[]';
  const names = hops.map((hop) => {
    const ids = [...resolve(hop)];
    return `${hop.hop}:${ids.length > 0 ? ids.join('+') : `?${hop.canonicalName}`}${hop.carried ? '*' : ''}`;
  });
  return names.join(' → ');
}

/** The annotated chain in the same form. */
export function showGoldChain(claim: Gold['claims'][number]): string {
  const stated = claim.attribution.map((hop) => `${hop.hop}:${hop.sourceId}`);
  const carried = claim.carryOver.value
    ? claim.carryOver.sourceIds.map((id) => `(${claim.carryOver.strength} ${id}*)`)
    : [];
  return [...stated, ...carried].join(' → ') || '[]';
}
