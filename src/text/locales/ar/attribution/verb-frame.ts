/** Arabic reporting verbs. Longer than most files: what licenses the verb, its subject and its content decide each other. */
import type { Complement } from '../../../attribution/frame.ts';
import type { MissingSpeaker, Sentence, SourceMention } from '../../../attribution/lexicon.ts';
import type { Token } from '../../../tokens.ts';
import { WordMemo } from '../../../word-memo.ts';
import { addresseeIn, isAddressee, takesAddressee } from './addressee.ts';
import type { Draft } from './draft.ts';
import { findOpening, type Opening, outletAfter, outletInMarks } from './opening.ts';
import { quotedName } from './quoted-name.ts';
import { opensName, readSources, type SourceReading } from './source.ts';
import { subjectBefore, topicBefore } from './subject-before.ts';
import { type ReportingForm, readReportingVerb } from './verbs.ts';
import {
  ADVERBS,
  ALLEGATIONS,
  afterPreposition,
  CLAUSE_WORDS,
  COMPLEMENTISERS,
  DEMONSTRATIVES,
  DOCUMENTS,
  hasAnd,
  IMPERSONAL,
  isActionNoun,
  isDefinite,
  isSourceNoun,
  NEGATORS,
  nounOf,
  POSITIONS,
  PREPOSITIONS,
  RELATIVES,
  WAW_WORDS,
  withoutAnd,
} from './words.ts';

const wordAt = (s: Sentence, at: number): string => (s.text.tokens[at] as Token).text;
const SAYING = /^(قايلا|قايله|قايلين|بالقول|بقوله|بقولها)$/;

const OWN_SIDE = /^(بلاد|حكومت|ادارت|شركت|وزارت|جماعت|حركت|حزب|منظمت|موسست|هييت)(ه|ها|هم|هما|نا)$/;

/** Before a verb: "كما", "ما", "حسبما" make it a citation of what stands beside it. */
export const CITING = /^(كما|ما|حسبما|مثلما|وفقما|كيفما|بحسبما|وكما|وبحسبما|بما|لما)$/;

const WITHOUT = /^(عدم|بعدم|لعدم|دون|بدون|غير)$/;

interface VerbRead {
  readonly form: ReportingForm;
  readonly joined: boolean;
}

const READ = new WordMemo<VerbRead | null>(workOutForm);
const readForm = (word: string): VerbRead | null => READ.of(word);

