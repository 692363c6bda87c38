import type { Token, TokenisedText } from './tokens.ts';

/** A paragraph as token indexes, half open, and what parts it from the one before. */
export interface Paragraph {
  readonly from: number;
  readonly to: number;
  readonly gap: 'start' | 'line' | 'blank';
}

const TERMINAL = new Set(['.', '!', '?', '؟', '…', '۔', '。', ':', '"', ')']);
const BULLET = new Set([
  '*',
  '#',
  '•',
  '-',
  '▪',
  '●',
  '◦',
  '■',
  '|',
  '>',
  '(',
  '[',
  '<',
  '{',
  '=',
  '_',
  '~',
  '+',
]);
/** Widths, in characters, between which plain text is wrapped by mail programs and wire systems. */
const NARROWEST = 45;
const WIDEST = 110;
const SHORTEST_JOINED = 40;

/** White space before a token holds at least two line breaks. The gaps are read once each: linear. */
function isBlankGap(text: TokenisedText, index: number): boolean {
  const token = text.tokens[index] as Token;
  const before = text.tokens[index - 1];
  let breaks = 0;
  for (let at = before === undefined ? 0 : before.at + before.text.length; at < token.at; at += 1)
    if (text.folded.text.charCodeAt(at) === 0x0a) {
      breaks += 1;
      if (breaks === 2) return true;
    }
  return false;
}

function readLines(text: TokenisedText): Paragraph[] {
  const lines: Paragraph[] = [];
  let from = 0;
  let gap: Paragraph['gap'] = 'start';
  for (let i = 1; i < text.tokens.length; i += 1) {
    if (!(text.tokens[i] as Token).broken) continue;
    lines.push({ from, to: i, gap });
    from = i;
    gap = isBlankGap(text, i) ? 'blank' : 'line';
  }
  if (text.tokens.length > 0) lines.push({ from, to: text.tokens.length, gap });
  return lines;
}

const isLowerCase = (text: TokenisedText, token: Token): boolean => {
  const first = text.original.charAt(token.start);
  return token.kind === 'word' && first.toUpperCase() !== first;
};

/**
 * In text wrapped to a width the first word of a line would not have fitted on the line before. Three lines that
 * all show this are wrapped; two lines show nothing unless the second goes on in lower case.
 */
function isWrappedBlock(text: TokenisedText, lines: readonly Paragraph[]): boolean {
  if (lines.length < 3) return false;
  const widths = lines.map((line) => {
    const first = text.tokens[line.from] as Token;
    const last = text.tokens[line.to - 1] as Token;
    return last.at + last.text.length - first.at;
  });
  let widest = 0;
  for (const width of widths) widest = Math.max(widest, width);
  if (widest < NARROWEST || widest > WIDEST) return false;
  for (let i = 0; i + 1 < lines.length; i += 1) {
    const next = text.tokens[(lines[i + 1] as Paragraph).from] as Token;
    if ((widths[i] as number) + 1 + next.text.length <= widest && !endsSentence(text, lines[i] as Paragraph))
      return false;
    if (BULLET.has(next.text)) return false;
  }
  return true;
}

const endsSentence = (text: TokenisedText, line: Paragraph): boolean =>
  TERMINAL.has((text.tokens[line.to - 1] as Token).text);

function goesOn(text: TokenisedText, line: Paragraph, next: Paragraph, wrapped: boolean): boolean {
  const first = text.tokens[next.from] as Token;
  if (BULLET.has(first.text)) return false;
  if (wrapped) return true;
  const last = text.tokens[line.to - 1] as Token;
  if (endsSentence(text, line)) return false;
  const width = last.at + last.text.length - (text.tokens[line.from] as Token).at;
  if (width < SHORTEST_JOINED) return false;
  return isLowerCase(text, first) || last.text === ',' || last.text === '،';
}

/**
 * Paragraphs of a news text. A line is a paragraph, as newsrooms write, except inside hard-wrapped plain text.
 * Decided from the lines of one block (between blank lines) alone, so that a block can be taken out without moving
 * the others.
 */
export function readParagraphs(text: TokenisedText): Paragraph[] {
  const lines = readLines(text);
  const paragraphs: Paragraph[] = [];
  let at = 0;
  while (at < lines.length) {
    let end = at + 1;
    while (end < lines.length && (lines[end] as Paragraph).gap === 'line') end += 1;
    const block = lines.slice(at, end);
    const wrapped = isWrappedBlock(text, block);
    let open = block[0] as Paragraph;
    for (let i = 1; i < block.length; i += 1) {
      const line = block[i] as Paragraph;
      const before = block[i - 1] as Paragraph;
      if (goesOn(text, before, line, wrapped)) open = { from: open.from, to: line.to, gap: open.gap };
      else {
        paragraphs.push(open);
        open = line;
      }
    }
    paragraphs.push(open);
    at = end;
  }
  return paragraphs;
}
