import type { ClaimLexicon } from '../../claim-lexicon.ts';
import { PhraseTable } from '../../phrases.ts';
import { claims as english } from '../en/claims.ts';

/** No cues are known; reasons are given in English. */
export const claims: ClaimLexicon = {
  ...english,
  cues: new PhraseTable([]),
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
};
