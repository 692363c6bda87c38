import { stems } from '../proclitics.ts';
import type { Token, TokenisedText } from '../tokens.ts';
import type { NumberWord, NumeralLexicon } from './lexicon.ts';

/** A number word in its place. `article`: "a" stands before it ("a hundred") and is part of it. */
export interface Atom {
  readonly word: NumberWord;
  readonly next: number;
  readonly prefix: string;
  readonly definite: boolean;
  readonly article: boolean;
}

const FATHATAN = '\u064b';

/**
 * Reads one number word at token `at`, under the locale's proclitics. `inside` says that a number stands before it:
 * then "مليونا" is the counted scale, and a word that needs a multiplier has one.
 */
export function readAtom(
  text: TokenisedText,
  at: number,
  to: number,
  lexicon: NumeralLexicon,
  proclitics: readonly string[],
  inside: boolean,
): Atom | null {
  const token = text.tokens[at];
  if (token === undefined || at >= to || token.kind !== 'word') return null;
  if (lexicon.articles.has(token.text)) {
    const next = text.tokens[at + 1];
    const word = next === undefined || at + 1 >= to ? undefined : lexicon.words.get(next.text);
    if (word === undefined || word.ordinal || (word.rank !== 'hundred' && word.rank !== 'scale')) return null;
    return { word, next: at + 2, prefix: '', definite: false, article: true };
  }
  let word = lexicon.words.get(token.text);
  let prefix = '';
  // "لست" is "I am not", not "for six".
  if (word === undefined && !lexicon.functionWords.has(token.text))
    for (const stem of stems(token.text, proclitics)) {
      word = lexicon.words.get(stem.text);
      if (word === undefined) continue;
      prefix = stem.prefix;
      break;
    }
  if (word === undefined) return null;
  // "ثلاثة بالمئة": with a preposition written onto it a word goes on with no number.
  if (inside && !goesOn(prefix, lexicon)) return null;
  const definite = lexicon.definitePrefixes.has(prefix);
  if (word.endsIn !== undefined && !definite && !endsIn(text.original, token, word.endsIn)) return null;
  if (word.holds !== undefined && !holds(text.original, token, word.holds)) return null;
  if (word.dualBeforeNoun && !inside && isDual(text, at, to, lexicon))
    word = { value: 2 * word.value, rank: 'scales' };
  return { word, next: at + 1, prefix, definite, article: false };
}

/** Only "and", the article and the two together may stand on a later word of a number. */
const goesOn = (prefix: string, { joiningPrefixes, article }: NumeralLexicon): boolean =>
  prefix === '' || prefix === article || joiningPrefixes.has(prefix);

const endsIn = (original: string, token: Token, ending: string): boolean =>
  original.slice(Math.max(token.start, token.end - ending.length), token.end) === ending;

function holds(original: string, token: Token, characters: string): boolean {
  for (let at = token.start; at < token.end; at += 1)
    if (characters.includes(original.charAt(at))) return true;
  return false;
}

/** "مليونا شخص" is two million; with tanwin, or without a noun after it, it is one ("بلغ مليونا"). */
function isDual(text: TokenisedText, at: number, to: number, lexicon: NumeralLexicon): boolean {
  const token = text.tokens[at] as Token;
  if (text.original.slice(Math.max(token.start, token.end - 2), token.end).includes(FATHATAN)) return false;
  const noun = text.tokens[at + 1];
  if (noun === undefined || at + 1 >= to || noun.kind !== 'word' || noun.broken) return false;
  return (
    !lexicon.functionWords.has(noun.text) &&
    !lexicon.conjunctions.has(noun.text) &&
    !startsJoined(noun.text, lexicon)
  );
}

/** "و" before a number or fraction word: "مليونا ونصف". */
function startsJoined(word: string, lexicon: NumeralLexicon): boolean {
  for (const prefix of lexicon.joiningPrefixes) {
    if (!word.startsWith(prefix)) continue;
    const stem = word.slice(prefix.length);
    if (lexicon.words.has(stem) || lexicon.fractions.has(stem)) return true;
  }
  return false;
}
