import { PhraseTable } from '../../phrases.ts';
import type { RelationLexicon } from '../../relation-lexicon.ts';
import { relations as english } from '../en/relations.ts';

/** No words are known; explanations are given in English. */
export const relations: RelationLexicon = {
  ...english,
  measures: new PhraseTable([]),
  updates: new PhraseTable([]),
  earlier: new PhraseTable([]),
};
