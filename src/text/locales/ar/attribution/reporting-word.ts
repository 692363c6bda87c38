/** Whether a word reports where it stands, before anything is known of its speaker. */
import type { Sentence } from '../../../attribution/lexicon.ts';
import type { Token } from '../../../tokens.ts';
import { WordMemo } from '../../../word-memo.ts';
import { type ReportingForm, readReportingVerb } from './verbs.ts';
import {
  CLAUSE_WORDS,
  COMPLEMENTISERS,
  IMPERSONAL,
  isActionNoun,
  PREPOSITIONS,
  RELATIVES,
  WAW_WORDS,
} from './words.ts';

const wordAt = (s: Sentence, at: number): string => (s.text.tokens[at] as Token).text;

/** Before a verb: "كما", "ما", "حسبما" make it a citation of what stands beside it. */
export const CITING = /^(كما|ما|حسبما|مثلما|وفقما|كيفما|بحسبما|وكما|وبحسبما|بما|لما)$/;

export interface VerbRead {
  readonly form: ReportingForm;
  readonly joined: boolean;
}

const READ = new WordMemo<VerbRead | null>(workOutForm);
/** The reporting verb of one word, without the particles written onto it; null when it is none. */
export const readForm = (word: string): VerbRead | null => READ.of(word);

/** "وبيّن أن": the letters are those of "between", which no clause follows. */
export function shownAt(s: Sentence, at: number): VerbRead | null {
  const word = wordAt(s, at);
  if (!/^و?بين$/.test(word) || at + 1 >= s.to) return null;
  const token = s.text.tokens[at] as Token;
  const doubled = s.text.original.slice(token.start, token.end).includes('\u0651');
  if (!doubled && !COMPLEMENTISERS.has(wordAt(s, at + 1))) return null;
  const she = readReportingVerb('بينت');
  const form = she && { ...she, agreement: { ...she.agreement, gender: 'masculine' as const } };
  return form && { form, joined: word.startsWith('و') };
}

function workOutForm(word: string): VerbRead | null {
  const whole = readReportingVerb(word);
  if (whole !== null) return { form: whole, joined: false };
  // "وحث", "وحض".
  if (word.length < (word.startsWith('و') && !WAW_WORDS.has(word) ? 3 : 4)) return null;
  if (/^[وف]/.test(word)) {
    const form = readReportingVerb(word.slice(1));
    if (form !== null) return { form, joined: true };
  }
  if (word.startsWith('ل')) {
    const form = readReportingVerb(word.slice(1));
    if (form?.form === 'present') return { form, joined: false };
  }
  return null;
}

/** Where the same letters may be a noun, the place must be a verb's. */
export function standsAsVerb(s: Sentence, at: number, joined: boolean, floor: number): boolean {
  if (joined || at === s.from || at === floor) return true;
  const before = s.text.tokens[at - 1] as Token;
  const word = before.text;
  return (
    before.kind === 'mark' ||
    CLAUSE_WORDS.has(word) ||
    RELATIVES.has(word) ||
    CITING.test(word) ||
    word === 'قد' ||
    word === 'و'
  );
}

/** "يذكر أن": nobody reports. */
export const isImpersonal = (s: Sentence, at: number): boolean => {
  if (!IMPERSONAL.has(wordAt(s, at))) return false;
  const next = at + 1 < s.to ? wordAt(s, at + 1) : '';
  const after = at + 2 < s.to ? wordAt(s, at + 2) : '';
  return COMPLEMENTISERS.has(next) || (PREPOSITIONS.has(next) && COMPLEMENTISERS.has(after));
};

/** How far behind "convicted" the sentence or the charge stands. */
const CONVICTION_REACH = 26;

/** "أدان القطب الجزائي … بالسجن": a court's ruling, no condemnation. */
export function convicts(s: Sentence, at: number): boolean {
  for (let i = at + 1; i < Math.min(s.to, at + CONVICTION_REACH); i += 1)
    if (/^(و?ب(ال)?(سجن|حبس|اعدام|غرامه)|ب?(تهمه|تهم|ارتكاب)|بجرم|بجرايم|بجنحه|بجنايه)$/.test(wordAt(s, i)))
      return true;
  return false;
}

/** How far behind "blame" the responsibility stands. */
const BLAME_REACH = 10;

export function blames(s: Sentence, at: number): boolean {
  for (let i = at + 1; i < Math.min(s.to, at + BLAME_REACH); i += 1)
    if (/^(ال)?مسووليه$/.test(wordAt(s, i))) return true;
  return false;
}

/** Does content follow at once: what a participle needs where no comma sets it off. */
export function opensContent(s: Sentence, at: number, form: ReportingForm): boolean {
  const next = at + 1 < s.to ? wordAt(s, at + 1) : '';
  return (
    COMPLEMENTISERS.has(next) ||
    form.verb.particles.includes(next) ||
    next === ':' ||
    (form.verb.need === 'any' && isActionNoun(next))
  );
}
