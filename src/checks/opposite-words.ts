import type { Span } from '../domain/span.ts';
import type { Locale } from '../text/locale.ts';
import { firstFrom, firstPast } from '../text/sorted.ts';
import type { Token } from '../text/tokens.ts';
import type { CheckContext } from './check.ts';

interface Side {
  readonly pair: number;
  readonly side: 0 | 1;
}

const SIDES = new WeakMap<Locale, ReadonlyMap<string, Side>>();

function sidesOf(locale: Locale): ReadonlyMap<string, Side> {
  let sides = SIDES.get(locale);
  if (sides === undefined) {
    const found = new Map<string, Side>();
    for (const [pair, [one, other]] of locale.claims.opposites.entries()) {
      for (const word of one) found.set(word, { pair, side: 0 });
      for (const word of other) found.set(word, { pair, side: 1 });
    }
    sides = found;
    SIDES.set(locale, sides);
  }
  return sides;
}

/** The first word of each side of each pair that stands in the tokens, by pair and side. */
function sidesIn(tokens: readonly Token[], from: number, to: number, locale: Locale): Map<string, Token> {
  const sides = sidesOf(locale);
  const particles = ['', ...locale.proclitics];
  const found = new Map<string, Token>();
  for (let at = from; at < to; at += 1) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word') continue;
    // "وارتفع" is "ارتفع" with a particle written onto it.
    const particle = particles.find(
      (one) => token.text.startsWith(one) && sides.has(token.text.slice(one.length)),
    );
    const known = particle === undefined ? undefined : sides.get(token.text.slice(particle.length));
    if (known === undefined) continue;
    const key = `${known.pair} ${known.side}`;
    if (!found.has(key)) found.set(key, token);
  }
  return found;
}

/**
 * A word of the claim whose opposite stands in its span in its place: "fell" for "rose". None where the span has both, or
 * the claim has: then which of them is meant is for a reader to say.
 */
export function oppositeWord(
  { words, content, reading }: CheckContext,
  spans: readonly Span[],
): { readonly claimed: string; readonly stated: string } | null {
  // The claim that is its span needs no comparing; one in another language cannot be compared by words.
  if (words.text === reading.text || words.locale.tag !== reading.locale.tag || content === null) return null;
  const claimed = sidesIn(words.text.tokens, words.from, words.to, words.locale);
  if (claimed.size === 0) return null;
  const { tokens, original } = reading.text;
  const inSpans = spans.map(({ start, end }) =>
    sidesIn(tokens, firstPast(tokens, start), firstFrom(tokens, end), reading.locale),
  );
  for (const [key, token] of claimed) {
    const [pair, side] = key.split(' ');
    const opposite = `${pair} ${side === '0' ? 1 : 0}`;
    if (claimed.has(opposite) || inSpans.some((there) => there.has(key))) continue;
    for (const there of inSpans) {
      const instead = there.get(opposite);
      if (instead !== undefined)
        return {
          claimed: words.text.original.slice(token.start, token.end),
          stated: original.slice(instead.start, instead.end),
        };
    }
  }
  return null;
}
