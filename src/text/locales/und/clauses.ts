import type { ClauseLexicon } from '../../clauses/lexicon.ts';
import { PhraseTable } from '../../phrases.ts';

export const clauses: ClauseLexicon = {
  coordinators: new Set(),
  joiners: [],
  openers: new PhraseTable([]),
  connectors: new PhraseTable([]),
  relatives: new Set(),
  nounMarkers: new Set(),
  subjectPronouns: new Set(),
  actionNouns: new Set(),
  valueWords: new PhraseTable([]),
  order: 'subject-first',
};
