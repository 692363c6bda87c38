import type { EntityLexicon } from '../../entities/lexicon.ts';
import { PhraseTable } from '../../phrases.ts';

const none: ReadonlySet<string> = new Set();

export const entities: EntityLexicon = {
  cased: false,
  definite: '',
  particles: [],
  givenNames: none,
  doubtfulNames: none,
  nameParticles: none,
  droppableNames: none,
  surnames: none,
  commonWords: none,
  stops: none,
  isVerb: () => false,
  ranks: new PhraseTable([]),
  roles: new PhraseTable([]),
  organisationHeads: new PhraseTable([]),
  organisationTails: none,
  organisations: new PhraseTable([]),
  chainNouns: none,
  adjectives: none,
  joinedTopics: none,
  nationalities: new Map(),
  places: new PhraseTable([]),
  placeHeads: new PhraseTable([]),
  directions: none,
  placePrepositions: none,
  roleWords: { weak: none, distinct: none, same: new Map() },
  articles: none,
  link: '',
  unfuse: (word) => word,
  joiner: '',
  mandates: none,
  mandateWord: '',
};
