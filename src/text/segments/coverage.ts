import type { TokenisedText } from '../tokens.ts';
import type { SegmentReading } from './segment.ts';

/**
 * Stretches segments over characters that are no token (format controls, stray marks), so that all that is not white
 * space is covered. What touches the end of a segment is its own; the rest of a gap goes to the segment after it, or
 * to the last one. A text of such characters alone is one sentence without tokens.
 */
export function coverAll(text: TokenisedText, segments: readonly SegmentReading[]): SegmentReading[] {
  const { original } = text;
  const last = segments.length - 1;
  if (last === -1) {
    const span = visible(original, 0, original.length);
    return span === null ? [] : [{ kind: 'sentence', ...span, from: 0, to: 0 }];
  }
  const covered: SegmentReading[] = [];
  let done = 0;
  for (const [index, segment] of segments.entries()) {
    const start = visible(original, done, segment.start)?.start ?? segment.start;
    const limit = index === last ? original.length : (segments[index + 1] as SegmentReading).start;
    let end = segment.end;
    if (index === last) end = visible(original, end, limit)?.end ?? end;
    else while (end < limit && !isWhite(original.charCodeAt(end))) end += 1;
    covered.push({ ...segment, start, end });
    done = end;
  }
  return covered;
}

/** White space as String.prototype.trim knows it, for a client tests coverage by trimming. */
function isWhite(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  if (code < 0xa0) return false;
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

function visible(original: string, from: number, to: number): { start: number; end: number } | null {
  let start = from;
  let end = to;
  while (start < end && isWhite(original.charCodeAt(start))) start += 1;
  while (end > start && isWhite(original.charCodeAt(end - 1))) end -= 1;
  return start === end ? null : { start, end };
}
