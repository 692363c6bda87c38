import type { SpeechAct } from '../../../attribution/frame.ts';
import type { Agreement } from '../../../attribution/lexicon.ts';
import { foldText } from '../../../fold.ts';
import { CARRYING_VERBS, VERBS } from './verb-list.ts';

export type Need = 'any' | 'clause' | 'particle' | 'allegation' | 'listed';

export interface ReportingVerb {
  /** Folded past, third person masculine. */
  readonly lemma: string;
  readonly act: SpeechAct;
  readonly need: Need;
  readonly particles: readonly string[];
  /** "نقل … عن": others' words. */
  readonly carries: boolean;
}

export interface ReportingForm {
  readonly verb: ReportingVerb;
  readonly form: 'past' | 'present' | 'participle';
  readonly agreement: Agreement;
  /** Spelt like a noun: only its place can tell. */
  readonly ambiguous: boolean;
  /** An object pronoun is written onto it: "قاله", "نقلته". */
  readonly object: boolean;
}

const FORMS = new Map<string, ReportingForm>();

type Shape = [gender: Agreement['gender'], number: Agreement['number']];
const SHAPES = {
  he: ['masculine', 'singular'],
  she: ['feminine', 'singular'],
  theyTwo: ['masculine', 'dual'],
  theyTwoShe: ['feminine', 'dual'],
  they: ['masculine', 'plural'],
} as const satisfies Record<string, Shape>;

function add(
  word: string,
  verb: ReportingVerb,
  form: ReportingForm['form'],
  shape: Shape,
  ambiguous = false,
): void {
  if (!FORMS.has(word))
    FORMS.set(word, {
      verb,
      form,
      agreement: { gender: shape[0], number: shape[1], person: null },
      ambiguous,
      object: false,
    });
}

function addPast(verb: ReportingVerb, raw: string, ambiguous: boolean): void {
  const word = foldText(raw);
  const weak = raw.endsWith('ى') || raw.endsWith('ا');
  const stem = weak ? word.slice(0, -1) : word;
  add(word, verb, 'past', SHAPES.he, ambiguous);
  add(`${stem}ت`, verb, 'past', SHAPES.she);
  add(`${stem}تا`, verb, 'past', SHAPES.theyTwoShe);
  add(weak ? `${stem}يا` : `${word}ا`, verb, 'past', SHAPES.theyTwo, ambiguous);
  add(`${stem}وا`, verb, 'past', SHAPES.they);
}

function addPresent(verb: ReportingVerb, raw: string): void {
  const body = foldText(raw).slice(1);
  const open = /[يو]$/.test(body) ? body.slice(0, -1) : body;
  for (const future of ['', 'س']) {
    add(`${future}ي${body}`, verb, 'present', SHAPES.he);
    add(`${future}ت${body}`, verb, 'present', SHAPES.she, body.length < 3);
    add(`${future}ي${body}ان`, verb, 'present', SHAPES.theyTwo);
    add(`${future}ت${body}ان`, verb, 'present', SHAPES.theyTwoShe);
    add(`${future}ي${open}ون`, verb, 'present', SHAPES.they);
  }
}

function addParticiple(verb: ReportingVerb, raw: string): void {
  const stem = foldText(raw).slice(0, -1);
  const open = stem.endsWith('ي') ? stem.slice(0, -1) : stem;
  add(`${stem}ا`, verb, 'participle', SHAPES.he);
  add(`${stem}ه`, verb, 'participle', SHAPES.she, true);
  add(`${open}ين`, verb, 'participle', SHAPES.they, true);
}

function addVerb(line: string, carries: boolean): void {
  const [past, present, participle, act, need, particles] = line.split(/\s+/) as [
    string,
    string,
    string,
    SpeechAct | undefined,
    Need | undefined,
    string | undefined,
  ];
  const bare = past.replace(/[*+]/, '');
  const verb: ReportingVerb = {
    lemma: foldText(bare === '-' ? participle : bare),
    act: act ?? 'report',
    need: need ?? 'clause',
    particles: (particles ?? '')
      .split(',')
      .filter((particle) => particle !== '')
      .map(foldText),
    carries,
  };
  // "بين" is "between": of this verb only the feminine is told apart.
  if (past.startsWith('+')) add(foldText(bare), verb, 'past', SHAPES.she);
  else if (bare !== '-') addPast(verb, bare, past.endsWith('*'));
  if (present !== '-') addPresent(verb, present);
  if (participle !== '-') addParticiple(verb, participle);
}

for (const line of CARRYING_VERBS.split('|')) addVerb(line, true);
for (const line of VERBS.split('\n').filter((line) => line !== '')) addVerb(line, false);

/** Object pronouns that a relative clause leaves on its verb: "ما قاله", "التي نقلتها". */
const OBJECTS = ['هما', 'ها', 'هم', 'ه'];

function withObject(word: string): ReportingForm | null {
  for (const pronoun of OBJECTS) {
    if (word.length < pronoun.length + 3 || !word.endsWith(pronoun)) continue;
    const stem = word.slice(0, -pronoun.length);
    // "نفاه": before a pronoun the last letter of a weak verb is written ا.
    const found = FORMS.get(stem) ?? (stem.endsWith('ا') ? FORMS.get(`${stem.slice(0, -1)}ي`) : undefined);
    if (found !== undefined && found.form !== 'participle')
      return { ...found, ambiguous: true, object: true };
  }
  return null;
}

/** The reporting reading of one folded word without conjunction, or null. */
export function readReportingVerb(word: string): ReportingForm | null {
  return FORMS.get(word) ?? withObject(word);
}
