import type { Token, TokenisedText } from '../tokens.ts';
import type { CompiledSegmentLexicon } from './compiled-lexicon.ts';

/** The word at `at`, or the first one behind opening marks, begins in lower case. False for scripts without case. */
export function beginsLowerCase(text: TokenisedText, at: number): boolean {
  for (let i = at; i < Math.min(at + 4, text.tokens.length); i += 1) {
    const token = text.tokens[i] as Token;
    if (token.kind === 'digits') return false;
    if (token.kind === 'mark') continue;
    const first = text.original.charAt(token.start);
    return first.toUpperCase() !== first;
  }
  return false;
}

const isArabicLetter = (char: string): boolean => char >= '\u0620' && char <= '\u06ff';

/** A word of two or more letters, or a number, can stand last; "J" in "J. Smith" or "أ" in "أ. أحمد" cannot. */
const isLetterAlone = (token: Token, particles: readonly string[]): boolean =>
  token.kind === 'word' &&
  (token.text.length === 1 ||
    particles.some(
      (particle) => token.text.length === particle.length + 1 && token.text.startsWith(particle),
    ));

/**
 * A full stop after token `before`, with the next word at `next`: does the sentence that began at `start` end there?
 * `before` may itself hold the stop ("u.s.").
 */
export function endsAtFullStop(
  text: TokenisedText,
  before: number,
  next: number,
  start: number,
  to: number,
  lexicon: CompiledSegmentLexicon,
): boolean {
  const { tokens } = text;
  const word = tokens[before];
  const follower = tokens[next];
  if (word === undefined || before < start) return false;
  if (follower === undefined || next >= to) return true;
  const own = word.text.endsWith('.') ? word.text.slice(0, -1) : word.text;
  const startsNew = follower.caps !== 'none' && lexicon.starters.has(follower.text);
  if (!follower.spaced && follower.kind !== 'mark') return endsUnspaced(word, follower, lexicon);
  if (word.text === '°' && follower.kind === 'digits') return false;
  const counted = lexicon.numberAbbreviations.has(own);
  if (counted && completesNumber(follower)) return false;
  if (lexicon.abbreviations.has(own) && !(counted && tokens[before - 1]?.kind === 'digits')) return false;
  if (lexicon.timeAbbreviations.has(own) || isSplitTime(text, before, lexicon))
    return startsNew || !beginsOnCircumstance(text, start, lexicon);
  if (lexicon.closingAbbreviations.has(own)) return startsNew;
  if (isLetterAlone(word, lexicon.particles)) {
    const earlier = tokens[before - 1];
    if (isArabicLetter(word.text)) return earlier?.kind === 'digits' && before - 1 >= start;
    const dotted = earlier?.text === '.' && !word.spaced;
    return startsNew || (dotted && follower.caps !== 'none');
  }
  // Initials of three and more letters, or of a name: "J.K. Rowling", "U.A.E. Foreign Minister".
  if (word.text.endsWith('.')) return startsNew || own.length > 5;
  return true;
}

const ROMAN: ReadonlySet<string> = new Set([
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
]);

/** A figure, small or Roman: "No. 5", "Vol. II". */
const completesNumber = (token: Token): boolean =>
  token.kind === 'digits' || (token.caps !== 'none' && ROMAN.has(token.text));

/** "a. m." written apart. */
function isSplitTime(text: TokenisedText, before: number, lexicon: CompiledSegmentLexicon): boolean {
  const last = text.tokens[before] as Token;
  const stop = text.tokens[before - 1];
  const first = text.tokens[before - 2];
  if (stop?.text !== '.' || first === undefined || last.text.length !== 1) return false;
  return lexicon.timeAbbreviations.has(`${first.text}.${last.text}`);
}

/** No space after the stop: a sentence end only between a word and a capital, or between two Arabic words. */
function endsUnspaced(word: Token, follower: Token, lexicon: CompiledSegmentLexicon): boolean {
  if (follower.kind === 'digits') return false;
  if (word.text.length < 2 && word.kind !== 'digits') return false;
  if (isArabicLetter(follower.text.charAt(0))) return word.kind === 'word' && follower.text.length > 2;
  if (follower.caps !== 'initial' || follower.text.length < 2) return false;
  return (
    word.caps === 'none' || lexicon.starters.has(follower.text) || lexicon.abbreviations.has(follower.text)
  );
}

/** The sentence opens on "At …", "Around …": what follows a time is then its main clause. */
function beginsOnCircumstance(text: TokenisedText, start: number, lexicon: CompiledSegmentLexicon): boolean {
  for (let i = start; i < start + 3; i += 1) {
    const token = text.tokens[i];
    if (token === undefined) return false;
    if (token.kind === 'mark') continue;
    return lexicon.prepositions.has(token.text);
  }
  return false;
}
