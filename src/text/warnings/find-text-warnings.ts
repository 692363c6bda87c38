import type { Warning, WarningCode } from '../../domain/segment.ts';
import type { Messages } from '../messages.ts';
import type { SegmentReading } from '../segments/segment.ts';
import { spanOf, type TokenisedText } from '../tokens.ts';
import { findReorderedStretches } from './bidi-overrides.ts';
import { findHiddenRuns } from './hidden-characters.ts';

interface Place {
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

/** More places than a reader would visit; the last one told then reaches to the end of the last found. */
const MOST_PLACES = 100;
/** Letters that make hidden writing a message and not a stray character. */
const SHORTEST_MESSAGE = 8;

/**
 * Warnings about the text itself: characters nobody sees, letters shown in another order, and text addressed to a
 * machine, whether quarantined as a segment or spelt in hidden characters. In order of code, then of place.
 */
export function findTextWarnings(
  text: TokenisedText,
  segments: readonly SegmentReading[],
  messages: Messages,
): Warning[] {
  const hidden = findHiddenRuns(text.original);
  const spelt = hidden
    .filter((run) => run.message.length >= SHORTEST_MESSAGE)
    .map(({ start, end }) => ({ start, end, message: messages.instructionInText() }));
  const instructions = segments
    .filter((segment) => segment.kind === 'instruction')
    .map(({ start, end }) => ({ start, end, message: messages.instructionInText() }));
  return [
    ...warn(
      text,
      'hidden-characters',
      hidden.map((run) => ({
        start: run.start,
        end: run.end,
        message: messages.hiddenCharacters(run.count),
      })),
    ),
    ...warn(
      text,
      'bidi-override',
      findReorderedStretches(text.original).map((place) => ({ ...place, message: messages.bidiOverride() })),
    ),
    ...warn(
      text,
      'instruction-in-text',
      [...instructions, ...spelt].sort((a, b) => a.start - b.start),
    ),
  ];
}

function warn(text: TokenisedText, code: WarningCode, places: readonly Place[]): Warning[] {
  const told = places.slice(0, MOST_PLACES);
  const last = told.at(-1);
  const end = places.at(-1)?.end ?? 0;
  if (last !== undefined && places.length > MOST_PLACES) told[MOST_PLACES - 1] = { ...last, end };
  return told.map((place) => ({ code, span: spanOf(text, place.start, place.end), message: place.message }));
}
