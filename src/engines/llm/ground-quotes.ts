import type { Span } from '../../domain/span.ts';
import { type Aligned, align, type Refusal } from '../../text/align.ts';
import { type Reading, segmentId } from '../../text/reading.ts';
import { firstFrom } from '../../text/sorted.ts';
import { spanOf } from '../../text/tokens.ts';

/** Where a claim's quotes stand, all in one segment, in reading order and without overlap. */
export interface Grounded {
  readonly segment: number;
  readonly spans: readonly Span[];
}

/** Index of the segment a span lies in, or null when it lies in none wholly. */
function segmentOf(reading: Reading, start: number, end: number): number | null {
  const starts = reading.contents.map(({ segment }) => ({ start: segment.start }));
  const index = firstFrom(starts, start + 1) - 1;
  const segment = reading.contents[index]?.segment;
  return segment !== undefined && segment.start <= start && end <= segment.end ? index : null;
}

const indexOf = (id: string, reading: Reading): number | null => {
  const index = /^s(\d{1,7})$/.test(id) ? Number(id.slice(1)) - 1 : -1;
  return reading.contents[index] !== undefined && segmentId(index) === id ? index : null;
};

function whyRefused(quote: string, { refused, quoted, stated }: Refusal): string {
  if (refused === 'differs' && stated !== null)
    return `the quotation says "${quoted}" where the article says "${stated.quote}"`;
  if (refused === 'cut')
    return 'the quotation cuts a number from its scale, or words from the negation before them';
  return refused === 'empty'
    ? 'the quotation holds no word'
    : `the article does not say "${quote.slice(0, 200)}"`;
}

/**
 * Finds a claim's quotes in the article. They must all stand in one segment; where that is another than the one named,
 * the place where they stand counts. Answers the reason as a string when they do not hold.
 */
export function groundQuotes(quotes: readonly string[], named: string, reading: Reading): Grounded | string {
  const wanted = indexOf(named, reading);
  const near = wanted === null ? undefined : reading.contents[wanted]?.segment;
  const found: Span[] = [];
  let segment: number | null = null;
  for (const quote of quotes) {
    const place: Aligned | Refusal = align(quote, reading.text, {
      locale: reading.locale,
      ...(near === undefined ? {} : { near }),
    });
    if (place.refused !== null) return whyRefused(quote, place);
    const at = segmentOf(reading, place.span.start, place.span.end);
    if (at === null || (segment !== null && at !== segment))
      return 'its quotations do not stand in one segment of the article';
    segment = at;
    found.push(place.span);
  }
  return segment === null
    ? 'it quotes nothing'
    : {
        segment,
        spans: join(
          found.sort((a, b) => a.start - b.start),
          reading,
        ),
      };
}

/** Overlapping pieces are one piece. */
function join(spans: readonly Span[], reading: Reading): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last !== undefined && span.start <= last.end)
      joined[joined.length - 1] = spanOf(reading.text, last.start, Math.max(last.end, span.end));
    else joined.push(span);
  }
  return joined;
}
