import type { Token, TokenisedText } from '../tokens.ts';
import type { EntityLexicon } from './lexicon.ts';
import type { RawMention } from './mention.ts';
import { writtenName } from './written-name.ts';

/**
 * Full names of organisations that the article itself abbreviates: "the Associated Press of Pakistan (APP)" gives
 * "APP" its full name from there on. Keyed by mention; only abbreviations are in it.
 */
export function organisationNames(
  text: TokenisedText,
  mentions: readonly RawMention[],
  lexicon: EntityLexicon,
): ReadonlyMap<RawMention, string> {
  const full = new Map<string, string>();
  const names = new Map<RawMention, string>();
  mentions.forEach((mention, index) => {
    if (mention.type !== 'organisation') return;
    const before = mentions[index - 1];
    const key = mention.words.join(' ');
    const bracketed =
      text.tokens[mention.from - 1]?.text === '(' &&
      text.tokens[mention.to]?.text === ')' &&
      before?.to === mention.from - 1;
    if (
      bracketed &&
      before?.type === 'organisation' &&
      abbreviates(text.tokens[mention.from] as Token, mention)
    )
      full.set(key, writtenName(text, before, lexicon));
    const name = full.get(key);
    if (name !== undefined) names.set(mention, name);
  });
  return names;
}

/** One word in capitals, or, in a script without them, one short word. */
const abbreviates = (token: Token, mention: RawMention): boolean =>
  mention.to === mention.from + 1 && (token.caps === 'all' || token.text.length <= 5);
