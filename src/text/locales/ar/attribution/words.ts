import { foldText } from '../../../fold.ts';
import { PhraseTable } from '../../../phrases.ts';
import type { Token } from '../../../tokens.ts';
import * as nouns from './noun-list.ts';
import * as particles from './particle-list.ts';

const set = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .split(/\s/)
      .filter((word) => word !== '')
      .map(foldText),
  );

export const ROLES = set(nouns.ROLES);
export const BODIES = set(nouns.BODIES);
export const OUTLET_NOUNS = set(nouns.OUTLET_NOUNS);
export const DOCUMENTS = set(nouns.DOCUMENTS);
export const NON_SPEAKERS = set(nouns.NON_SPEAKERS);
export const ANONYMOUS = set(nouns.ANONYMOUS);
export const TELLERS = set(nouns.TELLERS);
export const CONTENT_NOUNS = set(nouns.CONTENT_NOUNS);
export const ALLEGATIONS = set(nouns.ALLEGATIONS);
export const POSITIONS = set(nouns.POSITIONS);
export const COUNTS: ReadonlyMap<string, number> = new Map(
  nouns.COUNTS.map(([word, n]) => [foldText(word), n]),
);
export const OUTLETS = new PhraseTable<true>(
  nouns.OUTLETS.split('|').map((name) => [name.trim(), true] as const),
);

export const COMPLEMENTISERS = set(particles.COMPLEMENTISERS);
export const PREPOSITIONS = set(particles.PREPOSITIONS);
export const ADVERBS = set(particles.ADVERBS);
export const CLAUSE_WORDS = set(particles.CLAUSE_WORDS);
export const DEMONSTRATIVES = set(particles.DEMONSTRATIVES);
export const RELATIVES = set(particles.RELATIVES);
export const NEGATORS = set(particles.NEGATORS);
export const MEDIA = set(particles.MEDIA);
export const ADJECTIVES = set(particles.ADJECTIVES);
export const INDEFINITE_ADJECTIVES = set(particles.INDEFINITE_ADJECTIVES);
export const WAW_WORDS = set(particles.WAW_WORDS);
export const PLAIN_WORDS = set(particles.PLAIN_WORDS);
export const IMPERSONAL = set(particles.IMPERSONAL);
export const LABELS = set(particles.LABELS);
export const TOPIC_PLACES = set(particles.TOPIC_PLACES);

/** Without "and" written onto it; the word itself where و belongs to it. */
export function withoutAnd(word: string): string {
  return word.length >= 4 && word.startsWith('و') && !WAW_WORDS.has(word) ? word.slice(1) : word;
}

export const hasAnd = (word: string): boolean => withoutAnd(word) !== word;

/** The noun of a word: without "and", without the article. */
export function nounOf(word: string): string {
  const bare = withoutAnd(word);
  return bare.length >= 4 && bare.startsWith('ال') ? bare.slice(2) : bare;
}

export const isDefinite = (word: string): boolean => word.length >= 4 && withoutAnd(word).startsWith('ال');

/** A noun that can head the name of a source. */
export function isSourceNoun(noun: string): boolean {
  return ROLES.has(noun) || BODIES.has(noun) || OUTLET_NOUNS.has(noun);
}

const NOT_ACTIONS = set(
  'اثنان إيران إسلام إيمان إحسان أفغانستان استوديو استاد تيسير تشرين تمير تونسي إسبانيا أردوغان إمارات تركيا أبو أحمد أوباما أوزال إحسان إكرام إنعام إبراهيم أستاذ استقلال تيسير اقتصاد إعلام اتحاد إسرائيل احتلال',
);

/** Verbal nouns told by their letters: افتعال، انفعال، استفعال، إفعال، تفعيل. */
export function isActionNoun(word: string): boolean {
  if (CONTENT_NOUNS.has(word)) return true;
  if (word.length < 5 || NOT_ACTIONS.has(word) || word.startsWith('ال')) return false;
  if (word.startsWith('است')) return word.length >= 6;
  if (word.startsWith('ا'))
    return (word.length === 6 && word[4] === 'ا') || (word.length === 5 && word[3] === 'ا');
  return word.startsWith('ت') && word.length === 5 && word[3] === 'ي';
}

const PREFIXES = ['ب', 'ل'];

/** The noun behind a preposition written onto it: "للأمم" → الامم, "بوزارة" → وزاره; null when there is none. */
export function afterPreposition(word: string): { preposition: 'ب' | 'ل'; rest: string } | null {
  if (word.length < 4 || PLAIN_WORDS.has(word)) return null;
  for (const prefix of PREFIXES) {
    if (!word.startsWith(prefix)) continue;
    const preposition = prefix as 'ب' | 'ل';
    if (word.startsWith('لل')) return { preposition, rest: `ال${word.slice(2)}` };
    const rest = word.slice(1);
    if (rest.startsWith('ال') && rest.length >= 5) return { preposition, rest };
    if (isSourceNoun(rest) || DOCUMENTS.has(rest) || isActionNoun(rest)) return { preposition, rest };
    if (OUTLETS_FIRST.has(rest) || rest === 'شوون' || rest === 'اسم') return { preposition, rest };
  }
  return null;
}

/** First words of the outlets' names. */
const OUTLETS_FIRST: ReadonlySet<string> = new Set(
  nouns.OUTLETS.split('|').map((name) => foldText(name.trim()).split(' ')[0] as string),
);

/** Token after the outlet's name at `at`, whose first word reads `first` once particles are off; null when it is none. */
export function outletEnd(tokens: readonly Token[], at: number, to: number, first?: string): number | null {
  const head = tokens[at];
  if (head === undefined || at >= to) return null;
  if (first === undefined || first === head.text) return OUTLETS.longest(tokens, at, to)?.next ?? null;
  const named = [{ ...head, text: first }, ...tokens.slice(at + 1, Math.min(to, at + 5))];
  const found = OUTLETS.longest(named, 0, named.length);
  return found === null ? null : at + found.next;
}

/** A single word that is an outlet's whole name. */
export const isOutletWord = (word: string): boolean => OUTLET_WORDS.has(word);
const OUTLET_WORDS: ReadonlySet<string> = new Set(
  nouns.OUTLETS.split('|')
    .map((name) => foldText(name.trim()))
    .filter((name) => !name.includes(' ')),
);
