import { stems } from '../proclitics.ts';
import type { Token, TokenisedText } from '../tokens.ts';
import type { CompiledSegmentLexicon } from './compiled-lexicon.ts';

const LONGEST_MARKED = 40;
const LONGEST_TITLE = 20;
const LONGEST_SHORT = 12;
const MARKERS: ReadonlySet<string> = new Set(['*', '#', '=', '■', '▪', '◆']);
const LABEL_SIGNS: ReadonlySet<string> = new Set(['|', ':', '-', '.', '…', '/', '!']);
const SENTENCE_SIGNS: ReadonlySet<string> = new Set(['.', ',', '،', '؛', ';', ':', '…', '۔', '。']);
const QUESTION_SIGNS: ReadonlySet<string> = new Set(['?', '؟', '!']);

/** Where a paragraph stands: what decides whether a short line without a full stop is a heading. */
export interface Standing {
  /** Nothing but datelines and credits before it. */
  readonly title: boolean;
  /** Other text follows. */
  readonly followed: boolean;
  /** Blank lines on both sides. */
  readonly alone: boolean;
  /** It holds the end of a sentence before its own end. */
  readonly severalSentences: boolean;
  /** Both neighbours are long or end like sentences. */
  readonly betweenSentences: boolean;
}

/** The paragraph [from, to) is a title, a cross heading or a labelled headline, not a sentence of the text. */
export function isHeading(
  text: TokenisedText,
  from: number,
  to: number,
  standing: Standing,
  lexicon: CompiledSegmentLexicon,
): boolean {
  const { tokens } = text;
  const first = tokens[from] as Token;
  const last = tokens[to - 1] as Token;
  const open = last.kind !== 'mark' || !(SENTENCE_SIGNS.has(last.text) || QUESTION_SIGNS.has(last.text));
  if (MARKERS.has(first.text) && to - from > 1 && to - from <= LONGEST_MARKED)
    return open || QUESTION_SIGNS.has(last.text);
  if (SENTENCE_SIGNS.has(last.text) && last.kind === 'mark') return false;
  if (isLabelled(text, from, to, lexicon)) return true;
  if (!standing.followed || standing.severalSentences || beginsLikeSentence(text, from, to, lexicon))
    return false;
  if (standing.title) return to - from <= LONGEST_TITLE;
  if (!open || to - from > LONGEST_SHORT) return false;
  return standing.alone || standing.betweenSentences;
}

/** "عاجل | …", "WATCH: …" */
function isLabelled(text: TokenisedText, from: number, to: number, lexicon: CompiledSegmentLexicon): boolean {
  if (to - from > LONGEST_MARKED) return false;
  const label = lexicon.headingLabels.longest(text.tokens, from, to);
  if (label === null || label.next >= to) return label !== null;
  return LABEL_SIGNS.has((text.tokens[label.next] as Token).text);
}

/** A quotation, a list item, or a verb of saying at the head: a sentence whose full stop is missing. */
function beginsLikeSentence(
  text: TokenisedText,
  from: number,
  to: number,
  lexicon: CompiledSegmentLexicon,
): boolean {
  const first = text.tokens[from] as Token;
  if (first.kind === 'mark' && first.text !== "'" && first.text !== '"') return true;
  if (first.text === '"' && (text.tokens[to - 1] as Token).text === '"') return true;
  return stems(first.text, lexicon.particles).some((stem) => lexicon.reportingVerbs.has(stem.text));
}
