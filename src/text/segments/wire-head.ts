import type { Pair } from '../quotes/pairs.ts';
import type { Token, TokenisedText } from '../tokens.ts';
import type { CompiledSegmentLexicon } from './compiled-lexicon.ts';
import { bareSignature, signatureEnd } from './wire-signature.ts';
import { readWrittenDate } from './written-date.ts';

/** Tokens within which a wire's head must close; the sentence after it may be of any length. */
const LONGEST = 36;
const LONGEST_GROUP = 5;
const COMMAS: ReadonlySet<string> = new Set([',', '،', '.']);

interface Head {
  places: number;
  known: boolean;
  dated: boolean;
  signed: boolean;
  bracketed: boolean;
  capitals: boolean;
  /** Token after the last element that can end a head. */
  closed: number;
  /** The last closing sign was a slash or colon, which close only a signed head. */
  weak: boolean;
}

/**
 * The head of a wire: place, date and signature in the orders that agencies use, up to the dash, slash or colon that
 * closes it: "GENEVA, May 4 (Reuters) -", "القاهرة - (د ب أ) -", "رام الله/ 3-2-2026/ وفا-", "أبوظبي في 3 فبراير / وام /".
 * Gives the token after the head, or null.
 */
export function readWireHead(
  text: TokenisedText,
  from: number,
  to: number,
  pairs: ReadonlyMap<number, Pair>,
  lexicon: CompiledSegmentLexicon,
): number | null {
  const limit = Math.min(to, from + LONGEST);
  const head: Head = {
    places: 0,
    known: false,
    dated: false,
    signed: false,
    bracketed: false,
    capitals: false,
    closed: -1,
    weak: false,
  };
  let i = from;
  // "قالت وكالة الأنباء (وفا) إن …": words behind a signature that nothing closed are a sentence's.
  let strayed = false;
  while (i < limit) {
    const { places } = head;
    const open = head.signed && head.closed === -1;
    const next = readElement(text, i, limit, to, pairs, lexicon, head, i === from);
    if (next === null) break;
    i = next;
    strayed ||= open && head.places > places;
    const parted = head.weak && !head.signed && (text.tokens[i - 1] as Token).text === '/';
    if (head.closed === i && !parted && !continues(text, i, limit, pairs, lexicon, head)) break;
  }
  if (i >= to && !strayed && head.signed && (head.dated || head.places > 0)) return to;
  if (head.closed <= from || !isWire(text, head, to)) return null;
  // TASS puts a full stop behind its slash.
  return head.closed < to && (text.tokens[head.closed] as Token).text === '.' ? head.closed + 1 : head.closed;
}

function isWire(text: TokenisedText, head: Head, to: number): boolean {
  if (head.signed && (head.places > 0 || head.dated || head.bracketed)) return true;
  // "ISLAMABAD: The minister …", as South Asian papers head their reports; in small letters it speaks for a capital.
  const headed = head.known && head.capitals && text.tokens[head.closed - 1]?.text === ':';
  if (head.weak && !headed) return false;
  if (head.places === 0) return false;
  if (head.dated || head.bracketed) return true;
  if (!head.known && !head.capitals) return false;
  return opensSentence(text, head.closed, to);
}

/** After a place and a dash alone comes a whole sentence, not the other half of a parenthesis or a pair of names. */
function opensSentence(text: TokenisedText, at: number, to: number): boolean {
  if (to - at < 5) return false;
  const first = text.tokens[at] as Token;
  const char = text.original.charAt(first.start);
  if (first.kind === 'word' && char.toUpperCase() !== char) return false;
  for (let i = at; i < Math.min(to, at + 12); i += 1) {
    const token = text.tokens[i] as Token;
    if (token.text === '-' && token.spaced) return false;
  }
  return true;
}

/** Another element stands behind a closing dash: "القاهرة - (د ب أ) -". */
function continues(
  text: TokenisedText,
  at: number,
  limit: number,
  pairs: ReadonlyMap<number, Pair>,
  lexicon: CompiledSegmentLexicon,
  head: Head,
): boolean {
  const token = text.tokens[at];
  if (token === undefined || at >= limit) return false;
  if (token.text === '-' || token.text === '/') return true;
  if (!head.signed && signatureEnd(text, at, limit, pairs, lexicon) !== null) return true;
  if (!head.signed && bareSignature(text, at, limit, lexicon) !== null) return true;
  if (head.dated) return false;
  const date = readWrittenDate(text, at, limit, lexicon);
  if (date !== null && signsAfter(text, date.next, limit, pairs, lexicon)) return true;
  return date?.full === true && (closes(text, date.next, limit) || text.tokens[date.next]?.text === '(');
}

