import type { Reading } from '../../text/reading.ts';
import type { SegmentReading } from '../../text/segments/segment.ts';
import { firstVerb } from '../../text/verbs/verb-at.ts';

const OPENING_MARKS: ReadonlySet<string> = new Set(['*', '-', '#', '،', ',', ':', '•', '|', '>']);

/** A newspaper's name in quotation marks and a colon at the head of its report ("«الاقتصادية»:") signs it. */
function afterLabel(reading: Reading, segment: Pick<SegmentReading, 'to'>, at: number): number | null {
  const { tokens } = reading.text;
  if (tokens[at]?.text !== '"') return null;
  const limit = Math.min(segment.to, at + 8);
  for (let end = at + 1; end < limit - 1; end += 1)
    if (tokens[end]?.text === '"') return tokens[end + 1]?.text === ':' ? end + 2 : null;
  return null;
}

/** How far into a sentence the verb that only times it may stand. */
const TIMING_REACH = 9;

/** "The layoffs come less than a month after | Loopline agreed …": what follows is told, what stands before only times it. */
function afterTiming(reading: Reading, from: number, to: number): number | null {
  const { tokens } = reading.text;
  const { definiteWords, nounMarkers, timing } = reading.locale.clauses;
  if (!definiteWords.has(tokens[from]?.text ?? '')) return null;
  let verb = from + 1;
  while (verb < Math.min(to, from + TIMING_REACH) && !timing.verbs.has(tokens[verb]?.text ?? '')) {
    if (tokens[verb]?.kind !== 'word') return null;
    verb += 1;
  }
  if (!timing.verbs.has(tokens[verb]?.text ?? '')) return null;
  let at = verb + 1;
  while (at < Math.min(to, verb + TIMING_REACH) && timing.measures.has(tokens[at]?.text ?? '')) at += 1;
  // Behind "after" a clause with a verb, not one more noun ("after the vote on Monday").
  if (
    at === verb + 1 ||
    !timing.openers.has(tokens[at - 1]?.text ?? '') ||
    nounMarkers.has(tokens[at]?.text ?? '')
  )
    return null;
  return firstVerb(tokens, at, Math.min(to, at + CLAUSE_REACH), reading.locale) === null ? null : at;
}
const CLAUSE_REACH = 12;

/**
 * Where a sentence begins to claim something: behind bullets and the words that only place it beside the sentence
 * before ("meanwhile,", "من جانبه،"). `nominal`: a link such as "this came during" was skipped, so that a noun of
 * action may follow instead of a verb.
 */
export function skipConnectors(
  reading: Reading,
  segment: Pick<SegmentReading, 'from' | 'to'> & Partial<Pick<SegmentReading, 'kind'>>,
): { from: number; nominal: boolean } {
  const { tokens } = reading.text;
  const { connectors, joiners } = reading.locale.clauses;
  let { from } = segment;
  let nominal = false;
  // "Correction: …", "تصحيح: …": the label is no word of the claim.
  if (segment.kind === 'correction')
    for (let at = from; at < Math.min(segment.to - 1, from + 3); at += 1)
      if (tokens[at]?.text === ':') from = at + 1;
  // At most a few follow one another ("Meanwhile, for his part, …"): bounded, so that hostile chains cost nothing.
  for (let round = 0; round < 6 && from < segment.to; round += 1) {
    if (OPENING_MARKS.has(tokens[from]?.text ?? '')) {
      from += 1;
      continue;
    }
    const label = afterLabel(reading, segment, from);
    if (label !== null) {
      from = label;
      continue;
    }
    const timed = round === 0 ? afterTiming(reading, from, segment.to) : null;
    if (timed !== null) {
      from = timed;
      break;
    }
    const found = connectors.longest(tokens, from, segment.to, joiners);
    if (found === null || found.next >= segment.to) break;
    if (found.value === 'link') nominal = true;
    from = found.next;
  }
  return { from, nominal };
}
