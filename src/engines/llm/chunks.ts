import type { Reading } from '../../text/reading.ts';
import { isSilent } from '../rules/segment-status.ts';

/** Segments asked for in one call: indexes of `asked`, and of those shown before them for context. */
export interface Chunk {
  readonly context: readonly number[];
  readonly asked: readonly number[];
}

/** Segments of the chunk before that are shown again, so that a pronoun at the head has what it means. */
const OVERLAP = 2;

/**
 * Cuts an article into calls: whole segments, together at most `chars` characters, a longer one alone. What claims
 * nothing (datelines, credits, text addressed to a machine) is neither asked for nor shown. The number of chunks grows
 * with the text and with nothing else.
 */
export function chunksOf(reading: Reading, chars: number): Chunk[] {
  const chunks: Chunk[] = [];
  let asked: number[] = [];
  let size = 0;
  const close = (): void => {
    if (asked.length === 0) return;
    chunks.push({ context: (chunks.at(-1)?.asked ?? []).slice(-OVERLAP), asked });
    asked = [];
    size = 0;
  };
  reading.contents.forEach(({ segment }, index) => {
    if (isSilent(segment.kind)) return;
    const length = segment.end - segment.start;
    if (size + length > chars) close();
    asked.push(index);
    size += length;
  });
  close();
  return chunks;
}

/** The two halves of a chunk that was too long for the model; null when it is a single segment. */
export function halve(chunk: Chunk): [Chunk, Chunk] | null {
  if (chunk.asked.length < 2) return null;
  const middle = Math.ceil(chunk.asked.length / 2);
  const first = chunk.asked.slice(0, middle);
  return [
    { context: chunk.context, asked: first },
    { context: first.slice(-OVERLAP), asked: chunk.asked.slice(middle) },
  ];
}
