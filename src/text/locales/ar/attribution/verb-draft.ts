/** From a reporting verb, its speaker and its content to the frame they make. */
import type { Complement } from '../../../attribution/frame.ts';
import type { MissingSpeaker, Sentence, SourceMention } from '../../../attribution/lexicon.ts';
import type { Token } from '../../../tokens.ts';
import { takesAddressee } from './addressee.ts';
import type { Draft } from './draft.ts';
import type { Opening } from './opening.ts';
import type { Subject } from './verb-subject.ts';
import type { ReportingForm } from './verbs.ts';
import { afterPreposition } from './words.ts';

const wordAt = (s: Sentence, at: number): string => (s.text.tokens[at] as Token).text;

/** A quotation that ends right before the cue: `«…»، قال الوزير`. */
function quoteBefore(s: Sentence, at: number): { from: number; to: number } | null {
  let end = at;
  while (end > s.from && /^[،,.-]$/.test(wordAt(s, end - 1))) end -= 1;
  if (end <= s.from) return null;
  const quote = s.quoteAround(end - 1);
  return quote !== null && quote.to === end ? { from: Math.max(quote.from, s.from), to: end } : null;
}

function missingSpeaker(
  form: ReportingForm,
  crosses: boolean,
  place: MissingSpeaker['place'],
): MissingSpeaker {
  return {
    form: 'elided',
    agreement: form.agreement,
    crosses,
    fallback: [],
    place,
    adds: /^(اضاف|تابع|استطرد|زاد|واصل|مضي|استدرك)$/.test(form.verb.lemma),
  };
}

/** The gender that the verb shows is better known than what the name's letters suggest. */
function agreed(
  mentions: readonly SourceMention[],
  form: ReportingForm,
  medium: string | null,
): SourceMention[] {
  // Later sentences may call the text by its name: "وأضاف البيان".
  const named =
    medium === null
      ? mentions
      : mentions.map((mention) => ({ ...mention, nouns: [...mention.nouns, medium] }));
  return named.map((mention, index) =>
    index === 0 && form.form !== 'participle'
      ? { ...mention, agreement: { ...mention.agreement, gender: form.agreement.gender } }
      : mention,
  );
}

/** Before "denied it": what was told before. */
const DENIED_FACT = /^(الذي|ما)$/;

/** "الأمر الذي", "وهو ما": where the clause begins that says what was denied. */
const deniedFrom = (s: Sentence, at: number): number =>
  /^(الامر|وهو)$/.test(at - 2 >= s.from ? wordAt(s, at - 2) : '') ? at - 2 : at - 1;

/** `اتهم "خلايا نائمة" بالوقوف وراء الهجوم`: marks around who is accused or called upon, no quotation of what was said. */
function namesTheAccused(s: Sentence, form: ReportingForm, opening: Opening): boolean {
  if (opening.complement !== 'quote' || opening.opener === null || !takesAddressee(form)) return false;
  const quote = s.quoteFrom(opening.opener);
  if (quote === null || quote.to - quote.from > LONGEST_ADDRESSEE || quote.to >= s.to) return false;
  const after = wordAt(s, quote.to);
  return form.verb.particles.includes(after) || afterPreposition(after)?.preposition === 'ب';
}

/** Words and marks of a group that is named in quotation marks. */
const LONGEST_ADDRESSEE = 7;

/** Where the verb stands in its sentence. */
export interface Place {
  readonly from: number;
  readonly cited: boolean;
  readonly joined: boolean;
  readonly cut: boolean;
  readonly floor: number;
}

/** The frame; null where nobody's words or nobody to say them can be told. */
export function finish(
  s: Sentence,
  at: number,
  form: ReportingForm,
  subject: Subject,
  opening: Opening,
  place: Place,
): Draft | null {
  const groups: SourceMention[][] = [];
  if (opening.nearer.length > 0) groups.push([...opening.nearer]);
  if (subject.read !== null) groups.push(agreed(subject.read.mentions, form, opening.medium));
  if (opening.carriers.length > 0) groups.push([...opening.carriers]);
  let { opener } = opening;
  let complement: Complement = namesTheAccused(s, form, opening) ? 'noun' : opening.complement;
  let before: Draft['before'] = null;
  let missing: MissingSpeaker | null = null;
  if (form.verb.carries) {
    // Moving the wounded is no report: somebody's words must be named.
    if (opening.nearer.length === 0 && !opening.ofThem && !(place.cited && subject.read !== null))
      return null;
    if (subject.read === null && form.agreement.gender === 'feminine')
      missing = missingSpeaker(form, true, 'carrier');
    if (opening.ofThem)
      missing = missingSpeaker(
        { ...form, agreement: { gender: null, number: null, person: null } },
        true,
        'nearest',
      );
  } else if (subject.read === null) {
    missing = missingSpeaker(form, form.form !== 'participle', 'nearest');
  }
  const told =
    form.object &&
    form.verb.act === 'deny' &&
    subject.read !== null &&
    DENIED_FACT.test(wordAt(s, Math.max(s.from, at - 1)));
  if (told) {
    // "الأمر الذي نفاه المكتب": the denial itself is what can be claimed.
    before = { from: at, to: at + 1 };
    complement = 'noun';
    opener = null;
  } else if (opener === null) {
    before = quoteBefore(s, Math.min(place.from, at));
    complement = before === null ? 'none' : 'quote';
    if (before === null && !(place.cited && groups.length > 0)) return null;
    opener = null;
  } else if (complement === 'quote' && !place.joined) {
    // `"…"، قالت المديرة، "…"`: the quotation goes on after its cue.
    const half = quoteBefore(s, Math.min(place.from, at));
    if (half !== null && half.from >= place.floor) before = half;
  }
  if (
    place.cited &&
    opener !== null &&
    place.from > s.from &&
    groups.length > 0 &&
    opening.complement === 'noun'
  )
    opener = null;
  if (groups.length === 0 && missing === null) return null;
  return {
    kind: place.cited && opener === null ? 'citation' : form.form === 'participle' ? 'participle' : 'verb',
    cue: { from: at, to: at + 1 },
    groups,
    missing,
    from: told ? deniedFrom(s, at) : place.from,
    to: opener ?? opening.end,
    opener,
    complement,
    act: form.verb.act,
    cuts: told || place.cut || (place.cited && opener === null),
    form,
    before,
  };
}
