import type { Reading } from '../../text/reading.ts';
import type { SegmentReading } from '../../text/segments/segment.ts';

const OPENING_MARKS: ReadonlySet<string> = new Set(['*', '-', '#', '،', ',', ':', '•', '|', '>']);

/**
 * Where a sentence begins to claim something: behind bullets and the words that only place it beside the sentence
 * before ("meanwhile,", "من جانبه،"). `nominal`: a link such as "this came during" was skipped, so that a noun of
 * action may follow instead of a verb.
 */
export function skipConnectors(
  reading: Reading,
  segment: SegmentReading,
): { from: number; nominal: boolean } {
  const { tokens } = reading.text;
  const { connectors, joiners } = reading.locale.clauses;
  let { from } = segment;
  let nominal = false;
  // At most a few follow one another ("Meanwhile, for his part, …"): bounded, so that hostile chains cost nothing.
  for (let round = 0; round < 6 && from < segment.to; round += 1) {
    if (OPENING_MARKS.has(tokens[from]?.text ?? '')) {
      from += 1;
      continue;
    }
    const found = connectors.longest(tokens, from, segment.to, joiners);
    if (found === null || found.next >= segment.to) break;
    if (found.value === 'link') nominal = true;
    from = found.next;
  }
  return { from, nominal };
}
