import type { ClaimLexicon } from '../../claim-lexicon.ts';
import { PhraseTable } from '../../phrases.ts';
import { claims as english } from '../en/claims.ts';

/** No cues are known; reasons are given in English. */
export const claims: ClaimLexicon = {
  ...english,
  segmentReasons: {
    ...english.segmentReasons,
    otherLanguage: 'in a language that the rules do not know: read for numbers and dates only',
  },
  cues: new PhraseTable([]),
  refusals: [],
  register: { isOrder: () => false, addressesReader: () => false, firstPersons: new Set() },
  stateVerbs: new Set(),
  eventNouns: new Set(),
  planVerbs: new Set(),
  listWords: new Set(),
  groups: new Set(),
  attendWords: new Set(),
  attendVerbs: new Set(),
  pronouns: new Set(),
  anaphors: new PhraseTable([]),
  identifiers: new Set(),
  unfinished: new Set(),
  opposites: new PhraseTable([]),
  causes: new PhraseTable([]),
  occasions: { held: new PhraseTable([]), back: new PhraseTable([]) },
};
