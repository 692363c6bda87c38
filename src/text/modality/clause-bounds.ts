import type { Token } from '../tokens.ts';
import { endsClause } from './cue-tests.ts';
import type { ModalityLexicon } from './lexicon.ts';

/**
 * The bounds of the clause around a token, half open: marks and words such as "but" end one. A comma counts, which
 * cuts lists short: a cue then governs less than it might, never the next predicate. Worked out on first use.
 */
export function clauseBounds(
  tokens: readonly Token[],
  from: number,
  to: number,
  lexicon: ModalityLexicon,
): (at: number) => { from: number; to: number } {
  let cuts: number[] | null = null;
  return (at) => {
    cuts ??= cutsOf(tokens, from, to, lexicon);
    let low = 0;
    let high = cuts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((cuts[middle] as number) <= at) low = middle + 1;
      else high = middle;
    }
    return { from: low === 0 ? from : (cuts[low - 1] as number) + 1, to: cuts[low] ?? to };
  };
}

function cutsOf(tokens: readonly Token[], from: number, to: number, lexicon: ModalityLexicon): number[] {
  const cuts: number[] = [];
  for (let at = from; at < to; at += 1) {
    const token = tokens[at] as Token;
    if (endsClause(token) || endingWord(token, lexicon)) cuts.push(at);
  }
  return cuts;
}

function endingWord(token: Token, lexicon: ModalityLexicon): boolean {
  if (token.kind !== 'word') return false;
  if (lexicon.clauseEnds.has(token.text)) return true;
  return lexicon.joiners.some(
    (joiner) => token.text.startsWith(joiner) && lexicon.clauseEnds.has(token.text.slice(joiner.length)),
  );
}
