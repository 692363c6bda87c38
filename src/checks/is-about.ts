import { lightStem } from '../text/light-stem.ts';
import type { Locale } from '../text/locale.ts';
import type { ModalityReading } from '../text/modality/read-modality.ts';
import type { Reading } from '../text/reading.ts';
import { firstFrom } from '../text/sorted.ts';
import type { Token } from '../text/tokens.ts';
import { verbAt } from '../text/verbs/verb-at.ts';
import type { ClaimReading } from './read-claim.ts';

/** How far behind a cue what it speaks of is looked for. */
const REACH = 32;

/** "held" and "hold" are one verb; other words lose their inflection. */
const stemOf = (word: string, { verbs, stemming }: Locale): string =>
  verbs.read(word, true)?.lemma ?? verbs.read(word)?.lemma ?? lightStem(word, stemming);

/** A word's stem, and what it is without a particle written onto it: "وترتفع". */
const stemsOf = ({ text }: Token, locale: Locale): string[] => [
  stemOf(text, locale),
  ...locale.clauses.joiners
    .filter((joiner) => text.startsWith(joiner))
    .map((joiner) => stemOf(text.slice(joiner.length), locale)),
];

/**
 * Whether a claim speaks of what a cue hedges: the verb that the cue ends in ("قد تمنح"), else the first word behind it
 * that says something. Without that word the claim is about something else in its sentence.
 */
export function isAbout(mark: ModalityReading, words: ClaimReading, { text, locale }: Reading): boolean {
  const { tokens } = text;
  const { from } = mark;
  let at = firstFrom(tokens, mark.end);
  if (at - from > 1 && verbAt(tokens, at - 1, from, locale) !== null) at -= 1;
  const end = Math.min(tokens.length, at + REACH);
  const says = (token: Token): boolean => token.kind === 'word' && !locale.functionWords.has(token.text);
  while (at < end && !says(tokens[at] as Token)) at += 1;
  const hedged = tokens[at];
  if (hedged === undefined || at === end) return true;
  const wanted = stemsOf(hedged, locale);
  return words.text.tokens
    .slice(words.from, words.to)
    .some((token) => stemsOf(token, locale).some((stem) => wanted.includes(stem)));
}
