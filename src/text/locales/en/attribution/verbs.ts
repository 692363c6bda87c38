import type { SpeechAct } from '../../../attribution/frame.ts';
import { CARRYING_VERBS, VERBS } from './verb-list.ts';

export type Need =
  | 'any'
  | 'clause'
  | 'that'
  | 'quote'
  | 'particle'
  | 'allegation'
  | 'listed'
  | 'object'
  | 'court'
  | 'outlet'
  | 'figure'
  | 'forecast';

export interface ReportingVerb {
  readonly base: string;
  readonly act: SpeechAct;
  readonly need: Need;
  readonly particles: readonly string[];
  /** "quoted", "cited": others' words. */
  readonly carries: boolean;
}

export interface ReportingForm {
  readonly verb: ReportingVerb;
  /** `bare`: base form, finite only after a plural subject. */
  readonly form: 'past' | 'present' | 'bare' | 'participle';
  /** Spelt like a noun: only its place can tell. */
  readonly ambiguous: boolean;
}

const FORMS = new Map<string, ReportingForm>();

function thirdPerson(base: string): string {
  if (/(s|x|z|ch|sh)$/.test(base)) return `${base}es`;
  return /[^aeou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

const DOUBLING: ReadonlyMap<string, string> = new Map([
  ['signal', 'signalling'],
  ['quip', 'quipping'],
  ['admit', 'admitting'],
  ['rebut', 'rebutting'],
  ['regret', 'regretting'],
]);

function participleOf(base: string): string {
  const known = DOUBLING.get(base);
  if (known !== undefined) return known;
  return base.endsWith('e') && !base.endsWith('ee') ? `${base.slice(0, -1)}ing` : `${base}ing`;
}

function add(word: string, verb: ReportingVerb, form: ReportingForm['form'], ambiguous: boolean): void {
  if (!FORMS.has(word)) FORMS.set(word, { verb, form, ambiguous });
}

function addVerb(forms: string, act: SpeechAct, need: Need, particles: string, carries: boolean): void {
  const [starred, ...pasts] = forms.split('/') as [string, ...string[]];
  const base = starred.replace('*', '');
  const noun = starred.endsWith('*');
  const verb: ReportingVerb = {
    base,
    act,
    need,
    particles: particles.split(',').filter((p) => p !== ''),
    carries,
  };
  for (const past of pasts) add(past, verb, 'past', false);
  add(thirdPerson(base), verb, 'present', noun);
  add(participleOf(base), verb, 'participle', false);
  add(base, verb, 'bare', noun);
}

for (const forms of CARRYING_VERBS.split(' ')) addVerb(forms, 'report', 'clause', '', true);
for (const line of VERBS.split('\n').filter((line) => line !== '')) {
  const [forms, act, need, particles] = line.split(' ') as [string, SpeechAct, Need, string | undefined];
  addVerb(forms, act, need, particles ?? '', false);
}

/** The reporting reading of one folded word, or null. */
export function readReportingVerb(word: string): ReportingForm | null {
  return FORMS.get(word) ?? null;
}
