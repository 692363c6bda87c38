/** From an Arabic speaker to his words. Longer than most files: one scan, whose stops depend on one another. */
import type { Complement } from '../../../attribution/frame.ts';
import type { Sentence, SourceMention } from '../../../attribution/lexicon.ts';
import type { Token } from '../../../tokens.ts';
import { readReason } from './anonymity.ts';
import { isOccasionB, isTimePhrase, leadsWithB } from './name-end.ts';
import { opensName, readSources } from './source.ts';
import { type ReportingForm, readReportingVerb } from './verbs.ts';
import {
  ADVERBS,
  afterPreposition,
  COMPLEMENTISERS,
  DEMONSTRATIVES,
  isActionNoun,
  isDefinite,
  nounOf,
  OUTLET_NOUNS,
  outletEnd,
  PREPOSITIONS,
  ROLES,
} from './words.ts';

/** What stands between a cue's source and its content. */
export interface Opening {
  /** First token of the content, or null when none follows. */
  readonly opener: number | null;
  readonly complement: Complement;
  /** Where the frame ends when no content follows. */
  readonly end: number;
  /** Stated behind "نقلا عن": nearer than the subject. */
  readonly nearer: readonly SourceMention[];
  /** To whom it was said: "قال لرويترز". */
  readonly carriers: readonly SourceMention[];
  /** "نقلت عنه": somebody named before. */
  readonly ofThem: boolean;
  /** "في بيان": the text through which it was said. */
  readonly medium: string | null;
}

const WINDOW = 50;
const OPTIONS = { strict: true, particles: [] };
const LOOSE = { strict: false, particles: [] };
const wordAt = (s: Sentence, at: number): string => (s.text.tokens[at] as Token).text;
const STOPS = /^[.؛;؟?!]$/;
const MEDIUM: ReadonlySet<string> = new Set(
  'بيان تقرير رساله تغريده منشور تصريح تصريحات مذكره دراسه'.split(' '),
);
const SPEAKING = /^(قايلا|قايله|قايلين)$/;
const SAYING = /^(قوله|قولها|قولهم|قولهما|القول)$/;
const ASSERTING = /^(تاكيد|اعلان|اعتقاد)(ه|ها|هم|هما)$/;
const NOT_SAID = /^(دون|بدون|قبل|بعد|منذ|رغم|عقب|لولا|بمجرد|مجرد|شرط|بشرط|شريطه)$/;
const SAW = /^(اطلعت|اطلع|حصلت|حصل)$/;
const CARRYING =
  /^(نقلتها|نقلته|نقلها|نقله|بثتها|بثته|بثها|بثه|نشرتها|نشرته|نشرها|نشره|اوردتها|اوردته|اوردها|اورده)$/;

/** An outlet after a preposition written onto it: "لرويترز", "لقناة", "لوكالة". */
export function outletAfter(s: Sentence, at: number): boolean {
  const word = wordAt(s, at);
  if (!word.startsWith('ل') || word.length < 3) return false;
  const rest = word.startsWith('لل') ? `ال${word.slice(2)}` : word.slice(1);
  if (OUTLET_NOUNS.has(nounOf(rest)) && !/^(صحافه|اعلام|وسايل)$/.test(nounOf(rest))) return true;
  return outletEnd(s.text.tokens, at, s.to, rest) !== null;
}

/** "لـ«المرفأ»": told to an outlet whose name stands in quotation marks. */
export function quotedOutlet(s: Sentence, at: number): SourceMention | null {
  if (wordAt(s, at) !== 'ل' || at + 2 >= s.to || wordAt(s, at + 1) !== '"') return null;
  for (let close = at + 3; close < Math.min(s.to, at + 8); close += 1) {
    if (wordAt(s, close) !== '"') continue;
    return outletOf(s, at + 1, close + 1);
  }
  return null;
}

