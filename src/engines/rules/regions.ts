import type { AttributionReading } from '../../text/attribution/frame.ts';
import type { Range } from '../../text/clauses/split-clauses.ts';

/**
 * A stretch of one sentence under one voice. `content`: what the sources say, without the frame; `speech`: the saying
 * itself is the claim ("affirmed the commitment to …"), frame included; `narrator`: nobody is named.
 */
export interface Region extends Range {
  readonly mode: 'content' | 'speech' | 'narrator';
  readonly attribution: AttributionReading | null;
  /** Of whom the region speaks, where it is a relative clause cut out of a frame. */
  readonly about?: Range;
}

const NOBODY = -1;
const FRAME = -2;

/**
 * A content that is no proposition ("its commitment to …"): what can be checked is that it was said. A noun that tells
 * of an event is one.
 */
export function isSpeech(attribution: AttributionReading, isEvent: EventTest): boolean {
  return (
    attribution.denial ||
    isShortJudgement(attribution) ||
    (attribution.complement === 'noun' && !isEvent(attribution))
  );
}

/** Longer evaluations are read clause by clause. */
const SHORT = 12;

/** "He holds that the dispute is personal": that he holds it is the claim, frame and all. */
const isShortJudgement = (attribution: AttributionReading): boolean =>
  attribution.speechAct === 'judge' &&
  !attribution.carried &&
  attribution.content.length === 1 &&
  widthOf(attribution) <= SHORT;

/** Whether an attribution reports an event in a noun: "announced the death of 11", "أعلنت ارتفاع أرباحها". */
export type EventTest = (attribution: AttributionReading) => boolean;

const MOST_VOICES = 16;

/** Is the range part of what somebody says. */
const holds = ({ content }: AttributionReading, range: Range): boolean =>
  content.some((part) => range.from >= part.from && range.to <= part.to);

/** The whole of a speech act: from its cue or speaker to the end of what is said, in one stretch. */
function speechRange(attribution: AttributionReading, from: number, to: number): Range {
  let start = attribution.frame?.from ?? to;
  let end = attribution.frame?.to ?? from;
  for (const part of attribution.content) {
    start = Math.min(start, part.from);
    end = Math.max(end, part.to);
  }
  return { from: Math.max(from, start), to: Math.min(to, end) };
}

const widthOf = (attribution: AttributionReading): number =>
  attribution.content.reduce((sum, part) => sum + part.to - part.from, 0);

interface Mark extends Range {
  readonly value: number;
}

/**
 * Whose each token is when later marks cover earlier ones. Painted from the last to the first, each token once: in a
 * chain of "he said that she said" every mark reaches to the end.
 */
function ownersOf(marks: readonly Mark[], length: number): Int32Array {
  const owner = new Int32Array(length).fill(NOBODY);
  // The first token at or after this one that nobody has yet, with shortcuts.
  const free = Int32Array.from({ length: length + 1 }, (_, at) => at);
  const firstFree = (from: number): number => {
    let at = from;
    while (free[at] !== at) {
      free[at] = free[free[at] as number] as number;
      at = free[at] as number;
    }
    return at;
  };
  for (let i = marks.length - 1; i >= 0; i -= 1) {
    const { from, to, value } = marks[i] as Mark;
    if (from >= to) continue;
    for (let at = firstFree(from); at < to; at = firstFree(at)) {
      owner[at] = value;
      free[at] = at + 1;
    }
  }
  return owner;
}

/**
 * Divides a sentence among its voices: each token belongs to the innermost attribution whose content holds it, to a
 * frame (which claims nothing), or to the narrator.
 */
export function findRegions(
  from: number,
  to: number,
  attributions: readonly AttributionReading[],
  isEvent: EventTest,
): Region[] {
  const marks: Mark[] = [];
  const mark = (range: Range, value: number): void => {
    marks.push({ from: Math.max(0, range.from - from), to: Math.min(to, range.to) - from, value });
  };
  // Widest first, so that what lies inside overwrites what it lies in.
  const ordered = attributions.map((attribution, index) => ({ attribution, index }));
  // … and denials last: what is denied holds no claim of its own ("denying that he had confessed").
  ordered.sort(
    (a, b) =>
      Number(a.attribution.denial) - Number(b.attribution.denial) ||
      widthOf(b.attribution) - widthOf(a.attribution) ||
      a.index - b.index,
  );
  for (const { attribution, index } of ordered) {
    if (isSpeech(attribution, isEvent)) mark(speechRange(attribution, from, to), index);
    else {
      // The frame's hull may enclose the content ("A said …, according to B"), which is marked after it.
      if (attribution.frame !== null) mark(attribution.frame, FRAME);
      for (const part of attribution.content) mark(part, index);
    }
  }
  const owner = ownersOf(marks, to - from);
  const regions: Region[] = [];
  let at = 0;
  while (at < owner.length) {
    const value = owner[at] as number;
    let end = at + 1;
    while (end < owner.length && owner[end] === value) end += 1;
    if (value !== FRAME) {
      const attribution = value === NOBODY ? null : (attributions[value] as AttributionReading);
      const mode = attribution === null ? 'narrator' : isSpeech(attribution, isEvent) ? 'speech' : 'content';
      regions.push({ from: from + at, to: from + end, mode, attribution });
    }
    at = end;
  }
  // A hostile sentence has hundreds of voices, an honest one a few: only those are compared with one another.
  for (const { aside, frame } of attributions.length > MOST_VOICES ? [] : attributions)
    if (aside !== null && !attributions.some((outer) => holds(outer, aside)))
      regions.push({
        ...aside,
        mode: 'narrator',
        attribution: null,
        about: { from: frame.from, to: aside.from - 1 },
      });
  return regions.sort((a, b) => a.from - b.from);
}
