import type { Span } from '../domain/span.ts';
import type { Time } from '../domain/time.ts';
import type { Locale } from '../text/locale.ts';
import type { Sense } from '../text/senses.ts';
import { firstFrom, firstPast } from '../text/sorted.ts';
import type { Token, TokenisedText } from '../text/tokens.ts';
import type { CheckContext } from './check.ts';

/** A word that stands at one end of a scale: "rose" at the upper end of "level". */
interface Polar {
  readonly scale: string;
  readonly sign: 1 | -1;
  readonly word: string;
}

interface Turned {
  readonly claimed: string;
  readonly stated: string;
  /** One word stands in the place of its opposite, and no other word of that kind is lost: nothing else may explain it. */
  readonly isSure: boolean;
}

/** The only scale that dates are read for here: "morning", "evening". All else in them is for the check of dates. */
const DAY_PART = 'day';

/** The ends of scales that a word stands at, as it is written or by its verb's dictionary form. */
function senseAt(
  { tokens }: TokenisedText,
  at: number,
  to: number,
  { claims, verbs, proclitics }: Locale,
): { value: readonly Sense[]; next: number } | null {
  const found = claims.opposites.longest(tokens, at, to, proclitics);
  const token = tokens[at] as Token;
  if (found !== null || token.caps !== 'none') return found;
  const text = verbs.read(token.text)?.lemma;
  const one = text === undefined ? null : claims.opposites.longest([{ ...token, text }], 0, 1);
  return one === null ? null : { value: one.value, next: at + 1 };
}

/** Ends of scales among the tokens [from, to), the first word of each. */
function polarsIn(
  text: TokenisedText,
  from: number,
  to: number,
  times: readonly Time[],
  locale: Locale,
): Map<string, Polar> {
  const found = new Map<string, Polar>();
  const isDated = (start: number, end: number): boolean =>
    times.some(({ span }) => span !== null && span.start <= start && end <= span.end);
  for (let at = from; at < to; at += 1) {
    const token = text.tokens[at];
    if (token?.kind !== 'word') continue;
    const named = senseAt(text, at, to, locale);
    if (named === null) continue;
    const word = text.original.slice(token.start, text.tokens[named.next - 1]?.end);
    const dated = isDated(token.start, token.end);
    for (const { scale, sign } of named.value)
      if (dated === (scale === DAY_PART) && !found.has(`${scale}${sign}`))
        found.set(`${scale}${sign}`, { scale, sign, word });
    at = named.next - 1;
  }
  return found;
}

const opposite = ({ scale, sign }: Polar): string => `${scale}${-sign}`;

/**
 * A word of the claim whose opposite stands in its span in its place: "fell" for "rose", or for "ارتفع". None where the span
 * has both, or the claim has: then which of them is meant is for a reader to say.
 */
export function oppositeWord(
  { words, stated, content, reading }: CheckContext,
  spans: readonly Span[],
): Turned | null {
  // The claim that is its span needs no comparing.
  if (words.text === reading.text || content === null) return null;
  const claimed = polarsIn(words.text, words.from, words.to, words.times, words.locale);
  if (claimed.size === 0) return null;
  const { text, locale } = reading;
  const said = new Map(
    spans.flatMap(({ start, end }) => [
      ...polarsIn(text, firstPast(text.tokens, start), firstFrom(text.tokens, end), stated.times, locale),
    ]),
  );
  const turned = [...claimed].filter(([key, polar]) => !said.has(key) && !claimed.has(opposite(polar)));
  for (const [, polar] of turned) {
    const instead = said.get(opposite(polar));
    if (instead === undefined) continue;
    // "Ended the closure" for "reopened": what was closed is open because something else is said of it.
    const lost = [...said].filter(
      ([key, other]) => !claimed.has(key) && other.word !== instead.word && !claimed.has(opposite(other)),
    );
    const gained = turned.filter(([, other]) => other.word !== polar.word && !said.has(opposite(other)));
    return {
      claimed: polar.word,
      stated: instead.word,
      isSure: lost.length === 0 || gained.length === 0,
    };
  }
  return null;
}