/** "وبيّن أن": the letters are those of "between", which no clause follows. */
function shownAt(s: Sentence, at: number): VerbRead | null {
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
function standsAsVerb(s: Sentence, at: number, joined: boolean, floor: number): boolean {
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

const isImpersonal = (s: Sentence, at: number): boolean => {
  if (!IMPERSONAL.has(wordAt(s, at))) return false;
  const next = at + 1 < s.to ? wordAt(s, at + 1) : '';
  const after = at + 2 < s.to ? wordAt(s, at + 2) : '';
  return COMPLEMENTISERS.has(next) || (PREPOSITIONS.has(next) && COMPLEMENTISERS.has(after));
};

function takesNoun(s: Sentence, at: number, form: ReportingForm, subject: Subject): boolean {
  const noun = nounOf(wordAt(s, at));
  // "أظهرت صور بثها التلفزيون سيارات": pictures that somebody gave out show things.
  if (form.verb.lemma === 'اظهر') return subject.read?.mentions[0]?.through != null;
  const { need } = form.verb;
  if (need === 'allegation') {
    const pointed = DEMONSTRATIVES.has(noun) && at + 1 < s.to;
    return ALLEGATIONS.has(pointed ? nounOf(wordAt(s, at + 1)) : noun);
  }
  if (need === 'listed') return isPosition(noun);
  return need === 'any';
}

/** "دعوته", "رفضها": the pronoun turns ه into ت. */
function isPosition(noun: string): boolean {
  if (POSITIONS.has(noun)) return true;
  const bare = noun.replace(/(هما|هم|ها|ه)$/, '');
  return POSITIONS.has(bare) || (bare.endsWith('ت') && POSITIONS.has(`${bare.slice(0, -1)}ه`));
}

interface Subject {
  readonly read: SourceReading | null;
  readonly from: number;
  /** First token after the subject and before the content. */
  readonly next: number;
}

/** The subject after the verb; `read` is null when the verb goes on without one. */
function subjectAfter(s: Sentence, at: number, form: ReportingForm, force = false): Subject {
  let next = at + 1;
  while (next < s.to && SAYING.test(wordAt(s, next))) next += 1;
  const gap = next;
  while (next < s.to && ADVERBS.has(wordAt(s, next)) && next < gap + 3) next += 1;
  const none: Subject = { read: null, from: at, next: gap };
  const marked = form.form === 'participle' ? null : outletInMarks(s, next);
  if (marked !== null) return { read: { mentions: [marked], next: marked.to }, from: at, next: marked.to };
  const titled = form.form === 'participle' ? null : quotedSpeaker(s, next, form);
  if (titled !== null) return { read: { mentions: [titled], next: titled.to }, from: at, next: titled.to };
  if (form.form === 'participle' || next >= s.to || !opensName(s, next)) return none;
  const word = wordAt(s, next);
  const shows = form.verb.lemma === 'اظهر';
  const { need, particles } = form.verb;
  const bare = shows || need === 'any' || need === 'listed' || need === 'allegation';
  const tells = /^(ابلغ|اخبر)$/.test(form.verb.lemma);
  // "وقال لقناة …": to whom it was said, not who said it.
  if (particles.includes(word) || outletAfter(s, next)) return none;
  if (
    isActionNoun(word) &&
    !((shows || need === 'clause' || need === 'particle') && DOCUMENTS.has(word)) &&
    !(word === 'عدد' && wordAt(s, Math.min(next + 1, s.to - 1)) === 'من') &&
    !/^(تحالف|اتحاد|اتلاف|ايتلاف)$/.test(word)
  )
    return none;
  if (bare && ALLEGATIONS.has(nounOf(word)) && form.verb.act === 'deny') return none;
  if (particles.includes('ب') && afterPreposition(word)?.preposition === 'ب') return none;
  const addressed = takesAddressee(form);
  if (addressed && isAddressee(s, next, form, hasAnd(wordAt(s, at)))) return none;
  // "وحملت الدرك المسؤولية": one noun before the responsibility is who is blamed.
  if (
    form.verb.lemma === 'حمل' &&
    hasAnd(wordAt(s, at)) &&
    /^(ال)?مسووليه$/.test(wordAt(s, Math.min(next + 1, s.to - 1)))
  )
    return none;
  let read = readSources(s, next, s.to, { strict: bare || particles.length > 0, particles, tells, force });
  const stop = read === null ? '' : (s.text.tokens[read.next]?.text ?? '');
  if (read !== null && !force && !isDefinite(stop) && clauseSoonAfter(s, read.next))
    read = readSources(s, next, s.to, { strict: false, particles, tells });
  const object = addressed && read !== null ? addresseeIn(s, next, read.next, form) : null;
  // "نفت …، واتهمت النقابة بالتحريض": who is accused of it, when nobody else is named.
  if (
    form.verb.act === 'accuse' &&
    object === null &&
    read !== null &&
    read.next <= next + 2 &&
    isDefinite(word) &&
    stop.startsWith('ب') &&
    hasAnd(wordAt(s, at))
  )
    return none;
  if (object !== null) read = readSources(s, next, object, { strict: false, particles, tells });
  return read === null ? none : { read, from: at, next: read.next };
}

/** "أعلن والي الولاية حسين معمري | حدادا": an indefinite accusative inside what was read as a name is the object. */
function untilAccusative(s: Sentence, subject: Subject, form: ReportingForm): Subject | null {
  const first = subject.read?.mentions[0];
  if (first === undefined) return null;
  for (let at = first.from + 1; at < subject.next; at += 1) {
    const word = wordAt(s, at);
    const token = s.text.tokens[at] as Token;
    const open = /[ا\u064B]$/.test(s.text.original.slice(token.start, token.end));
    if (!open || isDefinite(word) || isSourceNoun(word) || word.length < 5 || !s.verbs.proves(word)) continue;
    const read = readSources(s, first.from, at, { strict: false, particles: form.verb.particles });
    return read !== null && read.next === at ? { ...subject, read, next: at } : null;
  }
  return null;
}

/** "قالت «كتائب النصر» إن": a name in quotation marks that the content follows. */
function quotedSpeaker(s: Sentence, at: number, form: ReportingForm): SourceMention | null {
  const quote = at < s.to ? s.quoteFrom(at) : null;
  if (quote === null || quote.to - at > 6 || quote.to >= s.to) return null;
  const after = wordAt(s, quote.to);
  return COMPLEMENTISERS.has(after) || form.verb.particles.includes(after)
    ? quotedName(s, at, quote.to)
    : null;
}

/** A complementiser a few words on, with nothing between that ends a name: the words between belong to the name. */
function clauseSoonAfter(s: Sentence, from: number): boolean {
  for (let at = from; at < Math.min(s.to, from + 4); at += 1) {
    const token = s.text.tokens[at] as Token;
    if (COMPLEMENTISERS.has(token.text) || token.text === ':') return at > from;
    if (
      token.kind === 'mark' ||
      PREPOSITIONS.has(token.text) ||
      ADVERBS.has(token.text) ||
      afterPreposition(token.text) !== null
    )
      return false;
  }
  return false;
}

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

/**
 * The frame of the reporting verb or participle at `at`, or null when the word does not report here. `floor`: the
 * first token that no earlier frame has taken.
 */
export function readVerbFrame(s: Sentence, at: number, floor: number): Draft | null {
  const found = readForm(wordAt(s, at)) ?? shownAt(s, at);
  if (found === null) return null;
  const { form, joined } = found;
  const next = at + 1 < s.to ? wordAt(s, at + 1) : '';
  const before = at > s.from ? wordAt(s, at - 1) : '';
  if (NEGATORS.has(before) && form.verb.lemma !== 'استبعد') return null;
  // "حملت الوزارة إسرائيل المسؤولية": of this verb only blaming reports.
  if (form.verb.lemma === 'حمل' && !blames(s, at)) return null;
  // "وينفي كل طرف": a speaker that no name stands for; whoever spoke before is not meant.
  if (
    form.form !== 'participle' &&
    EACH.test(next) &&
    !/^(ذلك|هذا|هذه|من|ما|تلك)$/.test(at + 2 < s.to ? wordAt(s, at + 2) : 'ما')
  )
    return null;
  // "أرباحا قدرها مليار": an amount, nobody's estimate.
  if (form.object && form.verb.lemma === 'قدر') return null;
  // "قال إن بلاده ترفض": the speaker's own side is no second source.
  if (form.form === 'present' && OWN_SIDE.test(before)) return null;
  // "ما وصفه خبراء بـ«…»": a name that others use, no statement of theirs.
  if (form.object && form.verb.lemma === 'وصف' && /^(ما|بما|مما|لما|عما)$/.test(before)) return null;
  // "طلب عدم ذكر اسمه": what is denied or left out is a noun.
  if (form.ambiguous && WITHOUT.test(before)) return null;
  if (isImpersonal(s, at)) return null;
  const cited = CITING.test(before) && at > floor;
  const asVerb = standsAsVerb(s, at, joined, floor);
  if (form.form === 'participle') {
    const open = joined || at === s.from || (s.text.tokens[at - 1] as Token).kind === 'mark';
    if (!open && ((form.ambiguous && !SAYING.test(wordAt(s, at))) || !opensContent(s, at, form))) return null;
  }
  // "طالب جامعي", "ثمن باهظ": an adjective without "the" makes the word before it a noun.
  if (
    form.ambiguous &&
    !joined &&
    form.form === 'past' &&
    /(ي|يه)$/.test(next) &&
    !ALLEGATIONS.has(next) &&
    !isDefinite(next) &&
    !isSourceNoun(next) &&
    s.text.tokens[at + 1]?.kind === 'word' &&
    !PREPOSITIONS.has(next)
  )
    return null;
  let subject: Subject | null = null;
  if (form.form !== 'participle' && !asVerb) {
    const earlier = subjectBefore(s, at, floor);
    if (earlier !== null) subject = { read: earlier, from: earlier.from, next: at + 1 };
    else if (form.ambiguous || form.object) return null;
  } else if (form.form !== 'participle' && !joined && !cited) {
    const earlier = RELATIVES.has(before) || /^(,|،|قد|")$/.test(before) ? subjectBefore(s, at, floor) : null;
    if (
      earlier !== null &&
      // "الأمر الذي نفاه المكتب": the pronoun is what was said, so that the speaker follows.
      !form.object &&
      (RELATIVES.has(before) ||
        before === 'قد' ||
        (before === '"' && !isSourceNoun(nounOf(next))) ||
        !opensName(s, Math.min(at + 1, s.to - 1)))
    )
      subject = { read: earlier, from: earlier.from, next: at + 1 };
  }
  if (subject === null && joined && wordAt(s, at).startsWith('ف')) {
    const topic = topicBefore(s, at, floor);
    if (topic !== null) subject = { read: topic, from: topic.from, next: at + 1 };
  }
  subject ??= subjectAfter(s, at, form);
  if (
    form.verb.act === 'express' &&
    form.verb.lemma === 'ادان' &&
    /^(محكم|قضا|قاض|هيي)/.test(
      subject.read === null ? '' : nounOf(wordAt(s, subject.read.mentions[0]?.from ?? at)),
    )
  )
    return null;
  let opening = findOpening(s, subject.next, form, subject.read?.mentions ?? [], (i) =>
    takesNoun(s, i, form, subject as Subject),
  );
  if (
    opening.opener === null &&
    !cited &&
    form.verb.need === 'any' &&
    subject.read !== null &&
    subject.from === at
  ) {
    // "ثمن رئيس المجلس مواقف …": the name has swallowed the object.
    const shorter = untilAccusative(s, subject, form) ?? subjectAfter(s, at, form, true);
    if (shorter.next < subject.next) {
      subject = shorter;
      opening = findOpening(s, shorter.next, form, shorter.read?.mentions ?? [], (i) =>
        takesNoun(s, i, form, subject as Subject),
      );
    }
  }
  // "نقوش تؤكد ذلك": a thing shows it, in a clause about the noun before.
  if (
    form.form === 'present' &&
    !asVerb &&
    subject.read === null &&
    (opening.complement === 'noun' || OF_IT.test(before)) &&
    s.text.tokens[at - 1]?.kind === 'word' &&
    (OF_IT.test(before) || !isDefinite(before))
  )
    return null;
  // "عبر الحدود، قبل أن": what crosses is not expressed.
  if (form.verb.act === 'express' && form.ambiguous && opening.complement === 'clause') {
    const led = opening.opener === null ? '' : wordAt(s, Math.max(s.from, opening.opener - 2));
    if (form.verb.particles.length > 0 && !form.verb.particles.includes(led)) return null;
  }
  // "ثمن الخبز ارتفع": a verb is no object.
  if (
    opening.opener !== null &&
    opening.complement === 'noun' &&
    form.ambiguous &&
    form.form === 'past' &&
    isPastVerb(s, opening.opener)
  )
    return null;
  const apart = before === 'حين' && at - 2 >= s.from && wordAt(s, at - 2) === 'في';
  const from = cited ? at - 1 : apart ? at - 2 : Math.min(subject.from, at);
  const cut =
    joined ||
    apart ||
    form.form === 'participle' ||
    CLAUSE_WORDS.has(before) ||
    (subject.from < at && subject.from < s.to && CLAUSE_WORDS.has(withoutAnd(wordAt(s, subject.from))));
  return finish(s, at, form, subject, opening, { from, cited, joined, cut, floor });
}

/** Before "denied it": what was told before. */
const DENIED_FACT = /^(الذي|ما)$/;

/** "الأمر الذي", "وهو ما": where the clause begins that says what was denied. */
const deniedFrom = (s: Sentence, at: number): number =>
  /^(الامر|وهو)$/.test(at - 2 >= s.from ? wordAt(s, at - 2) : '') ? at - 2 : at - 1;

/** "تسجيلات تتحدث فيها عن", "منسوبة إليها تقول": the clause is about the noun before. */
const OF_IT = /^(في|الي|عن|من|علي|ل|ب)(ه|ها|هم|هما)$/;

const EACH = /^(كل|كلا|كلتا)$/;

/** How far behind "blame" the responsibility stands. */
const BLAME_REACH = 10;

function blames(s: Sentence, at: number): boolean {
  for (let i = at + 1; i < Math.min(s.to, at + BLAME_REACH); i += 1)
    if (/^(ال)?مسووليه$/.test(wordAt(s, i))) return true;
  return false;
}

/** Does content follow at once: what a participle needs where no comma sets it off. */
function opensContent(s: Sentence, at: number, form: ReportingForm): boolean {
  const next = at + 1 < s.to ? wordAt(s, at + 1) : '';
  return (
    COMPLEMENTISERS.has(next) ||
    form.verb.particles.includes(next) ||
    next === ':' ||
    (form.verb.need === 'any' && isActionNoun(next))
  );
}

function isPastVerb(s: Sentence, at: number): boolean {
  const verb = s.verbs.read(wordAt(s, at));
  return verb?.listed === true && !verb.ambiguous && verb.tense === 'past' && !isActionNoun(wordAt(s, at));
}

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

interface Place {
  readonly from: number;
  readonly cited: boolean;
  readonly joined: boolean;
  readonly cut: boolean;
  readonly floor: number;
}

function finish(
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
