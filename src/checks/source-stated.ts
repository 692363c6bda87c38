import { type CheckRule, fail, NOT_APPLICABLE, passOn, warn } from './check.ts';

/** Is every source of the chain named in the article, as a source, where the claim says it is? */
export const sourceStated: CheckRule = {
  id: 'source-stated',
  run(claim, { reading, messages }) {
    const { chain } = claim.attribution;
    if (chain.length === 0) return NOT_APPLICABLE;
    const { original } = reading.text;
    const spans = chain.map((hop) => hop.span);
    for (const hop of chain) {
      const { start, end, quote } = hop.span;
      if (start >= end || original.slice(start, end) !== quote || hop.name !== quote)
        return fail(messages.sourceNotInArticle(hop.name));
      if (hop.carried && hop.fromSegmentId === null)
        return fail(messages.sourceNotInArticle(hop.name), [hop.span]);
      if (!isAttributing(hop, reading)) return warn(messages.sourceNotAttributing(hop.name), [hop.span]);
    }
    return passOn(spans);
  },
};

/** The kernel itself reads these words as a source somewhere in the article. */
function isAttributing(
  hop: { span: { start: number; end: number } },
  reading: Parameters<CheckRule['run']>[1]['reading'],
): boolean {
  return sourcePlaces(reading).has(`${hop.span.start}-${hop.span.end}`);
}

const PLACES = new WeakMap<object, ReadonlySet<string>>();

function sourcePlaces(reading: Parameters<CheckRule['run']>[1]['reading']): ReadonlySet<string> {
  let places = PLACES.get(reading);
  if (places === undefined) {
    places = new Set(
      reading.attributions.flatMap((one) => one.sources.map((hop) => `${hop.start}-${hop.end}`)),
    );
    PLACES.set(reading, places);
  }
  return places;
}
