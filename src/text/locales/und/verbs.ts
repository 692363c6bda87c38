import type { VerbLexicon } from '../../verbs/lexicon.ts';

export const verbs: VerbLexicon = {
  read: () => null,
  lookalikes: new Set(),
  auxiliaries: new Set(),
  agentMarkers: new Set(),
  governors: new Set(),
  markers: new Set(),
  countries: new Set(),
  resultParticle: '',
  resultLemmas: new Set(),
  proves: () => false,
  isDerived: () => false,
  modals: new Set(),
  isAdverb: () => false,
  isPlural: () => false,
  participleFollowers: new Set(),
  intransitives: new Set(),
  quantifiers: new Set(),
  nounPlurals: new Set(),
  directions: new Set(),
  infinitiveNouns: new Set(),
};
