import { foldText } from '../../fold.ts';
import type { VerbForm, VerbLexicon } from '../../verbs/lexicon.ts';
import { VERB_LOOKALIKES, VERBS } from './verb-list.ts';

const words = (list: string): string[] => list.split(/\s/).filter((word) => word !== '');

const FORMS = new Map<string, VerbForm>();

function add(
  word: string,
  lemma: string,
  tense: VerbForm['tense'],
  number: VerbForm['number'],
  ambiguous: boolean,
) {
  const known = FORMS.get(word);
  // Two verbs may share letters; the reading that is only a verb is the safer one to report.
  if (known === undefined || (known.ambiguous && !ambiguous))
    FORMS.set(word, { lemma, tense, number, ambiguous, listed: true });
}

/** أعلن → يعلن, انطلق → ينطلق, ناقش → يناقش: the present follows from the past unless the list says otherwise. */
function presentOf(past: string): string {
  return past.startsWith('ا') ? `ي${past.slice(1)}` : `ي${past}`;
}

function addPast(raw: string, past: string, ambiguous: boolean): void {
  const weak = raw.endsWith('ى') || raw.endsWith('ا');
  const stem = weak ? past.slice(0, -1) : past;
  add(past, past, 'past', 'singular', ambiguous);
  add(`${stem}ت`, past, 'past', 'singular', false);
  add(`${stem}تا`, past, 'past', 'dual', false);
  add(raw.endsWith('ى') ? `${stem}يا` : `${past}ا`, past, 'past', 'dual', ambiguous);
  add(`${stem}وا`, past, 'past', 'plural', false);
}

function addPresent(past: string, present: string): void {
  const body = present.slice(1);
  const open = /[ياو]$/.test(body) ? body.slice(0, -1) : body;
  // A weak present keeps its last letter before the dual ending and loses it before the plural.
  for (const prefix of ['ي', 'ت', 'ن']) {
    // "تقدم" and "توقع" are first of all a past and a noun: what is listed already stands.
    const known = FORMS.get(`${prefix}${body}`);
    if (known === undefined || prefix === 'ي')
      add(`${prefix}${body}`, past, 'present', 'singular', prefix === 'ن');
    add(`س${prefix}${body}`, past, 'future', 'singular', false);
    if (prefix === 'ن') continue;
    add(`${prefix}${body}ان`, past, 'present', 'dual', false);
    add(`${prefix}${open}ون`, past, 'present', 'plural', false);
    add(`${prefix}${open}وا`, past, 'present', 'plural', false);
    add(`س${prefix}${body}ان`, past, 'future', 'dual', false);
    add(`س${prefix}${open}ون`, past, 'future', 'plural', false);
  }
}

const entries = words(VERBS).map((entry) => {
  const [star, present] = entry.split('/') as [string, string | undefined];
  const raw = star.replace('*', '');
  const past = foldText(raw);
  return {
    raw,
    past,
    ambiguous: star.endsWith('*'),
    // "يجب", "يمكن": listed in the present, because they have no past in use.
    onlyPresent: raw.startsWith('ي') && present === undefined,
    present: present === undefined ? presentOf(past) : foldText(present),
  };
});
for (const { raw, past, ambiguous, onlyPresent } of entries)
  if (onlyPresent) add(past, past, 'present', 'singular', false);
  else addPast(raw, past, ambiguous);
for (const { past, present, onlyPresent } of entries) if (!onlyPresent) addPresent(past, present);

const LOOKALIKES: ReadonlySet<string> = new Set(words(VERB_LOOKALIKES).map(foldText));

const shaped = (lemma: string, tense: VerbForm['tense']): VerbForm => ({
  lemma,
  tense,
  number: null,
  ambiguous: false,
  listed: false,
});

/**
 * A verb that the list does not hold, told by its letters: a present begins with ي and has four letters or more, a
 * future with سي/ست; a feminine past ends with an open ت that is no plural ات. Names and nouns that look the same are
 * listed. Folding writes ة as ه, so that an open ت is a strong sign.
 */
function byShape(word: string): VerbForm | null {
  if (word.length < 4 || LOOKALIKES.has(word)) return null;
  if (word.length >= 5 && (word.startsWith('سي') || word.startsWith('ست')) && !word.endsWith('ه')) {
    const rest = word.slice(1);
    if (FORMS.has(rest)) return shaped(rest, 'future');
  }
  if (word.startsWith('ي') && !word.endsWith('ه') && !word.endsWith('ي')) return shaped(word, 'present');
  if (word.endsWith('ت') && !word.endsWith('ات') && !word.endsWith('يت') && !word.startsWith('ال'))
    return shaped(word.slice(0, -1), 'past');
  return null;
}

/** Attached object pronouns: "استقبله", "التقاها", "أبلغهم". */
const OBJECT_PRONOUNS = ['هما', 'هم', 'ها', 'نا', 'ه', 'ني', 'ك'];

function withoutObject(word: string): VerbForm | null {
  for (const pronoun of OBJECT_PRONOUNS) {
    if (word.length < pronoun.length + 3 || !word.endsWith(pronoun)) continue;
    const stem = word.slice(0, -pronoun.length);
    // Folding writes ة as ه: "إشارة" is no "أشار" with a pronoun. A past with ت or a present in ي cannot be such a noun.
    if (pronoun === 'ه' && !stem.endsWith('ت') && !stem.startsWith('ي')) continue;
    const form = FORMS.get(stem);
    // Before a pronoun a final ى is written ا: "التقاه".
    const weak = stem.endsWith('ا') ? FORMS.get(`${stem.slice(0, -1)}ي`) : undefined;
    const found = form ?? weak;
    if (found !== undefined && !found.ambiguous) return found;
  }
  return null;
}

export const verbs: VerbLexicon = {
  read: (word) => FORMS.get(word) ?? withoutObject(word) ?? byShape(word),
  auxiliaries: new Set(words('كان كانت كانوا كانا يكون تكون سوف قد لقد لم لن لا سيكون ستكون').map(foldText)),
  agentMarkers: new Set(),
};
