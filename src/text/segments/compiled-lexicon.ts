import { foldText } from '../fold.ts';
import { PhraseTable } from '../phrases.ts';
import type { SegmentLexicon } from './lexicon.ts';

/** A segment lexicon folded once and kept: word sets, and phrase tables for entries of more than one token. */
export interface CompiledSegmentLexicon {
  readonly particles: readonly string[];
  readonly abbreviations: ReadonlySet<string>;
  readonly closingAbbreviations: ReadonlySet<string>;
  readonly numberAbbreviations: ReadonlySet<string>;
  readonly timeAbbreviations: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly starters: ReadonlySet<string>;
  readonly reportingVerbs: ReadonlySet<string>;
  readonly complementisers: ReadonlySet<string>;
  readonly namingNouns: ReadonlySet<string>;
  readonly dateLabels: PhraseTable<true>;
  readonly dateWords: ReadonlySet<string>;
  readonly dateJoiners: ReadonlySet<string>;
  readonly agencyJoiners: ReadonlySet<string>;
  readonly bylines: ReadonlySet<string>;
  readonly datelinePlaces: PhraseTable<true>;
  readonly agencies: PhraseTable<true>;
  readonly agencyNouns: ReadonlySet<string>;
  readonly headingLabels: PhraseTable<true>;
  readonly credits: PhraseTable<true>;
  readonly closingCredits: PhraseTable<true>;
  readonly bracketCredits: PhraseTable<true>;
  readonly corrections: PhraseTable<true>;
  readonly correctionOpenings: PhraseTable<true>;
}

export const folded = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(foldText));
export const phrases = (entries: readonly string[]): PhraseTable<true> =>
  new PhraseTable(entries.map((entry) => [entry, true] as const));

const COMPILED = new WeakMap<SegmentLexicon, CompiledSegmentLexicon>();

/** Folds a lexicon; the same object is folded once. */
export function compileSegmentLexicon(lexicon: SegmentLexicon): CompiledSegmentLexicon {
  const known = COMPILED.get(lexicon);
  if (known !== undefined) return known;
  const compiled: CompiledSegmentLexicon = {
    particles: lexicon.particles.map(foldText),
    abbreviations: folded(lexicon.abbreviations),
    closingAbbreviations: folded(lexicon.closingAbbreviations),
    numberAbbreviations: folded(lexicon.numberAbbreviations),
    timeAbbreviations: folded(lexicon.timeAbbreviations),
    prepositions: folded(lexicon.prepositions),
    starters: folded(lexicon.starters),
    reportingVerbs: folded(lexicon.reportingVerbs),
    complementisers: folded(lexicon.complementisers),
    namingNouns: folded(lexicon.namingNouns),
    dateLabels: phrases(lexicon.dateLabels),
    dateWords: folded(lexicon.dateWords),
    dateJoiners: folded(lexicon.dateJoiners),
    agencyJoiners: folded(lexicon.agencyJoiners),
    bylines: folded(lexicon.bylines),
    datelinePlaces: phrases(lexicon.datelinePlaces),
    agencies: phrases(lexicon.agencies),
    agencyNouns: new Set(lexicon.agencyNouns.map(foldText)),
    headingLabels: phrases(lexicon.headingLabels),
    credits: phrases(lexicon.credits),
    closingCredits: phrases(lexicon.closingCredits),
    bracketCredits: phrases(lexicon.bracketCredits),
    corrections: phrases(lexicon.corrections),
    correctionOpenings: phrases(lexicon.correctionOpenings),
  };
  COMPILED.set(lexicon, compiled);
  return compiled;
}
