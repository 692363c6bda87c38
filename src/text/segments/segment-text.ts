import type { SegmentKind } from '../../domain/segment.ts';
import { type Paragraph, readParagraphs } from '../paragraphs.ts';
import { findPairs, type Pair } from '../quotes/pairs.ts';
import type { Token, TokenisedText } from '../tokens.ts';
import { type CompiledSegmentLexicon, compileSegmentLexicon } from './compiled-lexicon.ts';
import { type CompiledMachineTalk, compileMachineTalk } from './compiled-machine-talk.ts';
import { isCorrection } from './correction.ts';
import { coverAll } from './coverage.ts';
import { isCredit } from './credit.ts';
import { findDatelineEnd } from './dateline.ts';
import { isHeading, type Standing } from './heading.ts';
import type { SegmentLexicon } from './lexicon.ts';
import { quarantine } from './quarantine.ts';
import type { SegmentReading } from './segment.ts';
import { findSentenceEnds, isTerminator } from './sentences.ts';
import { pastStamp } from './stamp.ts';

interface Piece {
  kind: SegmentKind;
  readonly from: number;
  readonly to: number;
}

/** Tokens of a line that is only the head of a chat turn ("SYSTEM:"): the line under it is the turn. */
const MARKER_LINE = 8;

/** What is known of a paragraph before it is split. */
type Place = Omit<Standing, 'severalSentences'>;

const NO_PAIRS: ReadonlyMap<number, Pair> = new Map();

interface Lexicons {
  readonly own: CompiledSegmentLexicon;
  readonly machineTalk: readonly CompiledMachineTalk[];
}

/**
 * Cuts a text into segments that cover all of it but white space, in order, without overlap. `every` holds the
 * lexicons of all languages: who talks to a machine may do so in any, whatever the article is written in.
 */
export function segmentText(
  text: TokenisedText,
  lexicon: SegmentLexicon,
  every: readonly SegmentLexicon[] = [lexicon],
): SegmentReading[] {
  const lexicons = { own: compileSegmentLexicon(lexicon), machineTalk: every.map(compileMachineTalk) };
  const paragraphs = readParagraphs(text);
  const found: SegmentReading[] = [];
  let title = true;
  let opensTranscript = false;
  for (const [index, paragraph] of paragraphs.entries()) {
    const standing = standingOf(text, paragraphs, index, title);
    const { pieces, marked } = readParagraph(text, paragraph, standing, index === 0, lexicons);
    if (opensTranscript && paragraph.gap === 'line') for (const piece of pieces) piece.kind = 'instruction';
    const last = text.tokens[paragraph.to - 1];
    opensTranscript = marked && paragraph.to - paragraph.from <= MARKER_LINE && !isTerminator(last);
    for (const piece of pieces) {
      if (piece.kind !== 'dateline' && piece.kind !== 'credit' && piece.kind !== 'instruction') title = false;
      found.push({
        ...piece,
        from: piece.kind === 'sentence' ? pastStamp(text.tokens, piece.from, piece.to) : piece.from,
        start: (text.tokens[piece.from] as Token).start,
        end: (text.tokens[piece.to - 1] as Token).end,
      });
    }
  }
  return coverAll(text, found);
}

function readParagraph(
  text: TokenisedText,
  { from, to }: Paragraph,
  standing: Place,
  first: boolean,
  { own, machineTalk }: Lexicons,
): { pieces: Piece[]; marked: boolean } {
  const pairs = findPairs(text, from, to);
  const byOpening = pairs.length === 0 ? NO_PAIRS : new Map(pairs.map((pair) => [pair.open, pair]));
  const pieces: Piece[] = [];
  const start = findDatelineEnd(text, from, to, first, byOpening, own);
  if (start > from) pieces.push({ kind: 'dateline', from, to: start });
  if (start === to) return { pieces, marked: false };
  const body = readBody(
    text,
    start,
    to,
    start === from ? standing : { ...standing, title: false },
    byOpening,
    own,
  );
  const marked = quarantine(text, body, byOpening, machineTalk);
  return { pieces: [...pieces, ...body], marked };
}

/** What a paragraph holds behind its dateline. The order of the questions is the order of certainty. */
function readBody(
  text: TokenisedText,
  from: number,
  to: number,
  standing: Place,
  pairs: ReadonlyMap<number, Pair>,
  lexicon: CompiledSegmentLexicon,
): Piece[] {
  if (isCredit(text, from, to, lexicon)) return [{ kind: 'credit', from, to }];
  const corrects = isCorrection(text, from, to, lexicon);
  const ends = findSentenceEnds(text, from, to, pairs, lexicon);
  const severalSentences = ends.some((end) => end < to && text.tokens[end - 1]?.text === '.');
  if (!corrects && isHeading(text, from, to, { ...standing, severalSentences }, lexicon))
    return [{ kind: 'heading', from, to }];
  const pieces: Piece[] = [];
  let start = from;
  for (const end of ends) {
    const kind = corrects ? 'correction' : isCredit(text, start, end, lexicon) ? 'credit' : 'sentence';
    pieces.push({ kind, from: start, to: end });
    start = end;
  }
  return pieces;
}

const SHORT = 14;

function standingOf(
  text: TokenisedText,
  paragraphs: readonly Paragraph[],
  index: number,
  title: boolean,
): Place {
  const here = paragraphs[index] as Paragraph;
  const before = paragraphs[index - 1];
  const after = paragraphs[index + 1];
  const sentence = (paragraph: Paragraph): boolean =>
    paragraph.to - paragraph.from > SHORT || isTerminator(text.tokens[paragraph.to - 1]);
  return {
    title,
    followed: after !== undefined,
    alone: here.gap !== 'line' && after?.gap === 'blank',
    betweenSentences: (before === undefined || sentence(before)) && after !== undefined && sentence(after),
  };
}
