import type { VerbForm, VerbLexicon } from '../../verbs/lexicon.ts';
import { AUXILIARIES, VERBS } from './verb-list.ts';

const words = (list: string): string[] => list.split(/\s/).filter((word) => word !== '');

const FORMS = new Map<string, VerbForm>();

function add(word: string, lemma: string, tense: VerbForm['tense'], ambiguous: boolean): void {
  const known = FORMS.get(word);
  if (
    known === undefined ||
    (known.ambiguous && !ambiguous) ||
    (known.tense === 'present' && tense === 'past')
  )
    FORMS.set(word, { lemma, tense, number: null, ambiguous, listed: true });
}

const endsInConsonantY = (base: string): boolean => /[^aeiou]y$/.test(base);
/** One short vowel before one final consonant doubles it: "stop" → "stopped". Longer verbs are listed as they are. */
const doubles = (base: string): boolean => base.length <= 4 && /[^aeiou][aeiou][bdgklmnprt]$/.test(base);

function thirdPerson(base: string): string {
  if (endsInConsonantY(base)) return `${base.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (endsInConsonantY(base)) return `${base.slice(0, -1)}ied`;
  return doubles(base) ? `${base}${base.at(-1)}ed` : `${base}ed`;
}

for (const entry of words(VERBS)) {
  const [star, past, participle] = entry.split('/') as [string, string | undefined, string | undefined];
  const base = star.replace('*', '');
  const noun = star.endsWith('*');
  add(past ?? regularPast(base), base, 'past', false);
  if (participle !== undefined) add(participle, base, 'past', true);
  add(thirdPerson(base), base, 'present', noun);
  add(base, base, 'present', true);
}
for (const word of words(AUXILIARIES))
  add(
    word,
    word,
    /^(will|shall|won't|would|wouldn't)$/.test(word)
      ? 'future'
      : /^(was|were|had|did)/.test(word)
        ? 'past'
        : 'present',
    false,
  );

/** Words in -ed that are no finite verb however they stand. */
const LOOKALIKES: ReadonlySet<string> = new Set(
  words(
    'red bed need speed seed feed indeed united hundred embed sacred naked wicked ragged limited shed deed weed breed greed kindred',
  ),
);

function byShape(word: string): VerbForm | null {
  if (word.length < 5 || !word.endsWith('ed') || LOOKALIKES.has(word)) return null;
  return { lemma: word, tense: 'past', number: null, ambiguous: false, listed: false };
}

export const verbs: VerbLexicon = {
  read: (word) => FORMS.get(word) ?? byShape(word),
  auxiliaries: new Set(words(AUXILIARIES)),
  agentMarkers: new Set(['by']),
};
