import { PhraseTable } from '../../phrases.ts';
import { predicateTable } from '../../predicates.ts';
import type { RelationLexicon } from '../../relation-lexicon.ts';
import { negatorTable, senseTable } from '../../senses.ts';
import { relations as english } from '../en/relations.ts';
import { BODIES } from './bodies.ts';
import { PREDICATES } from './predicates.ts';
import { NEGATORS, NO_NEGATORS, SENSE_WORDS } from './senses.ts';
import { TOPICS } from './topics.ts';

/** No words are known; explanations are given in English. */
export const relations: RelationLexicon = {
  ...english,
  measures: new PhraseTable([]),
  updates: new PhraseTable([]),
  earlier: new PhraseTable([]),
  contrasts: new PhraseTable([]),
  recovery: new PhraseTable([]),
  additional: new PhraseTable([]),
  counting: new PhraseTable([]),
  predicates: predicateTable(PREDICATES),
  topics: predicateTable(TOPICS),
  bodies: predicateTable(BODIES),
  senses: senseTable(SENSE_WORDS),
  negators: negatorTable(NEGATORS, NO_NEGATORS),
};
