import type { Token, TokenisedText } from '../tokens.ts';
import type { CompiledSegmentLexicon } from './compiled-lexicon.ts';

const LONGEST = 60;
const LONGEST_BYLINE = 14;
const OPENERS: ReadonlySet<string> = new Set(['(', '[', '*', '-', '_', '/', '|']);

/** The tokens [from, to) of a sentence or line only say who wrote, edited, pictured or sent the text. */
export function isCredit(
  text: TokenisedText,
  from: number,
  to: number,
  lexicon: CompiledSegmentLexicon,
): boolean {
  if (to - from > LONGEST) return false;
  const { tokens } = text;
  let at = from;
  while (at < to && OPENERS.has((tokens[at] as Token).text)) at += 1;
  if (at === to) return false;
  const bracketed = ['(', '['].includes((tokens[from] as Token).text) && closesAtEnd(text, to);
  if (lexicon.credits.longest(tokens, at, to) !== null) return true;
  if (bracketed && lexicon.bracketCredits.longest(tokens, at, to) !== null) return true;
  if (closesInCredit(text, at, to, lexicon)) return true;
  return isSignature(text, from, to, bracketed, lexicon) || isByline(text, at, to, lexicon);
}

function closesAtEnd(text: TokenisedText, to: number): boolean {
  const last = text.tokens[to - 1] as Token;
  return last.text === ')' || last.text === ']' || text.tokens[to - 2]?.text === ')';
}

const LONGEST_CLOSING = 6;

/** "AP writer Jill Ramos in Washington contributed to this report.": what the sentence ends in credits. */
function closesInCredit(
  { tokens }: TokenisedText,
  from: number,
  to: number,
  lexicon: CompiledSegmentLexicon,
): boolean {
  let end = to;
  while (end > from && (tokens[end - 1] as Token).kind === 'mark') end -= 1;
  // A paragraph that only ends in a credit is told sentence by sentence.
  for (let at = from + 1; at < end - 1; at += 1)
    if (/^[.!?]$/.test((tokens[at] as Token).text) && (tokens[at - 1] as Token).text.length > 3) return false;
  for (let at = Math.max(from + 1, end - LONGEST_CLOSING); at < end; at += 1)
    if (lexicon.closingCredits.longest(tokens, at, end)?.next === end) return true;
  return false;
}

/** Nothing but agencies: "(رويترز)", "أ ف ب، رويترز", "وكالات". */
function isSignature(
  text: TokenisedText,
  from: number,
  to: number,
  bracketed: boolean,
  lexicon: CompiledSegmentLexicon,
): boolean {
  const { tokens } = text;
  let agencies = 0;
  let at = from;
  while (at < to) {
    const token = tokens[at] as Token;
    const agency = lexicon.agencies.longest(tokens, at, to, lexicon.particles);
    if (agency !== null) {
      // A one-word name that is also a word of the language needs brackets to be a signature.
      agencies += 1;
      at = agency.next;
    } else if (token.kind === 'mark' || lexicon.agencyJoiners.has(token.text)) at += 1;
    else return false;
  }
  return agencies > 0 && (bracketed || !endsLikeSentence(text, to));
}

const endsLikeSentence = (text: TokenisedText, to: number): boolean =>
  ['!', '?', '؟'].includes((text.tokens[to - 1] as Token).text);

/** "By Jane Doe and John Smith": names alone after the byline word. */
function isByline(text: TokenisedText, at: number, to: number, lexicon: CompiledSegmentLexicon): boolean {
  const { tokens } = text;
  if (to - at > LONGEST_BYLINE || to - at < 3 || !lexicon.bylines.has((tokens[at] as Token).text))
    return false;
  for (let i = at + 1; i < to; i += 1) {
    const token = tokens[i] as Token;
    if (token.kind === 'digits') return false;
    if (token.kind === 'mark' && ['!', '?', ':', ';'].includes(token.text)) return false;
    if (token.kind === 'word' && token.caps === 'none' && !lexicon.agencyJoiners.has(token.text))
      return false;
  }
  return (tokens[to - 1] as Token).text !== '.';
}
