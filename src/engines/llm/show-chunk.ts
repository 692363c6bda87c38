import { type Reading, type SegmentContent, segmentId } from '../../text/reading.ts';
import { spanOf, spanOfTokens } from '../../text/tokens.ts';
import type { Chunk } from './chunks.ts';

/** Hints of one kind in one segment: a hostile sentence has thousands of numbers. */
const MOST_HINTS = 12;

function segmentText(reading: Reading, index: number): string {
  const { segment } = reading.contents[index] as SegmentContent;
  const { quote } = spanOf(reading.text, segment.start, segment.end);
  // One line each: an id at the head of a line is ours alone.
  return quote.replaceAll(/\s+/g, ' ');
}

/** The chunk's segments, one a line, each with its id; what is shown for context alone says so. */
export function showSegments(reading: Reading, { context, asked }: Chunk): string {
  const line = (index: number, note: string): string =>
    `[${segmentId(index)}]${note} ${segmentText(reading, index)}`;
  return [
    ...context.map((index) => line(index, ' (context only)')),
    ...asked.map((index) =>
      line(index, reading.contents[index]?.segment.kind === 'heading' ? ' (heading)' : ''),
    ),
  ].join('\n');
}

/** Which segments a call is about, for its prompt: "s3, s4, s7". */
export const listSegments = ({ asked }: Chunk): string => asked.map(segmentId).join(', ');

/** What the kernel read in the chunk's segments, one line a segment: dates with their days, amounts, sources, hedges. */
export function showHints(reading: Reading, { asked }: Chunk): string {
  const lines = asked.flatMap((index) => {
    const found = hintsOf(reading, reading.contents[index] as SegmentContent);
    return found.length === 0 ? [] : [`${segmentId(index)}: ${found.join('; ')}`];
  });
  return lines.length === 0 ? '(nothing)' : lines.join('\n');
}

function hintsOf(reading: Reading, content: SegmentContent): string[] {
  const { text } = reading;
  const dates = content.times.slice(0, MOST_HINTS).flatMap(({ span, start, end }) => {
    if (span === null || (start === null && end === null)) return [];
    return [`date "${flat(span.quote)}" = ${start === end ? start : `${start ?? '…'} to ${end ?? '…'}`}`];
  });
  const amounts = content.quantities.slice(0, MOST_HINTS).flatMap((amount) => {
    const value = amount.value ?? (amount.low === null ? null : `${amount.low}–${amount.high}`);
    if (value === null) return [];
    const comparator = amount.comparator === '=' || amount.comparator === 'range' ? '' : amount.comparator;
    return [`amount "${flat(amount.span.quote)}" = ${comparator}${value} ${amount.unit ?? ''}`.trimEnd()];
  });
  const sources = content.attributions.slice(0, MOST_HINTS).map(({ sources: hops, denial }) => {
    const chain = hops.map((hop) => {
      const from = hop.fromSegment === null ? '' : ` of ${segmentId(hop.fromSegment)}`;
      return `${hop.hop} "${flat(spanOf(text, hop.start, hop.end).quote)}"${from}`;
    });
    return `${denial ? 'denial by' : 'source'} ${chain.join(' ← ')}`;
  });
  const cues = content.modality
    .slice(0, MOST_HINTS)
    .map((mark) => `${mark.class} "${flat(spanOfTokens(text, mark.from, mark.to).quote)}"`);
  return [...dates, ...amounts, ...sources, ...cues];
}

const flat = (words: string): string => words.replaceAll(/\s+/g, ' ');
