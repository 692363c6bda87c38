import { segments as arabic } from '../../../src/text/locales/ar/segments.ts';
import { segments as english } from '../../../src/text/locales/en/segments.ts';
import { segments as neutral } from '../../../src/text/locales/und/segments.ts';
import type { SegmentLexicon } from '../../../src/text/segments/lexicon.ts';
import type { SegmentReading } from '../../../src/text/segments/segment.ts';
import { segmentText } from '../../../src/text/segments/segment-text.ts';
import { tokenise } from '../../../src/text/tokens.ts';

export const lexicons: Readonly<Record<string, SegmentLexicon>> = { ar: arabic, en: english, und: neutral };

/** Segments a text with the lexicon of a language and the machine talk of all. */
export const segment = (text: string, language: string): SegmentReading[] =>
  segmentText(tokenise(text), lexicons[language] as SegmentLexicon, [arabic, english, neutral]);

/** "kind: words" of each segment, a line break written ⏎. */
export const shown = (text: string, language: string): string[] =>
  segment(text, language).map(
    ({ kind, start, end }) => `${kind}: ${text.slice(start, end).replaceAll('\n', '⏎')}`,
  );