/** "3 - 2 (كونا)": figures alone are a date when a known signature follows. */
const signsAfter = (
  text: TokenisedText,
  at: number,
  limit: number,
  pairs: ReadonlyMap<number, Pair>,
  lexicon: CompiledSegmentLexicon,
): boolean => at < limit && signatureEnd(text, at, limit, pairs, lexicon)?.known === true;

const closes = (text: TokenisedText, at: number, limit: number): boolean =>
  at < limit && ['-', '/', ':'].includes((text.tokens[at] as Token).text);

function readElement(
  text: TokenisedText,
  at: number,
  limit: number,
  to: number,
  pairs: ReadonlyMap<number, Pair>,
  lexicon: CompiledSegmentLexicon,
  head: Head,
  first: boolean,
): number | null {
  const token = text.tokens[at] as Token;
  if (token.kind === 'mark') {
    const signature = signatureEnd(text, at, limit, pairs, lexicon);
    if (signature !== null) {
      head.signed ||= signature.known;
      head.bracketed = true;
      return signature.next;
    }
    if (token.text === '-' || token.text === '/' || token.text === ':') return closeAt(text, at, limit, head);
    return COMMAS.has(token.text) && !first ? at + 1 : null;
  }
  const date = readWrittenDate(text, lexicon.dateJoiners.has(token.text) ? at + 1 : at, limit, lexicon);
  if (date !== null && (date.full || signsAfter(text, date.next, limit, pairs, lexicon))) {
    head.dated = true;
    return date.next;
  }
  const signed = first ? null : bareSignature(text, at, limit, lexicon);
  if (signed !== null && (head.dated || text.tokens[at - 1]?.kind === 'mark')) {
    head.signed = true;
    return signed;
  }
  return readPlace(text, at, limit, to, lexicon, head);
}

function closeAt(text: TokenisedText, at: number, limit: number, head: Head): number | null {
  const sign = (text.tokens[at] as Token).text;
  let next = at + 1;
  while (next < limit && (text.tokens[next] as Token).text === sign) next += 1;
  const after = text.tokens[next];
  // "Al-Quds", "AFP/Getty": a sign inside a word closes nothing.
  if (
    sign !== ':' &&
    after !== undefined &&
    !after.spaced &&
    !(text.tokens[at] as Token).spaced &&
    sign === '-'
  )
    return null;
  if (sign === ':' && !head.signed && !head.known) return null;
  head.closed = next;
  head.weak = sign !== '-';
  return next;
}

/** Up to a few words that end in a sign, a bracket or a figure: a place, a name, "من أحمد علي". */
function readPlace(
  text: TokenisedText,
  at: number,
  limit: number,
  to: number,
  lexicon: CompiledSegmentLexicon,
  head: Head,
): number | null {
  const { tokens } = text;
  if (head.places >= 3 || (head.closed !== -1 && !head.weak)) return null;
  const known = lexicon.datelinePlaces.longest(tokens, at, limit);
  let next = at;
  let capitals = true;
  while (next < limit && next < at + LONGEST_GROUP) {
    const token = tokens[next] as Token;
    if (token.kind === 'digits' || lexicon.dateWords.has(token.text)) break;
    if (token.kind === 'mark') {
      // "Port-au-Prince", "N'Djamena": a sign with letters on both sides stays in the name.
      if (next === at || token.spaced || tokens[next + 1]?.spaced !== false || !"-'.".includes(token.text))
        break;
    } else if (token.caps === 'none' && isCased(text, token) && !lexicon.dateJoiners.has(token.text)) {
      if (next === at) return null;
    }
    if (token.kind === 'word' && token.caps !== 'all') capitals = false;
    if (lexicon.dateJoiners.has(token.text) && next > at) break;
    next += 1;
  }
  if (next === at || next >= to) return null;
  const after = tokens[next] as Token;
  const delimited =
    after.kind !== 'word' || lexicon.dateWords.has(after.text) || lexicon.dateJoiners.has(after.text);
  if (!delimited) return null;
  // "الوزير لـ«الصحيفة»: …": a single letter before a quotation mark leads to whom it was said.
  if (after.text === '"' && tokens[next - 1]?.text.length === 1 && !after.spaced) return null;
  head.places += 1;
  if (head.places === 1) {
    head.known = known !== null && known.next === next;
    head.capitals = capitals;
  }
  return next;
}

function isCased(text: TokenisedText, token: Token): boolean {
  const char = text.original.charAt(token.start);
  return char.toUpperCase() !== char.toLowerCase();
}
