import type { Token, TokenisedText } from '../tokens.ts';
import type { EntityLexicon } from './lexicon.ts';
import type { RawMention } from './mention.ts';

/** The name proper as written, on one line: without rank, and with the article that a particle hid. */
export function writtenName(text: TokenisedText, mention: RawMention, lexicon: EntityLexicon): string {
  const first = text.tokens[mention.nameFrom] as Token;
  const start = mention.nameFrom === mention.from ? mention.start : first.start;
  const end = (text.tokens[mention.to - 1] as Token).end;
  const written = onOneLine(text.original.slice(start, end));
  return mention.hiddenArticle ? lexicon.definite.slice(0, -1) + written : written;
}

/** Most names hold no white space but single blanks: they are not copied. */
const onOneLine = (name: string): string =>
  /[\n\r\t]| {2}|\u00A0/.test(name) ? name.replace(/\s+/g, ' ') : name;
