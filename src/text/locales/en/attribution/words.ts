import { foldText } from '../../../fold.ts';
import { PhraseTable } from '../../../phrases.ts';
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
export const PLURAL_PEOPLE = set(nouns.PLURAL_PEOPLE);
export const ALLEGATIONS = set(nouns.ALLEGATIONS);
export const POSITIONS = set(nouns.POSITIONS);
export const RESULTS = set(nouns.RESULTS);
export const COUNTS: ReadonlyMap<string, number> = new Map(nouns.COUNTS);
export const FIRM_NOUNS = set(nouns.FIRM_NOUNS);
export const FIRM_KINDS = set(nouns.FIRM_KINDS);
export const SITTINGS = set(nouns.SITTINGS);
export const OUTLETS = new PhraseTable<true>(
  nouns.OUTLETS.split('|').map((name) => [name.trim(), true] as const),
);

export const ADVERBS = set(particles.ADVERBS);
export const ASIDES = set(particles.ASIDES);
export const PERFECT = set(particles.PERFECT);
export const PASSIVE = set(particles.PASSIVE);
export const BLOCKERS = set(particles.BLOCKERS);
export const TIME_WORDS = set(particles.TIME_WORDS);
export const PREPOSITIONS = set(particles.PREPOSITIONS);
export const NAME_PREPOSITIONS = set(particles.NAME_PREPOSITIONS);
export const CONJUNCTIONS = set(particles.CONJUNCTIONS);
export const NAME_STOPS = set(particles.NAME_STOPS);
export const DETERMINERS = set(particles.DETERMINERS);
export const MEDIA = set(particles.MEDIA);
export const LABELS = set(particles.LABELS);

export const isSourceNoun = (word: string): boolean =>
  ROLES.has(word) || BODIES.has(word) || OUTLET_NOUNS.has(word) || PLURAL_PEOPLE.has(word);
