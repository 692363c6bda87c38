import type { SegmentReading } from '../segments/segment.ts';
import type { TokenisedText } from '../tokens.ts';
import type { SpeechAct } from './frame.ts';
import type { Spoken } from './speakers.ts';

const GOING_ON: ReadonlySet<SpeechAct> = new Set(['say', 'confirm', 'announce', 'judge']);

/** "He added": whoever spoke goes on, whatever was told in between. Of "he promised" that is less sure. */
export const goesOn = (act: SpeechAct): boolean => GOING_ON.has(act);

/** How many sentences, and words of each, are looked at for another name. */
const REACH = 8;

/**
 * Whether a sentence between the speaker and segment `now` begins with somebody else's name, written with capitals, so
 * that "he" may be either.
 */
export function namesAnother(
  { tokens }: TokenisedText,
  segments: readonly SegmentReading[],
  { segment, groups }: Spoken,
  now: number,
): boolean {
  for (let between = Math.max(segment + 1, now - REACH); between < now; between += 1) {
    const { from, to } = segments[between] as SegmentReading;
    const limit = Math.min(to, from + REACH);
    let at = from;
    while (at < limit && tokens[at]?.kind === 'word' && tokens[at]?.caps !== 'none') at += 1;
    const last = tokens[at - 1]?.text;
    const same = groups.some((group) =>
      group.some((mention) => tokens.slice(mention.from, mention.to).some(({ text }) => text === last)),
    );
    if (at - from >= 2 && !same) return true;
  }
  return false;
}
