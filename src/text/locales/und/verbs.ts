import type { VerbLexicon } from '../../verbs/lexicon.ts';

export const verbs: VerbLexicon = { read: () => null, auxiliaries: new Set(), agentMarkers: new Set() };
