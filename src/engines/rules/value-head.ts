import type { Reading } from '../../text/reading.ts';
import { spanOfTokens } from '../../text/tokens.ts';
import { verbAt } from '../../text/verbs/verb-at.ts';
import type { Candidate } from './candidates.ts';

/** The thing that has a value and how it came about, in two words ("agreement signed"), for a label. */
export function valueHead(reading: Reading, candidate: Candidate): string | null {
  if (candidate.role !== 'value') return null;
  const range = candidate.ranges[0];
  if (range === undefined) return null;
  const { tokens } = reading.text;
  const { nounMarkers } = reading.locale.clauses;
  let from = range.from;
  while (from < range.to && nounMarkers.has(tokens[from]?.text ?? '')) from += 1;
  let to = from;
  while (
    to < range.to &&
    to - from < 3 &&
    tokens[to]?.kind === 'word' &&
    !nounMarkers.has(tokens[to]?.text ?? '')
  ) {
    if (reading.locale.clauses.valueWords.longest(tokens, to, range.to) !== null) break;
    to += 1;
  }
  if (to === from) return null;
  const thing = spanOfTokens(reading.text, from, to).quote;
  const { verb } = candidate.clause;
  const form = verb === null ? null : verbAt(tokens, verb, candidate.clause.from, reading.locale);
  const done =
    form?.form.tense === 'past' &&
    verb !== null &&
    verb < range.from &&
    !reading.locale.verbs.auxiliaries.has(tokens[verb]?.text ?? '');
  return done ? `${thing} ${tokens[verb as number]?.text}` : thing;
}
