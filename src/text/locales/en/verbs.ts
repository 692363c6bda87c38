import type { VerbForm, VerbLexicon } from '../../verbs/lexicon.ts';
import {
  ADVERBS,
  AUXILIARIES,
  DIRECTIONS,
  INFINITIVE_NOUNS,
  INTRANSITIVE,
  MODALS,
  NOUN_PLURALS,
  PARTICIPLE_FOLLOWERS,
  PLURALS,
  QUANTIFIERS,
  SINGULARS_IN_S,
  VERBS,
} from './verb-list.ts';

const words = (list: string): string[] => list.split(/\s/).filter((word) => word !== '');
const setOf = (list: string): Set<string> => new Set(words(list));

const FORMS = new Map<string, VerbForm>();
/** Prepositions and adverbs before they are verbs: "starts near the port", "cities like Rome". */
const NO_BASES = setOf(
  'near like down round long second back clear slow free dry head well better further warm cool',
);

/** A reading only of a verb beats one that is a noun too, and a past beats a present of the same letters. */
function add(word: string, form: Omit<VerbForm, 'number' | 'listed'>): void {
  const known = FORMS.get(word);
  if (
    known === undefined ||
    (known.ambiguous && !form.ambiguous) ||
    (known.tense === 'present' && form.tense === 'past' && known.ambiguous === form.ambiguous)
  )
    FORMS.set(word, { ...form, number: null, listed: true });
}

const endsInConsonantY = (base: string): boolean => /[^aeiou]y$/.test(base);

function thirdPerson(base: string): string {
  if (endsInConsonantY(base)) return `${base.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
}

function regularPasts(base: string, doubled: boolean): string[] {
  if (base.endsWith('e')) return [`${base}d`];
  if (endsInConsonantY(base)) return [`${base.slice(0, -1)}ied`];
  if (!doubled) return [`${base}ed`];
  // "travelled" and "traveled".
  return base.endsWith('l') ? [`${base}${base.at(-1)}ed`, `${base}ed`] : [`${base}${base.at(-1)}ed`];
}

for (const entry of words(VERBS)) {
  const [marked, past, participle] = entry.split('/') as [string, string | undefined, string | undefined];
  const base = marked.replace(/[*+]+$/, '');
  const noun = marked.slice(base.length).includes('*');
  const pasts = past === undefined ? regularPasts(base, marked.endsWith('+')) : [past];
  // "cut", "hit": the past is spelt like the base, and the base like a noun.
  for (const word of pasts)
    add(word, {
      lemma: base,
      tense: 'past',
      ambiguous: word === base && noun,
      participle: participle === undefined || participle === past,
    });
  if (participle !== undefined && participle !== past)
    add(participle, { lemma: base, tense: 'past', ambiguous: true, participle: true });
  add(thirdPerson(base), { lemma: base, tense: 'present', ambiguous: noun });
  if (past !== base && !NO_BASES.has(base))
    add(base, { lemma: base, tense: 'present', ambiguous: true, base: noun ? 'noun' : 'verb' });
}
for (const word of words(AUXILIARIES))
  FORMS.set(word, {
    lemma: word,
    tense: /^(will|shall|won't|would|wouldn't|.*'ll)$/.test(word)
      ? 'future'
      : /^(was|were|had|did)/.test(word)
        ? 'past'
        : 'present',
    number: null,
    ambiguous: false,
    listed: true,
  });

/** Words in -ed that are no finite verb however they stand. */
const LOOKALIKES = setOf(
  'red bed need speed seed feed indeed hundred embed sacred naked wicked ragged limited shed deed weed breed greed kindred unprecedented so-called unmanned unarmed unidentified armed unnamed undisclosed unexpected uninhabited beloved aged crooked rugged jagged learned steed creed agreed-upon unconfirmed unchanged uninjured unharmed undocumented unauthorized unauthorised talented gifted moped biped shred reed tweed mixed-up newlywed',
);

function byShape(word: string): VerbForm | null {
  if (word.length < 5 || !word.endsWith('ed') || word.endsWith('eed') || LOOKALIKES.has(word)) return null;
  return { lemma: word, tense: 'past', number: null, ambiguous: false, listed: false, participle: true };
}

const IRREGULAR_PLURALS = setOf(PLURALS);
const SINGULARS = setOf(SINGULARS_IN_S);

export const verbs: VerbLexicon = {
  read: (word) => (LOOKALIKES.has(word) ? null : (FORMS.get(word) ?? byShape(word))),
  rare: () => null,
  lookalikes: LOOKALIKES,
  auxiliaries: setOf(AUXILIARIES),
  agentMarkers: new Set(['by']),
  governors: new Set(),
  markers: setOf('who which'),
  countries: new Set(),
  resultParticle: '',
  resultLemmas: new Set(),
  proves: () => false,
  isDerived: () => false,
  modals: setOf(MODALS),
  isAdverb: (() => {
    const listed = setOf(ADVERBS);
    return (word: string) =>
      listed.has(word) ||
      (word.length > 4 &&
        word.endsWith('ly') &&
        !FORMS.has(word) &&
        word !== 'family' &&
        word !== 'july' &&
        word !== 'italy');
  })(),
  isPlural: (word) =>
    IRREGULAR_PLURALS.has(word) ||
    (word.length > 3 && word.endsWith('s') && !word.endsWith('ss') && !SINGULARS.has(word)),
  participleFollowers: setOf(PARTICIPLE_FOLLOWERS),
  intransitives: setOf(INTRANSITIVE),
  quantifiers: setOf(QUANTIFIERS),
  nounPlurals: setOf(NOUN_PLURALS),
  directions: setOf(DIRECTIONS),
  infinitiveNouns: setOf(INFINITIVE_NOUNS),
};
