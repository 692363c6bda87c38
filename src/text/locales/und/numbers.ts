import type { NumberLexicon } from '../../numbers/lexicon.ts';
import { PHRASES } from './numbers-phrases.ts';
import { NUMERALS } from './numbers-words.ts';

export const numbers: NumberLexicon = { ...NUMERALS, ...PHRASES };
