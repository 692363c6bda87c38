import type { TokenisedText } from '../tokens.ts';
import type { HopReading, OffsetRange, TokenRange } from './frame.ts';
import type { SourceMention } from './lexicon.ts';

/** One link of a chain before it is numbered: joint speakers, their cue, and where they are stated. */
export interface Link {
  readonly mentions: readonly SourceMention[];
  readonly cue: OffsetRange | null;
  /** Index of the segment that states them when it is another one. */
  readonly fromSegment: number | null;
}

/** What definite mentions refer to. */
export type Antecedents = ReadonlyMap<
  SourceMention,
  { readonly mention: SourceMention; readonly segment: number }
>;

export function offsetsOf(text: TokenisedText, range: TokenRange | null): OffsetRange | null {
  const first = range === null ? undefined : text.tokens[range.from];
  const last = range === null ? undefined : text.tokens[range.to - 1];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

/** Numbers a chain, nearest first. A source that stands in it already is not repeated. */
export function hopsOf(links: readonly Link[], antecedents: Antecedents): HopReading[] {
  const hops: HopReading[] = [];
  const seen = new Set<number>();
  let hop = 0;
  for (const { mentions, cue, fromSegment } of links) {
    const fresh = mentions.filter((mention) => !seen.has(mention.start));
    if (fresh.length > 0) hop += 1;
    for (const mention of fresh) {
      seen.add(mention.start);
      const meant = antecedents.get(mention) ?? null;
      hops.push({
        hop,
        from: mention.from,
        to: mention.to,
        start: mention.start,
        end: mention.end,
        cue,
        anonymous: mention.anonymous || meant?.mention.anonymous === true,
        count: mention.count ?? meant?.mention.count ?? null,
        anonymityReason: mention.anonymityReason ?? meant?.mention.anonymityReason ?? null,
        document: mention.document,
        through: mention.through,
        carried: fromSegment !== null,
        fromSegment,
        antecedent:
          meant === null
            ? null
            : { start: meant.mention.start, end: meant.mention.end, segment: meant.segment },
      });
    }
  }
  return hops;
}
