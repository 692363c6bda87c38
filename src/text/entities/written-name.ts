import { foldText } from '../fold.ts';
import type { Token, TokenisedText } from '../tokens.ts';
import type { EntityLexicon } from './lexicon.ts';
import type { RawMention } from './mention.ts';

/** The name proper as written, on one line: without rank, and with the article that a particle hid. */
export function writtenName(text: TokenisedText, mention: RawMention, lexicon: EntityLexicon): string {
  const first = text.tokens[mention.nameFrom] as Token;
  const start = mention.nameFrom === mention.from ? mention.start : first.start;
  const end = (text.tokens[mention.to - 1] as Token).end;
  const written = text.original.slice(start, end).replace(/\s+/g, ' ');
  // "للجيش": the mention starts inside the fused article, whose first letter is not written.
  const hidden = mention.words[0]?.length === foldText(text.original.slice(start, first.end)).length + 1;
  return hidden ? lexicon.definite.slice(0, -1) + written : written;
}
