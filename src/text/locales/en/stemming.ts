import type { StemLexicon } from '../../light-stem.ts';

/** Plurals, past tense and participles. A final "e" goes, so that "agree", "agreed" and "agreeing" meet. */
export const stemming: StemLexicon = {
  endings: [
    { ending: "'s", becomes: '', least: 2 },
    { ending: 'ments', becomes: '', least: 4 },
    { ending: 'ment', becomes: '', least: 4 },
    { ending: 'sses', becomes: 'ss', least: 2 },
    { ending: 'ies', becomes: 'y', least: 2 },
    { ending: 'ied', becomes: 'y', least: 2 },
    { ending: 'ing', becomes: '', least: 4 },
    { ending: 'ss', becomes: 'ss', least: 1 },
    { ending: 'us', becomes: 'us', least: 1 },
    { ending: 'ed', becomes: '', least: 3 },
    { ending: 'es', becomes: '', least: 3 },
    { ending: 's', becomes: '', least: 3 },
    { ending: 'e', becomes: '', least: 3 },
  ],
  most: 2,
  undoubles: true,
  pattern: null,
};
