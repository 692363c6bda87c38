import type { SegmentReading } from '../segments/segment.ts';
import type { Token, TokenisedText } from '../tokens.ts';
import type { HopReading } from './frame.ts';
import type { AttributionLexicon } from './lexicon.ts';

/** How far into a segment a signature is looked for: datelines and credits are short. */
const WINDOW = 40;

function hopAt(text: TokenisedText, from: number, to: number): HopReading {
  const first = text.tokens[from] as Token;
  const last = text.tokens[to - 1] as Token;
  return {
    hop: 1,
    from,
    to,
    start: first.start,
    end: last.end,
    cue: null,
    anonymous: false,
    count: null,
    anonymityReason: null,
    document: false,
    through: null,
    carried: false,
    fromSegment: null,
    antecedent: null,
  };
}

/** An outlet's name standing in [from, to), anywhere or only between brackets. */
function outletIn(
  text: TokenisedText,
  from: number,
  to: number,
  lexicon: AttributionLexicon,
  bracketed: boolean,
): HopReading | null {
  for (let at = from; at < to; at += 1) {
    const found = lexicon.outlets.longest(text.tokens, at, to);
    if (found === null) continue;
    if (!bracketed || (text.tokens[at - 1]?.text === '(' && text.tokens[found.next]?.text === ')'))
      return hopAt(text, at, found.next);
  }
  return null;
}

/** How many words a signature between brackets may have: "(وكالة الأنباء الأردنية)". */
const SIGNATURE = 4;

/** "PORTO, Jan 14 (Lusa) -": what stands between brackets at the end of a dateline signs it, known or not. */
function signatureIn(text: TokenisedText, from: number, to: number): HopReading | null {
  let close = to - 1;
  while (close > from && /^[-:|.]$/.test(text.tokens[close]?.text ?? '')) close -= 1;
  if (text.tokens[close]?.text !== ')') return null;
  let open = close - 1;
  while (open >= from && close - open <= SIGNATURE && text.tokens[open]?.kind === 'word') open -= 1;
  return text.tokens[open]?.text === '(' && close - open > 1 && open > from
    ? hopAt(text, open + 1, close)
    : null;
}

/** "المصدر: وكالة …": the name after a credit label, to the end of its line. */
function afterLabel(
  text: TokenisedText,
  segment: SegmentReading,
  lexicon: AttributionLexicon,
): HopReading | null {
  const open = text.tokens[segment.from]?.text === '(' ? segment.from + 1 : segment.from;
  const label = lexicon.creditLabels.longest(text.tokens, open, segment.to);
  if (label === null) return null;
  let from = label.next;
  while (from < segment.to && text.tokens[from]?.kind === 'mark') from += 1;
  let to = from;
  while (to < Math.min(segment.to, from + 8) && !/^[.,،؛;)|+]$/.test((text.tokens[to] as Token).text))
    to += 1;
  return to > from ? hopAt(text, from, to) : null;
}

/**
 * The article's carrier: the news organisation that signs its dateline ("(رويترز)", "GENEVA (Reuters) -") or its
 * credit line. Never a source of each claim. null when nobody signs.
 */
export function readCarrier(
  text: TokenisedText,
  segments: readonly SegmentReading[],
  locale: { readonly attribution: AttributionLexicon },
): HopReading | null {
  const lexicon = locale.attribution;
  for (const segment of segments) {
    if (segment.kind !== 'dateline') continue;
    const end = Math.min(segment.to, segment.from + WINDOW);
    const found =
      outletIn(text, segment.from, end, lexicon, false) ??
      (end === segment.to ? signatureIn(text, segment.from, end) : null);
    if (found !== null) return found;
  }
  for (let i = segments.length - 1; i >= 0; i -= 1) {
    const segment = segments[i] as SegmentReading;
    if (segment.kind !== 'credit') continue;
    const end = Math.min(segment.to, segment.from + WINDOW);
    const found = afterLabel(text, segment, lexicon) ?? outletIn(text, segment.from, end, lexicon, false);
    if (found !== null) return found;
  }
  const last = segments.at(-1);
  if (last?.kind === 'sentence' && last.to - last.from <= 4)
    return outletIn(text, last.from, last.to, lexicon, true);
  return null;
}
