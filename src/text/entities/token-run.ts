import type { SegmentKind } from '../../domain/segment.ts';
import { stemStart } from '../proclitics.ts';
import type { Token, TokenisedText } from '../tokens.ts';
import type { EntityLexicon } from './lexicon.ts';
import type { RawMention } from './mention.ts';

/** One segment as a finder reads it: it never looks outside [from, to). */
export interface TokenRun {
  readonly kind: SegmentKind;
  readonly text: TokenisedText;
  readonly tokens: readonly Token[];
  readonly segment: number;
  readonly from: number;
  readonly to: number;
  readonly lexicon: EntityLexicon;
  /** Abbreviations of organisations that the article has explained so far; the finders add to it. */
  readonly abbreviations: Set<string>;
}

export const wordAt = (run: TokenRun, at: number): string | null => {
  const token = at < run.to ? run.tokens[at] : undefined;
  return token !== undefined && token.kind === 'word' ? token.text : null;
};

/** A raw mention of the tokens [from, to), whose name proper begins at `nameFrom`. */
export function rawMention(
  run: TokenRun,
  type: RawMention['type'],
  from: number,
  to: number,
  prefix: string,
  more: Partial<Pick<RawMention, 'nameFrom' | 'listed' | 'parts' | 'sourceId'>> = {},
): RawMention {
  const nameFrom = more.nameFrom ?? from;
  const words: string[] = [];
  for (let at = nameFrom; at < to; at += 1) {
    const token = run.tokens[at] as Token;
    // Lists end long before: a name of more words is no name.
    if (token.kind !== 'mark' && words.length < 16)
      words.push(at === from ? token.text.slice(prefix.length) : token.text);
  }
  const first = run.tokens[from] as Token;
  const unfused =
    nameFrom === from && prefix !== '' && first.text.length > (run.text.tokens[from] as Token).text.length;
  return {
    segment: run.segment,
    from,
    to,
    start: stemStart(run.text, first, prefix),
    type,
    nameFrom,
    words,
    listed: more.listed ?? null,
    sourceId: more.sourceId ?? null,
    hiddenArticle: unfused,
    parts: more.parts ?? [],
  };
}
