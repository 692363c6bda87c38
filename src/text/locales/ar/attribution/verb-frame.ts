/** The frame of an Arabic reporting verb: what licenses the verb, its subject and its content decide each other. */
import type { Sentence } from '../../../attribution/lexicon.ts';
import type { Token } from '../../../tokens.ts';
import { takesAddressee } from './addressee.ts';
import type { Draft } from './draft.ts';
import { isNamed } from './name-end.ts';
import { findOpening } from './opening.ts';
import { isPastVerb, takesNoun } from './reported-noun.ts';
import {
  blames,
  CITING,
  convicts,
  isImpersonal,
  opensContent,
  readForm,
  shownAt,
  standsAsVerb,
} from './reporting-word.ts';
import { opensName } from './source.ts';
import { indefiniteBefore, subjectBefore, topicBefore } from './subject-before.ts';
import { finish } from './verb-draft.ts';
import { type Subject, subjectAfter, untilAccusative } from './verb-subject.ts';
import type { ReportingForm } from './verbs.ts';
import {
  ALLEGATIONS,
  CLAUSE_WORDS,
  isDefinite,
  isSourceNoun,
  NEGATORS,
  nounOf,
  PREPOSITIONS,
  RELATIVES,
  withoutAnd,
} from './words.ts';

const wordAt = (s: Sentence, at: number): string => (s.text.tokens[at] as Token).text;
const SAYING = /^(قايلا|قايله|قايلين|بالقول|بقوله|بقولها)$/;

const OWN_SIDE = /^(بلاد|حكومت|ادارت|شركت|وزارت|جماعت|حركت|حزب|منظمت|موسست|هييت)(ه|ها|هم|هما|نا)$/;

const WITHOUT = /^(عدم|بعدم|لعدم|دون|بدون|غير)$/;

/** "تسجيلات تتحدث فيها عن", "منسوبة إليها تقول": the clause is about the noun before. */
const OF_IT = /^(في|الي|عن|من|علي|ل|ب)(ه|ها|هم|هما)$/;

/** Right behind an indefinite noun the present of a verb with an addressee tells about that noun. */
const isAboutNoun = (s: Sentence, at: number, form: ReportingForm): boolean =>
  takesAddressee(form) &&
  at > s.from &&
  s.text.tokens[at - 1]?.kind === 'word' &&
  !isDefinite(wordAt(s, at - 1)) &&
  !CLAUSE_WORDS.has(wordAt(s, at - 1));

/** Verbs with an object before their particle. */
const ACCOUNTS = /^(قدر|عزا|ارجع)$/;

const EACH = /^(كل|كلا|كلتا)$/;

/** Somebody who estimates, with what he estimates right behind him. */
function isEstimator(s: Sentence, { read, next }: Subject): boolean {
  const first = read?.mentions[0];
  if (first === undefined || next >= s.to || /^(ب|في|من|على|[،,.])/.test(wordAt(s, next))) return false;
  return first.anonymous || first.outlet || isSourceNoun(nounOf(wordAt(s, first.from)));
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
  if (form.object && /^و?قدر(ه|ها|هما)$/.test(wordAt(s, at))) return null;
  // "قال إن بلاده ترفض": the speaker's own side is no second source.
  if (form.form === 'present' && OWN_SIDE.test(before)) return null;
  // "ما وصفه خبراء بـ«…»": a name that others use, no statement of theirs.
  if (form.object && /^(وصف|اعتبر|سمي)$/.test(form.verb.lemma) && /^(ما|بما|مما|لما|عما)$/.test(before))
    return null;
  // "إدانة المملكة": a noun in ة, whose folded letters are those of a verb and its object.
  if (form.object && s.text.original.charAt((s.text.tokens[at] as Token).end - 1) === 'ة') return null;
  // "ناج يدعى مامادو": what he is called.
  if (isNamed(s, at)) return null;
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
  if (subject === null && !joined && form.form === 'past') {
    const told = indefiniteBefore(s, at, floor);
    if (told !== null) subject = { read: told, from: told.from, next: at + 1 };
  }
  subject ??= subjectAfter(s, at, form, ACCOUNTS.test(form.verb.lemma));
  // Pictures and figures show; nobody who spoke before does.
  if (form.verb.lemma === 'اظهر' && subject.read === null) return null;
  // "مذكرة تطالب الحكومة": a clause about the paper, of which the next noun is whom it asks.
  if (
    !asVerb &&
    form.form === 'present' &&
    subject.from === at &&
    subject.read !== null &&
    isAboutNoun(s, at, form)
  )
    return null;
  // "تقدر الحكومة الخسائر بمليون": the same letters are "is estimated at", of which a thing is the subject.
  if (form.verb.lemma === 'قدر' && form.form === 'present' && !isEstimator(s, subject)) return null;
  if (
    form.verb.act === 'express' &&
    form.verb.lemma === 'ادان' &&
    (convicts(s, at) ||
      /^(محكم|قضا|قاض|هيي)/.test(
        subject.read === null ? '' : nounOf(wordAt(s, subject.read.mentions[0]?.from ?? at)),
      ))
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
