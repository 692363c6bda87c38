import type { Token, TokenisedText } from '../tokens.ts';
import type { SourceMention } from './lexicon.ts';

/** Words of a full name behind its first. */
const NAME = 4;

/** The capitalised words behind the first of each person's name. */
export function surnamesOf({ tokens }: TokenisedText, persons: ReadonlySet<number>): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const from of persons)
    for (
      let at = from + 1;
      at < from + NAME && tokens[at]?.kind === 'word' && tokens[at]?.caps !== 'none';
      at += 1
    )
      surnames.add((tokens[at] as Token).text);
  return surnames;
}

/** The name that begins at `from`, as a source. */
export function personAt({ tokens }: TokenisedText, from: number, limit: number): SourceMention {
  let to = from + 1;
  while (to < Math.min(limit, from + NAME) && tokens[to]?.kind === 'word' && tokens[to]?.caps !== 'none')
    to += 1;
  return {
    from,
    to,
    start: (tokens[from] as Token).start,
    end: (tokens[to - 1] as Token).end,
    anonymous: false,
    count: null,
    anonymityReason: null,
    document: false,
    through: null,
    outlet: false,
    agreement: { gender: null, number: 'singular', person: true },
    nouns: [(tokens[to - 1] as Token).text],
    definite: false,
  };
}
