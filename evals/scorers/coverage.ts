import type { EvalCase } from './eval-case.ts';
import type { Gold, GoldClaim } from './gold.ts';
import { type Place, sharedCover, sharedLength } from './overlap.ts';
import { type Score, Tally } from './score.ts';

const isInside = (place: Place, spans: readonly Place[]): boolean =>
  spans.some((span) => sharedLength(place, span) === place.end - place.start);

/** What can be looked up in a core claim: its figures, stated dates, names and stated sources, each place once. */
function elementsOf(gold: Gold): Map<string, { readonly place: Place; readonly quote: string }> {
  const elements = new Map<string, { place: Place; quote: string }>();
  const add = (place: (Place & { quote: string }) | null) => {
    if (place !== null) elements.set(`${place.start} ${place.end}`, { place, quote: place.quote });
  };
  const namesIn = (claim: GoldClaim) =>
    // A name that a claim has from another sentence is no element of its own.
    claim.entities.map(({ name }) => name).filter((name) => isInside(name, claim.spans));
  for (const claim of gold.claims) {
    if (claim.level !== 'core') continue;
    for (const { expression } of claim.quantities) add(expression);
    for (const { expression, inherited } of claim.time) if (!inherited) add(expression);
    for (const name of namesIn(claim)) add(name);
    for (const { name, optional } of claim.attribution) if (optional !== true) add(name);
  }
  return elements;
}

/** Elements of core claims that any claim holds, in its words or as a source: what a half-found claim still tells. */
export function elementsCovered({ gold, article }: EvalCase): Score {
  const told = article.claims.flatMap(({ spans, attribution, times, quantities }) => [
    ...spans,
    ...attribution.chain.map(({ span }) => span),
    ...times.flatMap(({ span }) => (span === null ? [] : [span])),
    ...quantities.map(({ span }) => span),
  ]);
  const tally = new Tally();
  for (const { place, quote } of elementsOf(gold).values())
    tally.add(isInside(place, told) ? 1 : 0, () => `${place.start}: ${quote}`);
  return tally.share('elements covered');
}

/** Sentences with a core claim of which any claim is made. */
export function sentencesCovered({ gold, article }: EvalCase): Score {
  const spans = article.claims.flatMap((claim) => claim.spans);
  const tally = new Tally();
  for (const segment of gold.segments) {
    if (!gold.claims.some((claim) => claim.segment === segment.id && claim.level === 'core')) continue;
    tally.add(sharedCover([segment], spans) > 0 ? 1 : 0, () => `${segment.id}: ${segment.quote}`);
  }
  return tally.share('sentences covered');
}
