import type { Clause, Range } from '../../text/clauses/split-clauses.ts';
import type { Reading, SegmentContent } from '../../text/reading.ts';
import type { Region } from './regions.ts';

/**
 * "The ministry announced an inquiry | and suspended two drivers": behind somebody's words a predicate without a
 * subject of its own tells what the speaker did. Gives its clauses without "and", and the speaker as subject; null
 * where the region begins otherwise.
 */
export function sharedSpeaker(
  reading: Reading,
  content: SegmentContent,
  region: Region,
  clauses: readonly Clause[],
): { readonly clauses: readonly Clause[]; readonly subject: Range } | null {
  const [first, ...rest] = clauses;
  const { order, coordinators } = reading.locale.clauses;
  if (region.mode !== 'narrator' || order !== 'subject-first' || first === undefined) return null;
  const opening = reading.text.tokens[region.from]?.text ?? '';
  if (first.from !== region.from || !coordinators.has(opening) || first.verb !== first.from + 1) return null;
  const before = content.attributions.findLast(
    ({ frame, carried }) => !carried && frame.to > frame.from && frame.from < region.from,
  );
  const speaker = before?.sources[0];
  if (speaker === undefined || speaker.carried || speaker.to > region.from) return null;
  const joined: Clause = { ...first, from: first.from + 1, opener: 'coordinate' };
  return { clauses: [joined, ...rest], subject: { from: speaker.from, to: speaker.to } };
}
