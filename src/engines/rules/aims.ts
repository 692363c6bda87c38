import type { Range } from '../../text/clauses/clause.ts';
import type { Reading, SegmentContent } from '../../text/reading.ts';
import { quantitiesWithin } from './mentions.ts';

/** How soon behind what befell them their number stands. */
const NEAR = 3;

/** Ends of the joined aims of one predicate: "… بتعزيز التعاون، ودعم السلام": each is claimed with the predicate. */
export function aimEnds(reading: Reading, content: SegmentContent, clause: Range): number[] {
  const { tokens } = reading.text;
  const { actionNouns, tolls, joiners, coordinators } = reading.locale.clauses;
  // A definite noun ("والتنمية") is one more object, not one more aim: only bare particles are taken off.
  const { particles } = reading.locale.clauses;
  const isAim = (word: string): boolean =>
    actionNouns.has(word) ||
    particles.some((prefix) => word.startsWith(prefix) && actionNouns.has(word.slice(prefix.length)));
  // "مقتل خمسة وإصابة عشرة": what befell them is claimed apart where each has its number.
  const isToll = (word: string, at: number): boolean => {
    const bare = particles.find((prefix) => word.startsWith(prefix) && tolls.has(word.slice(prefix.length)));
    if (!tolls.has(word) && bare === undefined) return false;
    const end = tokens[Math.min(at + NEAR, clause.to - 1)]?.end ?? 0;
    return quantitiesWithin(content, tokens[at]?.start ?? 0, end).length > 0;
  };
  let counted = false;
  let seen = false;
  const ends: number[] = [];
  for (let at = clause.from; at < clause.to; at += 1) {
    const word = tokens[at]?.text ?? '';
    const joiner = joiners.find(
      (particle) => word.startsWith(particle) && isAim(word.slice(particle.length)),
    );
    const joined = joiner !== undefined || (coordinators.has(tokens[at - 1]?.text ?? '') && isAim(word));
    const tolled = isToll(word, at);
    if (tolled && counted && joiners.some((joining) => word.startsWith(joining))) ends.push(at);
    counted ||= tolled;
    if (seen && joined) ends.push(joiner === undefined ? at - 1 : at);
    if (joined || isAim(word)) seen = true;
  }
  return ends;
}
