import type { Span } from '../domain/span.ts';
import type { Time } from '../domain/time.ts';
import { lightStem } from '../text/light-stem.ts';
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
  /** Its token. */
  readonly at: number;
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
  // "ويعارضه" has its object written onto it.
  const ending = claims.possessives.endings.find(
    (one) => token.text.endsWith(one) && token.text.length - one.length >= SHORTEST,
  );
  const forms = [verbs.read(token.text)?.lemma, ending && token.text.slice(0, -ending.length)];
  for (const text of forms) {
    const one = text ? claims.opposites.longest([{ ...token, text }], 0, 1, proclitics) : null;
    if (one !== null) return { value: one.value, next: at + 1 };
  }
  return null;
}

/** Letters that are left of a verb without the pronoun at its end. */
const SHORTEST = 4;

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
        found.set(`${scale}${sign}`, { scale, sign, word, at });
    at = named.next - 1;
  }
  return found;
}

/** "Before" and "after" are each other's opposite only while what stands on either side of them keeps its side. */
const ORDER = 'order';
/** Words on either side of such a word that are looked at. */
const AROUND = 12;

/** "Flew to Oslo after visiting the injured" for "visited the injured before flying to Oslo". */
function isTurnedRound(
  at: number,
  stated: number,
  words: CheckContext['words'],
  { text, locale }: CheckContext['reading'],
): boolean {
  if (words.locale.tag !== locale.tag) return false;
  const stem = ({ text: word }: Token): string =>
    locale.verbs.read(word, true)?.lemma ?? lightStem(word, locale.stemming);
  const stems = (tokens: readonly Token[]): string[] =>
    tokens.filter(({ kind, text: word }) => kind === 'word' && !locale.functionWords.has(word)).map(stem);
  const around = (tokens: readonly Token[], from: number, place: number): readonly string[][] => [
    stems(tokens.slice(Math.max(from, place - AROUND), place)),
    stems(tokens.slice(place + 1, place + 1 + AROUND)),
  ];
  const [left = [], right = []] = around(words.text.tokens, words.from, at);
  const [before = [], behind = []] = around(text.tokens, 0, stated);
  const common = (one: readonly string[], other: readonly string[]): number =>
    one.filter((word) => other.includes(word)).length;
  return common(left, behind) + common(right, before) > common(left, before) + common(right, behind);
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
    const isOrder = polar.scale === ORDER;
    if (isOrder && isTurnedRound(polar.at, instead.at, words, reading)) continue;
    // "Ended the closure" for "reopened": what was closed is open because something else is said of it.
    const lost = [...said].filter(
      ([key, other]) => !claimed.has(key) && other.word !== instead.word && !claimed.has(opposite(other)),
    );
    const gained = turned.filter(([, other]) => other.word !== polar.word && !said.has(opposite(other)));
    return {
      claimed: polar.word,
      stated: instead.word,
      // In another language nobody can tell which of two came first in the telling.
      isSure:
        (lost.length === 0 || gained.length === 0) && !(isOrder && words.locale.tag !== reading.locale.tag),
    };
  }
  return null;
}