/** "ونقلت (رويترز) عن", "ذكرت «رويترز» أن": a known outlet between marks; the name itself is what they hold. */
export function outletInMarks(s: Sentence, at: number): SourceMention | null {
  if (at + 2 >= s.to || !/^[("]$/.test(wordAt(s, at))) return null;
  const end = outletEnd(s.text.tokens, at + 1, s.to);
  if (end === null || end >= s.to || !/^[)"]$/.test(wordAt(s, end))) return null;
  return { ...outletOf(s, at, end + 1), ...offsetsIn(s, at + 1, end) };
}

const offsetsIn = (s: Sentence, from: number, to: number): { start: number; end: number } => ({
  start: (s.text.tokens[from] as Token).start,
  end: (s.text.tokens[to - 1] as Token).end,
});

const outletOf = (s: Sentence, from: number, to: number): SourceMention => ({
  from,
  to,
  ...offsetsIn(s, from, to),
  anonymous: false,
  count: null,
  anonymityReason: null,
  document: false,
  through: null,
  outlet: true,
  agreement: { gender: 'feminine', number: 'singular', person: false },
  nouns: ['صحيفه', 'وكاله', 'قناه', 'موقع'],
  definite: false,
});

const isOutlet = (s: Sentence, at: number): boolean =>
  OUTLET_NOUNS.has(nounOf(wordAt(s, at))) || outletEnd(s.text.tokens, at, s.to) !== null;

interface Scan {
  at: number;
  nearer: readonly SourceMention[];
  carriers: readonly SourceMention[];
  ofThem: boolean;
  medium: string | null;
}

/** Reads a source inside the gap; true when one was read and `scan.at` moved past it. */
function readAside(s: Sentence, scan: Scan, form: ReportingForm): boolean {
  const at = scan.at;
  const word = wordAt(s, at);
  const next = at + 1 < s.to ? wordAt(s, at + 1) : '';
  const cites = (word === 'نقلا' || word === 'ناقلا' || word === 'ناقله') && next === 'عن';
  const passes =
    form.verb.carries &&
    scan.nearer.length === 0 &&
    (word === 'عن' || (word === 'الي' && form.verb.lemma === 'نسب'));
  if (cites || passes) {
    const read = readSources(s, at + (cites ? 2 : 1), s.to, OPTIONS);
    if (read === null) return false;
    scan.nearer = read.mentions;
    scan.at = read.next;
    return true;
  }
  if (form.verb.carries && /^(عنه|عنها|عنهم|اليه|اليها)$/.test(word) && scan.nearer.length === 0) {
    scan.ofThem = true;
    scan.at = at + 1;
    // "نقلت عنه الوكالة قوله": the carrier follows.
    if (scan.at < s.to && opensName(s, scan.at) && !SAYING.test(wordAt(s, scan.at))) {
      const read = readSources(s, scan.at, s.to, OPTIONS);
      if (read !== null) {
        scan.carriers = read.mentions;
        scan.at = read.next;
      }
    }
    return true;
  }
  // "أبلغ مسؤولان رويترز أن": told directly.
  const object = /^(ابلغ|اخبر)$/.test(form.verb.lemma) && isOutlet(s, at);
  const quoted = quotedOutlet(s, at);
  if (quoted !== null && scan.carriers.length === 0) {
    scan.carriers = [quoted];
    scan.at = quoted.to;
    return true;
  }
  // "وثيقة، اطلعت رويترز على نسخة منها، أن": who read the text passes it on.
  if (SAW.test(word) && isOutlet(s, at + 1) && scan.carriers.length === 0) {
    const read = readSources(s, at + 1, s.to, LOOSE);
    if (read !== null && wordAt(s, Math.min(read.next, s.to - 1)) === 'علي') {
      scan.carriers = read.mentions;
      scan.at = read.next;
      while (scan.at < s.to && !/^[،,.]$/.test(wordAt(s, scan.at))) scan.at += 1;
      return true;
    }
  }
  const told = object || outletAfter(s, at);
  if (
    told ||
    ((word === 'مع' || CARRYING.test(word)) && next !== '' && (isOutlet(s, at + 1) || CARRYING.test(word)))
  ) {
    const read = readSources(s, told ? at : at + 1, s.to, LOOSE, told && !object);
    if (read === null || scan.carriers.length > 0) return false;
    scan.carriers = read.mentions;
    scan.at = read.next;
    return true;
  }
  // "في مقابلة مع «الشرق»".
  const marked = word === 'مع' && scan.carriers.length === 0 ? outletInMarks(s, at + 1) : null;
  if (marked !== null) {
    scan.carriers = [marked];
    scan.at = marked.to;
    return true;
  }
  return false;
}

/**
 * From the end of the subject to the first word of the content: through adverbs, occasions, appositions and asides,
 * over a bounded number of tokens.
 */
export function findOpening(
  s: Sentence,
  from: number,
  form: ReportingForm,
  subject: readonly SourceMention[],
  takesNoun: (at: number) => boolean,
): Opening {
  const scan: Scan = { at: from, nearer: [], carriers: [], ofThem: false, medium: null };
  const end = Math.min(s.to, from + WINDOW);
  const { particles } = form.verb;
  let plain = from;
  // Where a source has just been named: the condition of anonymity stands right behind.
  let named = from;
  const open = (opener: number, complement: Complement): Opening => ({
    ...scan,
    opener,
    complement,
    end: opener,
  });
  while (scan.at < end) {
    const at = scan.at;
    const token = s.text.tokens[at] as Token;
    const word = token.text;
    // "أبلغت روما دون أن تتلقى ردا": no content begins there.
    if (COMPLEMENTISERS.has(word) && NOT_SAID.test(at > s.from ? wordAt(s, at - 1) : '')) break;
    if (COMPLEMENTISERS.has(word))
      return at + 1 < s.to ? open(at + 1, 'clause') : { ...scan, opener: null, complement: 'none', end: at };
    // "رجح ألا …": the negation belongs to what is said. "إلا" folds to the same letters.
    if (word === 'الا' && s.text.original.charAt(token.start) === 'أ') return open(at, 'clause');
    if (word === ':')
      return at + 1 < s.to
        ? open(at + 1, s.quoteFrom(at + 1)?.name === false ? 'quote' : 'clause')
        : { ...scan, opener: null, complement: 'none', end: at };
    if (word === '"') {
      const quote = s.quoteFrom(at);
      // "تختتم الدورة بتوزيع جوائز «الهودج الذهبي»": words inside a phrase, nobody's.
      const inside = quote !== null && at > plain + 1 && quote.to - at <= 5 && isNounBefore(s, at);
      if (quote?.name === false && !inside) return open(at, 'quote');
      scan.at = quote === null ? at + 1 : Math.min(quote.to, end);
      continue;
    }
    if (STOPS.test(word) && (token.text !== '.' || at + 1 >= s.to || (s.text.tokens[at + 1] as Token).spaced))
      break;
    // "أقر المجلس قانونا، لكن النقابة وصفته بأنه …": what follows is another's.
    if (/^و?لكن$/.test(word) && /^[،,]$/.test(at > s.from ? wordAt(s, at - 1) : '')) break;
    if (particles.includes(word)) {
      const next = at + 1 < s.to ? wordAt(s, at + 1) : '';
      if (next === '') break;
      return COMPLEMENTISERS.has(next) && at + 2 < s.to ? open(at + 2, 'clause') : open(at + 1, 'noun');
    }
    if (
      particles.includes('ب') &&
      word.startsWith('ب') &&
      word.length > 2 &&
      (opensB(word) ||
        (at === plain && leadsWithB(word)) ||
        (form.verb.act === 'demand' && at <= plain + 4 && leadsWithB(word)))
    )
      return open(at, 'noun');
    if (particles.includes('ل') && word.startsWith('ل') && isActionNoun(word.slice(1)))
      return open(at, 'noun');
    if (readAside(s, scan, form)) {
      named = scan.at;
      continue;
    }
    const past = at === from ? pastAside(s, at, end) : at;
    if (past > at) {
      scan.at = past;
      plain = past;
      continue;
    }
    if (
      scan.medium === null &&
      MEDIUM.has(word) &&
      /^(في|عبر|خلال)$/.test(at > s.from ? wordAt(s, at - 1) : '')
    )
      scan.medium = word;
    const reason =
      at === named || (at === named + 1 && /^[،,]$/.test(wordAt(s, named))) ? readReason(s, at, end) : null;
    if (reason !== null && reason.next > at) {
      scan.at = reason.next;
      continue;
    }
    // "نقلت عن مصدر تأكيده أن".
    const asserts = ASSERTING.test(word) && at + 1 < end && COMPLEMENTISERS.has(wordAt(s, at + 1));
    if ((SAYING.test(word) || asserts) && form.verb.carries) {
      scan.at += 1;
      if (scan.at < end && !COMPLEMENTISERS.has(wordAt(s, scan.at)) && !/^[:"]$/.test(wordAt(s, scan.at)))
        return open(scan.at, 'noun');
      continue;
    }
    if (form.verb.carries && scan.nearer.length > 0 && isActionNoun(word)) return open(at, 'noun');
    const other =
      word.length > 3 && /^[وف]/.test(word) ? readReportingVerb(word.slice(1)) : readReportingVerb(word);
    if (
      other?.form === 'participle' &&
      !SPEAKING.test(word) &&
      (/^[وف]/.test(word) || /^[،,]$/.test(at > s.from ? wordAt(s, at - 1) : ''))
    )
      break;
    if (other !== null && !other.ambiguous && !other.object && other.form !== 'participle') break;
    if (isTimePhrase(s, at)) {
      if (at === plain) plain = at + 2;
      scan.at = at + 2;
      continue;
    }
    if (takesNoun(at) && token.kind !== 'mark') {
      const before = at > s.from ? wordAt(s, at - 1) : '';
      const governed = at > from && (PREPOSITIONS.has(before) || afterPreposition(before) !== null);
      const bare = at === plain || ((isActionNoun(word) || isAccusative(s, at)) && !governed);
      // "أكد الوزير في نارسا، الدكتور كريم، أن": a title behind a comma names him further.
      const apposed = /^[،,]$/.test(before) && ROLES.has(nounOf(word)) && isDefinite(word);
      const object =
        DEMONSTRATIVES.has(word) ||
        (!ADVERBS.has(word) && !PREPOSITIONS.has(word) && afterPreposition(word) === null);
      if ((bare || DEMONSTRATIVES.has(word)) && object && !apposed) return open(at, 'noun');
      if (at === plain && ADVERBS.has(word)) plain = at + 1;
    }
    if (/^[،,]$/.test(word) && at <= plain + 12) plain = at + 1;
    scan.at = at + 1;
  }
  return {
    ...scan,
    opener: null,
    complement: 'none',
    end: subject.length > 0 ? lastOf(subject, scan, from) : Math.min(from, s.to),
  };
}

const isNounBefore = (s: Sentence, at: number): boolean =>
  s.text.tokens[at - 1]?.kind === 'word' &&
  !SPEAKING.test(wordAt(s, at - 1)) &&
  !SAYING.test(wordAt(s, at - 1)) &&
  !/^ب?(قوله|قولها|القول)$/.test(wordAt(s, at - 1));

function lastOf(subject: readonly SourceMention[], scan: Scan, from: number): number {
  let end = from;
  for (const mention of [...subject, ...scan.nearer, ...scan.carriers]) end = Math.max(end, mention.to);
  return end;
}

const TIME_HEADS =
  /^(مطلع|منتصف|نهايه|اواخر|اوايل|بدايه|صباح|مساء|فجر|ظهر|عصر|ليل|ليله|قبل|بعد|خلال|عقب|عشيه|غداه)$/;

/** "أعلنت الشركة، ومقرها دبي، ارتفاع": token after what is said of the source between two commas, or `at`. */
function pastAside(s: Sentence, at: number, end: number): number {
  if (!/^[،,]$/.test(wordAt(s, at)) || at + 1 >= end) return at;
  const first = wordAt(s, at + 1);
  if (!/^و.{2,}(ها|ه|هم)$/.test(first) && !TIME_HEADS.test(first)) return at;
  for (let i = at + 2; i < Math.min(end, at + 9); i += 1) if (/^[،,]$/.test(wordAt(s, i))) return i + 1;
  return at;
}

/** "توقعوا في المتوسط أرباحا": written with tanwin it is an object, unless an adverb in يا. */
const isAccusative = (s: Sentence, at: number): boolean => {
  const token = s.text.tokens[at] as Token;
  const tanwin = /\u064B/.test(s.text.original.slice(token.start, token.end));
  return tanwin && !token.text.endsWith('يا') && !ADVERBS.has(token.text);
};

/** "بوقف", "بالاتفاق", "بهذه", "بما", "بأن": a preposition that leads to content, not a word that begins with ب. */
function opensB(word: string): boolean {
  if (isOccasionB(word)) return false;
  const fused = afterPreposition(word);
  if (fused !== null) return fused.preposition === 'ب' && !/^(اسم)$/.test(fused.rest);
  return /^(بهذه|بهذا|بما|بذلك|بتلك|بمن|بكل|بجهود|بدور|بشكل|بموقف|بقرار|بخطوه|بحق|بعدم|بسحب|بوقف|بفتح|بضم|برد|بمنح|بدفع|برفع|بخفض|بحل|بقيام|بعوده|بحمايه|بعقوبات|بزياده|بالا|بانها|بانه|بقتل|بقصف|بضرب)$/.test(
    word,
  );
}
