import type { Token, TokenisedText } from '../tokens.ts';

/** Two marks that belong together, as token indexes: [open, innerFrom) is the mark, [innerTo, close) its partner. */
export interface Pair {
  readonly open: number;
  readonly innerFrom: number;
  readonly innerTo: number;
  readonly close: number;
  /** Quotation marks rather than brackets. */
  readonly quote: boolean;
}

type Family = 'double' | 'single' | 'guillemet' | 'angle' | '(' | '[' | '{' | '<' | '《' | '「' | '﴿';
type Lean = 'opens' | 'closes' | 'either';
interface Mark {
  readonly family: Family;
  readonly lean: Lean;
}

const MARKS: ReadonlyMap<string, Mark> = new Map<string, Mark>([
  ['"', { family: 'double', lean: 'either' }],
  ['＂', { family: 'double', lean: 'either' }],
  ['″', { family: 'double', lean: 'either' }],
  ['“', { family: 'double', lean: 'opens' }],
  ['„', { family: 'double', lean: 'opens' }],
  ['‟', { family: 'double', lean: 'opens' }],
  ['〝', { family: 'double', lean: 'opens' }],
  ['”', { family: 'double', lean: 'closes' }],
  ['〞', { family: 'double', lean: 'closes' }],
  ["'", { family: 'single', lean: 'either' }],
  ['´', { family: 'single', lean: 'either' }],
  ['′', { family: 'single', lean: 'either' }],
  ['`', { family: 'single', lean: 'either' }],
  ['‘', { family: 'single', lean: 'opens' }],
  ['‚', { family: 'single', lean: 'opens' }],
  ['‛', { family: 'single', lean: 'opens' }],
  ['’', { family: 'single', lean: 'closes' }],
  ['«', { family: 'guillemet', lean: 'opens' }],
  ['»', { family: 'guillemet', lean: 'closes' }],
  ['‹', { family: 'angle', lean: 'opens' }],
  ['›', { family: 'angle', lean: 'closes' }],
  ['(', { family: '(', lean: 'opens' }],
  [')', { family: '(', lean: 'closes' }],
  ['[', { family: '[', lean: 'opens' }],
  [']', { family: '[', lean: 'closes' }],
  ['{', { family: '{', lean: 'opens' }],
  ['}', { family: '{', lean: 'closes' }],
  ['<', { family: '<', lean: 'opens' }],
  ['>', { family: '<', lean: 'closes' }],
  ['《', { family: '《', lean: 'opens' }],
  ['》', { family: '《', lean: 'closes' }],
  ['「', { family: '「', lean: 'opens' }],
  ['」', { family: '「', lean: 'closes' }],
  ['﴿', { family: '﴿', lean: 'either' }],
  ['﴾', { family: '﴿', lean: 'either' }],
]);
const BRACKETS: ReadonlySet<Family> = new Set<Family>(['(', '[', '{', '<', '《']);
const AFTER_CLOSER: ReadonlySet<string> = new Set([
  '.',
  ',',
  ';',
  ':',
  '!',
  '?',
  ')',
  ']',
  '}',
  '،',
  '؛',
  '؟',
  '…',
  '-',
  '/',
]);
const BEFORE_OPENER: ReadonlySet<string> = new Set(['(', '[', '{', '<', ':', '-', '/', '=']);
/** "'twas", "'80s", "rock 'n' roll": an apostrophe that opens nothing. */
const ELIDED: ReadonlySet<string> = new Set(['twas', 'tis', 'em', 'til', 'cause', 'n', 's', 'bout', 'round']);

/** Marks open at one time; no writer nests deeper, and a run of opening marks costs no more than this. */
const DEEPEST = 32;
const NO_PAIRS: readonly Pair[] = [];

interface Open {
  readonly family: Family;
  readonly at: number;
  readonly width: number;
}

/**
 * The marks that pair up within the tokens [from, to), in order of their opening mark, properly nested. A mark
 * without a partner is no pair, nor are marks with nothing between them. Straight, curly, pointed, doubled single ('') and reversed marks are understood.
 * One pass with a stack; a mark is pushed and dropped at most once.
 */
export function findPairs(text: TokenisedText, from: number, to: number): readonly Pair[] {
  return scan(text, from, to).pairs;
}

/** The opening quotation mark left open at the end of [from, to), if the outermost open thing is one. */
export function findOpenQuote(
  text: TokenisedText,
  from: number,
  to: number,
): { at: number; width: number } | null {
  for (const open of scan(text, from, to).stack)
    if (!BRACKETS.has(open.family))
      return open.family === 'single' ? null : { at: open.at, width: open.width };
  return null;
}

