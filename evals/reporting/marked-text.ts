import type { Span } from '../../src/domain/span.ts';

/** A place in the text and what it is marked as; the label stands before its first word. */
export interface Mark<State extends string> {
  readonly start: number;
  readonly end: number;
  readonly state: State;
  readonly label: string;
}

/** A stretch of text that the same marks cover. */
export interface Piece<State extends string> {
  readonly text: string;
  /** The gravest state of the marks here; null where there is none. */
  readonly state: State | null;
  /** Marks that begin with this piece. */
  readonly begins: readonly Mark<State>[];
}

export const marksOf = <State extends string>(
  spans: readonly Span[],
  state: State,
  label: string,
): Mark<State>[] => spans.map(({ start, end }) => ({ start, end, state, label }));

/**
 * Cuts `[start, end)` of a text wherever a mark begins or ends, since marks overlap as elements may not. `gravest` lists the
 * states, the one that hides the others first. Nothing of the text is lost.
 */
export function cutAtMarks<State extends string>(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  marks: readonly Mark<State>[],
  gravest: readonly State[],
): Piece<State>[] {
  const here = marks.filter((mark) => mark.start < end && mark.end > start);
  const inside = (at: number) => Math.min(Math.max(at, start), end);
  const cuts = [...new Set([start, end, ...here.flatMap((mark) => [inside(mark.start), inside(mark.end)])])];
  cuts.sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, at) => {
    const to = cuts[at + 1] ?? end;
    const over = here.filter((mark) => mark.start <= from && mark.end >= to);
    return {
      text: text.slice(from, to),
      state: gravest.find((state) => over.some((mark) => mark.state === state)) ?? null,
      begins: over.filter((mark) => inside(mark.start) === from),
    };
  });
}
