import type { Token, TokenisedText } from '../tokens.ts';
import type { EntityLexicon } from './lexicon.ts';
import type { RawMention } from './mention.ts';
import { writtenName } from './written-name.ts';

/** Which organisation a mention means in this article, and its fullest name there. */
export interface NamedOrganisation {
  /** Registry id, or the folded fullest name. */
  readonly key: string;
  readonly canonicalName: string;
}

/**
 * The organisations of an article. Mentions of one registered organisation are one; an abbreviation that the article
 * explains ("the Harbour Pilots Association (HPA)") means its full name from there on.
 */
export function nameOrganisations(
  text: TokenisedText,
  mentions: readonly RawMention[],
  lexicon: EntityLexicon,
): ReadonlyMap<RawMention, NamedOrganisation> {
  const keys = new Map<RawMention, string>();
  const fullest = new Map<string, string>();
  const explained = new Map<string, string>();
  let before: RawMention | undefined;
  for (const mention of mentions) {
    const previous = before;
    before = mention;
    if (mention.type !== 'organisation') continue;
    const words = mention.words.join(' ');
    if (previous !== undefined && isBracketed(text, previous, mention) && abbreviates(text, mention))
      explained.set(words, keys.get(previous) ?? words);
    const written = writtenName(text, mention, lexicon);
    const key = explained.get(words) ?? mention.sourceId ?? words;
    keys.set(mention, key);
    if (written.length > (fullest.get(key)?.length ?? 0)) fullest.set(key, written);
  }
  const named = new Map<RawMention, NamedOrganisation>();
  for (const [mention, key] of keys) named.set(mention, { key, canonicalName: fullest.get(key) as string });
  return named;
}

/** "… Association (HPA)": the mention stands alone in brackets behind an organisation. */
const isBracketed = (text: TokenisedText, before: RawMention, mention: RawMention): boolean =>
  before.type === 'organisation' &&
  before.to === mention.from - 1 &&
  text.tokens[mention.from - 1]?.text === '(' &&
  text.tokens[mention.to]?.text === ')';

/** One word in capitals, or, in a script without them, one short word. */
function abbreviates(text: TokenisedText, mention: RawMention): boolean {
  const token = text.tokens[mention.from] as Token;
  return mention.to === mention.from + 1 && (token.caps === 'all' || token.text.length <= 5);
}
