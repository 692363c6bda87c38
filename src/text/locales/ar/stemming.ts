import type { StemLexicon } from '../../light-stem.ts';

const ending = (text: string, least = 3) => ({ ending: text, becomes: '', least });

/**
 * Light stemming after Larkey, Ballesteros and Connell ("light10"), on folded words: ة is ه and ى is ي. Besides, the
 * alef of an indefinite accusative ("اتفاقا") and pronouns of the plural.
 */
export const stemming: StemLexicon = {
  endings: [
    ...['هما', 'كما', 'تها', 'تهم', 'تنا'].map((text) => ending(text)),
    ...['ها', 'هم', 'هن', 'نا', 'كم', 'ان', 'ات', 'ون', 'ين', 'وا', 'يه', 'تي', 'ته'].map((text) =>
      ending(text),
    ),
    ...['ه', 'ي', 'ا'].map((text) => ending(text)),
  ],
  most: 2,
  undoubles: false,
  pattern: { prefixes: /^(?:[ايتم]ست|[ايتمن])(?=...)/, suffix: /[هت]$/, weak: /[اوي]/g },
};
