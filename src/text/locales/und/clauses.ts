import type { ClauseLexicon } from '../../clauses/lexicon.ts';
import { PhraseTable } from '../../phrases.ts';

export const clauses: ClauseLexicon = {
  coordinators: new Set(),
  ownJoiner: new Set(),
  joiners: [],
  particles: [],
  openers: new PhraseTable([]),
  connectors: new PhraseTable([]),
  complementisers: new Set(),
  demonstratives: new Set(),
  clauseWords: new Set(),
  openerBlockers: new Set(),
  saying: new Set(),
  relatives: new Set(),
  nounMarkers: new Set(),
  objectOpeners: new Set(),
  definiteWords: new Set(),
  subjectPronouns: new Set(),
  actionNouns: new Set(),
  valueWords: new PhraseTable([]),
  attachedPronouns: [],
  neverLast: new Set(),
  appositives: {
    openers: new Set(),
    superlatives: new Set(),
    measures: new Set(),
    copulas: new Set(),
    endings: [],
  },
  definiteArticle: '\u0000',
  order: 'subject-first',
};
