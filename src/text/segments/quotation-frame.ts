import type { Token, TokenisedText } from '../tokens.ts';
import type { CompiledSegmentLexicon } from './compiled-lexicon.ts';

/** Words between a quotation and the verb that introduces its speaker: `"…." the two ministers said.` */
const LONGEST_SPEAKER = 6;
const CLOSES_FRAME: ReadonlySet<string> = new Set(['.', ',', '،', ';', '؛', '!', '?']);

/**
 * What follows a closed quotation at `at` is its frame (`said X`, `Smith asked.`), not a sentence of its own.
 * An Arabic verb with "و" in front begins a new sentence, and is not in the list of plain forms.
 */
export function belongsToQuotation(
  text: TokenisedText,
  at: number,
  to: number,
  lexicon: CompiledSegmentLexicon,
): boolean {
  const { tokens } = text;
  const limit = Math.min(at + LONGEST_SPEAKER, to);
  for (let i = at; i < limit; i += 1) {
    const token = tokens[i] as Token;
    if (token.kind === 'mark') return false;
    if (!lexicon.reportingVerbs.has(token.text)) continue;
    const first = text.original.charCodeAt(token.start);
    // Arabic puts the verb first, and then the speaker: nothing may stand before it.
    if (first >= 0x600 && i > at) return false;
    return !opensContent(text, i + 1, to, lexicon);
  }
  return false;
}

/** After the verb comes what is said, and not only a speaker and circumstances: `The minister said that …`. */
function opensContent(text: TokenisedText, at: number, to: number, lexicon: CompiledSegmentLexicon): boolean {
  const limit = Math.min(at + 8, to);
  for (let i = at; i < limit; i += 1) {
    const token = text.tokens[i] as Token;
    if (token.text === ':' || lexicon.complementisers.has(token.text)) return true;
    if (CLOSES_FRAME.has(token.text)) return false;
  }
  return false;
}
