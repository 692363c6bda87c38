import type { Clause } from '../../text/clauses/split-clauses.ts';
import type { Reading, SegmentContent } from '../../text/reading.ts';
import { verbAt } from '../../text/verbs/verb-at.ts';
import type { Region } from './regions.ts';

/** "…، غير أن الشركة لم تؤكد ذلك": where the outlet goes on behind somebody's words, the joining word says nothing. */
export function afterJoining(reading: Reading, content: SegmentContent, region: Region): number {
  if (region.mode !== 'narrator' || region.from <= content.segment.from) return region.from;
  const { tokens } = reading.text;
  const from = /^[،,]$/.test(tokens[region.from]?.text ?? '') ? region.from + 1 : region.from;
  const { openers, joiners } = reading.locale.clauses;
  const found = openers.longest(tokens, from, region.to, joiners);
  return found?.value === 'clause' || found?.value === 'comma-clause' ? found.next : region.from;
}

/** "وأن الوضع مستقر": a second report, after its own "that". */
export function isReportedAgain(reading: Reading, clause: Clause): boolean {
  const before = reading.text.tokens[clause.from - 1]?.text ?? '';
  const { complementisers, joiners } = reading.locale.clauses;
  return (
    clause.opener === 'main' &&
    (complementisers.has(before) ||
      joiners.some((particle) => complementisers.has(before.slice(particle.length))))
  );
}

/** A joined present: where "أن" or "قد" governs the predicate before, it governs this one too. Each English verb has its own. */
export function sharesGovernor(reading: Reading, clause: Clause): boolean {
  if (clause.opener !== 'coordinate' || clause.verb === null) return false;
  if (reading.locale.clauses.order !== 'verb-first') return false;
  return verbAt(reading.text.tokens, clause.verb, clause.from, reading.locale)?.form.tense === 'present';
}

/** "The vote came hours | after official figures showed …": what is left tells nothing by itself. */
export function onlyTells(reading: Reading, { verb, to }: Clause): boolean {
  const { tokens } = reading.text;
  const { verbs, measures } = reading.locale.clauses.timing;
  if (verb === null || !verbs.has(tokens[verb]?.text ?? '')) return false;
  for (let at = verb + 1; at < to; at += 1)
    if (tokens[at]?.kind !== 'mark' && !measures.has(tokens[at]?.text ?? '')) return false;
  return true;
}
