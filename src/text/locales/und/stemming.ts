import type { StemLexicon } from '../../light-stem.ts';

/** Nothing is known of how an unknown language inflects. */
export const stemming: StemLexicon = { endings: [], most: 0, undoubles: false, pattern: null };
