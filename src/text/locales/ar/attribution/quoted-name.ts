import type { Sentence, SourceMention } from '../../../attribution/lexicon.ts';
import type { Token } from '../../../tokens.ts';

/** A group or paper that is named in quotation marks alone: what they hold is its name. */
export function quotedName(s: Sentence, from: number, to: number): SourceMention {
  return {
    from,
    to,
    start: (s.text.tokens[from] as Token).start,
    end: (s.text.tokens[to - 1] as Token).end,
    anonymous: false,
    count: null,
    anonymityReason: null,
    document: false,
    through: null,
    outlet: false,
    agreement: { gender: null, number: 'singular', person: false },
    nouns: [],
    definite: false,
  };
}
