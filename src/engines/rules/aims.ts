import type { Range } from '../../text/clauses/clause.ts';
import type { Reading } from '../../text/reading.ts';

/** Ends of the joined aims of one predicate: "… بتعزيز التعاون، ودعم السلام": each is claimed with the predicate. */
export function aimEnds(reading: Reading, clause: Range): number[] {
  const { tokens } = reading.text;
  const { actionNouns, joiners, coordinators } = reading.locale.clauses;
  // A definite noun ("والتنمية") is one more object, not one more aim: only bare particles are taken off.
  const { particles } = reading.locale.clauses;
  const isAim = (word: string): boolean =>
    actionNouns.has(word) ||
    particles.some((prefix) => word.startsWith(prefix) && actionNouns.has(word.slice(prefix.length)));
  let seen = false;
  const ends: number[] = [];
  for (let at = clause.from; at < clause.to; at += 1) {
    const word = tokens[at]?.text ?? '';
    const joiner = joiners.find(
      (particle) => word.startsWith(particle) && isAim(word.slice(particle.length)),
    );
    const joined = joiner !== undefined || (coordinators.has(tokens[at - 1]?.text ?? '') && isAim(word));
    if (seen && joined) ends.push(joiner === undefined ? at - 1 : at);
    if (joined || isAim(word)) seen = true;
  }
  return ends;
}