function scan(text: TokenisedText, from: number, to: number): { pairs: readonly Pair[]; stack: Open[] } {
  const { tokens } = text;
  let first = from;
  while (first < to && !isPairing(text, tokens[first] as Token)) first += 1;
  if (first === to) return { pairs: NO_PAIRS, stack: [] };
  const pairs: Pair[] = [];
  const stack: Open[] = [];
  const open = new Map<Family, number>();
  let lastSingle = -2;
  for (let i = first; i < to; i += 1) {
    const token = tokens[i] as Token;
    if (token.kind !== 'mark') continue;
    let mark = MARKS.get(text.original.charAt(token.start)) ?? MARKS.get(token.text);
    if (mark === undefined) continue;
    let width = 1;
    if (mark.family === 'single') {
      const next = tokens[i + 1];
      if (next !== undefined && i + 1 < to && !next.spaced && next.text === "'") {
        mark = { family: 'double', lean: mark.lean };
        width = 2;
      }
    }
    if (mark.family === 'single' && lastSingle === -2) lastSingle = lastSingleCloser(text, i, to);
    const role = roleOf(text, i, width, mark, from, to, open.get(mark.family) ?? 0, lastSingle);
    if (role === 'opens' && stack.length < DEEPEST) {
      stack.push({ family: mark.family, at: i, width });
      open.set(mark.family, (open.get(mark.family) ?? 0) + 1);
    } else if (role === 'closes' && (mark.family !== 'single' || stack.at(-1)?.family === 'single')) {
      const opened = popTo(stack, open, mark.family);
      const quote = !BRACKETS.has(mark.family);
      const innerFrom = opened.at + opened.width;
      if (innerFrom < i) pairs.push({ open: opened.at, innerFrom, innerTo: i, close: i + width, quote });
    }
    i += width - 1;
  }
  return { pairs: pairs.sort((a, b) => a.open - b.open), stack };
}

const isPairing = (text: TokenisedText, token: Token): boolean =>
  token.kind === 'mark' && (MARKS.has(text.original.charAt(token.start)) || MARKS.has(token.text));

function popTo(stack: Open[], open: Map<Family, number>, family: Family): Open {
  for (;;) {
    const top = stack.pop();
    if (top === undefined) throw new RangeError('no open mark of this family');
    open.set(top.family, (open.get(top.family) ?? 1) - 1);
    if (top.family === family) return top;
  }
}

function roleOf(
  text: TokenisedText,
  at: number,
  width: number,
  mark: Mark,
  from: number,
  to: number,
  open: number,
  lastSingle: number,
): 'opens' | 'closes' | 'none' {
  const { tokens } = text;
  const before = at > from ? tokens[at - 1] : undefined;
  const after = at + width < to ? tokens[at + width] : undefined;
  const left =
    before !== undefined &&
    !(tokens[at] as Token).spaced &&
    !(before.kind === 'mark' && BEFORE_OPENER.has(before.text));
  const right =
    after !== undefined && !after.spaced && !(after.kind === 'mark' && AFTER_CLOSER.has(after.text));
  if (BRACKETS.has(mark.family)) return mark.lean === 'opens' ? 'opens' : open > 0 ? 'closes' : 'none';
  if (mark.family === 'single' && isApostrophe(text, at, before, after, left, open, lastSingle))
    return 'none';
  if (open > 0) {
    if (mark.lean === 'closes') return 'closes';
    if (mark.lean === 'opens') return left && !right ? 'closes' : 'opens';
    return !left && right ? 'opens' : 'closes';
  }
  if (left && !right) return 'none';
  const ellipsis = after?.text === '.' && tokens[at + width + 1]?.text === '.';
  if (!left && !right && (after === undefined || (AFTER_CLOSER.has(after.text) && !ellipsis))) return 'none';
  if (mark.lean === 'closes') return !left && right ? 'opens' : 'none';
  return 'opens';
}

/** The last single mark in [from, to) that closes beyond doubt, after punctuation; -1 when there is none. */
function lastSingleCloser(text: TokenisedText, from: number, to: number): number {
  for (let i = to - 1; i > from; i -= 1)
    if ((text.tokens[i] as Token).text === "'" && (text.tokens[i - 1] as Token).kind === 'mark') return i;
  return -1;
}

function isApostrophe(
  text: TokenisedText,
  at: number,
  before: Token | undefined,
  after: Token | undefined,
  left: boolean,
  open: number,
  lastSingle: number,
): boolean {
  if (!left) {
    if (after === undefined) return false;
    return !after.spaced && (after.kind === 'digits' || ELIDED.has(after.text));
  }
  if (open === 0) return before?.kind !== 'mark';
  // "the workers' union" inside a quotation that is closed further on.
  const goesOn = after?.kind === 'word' && after.spaced && after.caps === 'none';
  if (before?.kind === 'word' && before.text.endsWith('s') && goesOn && lastSingle > at) return true;
  return (
    before?.kind === 'word' && after?.kind === 'word' && !after.spaced && text.tokens[at]?.spaced === false
  );
}
