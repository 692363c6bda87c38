import type { EdgeLocale } from '../../src/text/align/edges.ts';
import { align } from '../../src/text/align.ts';
import { type Token, type TokenisedText, tokenise } from '../../src/text/tokens.ts';
import type { Random } from './random.ts';

/** An article to align with, in one language. */
export interface AlignmentArticle {
  readonly name: string;
  readonly text: string;
  readonly locale: EdgeLocale;
}

/** A piece of an article that stands there to the letter, at [start, end). */
export interface Base {
  readonly article: TokenisedText;
  readonly locale: EdgeLocale;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

const SHORTEST = 4;
const LONGEST = 24;

/**
 * Pieces of an article from word to word, at random; those that cut a number or leave out a negator are refused by
 * design and left out. `count` is how many are tried.
 */
export function takeBases({ text, locale }: AlignmentArticle, count: number, random: Random): Base[] {
  const article = tokenise(text);
  const { tokens } = article;
  const bases: Base[] = [];
  for (let tried = 0; tried < count; tried += 1) {
    const from = random.below(tokens.length - SHORTEST);
    const to = Math.min(tokens.length, from + SHORTEST + random.below(LONGEST - SHORTEST));
    const first = tokens[from] as Token;
    const last = tokens[to - 1] as Token;
    if (
      first.kind === 'mark' ||
      last.kind === 'mark' ||
      tokens.slice(from + 1, to).some((token) => token.broken)
    )
      continue;
    const base = {
      article,
      locale,
      quote: text.slice(first.start, last.end),
      start: first.start,
      end: last.end,
    };
    const found = align(base.quote, article, { near: base, locale });
    if (found.refused !== 'cut') bases.push(base);
  }
  return bases;
}
