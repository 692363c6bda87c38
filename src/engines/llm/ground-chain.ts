import type { Hop } from '../../domain/hop.ts';
import type { Span } from '../../domain/span.ts';
import { toHop } from '../../sources/to-hop.ts';
import { align } from '../../text/align.ts';
import type { AttributionReading, HopReading } from '../../text/attribution/frame.ts';
import { foldText } from '../../text/fold.ts';
import { type Reading, type SegmentContent, segmentId } from '../../text/reading.ts';
import type { ProposedSpeaker } from './extraction-schema.ts';

export interface GroundedChain {
  readonly chain: readonly Hop[];
  /** Names the model gave that the article does not state as sources of this claim. */
  readonly dropped: readonly string[];
}

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

/** The same source by its words, wherever it stands: "Reuters" for "وكالة رويترز" is told by the registry's name. */
function isHop({ name }: ProposedSpeaker, hop: Hop): boolean {
  const wanted = foldText(name);
  const named = [hop.name, hop.canonicalName].map(foldText);
  return wanted !== '' && named.some((known) => known.includes(wanted) || wanted.includes(known));
}

/** Where a speaker's name stands in the segment the model gives, if it does. */
function placeOf({ name, segment }: ProposedSpeaker, reading: Reading, own: number) {
  const index = segment === segmentId(own) || segment === '' ? own : Number(segment.slice(1)) - 1;
  const content = reading.contents[index];
  if (content === undefined) return null;
  const place = align(name, reading.text, { near: content.segment, locale: reading.locale });
  if (place.refused !== null) return null;
  const { start, end } = place.span;
  return start >= content.segment.start && end <= content.segment.end ? { ...place, index } : null;
}

/**
 * A name that stands in the claim's own sentence, outside the claim's words, where the kernel read no source. It is
 * shown, because a lost source would turn a statement into the outlet's own, and the check `source-kept` fails it.
 */
function unread(speaker: ProposedSpeaker, spans: readonly Span[], reading: Reading, own: number): Hop | null {
  const place = placeOf(speaker, reading, own);
  if (place === null || place.index !== own || spans.some((span) => overlaps(span, place.span))) return null;
  const hop: HopReading = {
    hop: speaker.hop,
    from: place.from,
    to: place.to,
    start: place.span.start,
    end: place.span.end,
    cue: null,
    anonymous: false,
    count: null,
    anonymityReason: null,
    document: false,
    through: null,
    carried: false,
    fromSegment: null,
    antecedent: null,
  };
  return toHop(hop, reading);
}

/** Hops numbered from 1 without gaps, joint speakers together. */
function renumber(hops: readonly Hop[]): Hop[] {
  const places = [...new Set(hops.map((hop) => hop.hop))].sort((a, b) => a - b);
  return hops.map((hop) => ({ ...hop, hop: places.indexOf(hop.hop) + 1 })).sort((a, b) => a.hop - b.hop);
}

/**
 * The chain of a claim, from the article: what the kernel reads as the voice of its spans, whole and in the kernel's
 * order. Of what the model says only names count that the kernel did not contradict: see `unread`.
 */
export function groundChain(
  speakers: readonly ProposedSpeaker[],
  spans: readonly Span[],
  voice: AttributionReading | null,
  content: SegmentContent,
  own: number,
  reading: Reading,
): GroundedChain {
  if (voice !== null) {
    const chain = voice.sources.map((hop) => toHop(hop, reading));
    const dropped = speakers.filter((speaker) => {
      const place = placeOf(speaker, reading, own);
      return !chain.some((hop) => isHop(speaker, hop) || (place !== null && overlaps(place.span, hop.span)));
    });
    return { chain, dropped: dropped.map(({ name }) => name) };
  }
  const kept: Hop[] = [];
  const dropped: string[] = [];
  for (const speaker of speakers) {
    const hop = content.segment.kind === 'heading' ? null : unread(speaker, spans, reading, own);
    if (hop === null) dropped.push(speaker.name);
    else kept.push(hop);
  }
  return { chain: renumber(kept), dropped };
}
