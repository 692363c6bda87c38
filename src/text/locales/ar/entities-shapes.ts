import type { WordShapes } from '../../entities/word-shapes.ts';

const endsWithAny = (word: string, endings: readonly string[]): boolean =>
  endings.some((ending) => word.endsWith(ending));
const startsWithAny = (word: string, beginnings: readonly string[]): boolean =>
  beginnings.some((beginning) => word.startsWith(beginning));

/** What the letters of a folded Arabic word show. */
export const SHAPES: WordShapes = {
  isInflected: (word) => endsWithAny(word, ['ها', 'هم', 'هما', 'ات', 'يه']),
  isJoined: (particle, rest) => {
    // An action noun of the tenth form behind a preposition: "باستعادة".
    if (rest.startsWith('است')) return true;
    // A preposition before a feminine noun: "بمعادة"; "بورقيبة" is a name.
    if (particle === 'ب' && rest.length >= 4) return rest.endsWith('ه') && !rest.startsWith('و');
    // "وفورد" is joined, "ويلسون" and "واط" are names.
    return particle === 'و' && rest.length >= 4 && !startsWithAny(rest, ['ا', 'ي']);
  },
  isAdjective: (stem) => stem.length >= 4 && endsWithAny(stem, ['ي', 'يه']),
  isFamilial: (word) => word.startsWith('ال') && word.endsWith('ي'),
  isDescription: (word) => word.startsWith('الم') && !word.endsWith('ي'),
  isPlainVerb: (word) => word.length > 5 || startsWithAny(word, ['ي', 'ت', 'س', 'و', 'ف']),
  isOrdinary: (word) =>
    // "تتمتع": presents that no list knows.
    (word.startsWith('ت') && word.length >= 5) || endsWithAny(word, ['ه', 'ي', 'يا', 'ات', 'ين', 'ون']),
  placesWith: (prefix) => prefix.endsWith('ب'),
};
