import type { Range } from '../../text/clauses/split-clauses.ts';
import type { Reading, SegmentContent } from '../../text/reading.ts';
import { mentionsWithin } from './mentions.ts';

/** How long what stands before the subject may be. */
const REACH = 16;

/**
 * Where the subject of [clause.from, verb) begins when a participle with its circumstances stands before it: "Founded in
 * 1954, the firm", "Speaking in Cairo, Saleh". One comma, nobody before it, somebody behind it; else the clause's own start.
 */
export function afterOpening(reading: Reading, content: SegmentContent, clause: Range, verb: number): number {
  const { tokens } = reading.text;
  const { order, nounMarkers, objectOpeners, subjectPronouns } = reading.locale.clauses;
  const { from } = clause;
  if (order !== 'subject-first' || verb - from > REACH) return from;
  let comma = -1;
  for (let at = from; at < verb; at += 1) {
    if (tokens[at]?.text !== ',') continue;
    if (comma >= 0) return from;
    comma = at;
  }
  const next = tokens[comma + 1];
  const first = tokens[from];
  if (comma < from + 2 || next === undefined || comma + 1 >= verb || first === undefined) return from;
  // A name or a noun phrase at the head is the subject, and what the comma sets off explains it or joins a list.
  if (nounMarkers.has(first.text) || mentionsWithin(content, from, comma).some((one) => one.from === from))
    return from;
  const circumstance = nounMarkers.has(tokens[from + 1]?.text ?? '');
  const begins = objectOpeners.has(next.text) || subjectPronouns.has(next.text) || next.caps !== 'none';
  return circumstance && begins ? comma + 1 : from;
}
