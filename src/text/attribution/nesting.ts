import type { TokenRange } from './frame.ts';
import type { RawFrame } from './lexicon.ts';

const widthOf = (ranges: readonly TokenRange[]): number =>
  ranges.reduce((sum, range) => sum + range.to - range.from, 0);

const holds = (ranges: readonly TokenRange[], at: number): boolean =>
  ranges.some((range) => at >= range.from && at < range.to);

/** Where a frame stands: its cue, or the first word it attributes. */
export const placeOf = (frame: RawFrame): number =>
  frame.cue?.from ?? frame.frameParts[0]?.from ?? frame.content[0]?.from ?? 0;

/** How many frames of one sentence are compared with each other: a longer list is no news but an attack. */
const MOST = 12;

/** Sources behind sources behind sources: no newsroom writes longer chains. */
const DEEPEST = 4;

/** The frames in whose content this one stands, innermost first: they pass on what it says. */
export function framesAround(frames: readonly RawFrame[], index: number): number[] {
  const own = frames[index] as RawFrame;
  const place = placeOf(own);
  const around: number[] = [];
  const last = Math.min(frames.length, index + MOST);
  for (let i = Math.max(0, index - MOST); i < last; i += 1) {
    const other = frames[i] as RawFrame;
    if (i !== index && other.reach === 'here' && holds(other.content, place)) around.push(i);
  }
  around.sort(
    (a, b) => widthOf((frames[a] as RawFrame).content) - widthOf((frames[b] as RawFrame).content) || a - b,
  );
  return around.slice(0, DEEPEST);
}
