import type { EntityMention } from '../text/entities/mention.ts';
import { nameKey } from '../text/entities/name-key.ts';
import type { Reading } from '../text/reading.ts';
import type { Token, TokenisedText } from '../text/tokens.ts';
import { soundKeys } from '../text/transliteration/sound-keys.ts';
import { soundsAlike } from '../text/transliteration/sounds-alike.ts';

/** Names of an article that are looked for in a claim: a news report has few, a hostile text thousands. */
const MOST = 64;

interface Sought {
  readonly words: readonly string[];
  readonly mention: EntityMention;
}

const SOUGHT = new WeakMap<Reading, readonly Sought[]>();

/** The people and bodies of an article by the words of their names, without ranks; longer names first. */
function soughtIn(reading: Reading): readonly Sought[] {
  let sought = SOUGHT.get(reading);
  if (sought === undefined) {
    const found = new Map<string, Sought>();
    for (const mention of reading.entities) {
      if (found.size >= MOST) break;
      if (mention.type !== 'person' && mention.type !== 'organisation') continue;
      const words = nameKey(mention.canonicalName, reading.locale.entities).filter((word) => word !== 's');
      // One word alone may sound like any other.
      if (words.length >= 2 && !found.has(mention.entityId)) found.set(mention.entityId, { words, mention });
    }
    sought = [...found.values()].sort((a, b) => b.words.length - a.words.length);
    SOUGHT.set(reading, sought);
  }
  return sought;
}

/** A word of the claim, as written and without each particle on its front. */
const formsOf = ({ text }: Token, proclitics: readonly string[]): string[] => [
  text,
  ...proclitics.filter((one) => text.startsWith(one)).map((one) => text.slice(one.length)),
];

/**
 * The names of an article that stand in a claim of another script, found by their sound: where the claim's own reading
 * knows no such given name, the article does. The whole name must stand there, word by word.
 */
export function namesBySound(
  { tokens, original }: TokenisedText,
  proclitics: readonly string[],
  reading: Reading,
): EntityMention[] {
  const places = new Map<string, number[]>();
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word') continue;
    for (const key of new Set(formsOf(token, proclitics).flatMap((form) => soundKeys(form))))
      places.set(key, [...(places.get(key) ?? []), at].slice(0, MOST));
  }
  const follows = (words: readonly string[], at: number): boolean =>
    words.every((word, index) => {
      const token = tokens[at + index];
      if (token?.kind !== 'word') return false;
      return (index === 0 ? formsOf(token, proclitics) : [token.text]).some((form) =>
        soundsAlike(form, word),
      );
    });
  return soughtIn(reading).flatMap(({ words, mention }) => {
    const starts = new Set(soundKeys(words[0] as string).flatMap((key) => places.get(key) ?? []));
    return [...starts]
      .filter((at) => follows(words, at))
      .map((at) => {
        const { start } = tokens[at] as Token;
        const { end } = tokens[at + words.length - 1] as Token;
        return {
          ...mention,
          segment: 0,
          from: at,
          to: at + words.length,
          start,
          end,
          name: original.slice(start, end),
          holder: null,
        };
      });
  });
}
