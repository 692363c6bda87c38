import type { Pair } from '../quotes/pairs.ts';
import type { Token, TokenisedText } from '../tokens.ts';
import type { CompiledSegmentLexicon } from './compiled-lexicon.ts';
import { readWireHead } from './wire-head.ts';
import { readWrittenDate } from './written-date.ts';

const SIGNS_AFTER: ReadonlySet<string> = new Set(['-', ':', '|', '.', ')', ']', '،', ',']);

/**
 * Token at which the dateline of a paragraph ends, `from` when it has none. A dateline is "date 2026-02-03", a date
 * alone on its line, or a wire's place, date and signature; the first sentence may follow on the same line.
 */
export function findDatelineEnd(
  text: TokenisedText,
  from: number,
  to: number,
  first: boolean,
  pairs: ReadonlyMap<number, Pair>,
  lexicon: CompiledSegmentLexicon,
): number {
  return (
    readLabelledDate(text, from, to, lexicon) ??
    readBareDate(text, from, to, first, lexicon) ??
    readWireHead(text, from, to, pairs, lexicon) ??
    from
  );
}

function readLabelledDate(text: TokenisedText, from: number, to: number, lexicon: CompiledSegmentLexicon) {
  const label = lexicon.dateLabels.longest(text.tokens, from, to);
  if (label === null) return null;
  let at = label.next;
  while (at < to && at < label.next + 2 && SIGNS_AFTER.has((text.tokens[at] as Token).text)) at += 1;
  const date = readWrittenDate(text, at, to, lexicon);
  return date?.full === true ? pastSigns(text, date.next, to) : null;
}

/** A date that fills its line, or figures in full at the very head of the text. */
function readBareDate(
  text: TokenisedText,
  from: number,
  to: number,
  first: boolean,
  lexicon: CompiledSegmentLexicon,
) {
  const date = readWrittenDate(text, from, to, lexicon);
  if (date === null || !date.full) return null;
  const next = pastSigns(text, date.next, to);
  if (next === to) return next;
  const figures = (text.tokens[from] as Token).kind === 'digits' && isFigures(text, from, date.next);
  return first && figures ? next : null;
}

const isFigures = (text: TokenisedText, from: number, to: number): boolean => {
  for (let i = from; i < to; i += 1) if ((text.tokens[i] as Token).kind === 'word') return false;
  return to - from >= 5;
};

/** Signs that part the date from the sentence: "2026-02-03 - …", "2026-02-03 |". */
function pastSigns(text: TokenisedText, at: number, to: number): number {
  let next = at;
  while (next < to && next < at + 2 && SIGNS_AFTER.has((text.tokens[next] as Token).text)) next += 1;
  return next;
}
