import type { SegmentKind } from '../../domain/segment.ts';
import type { Pair } from '../quotes/pairs.ts';
import type { TokenisedText } from '../tokens.ts';
import type { CompiledMachineTalk } from './compiled-machine-talk.ts';
import { type MachineTalk, readMachineTalk } from './machine-talk.ts';

interface Piece {
  kind: SegmentKind;
  readonly from: number;
  readonly to: number;
}

/**
 * Turns the pieces of one paragraph that are addressed to a machine into instructions. A paragraph that opens with
 * the mark of a chat transcript is one throughout; after an order, sentences that only hint at one, and sentences
 * between two orders, belong to it. Nothing outside the paragraph is looked at or changed. True when it opened with
 * such a mark.
 */
export function quarantine(
  text: TokenisedText,
  pieces: Piece[],
  pairs: ReadonlyMap<number, Pair>,
  machineTalk: readonly CompiledMachineTalk[],
): boolean {
  // One word orders nothing; lines of one word are what a hostile megabyte is made of.
  if (pieces.length === 1 && (pieces[0] as Piece).to - (pieces[0] as Piece).from === 1) return false;
  const talk: MachineTalk[] = pieces.map((piece) =>
    readMachineTalk(text, piece.from, piece.to, pairs, machineTalk),
  );
  if (!talk.some((kind) => kind === 'marked' || kind === 'ordered')) return false;
  if (talk[0] === 'marked') {
    for (const piece of pieces) piece.kind = 'instruction';
    return true;
  }
  let lastOrder = -1;
  for (const [index, kind] of talk.entries()) {
    const piece = pieces[index] as Piece;
    if (kind === 'marked' || kind === 'ordered') {
      if (lastOrder !== -1)
        for (let i = lastOrder; i < index; i += 1) (pieces[i] as Piece).kind = 'instruction';
      piece.kind = 'instruction';
      lastOrder = index;
    } else if (kind === 'hinted' && lastOrder === index - 1) {
      piece.kind = 'instruction';
      lastOrder = index;
    }
  }
  return false;
}
