/** Where an Arabic name ends. Longer than most files: the tests of one decision, read in one order, belong together. */
import type { Sentence } from '../../../attribution/lexicon.ts';
import type { Token } from '../../../tokens.ts';
import { isWithholding } from './anonymity.ts';
import { readReportingVerb } from './verbs.ts';
import {
  ADJECTIVES,
  ADVERBS,
  ANONYMOUS,
  afterPreposition,
  BODIES,
  COMPLEMENTISERS,
  COUNTS,
  DEMONSTRATIVES,
  DOCUMENTS,
  hasAnd,
  INDEFINITE_ADJECTIVES,
  isActionNoun,
  isDefinite,
  isSourceNoun,
  MEDIA,
  NEGATORS,
  nounOf,
  OUTLET_NOUNS,
  outletEnd,
  PLAIN_WORDS,
  PREPOSITIONS,
  RELATIVES,
  ROLES,
  withoutAnd,
} from './words.ts';

/** How the end of a name is told. */
export interface NameOptions {
  /** A bare object may follow, so a new noun phrase ends the name ("أعلن الجيش مقتل …"). */
  readonly strict: boolean;
  /** The verb's particles: they end the name where they stand apart ("أشار الوزير إلى"). */
  readonly particles: readonly string[];
  /** Only the name itself, no place: "وصل المبعوث إلى". */
  readonly bare?: boolean;
  /** Something must be the object: the first word that may be one ends the name. */
  readonly force?: boolean;
  /** Who is told stands right after who tells: "أبلغ مسؤولان وكالة …". */
  readonly tells?: boolean;
}

/** Names are shorter than this; what is longer is no name but a text that someone wants us to rescan. */
export const LONGEST_NAME = 32;

const wordAt = (s: Sentence, at: number): string => (s.text.tokens[at] as Token).text;
const isWord = (s: Sentence, at: number): boolean => (s.text.tokens[at] as Token).kind === 'word';

const headOf = (s: Sentence, from: number): string =>
  nounOf(afterPreposition(wordAt(s, from))?.rest ?? wordAt(s, from));

/** Token after a name in quotation marks or brackets that opens at `at`, or `at` when it is no such thing. */
function pastMarks(s: Sentence, at: number, limit: number, from: number): number {
  const mark = wordAt(s, at);
  if (mark === '(') {
    // "أبو صالح (58 عاما)", "قال الوزير (رويترز)": an age or a signature is no part of a name.
    const signed =
      outletEnd(s.text.tokens, at + 1, limit) !== null &&
      !OUTLET_NOUNS.has(headOf(s, from)) &&
      !OUTLET_NOUNS.has(wordAt(s, from));
    if (s.text.tokens[at + 1]?.kind === 'digits' || signed) return at;
    for (let i = at + 1; i < Math.min(limit, at + 7); i += 1) if (wordAt(s, i) === ')') return i + 1;
    return at;
  }
  if (mark !== '"' && mark !== "'") return at;
  const known = s.quoteFrom(at);
  if (known?.name === true && known.to <= limit) return known.to;
  const before = at > s.from ? nounOf(wordAt(s, at - 1)) : '';
  // "وكالة الأنباء السورية «سانا»": the agency's own name.
  const head = nounOf(afterPreposition(wordAt(s, from))?.rest ?? wordAt(s, from));
  const named =
    OUTLET_NOUNS.has(before) ||
    OUTLET_NOUNS.has(head) ||
    isSourceNoun(before) ||
    OUTLET_NOUNS.has(afterPreposition(before)?.rest ?? '');
  if (!named) return at;
  for (let i = at + 1; i < Math.min(limit, at + 7); i += 1) if (wordAt(s, i) === mark) return i + 1;
  return at;
}

/** "مصدر في وزارة", "المتحدث باسم الجيش", "المبعوث إلى ليبيا": prepositions that belong to an office. */
function belongsToName(s: Sentence, at: number, from: number, options: NameOptions): boolean {
  const word = wordAt(s, at);
  const next = at + 1 < s.to ? wordAt(s, at + 1) : '';
  if (ADVERBS.has(word) || next === '') return false;
  if (/^باسم(ه|ها|هم)?$/.test(word)) return true;
  if (options.bare === true && afterPreposition(word)?.preposition !== 'ل') return false;
  const head = nounOf(afterPreposition(wordAt(s, from))?.rest ?? wordAt(s, from));
  const previous = wordAt(s, at - 1);
  // "اثنان من المصادر", "ثلاثة من السكان".
  if (word === 'من' && at === from + 1 && (COUNTS.has(head) || /^(عدد|واحد|واحده|كثير|اثنتان)$/.test(head)))
    return true;
  const office = isSourceNoun(head) || ANONYMOUS.has(head);
  const fused = afterPreposition(word);
  if (fused !== null) {
    if (fused.preposition === 'ل') {
      const rest = nounOf(fused.rest);
      if (AUDIENCES.test(rest)) return OF_MEMBERS.test(head) && isDefinite(previous) && word.startsWith('لل');
      if (rest === 'شوون' || FIELDS.has(rest)) return true;
      if (OUTLET_NOUNS.has(rest) || outletEnd(s.text.tokens, at, s.to, fused.rest) !== null) return false;
      // "مجموعة نوران للطاقة": what a company calls itself.
      const company =
        word.startsWith('لل') &&
        /^(شركه|مجموعه|موسسه|بنك|مصرف|مركز|معهد|دار|وكاله|هييه|صندوق|منظمه|جمعيه|مرصد)$/.test(head);
      return office && (company || isDefinite(previous) || isSourceNoun(previous) || previous.endsWith('ي'));
    }
    if (options.particles.includes('ب') && !isSourceNoun(nounOf(fused.rest))) return false;
    return office && isSourceNoun(nounOf(fused.rest));
  }
  if (!office) return false;
  if (options.particles.includes(word)) {
    // "أشار المبعوث إلى ليبيا إلى أن": only a second one leads to the content.
    if (word !== 'الي' || !/^(مبعوث|سفير|موفد|مبعوثه|سفيره)$/.test(head)) return false;
    for (let i = at + 1; i < Math.min(s.to, at + 8); i += 1) if (wordAt(s, i) === 'الي') return true;
    return false;
  }
  if (word === 'علي') return /^(مشرف|مشرفه|المشرف|المشرفه|مطلع|مطلعه|مطلعان|مطلعين|مطلعون)$/.test(previous);
  if (MEDIA.has(next) || MEDIA.has(nounOf(next)) || ADVERBS.has(next)) return false;
  if (word === 'الي' || word === 'لدي')
    return /^(مبعوث|سفير|موفد|ممثل|مندوب|مراسل|مبعوثه|سفيره|ممثله|مندوبه)$/.test(head);
  if (word === 'عن') return /^(مسوول|مسووله|مسوولان|مسوولون)$/.test(nounOf(previous)) && isDefinite(previous);
  if (word === 'من') return !/^(جانب|جهه|خلال|دون|بين|قبل|ان|جانبه|جهته|جانبها|جهتها)/.test(next);
  if (word === 'بين' || word === 'قرب' || word === 'حول') return false;
  if (word === 'في' && OCCUPATIONS.test(head) && isField(s, at + 1, at === from + 1)) return true;
  // "وزير التعليم العالي في جمهورية نارسا": whose minister he is.
  if (word === 'في' && /^(جمهوريه|مملكه|دوله|حكومه|سلطنه)$/.test(next)) return true;
  // "مكتب رئيس الوزراء الباكستاني في …": a nationality closes the name, the place tells where.
  if (isDefinite(previous) && /(ي|يه)$/.test(previous) && !ANONYMOUS.has(head) && !LOCAL.test(previous))
    return false;
  // "وزارة الصحة في غزة" is a body of that place, "وزير الطاقة في العاصمة" spoke there.
  if (isDefinite(previous) && !bodyIn(s, from, at) && !ANONYMOUS.has(head)) return false;
  // A person's name closes the office: "قال أحمد سالم في القاهرة" tells where he said it.
  return (
    (word === 'في' || word === 'داخل' || word === 'ضمن') &&
    (isDefinite(previous) ||
      isSourceNoun(previous) ||
      previous.endsWith('ي') ||
      ANONYMOUS.has(previous) ||
      previous.endsWith('ه') ||
      previous.endsWith('ين'))
  );
}

/**
 * "الباحث في معهد …", "الخبير في شؤون الطاقة …": the place of work or the field is part of who somebody is; a plain noun
 * ("الخبير في الطاقة سالم حداد") only where the name follows.
 */
function isField(s: Sentence, at: number, named: boolean): boolean {
  const word = wordAt(s, at);
  if (BODIES.has(word) || /^(ال)?(شوون|شان|مجال|قضايا|علوم|اقتصاديات|سياسات)$/.test(word)) return true;
  const next = at + 1 < s.to ? wordAt(s, at + 1) : '';
  return (
    named &&
    isDefinite(word) &&
    s.text.tokens[at + 1]?.kind === 'word' &&
    !isDefinite(next) &&
    !COMPLEMENTISERS.has(next) &&
    !PREPOSITIONS.has(next) &&
    !ADVERBS.has(next) &&
    afterPreposition(next) === null &&
    s.verbs.read(next) === null
  );
}

const OCCUPATIONS =
  /^(متخصص|متخصصه|مختص|مختصه|عالم|عالمه|قيادي|قياديه|ناشط|ناشطه|مسوول|مسووله|باحث|باحثه|خبير|خبيره|استاذ|استاذه|محلل|محلله|محاضر|محاضره|زميل|زميله|طبيب|طبيبه|مدير|مديره|عضو|عضوه|كبير|كبيره)$/;

/** To whom something is said. */
const AUDIENCES =
  /^(صحفيين|صحافيين|مراسلين|صحافه|اعلاميين|عمال|موظفين|طلاب|طلبه|نواب|حضور|حاضرين|جمهور|مواطنين|مشاركين|سكان|قاده|وزراء|لاعبين|انصار|مويدين|متظاهرين|مستثمرين|برلمان)$/;

/** What bodies are for: "مركز … للدراسات", "شركة … للطاقة". */
const FIELDS: ReadonlySet<string> = new Set(
  'اعلام صحافه انباء دراسات ابحاث بحوث تنميه حقوق استشارات سياسات طاقه صناعات تجاره استثمار استثمارات تامين طيران اتصالات خدمات نفط بترول تعدين ادويه مقاولات تطوير علوم تكنولوجيا فنون ثقافه تكرير سياحه بتروكيماويات عقارات تمويل نشر توزيع انشاءات الكترونيات زراعه ملاحه موانئ موانيي اسمنت تدريب تعليم اغاثه سلام ديمقراطيه شفافيه ارصاد احصاء'.split(
    ' ',
  ),
);

/** "الجمعية المغاربية لحقوق الإنسان": what the body is for, written onto ل. */
const isOfField = (word: string): boolean => /^ل[^ل]/.test(word) && FIELDS.has(word.slice(1));

/** "الغرفة الوطنية لمنتجي الأفلام": whose body it is, a plural before its noun. */
const isOfMembers = (s: Sentence, at: number, from: number): boolean =>
  /^لم.{2,}ي$/.test(wordAt(s, at)) && OF_MEMBERS.test(headOf(s, from)) && isDefinite(wordAt(s, at - 1));

const COUNTED_OF = /^(عدد|عشرات|مييات|مجموعه|كثير|اثنان|ثلاثه|اربعه|خمسه)$/;

const COMPANIES = /^(شركه|مجموعه|موسسه|جمعيه|صحيفه|قناه|منظمه|هييه|لجنه|سلسله|رابطه)$/;

/** "المحكمة الابتدائية بمدينة …". */
const isSeat = (s: Sentence, at: number, from: number): boolean =>
  wordAt(s, at).startsWith('ب') && PLACES.test(wordAt(s, at).slice(1)) && BODIES.has(nounOf(wordAt(s, from)));

/** "الشهر الماضي", "الأسبوع الجاري", "هذا الشهر". */
export const isTimePhrase = (s: Sentence, at: number): boolean => {
  const next = at + 1 < s.to ? wordAt(s, at + 1) : '';
  return (
    (TIME_SPAN.test(wordAt(s, at)) && PAST_OR_NEXT.test(next)) ||
    (/^(هذا|هذه)$/.test(wordAt(s, at)) && TIME_SPAN.test(next))
  );
};
const TIME_SPAN = /^(الاسبوع|الشهر|العام|السنه|الموسم)$/;

/** Bodies of their members, after whom "لل" names these: "الاتحاد العام للعمال". */
const OF_MEMBERS = /^(اتحاد|نقابه|جمعيه|رابطه|هييه|منظمه|غرفه|مجلس|جبهه|مركز|شبكه)$/;

/** "بيان … نقلته صحيفة": passes the text on. */
const CARRIED = /^(نقل|نشر|بث|اورد|ذكر)ت?(ه|ها|هما|هم)$/;

const PAST_OR_NEXT = /^(الماضي|الماضيه|المقبل|المقبله|الجاري|الجاريه|الحالي|الحاليه|الفايت|المنصرم|القادم)$/;

const WITHHELD_NEXT = /^(عدم|الكشف|ذكر|نشر|كشف)$/;
const SAYING = /^(قوله|قولها|قولهم|قولهما)$/;

/** Adjectives in ي that tell the kind of a body, not its country. */
const LOCAL =
  /^ال(مركزي|مركزيه|مدني|طبي|صحي|عسكري|اعلامي|حكومي|محلي|امني|انساني|اهلي|بلدي|محليه|طبيه|صحيه|امنيه|عسكريه|اعلاميه|انسانيه)$/;

/** "في مدينة …": the place's own name follows. */
const PLACES = /^(مدينه|محافظه|بلده|منطقه|اقليم|قريه|ولايه|مقاطعه|مخيم|حي|ميناء|مطار|مستشفي|قضاء|دوله)$/;

/** Is a body named in [from, to): "رئيس بعثة الأمم المتحدة". */
function bodyIn(s: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (BODIES.has(nounOf(wordAt(s, at))) && !isPortfolio(s, at, from)) return true;
  return false;
}

/** "وزير الدفاع", "وزيرة الصحة": the body's name is only what the minister is minister of. */
const isPortfolio = (s: Sentence, at: number, from: number): boolean =>
  at === from + 1 && /^(وزير|وزيره|وكيل|وكيله)$/.test(nounOf(wordAt(s, from)));

/** "ناج من غينيا يدعى مامادو": written with ى it tells a name; with ي it is "claims". */
export const isNamed = (s: Sentence, at: number): boolean =>
  /^[يت]دعي$/.test(wordAt(s, at)) && s.text.original.charAt((s.text.tokens[at] as Token).end - 1) === 'ى';

/** A word with which a name cannot go on. */
function stops(s: Sentence, at: number, from: number, options: NameOptions): boolean {
  const word = wordAt(s, at);
  if (COMPLEMENTISERS.has(word) || RELATIVES.has(word) || SAYING.test(word)) return true;
  // "لـ«…»": the preposition alone, before a mark; "نفت المتحدثة ما تردد": the object.
  if (/^(ل|ب|ما|بما|مما|عما|لما)$/.test(word)) return true;
  if (isNamed(s, at)) return false;
  if (
    NEGATORS.has(word) ||
    (isWithholding(word) && !isDefinite(word) && WITHHELD_NEXT.test(at + 1 < s.to ? wordAt(s, at + 1) : ''))
  )
    return true;
  // "أصدرت الوزارة بيانا": the text is the object, not part of the name.
  if (DOCUMENTS.has(word) && isDefinite(wordAt(s, at - 1)) && /ا$/.test(word)) return true;
  if (/^(اخبار|روسيا|مصري)$/.test(nounOf(wordAt(s, at - 1))) && word === 'اليوم') return false;
  if ((ADVERBS.has(word) || DEMONSTRATIVES.has(word)) && !isSourceNoun(word)) return true;
  if (options.tells === true && tellsOutlet(s, at)) return true;
  // "المحكمة الابتدائية بمدينة …": the seat of a body.
  if (isSeat(s, at, from)) return false;
  // "نفت الشركة الشهر الماضي": when it was said.
  if (isTimePhrase(s, at)) return true;
  // "علي" written with ي is the name; the preposition is "على".
  if (word === 'علي' && s.text.original.charAt((s.text.tokens[at] as Token).end - 1) === 'ي') return false;
  if (options.particles.includes('ب') && leadsWithB(word) && !nameLike(s, at)) return true;
  if (options.bare === true && !isDefinite(word) && isDefinite(wordAt(s, at - 1)) && isSourceNoun(word))
    return true;
  // "استقبل الرئيس سليم الحداد وفدا": an indefinite accusative is the object.
  if (options.bare === true && !isDefinite(word) && s.verbs.proves(word)) return true;
  // "زار الرئيس سليم حداد المناطق المنكوبة", "المستشفى": behind a person's own name an object in the definite.
  if (
    options.bare === true &&
    isDefinite(word) &&
    !isDefinite(wordAt(s, at - 1)) &&
    opensDefiniteObject(s, at, from)
  )
    return true;
  const verb = readReportingVerb(word);
  if (verb !== null && !verb.ambiguous && !verb.object) return true;
  // "البائعة أم حسان": the letters of "or", behind a title a mother's name.
  if (
    word === 'ام' &&
    isDefinite(wordAt(s, at - 1)) &&
    at + 1 < s.to &&
    isWord(s, at + 1) &&
    !isDefinite(wordAt(s, at + 1))
  )
    return false;
  // "منظمة … غير الحكومية": an adjective with its negation.
  if (word === 'غير' && at + 1 < s.to && isDefinite(wordAt(s, at + 1)) && !isWithholding(word)) return false;
  if (PREPOSITIONS.has(word) || afterPreposition(word) !== null) return !belongsToName(s, at, from, options);
  if (isDefinite(word)) return false;
  if (verb?.object === true && CARRIED.test(word)) return true;
  const form = isSourceNoun(nounOf(word)) ? null : s.verbs.read(word);
  // Behind a preposition no verb stands, whatever the letters of a place say.
  return form?.listed === true && !form.ambiguous && !nameLike(s, at) && !PREPOSITIONS.has(wordAt(s, at - 1));
}

/** A definite noun that is no surname: a body or place, or a noun with its own adjective. */
function opensDefiniteObject(s: Sentence, at: number, from: number): boolean {
  if (at < from + 2 || !ROLES.has(nounOf(wordAt(s, from)))) return false;
  const before = nounOf(wordAt(s, at - 1));
  if (isSourceNoun(before) || PREPOSITIONS.has(wordAt(s, at - 1)) || DOCUMENTS.has(before)) return false;
  const noun = nounOf(wordAt(s, at));
  const next = at + 1 < s.to ? wordAt(s, at + 1) : '';
  return (
    BODIES.has(noun) || PLACES.test(noun) || (isDefinite(next) && next.endsWith('ه') && !noun.endsWith('ي'))
  );
}

/** "يزيد", "ياسر": after a rank or a first name the letters of a verb are a name. */
function nameLike(s: Sentence, at: number): boolean {
  const before = wordAt(s, at - 1);
  return isDefinite(before) && ROLES.has(nounOf(before));
}

/** After a closed noun phrase: does this word open another one, the object. */
function opensObject(s: Sentence, at: number, from: number, force: boolean): boolean {
  const word = wordAt(s, at);
  const previous = wordAt(s, at - 1);
  const token = s.text.tokens[at] as Token;
  if (token.kind === 'digits') return true;
  if (PREPOSITIONS.has(word) || afterPreposition(word) !== null || word.startsWith('باسم')) return false;
  if (isOfField(word) || isSeat(s, at, from) || isOfMembers(s, at, from)) return false;
  // "عزت الشركة الخسائر", "قدر خبراء عدد …": what is accounted for follows a body or the unnamed at once.
  if (
    force &&
    at === from + 1 &&
    (ANONYMOUS.has(previous) || (isDefinite(previous) && BODIES.has(nounOf(previous)))) &&
    !/(ي|يه|ون|ين)$/.test(word) &&
    !ADJECTIVES.has(word) &&
    !INDEFINITE_ADJECTIVES.has(word)
  )
    return true;
  // "أعلن محاميه نية": a noun that "his" has closed takes a name, no other noun.
  if (at === from + 1 && OWNED.test(previous) && (isActionNoun(word) || isThing(s, at))) return true;
  // "البنك المركزي في سندار": behind its preposition the place itself follows.
  if (PREPOSITIONS.has(previous)) return false;
  if (isActionNoun(word)) {
    const construct = !isDefinite(previous) && isSourceNoun(nounOf(previous));
    return !construct;
  }
  if (
    isDefinite(word) &&
    isDefinite(previous) &&
    BODIES.has(nounOf(word)) &&
    !ROLES.has(nounOf(word)) &&
    (at > from + 1 || isDefinite(wordAt(s, from)))
  )
    return true;
  if (/^(نظيره|نظيرته|نظيرها|نظيرتها)$/.test(word)) return true;
  // "دعا البيان المجتمع الدولي": only an adjective goes on with a text that "the" has closed.
  if (
    at === from + 1 &&
    isDefinite(word) &&
    isDefinite(previous) &&
    DOCUMENTS.has(nounOf(previous)) &&
    !ADJECTIVES.has(word) &&
    !/(ي|يه)$/.test(word)
  )
    return true;
  if (
    force &&
    isDefinite(previous) &&
    !ROLES.has(nounOf(previous)) &&
    !isDefinite(word) &&
    !isSourceNoun(word)
  )
    return true;
  // "انتقد عدد من التجار رسوم …": those who are counted are named in full.
  if (
    at > from + 2 &&
    wordAt(s, from + 1) === 'من' &&
    isDefinite(previous) &&
    !isDefinite(word) &&
    COUNTED_OF.test(nounOf(wordAt(s, from)))
  )
    return true;
  if (isSourceNoun(nounOf(word)) || word === 'اول') return false;
  // "نفت الشركة تسرب النفط": no name follows a body that "the" has closed already.
  const head = wordAt(s, from);
  const closedBody =
    isDefinite(previous) &&
    (BODIES.has(nounOf(head)) || (isDefinite(head) && OUTLET_NOUNS.has(nounOf(head)))) &&
    !ROLES.has(nounOf(head)) &&
    !/^(حركه|جماعه|تنظيم|حزب|شركه|كتله)$/.test(head);
  if (closedBody && !isDefinite(word) && !INDEFINITE_ADJECTIVES.has(word)) return true;
  if (isDefinite(previous) && ROLES.has(nounOf(previous))) return false;
  const last = s.text.original.charAt(token.end - 1);
  const written = s.text.original.slice(token.start, token.end);
  if (word.length >= 5 && /(هما|هم|ها)$/.test(word) && !/ة$/.test(written)) return true;
  if (/[\u064B]/.test(written)) return true;
  // "المبعوث إلى ليبيا الوضع": after a place the name is over.
  const placed =
    at > from + 2 &&
    /^(الي|في|لدي)$/.test(wordAt(s, at - 2)) &&
    isDefinite(word) &&
    !isSourceNoun(previous) &&
    !PLACES.test(previous);
  if (!isDefinite(previous) && !placed) return false;
  if (isDefinite(word)) {
    // "شركة الخزف الحديثة": agrees with the body that the construct opens.
    const agreeing =
      COMPANIES.test(head) && word.endsWith('ه') && !isDefinite(head) && !isActionNoun(nounOf(word));
    const adjective = agreeing || ADJECTIVES.has(word) || /(ي|يه|يون|يين|ان)$/.test(word);
    const title = ROLES.has(nounOf(word));
    return at > from + 1 && !adjective && !title;
  }
  return last === 'ة' && !NAMES_IN_TA.has(word);
}

/** Whom somebody has: "محاميه", "مكتبها", "وزارته". */
const OWNED =
  /^و?(محامي|مكتب|ناطق|متحدث|وكيل|موكل|ممثل|شركت|وزارت|حزب|فريق|عايلت|اسرت|والد|شقيق|زوج|مدرب|نادي)(ه|ها|هم)$/;

/** A noun in ة that is nobody's name. */
function isThing(s: Sentence, at: number): boolean {
  const token = s.text.tokens[at] as Token;
  return s.text.original.charAt(token.end - 1) === 'ة' && !NAMES_IN_TA.has(token.text);
}

/** A word to which ب is written as a preposition; unknown names that begin with ب are rarer. */
export const leadsWithB = (word: string): boolean =>
  word.length >= 4 && word.startsWith('ب') && !PLAIN_WORDS.has(word) && !isOccasionB(word);

/** "أقر المجلس برئاسة …": how it was done, not what was said. */
export const isOccasionB = (word: string): boolean =>
  /^ب(رياسه|حضور|مشاركه|مقر|مناسبه|موجب|رفقه|صحبه|حسب|دوره|دورها|دورهم|سبب|واقع|نسبه|(ال)?اغلبيه|(ال)?اجماع|قياده|مبادره|اسم)$/.test(
    word,
  );

const tellsOutlet = (s: Sentence, at: number): boolean => {
  const word = wordAt(s, at);
  const previous = wordAt(s, at - 1);
  const outlet = OUTLET_NOUNS.has(nounOf(word)) || outletEnd(s.text.tokens, at, s.to) !== null;
  return (
    outlet && !OUTLET_NOUNS.has(nounOf(previous)) && !/^(مدير|رييس|مراسل|مراسله|باسم|محرر)$/.test(previous)
  );
};

const NAMES_IN_TA: ReadonlySet<string> = new Set(
  'اسامه حمزه طلحه عبيده فاطمه خديجه عايشه امنه امينه ساره نوره حذيفه معاويه عطيه خليفه نعمه جمعه سلامه عباده قتيبه عكرمه ربيعه عميره سميره كريمه نبيله جميله زهره هبه رقيه ميه شحاته بركه عرفه خزيمه لبانه بثينه هنيه سليمه حليمه رحمه بسمه نجمه دره غاده ليله شيمه وهبه حسنه عقيله عقبه مره'.split(
    ' ',
  ),
);

/**
 * Token after the noun phrase that starts at `from`: head, construct, adjectives, titles, names, quoted and bracketed
 * names; no comma. "و" before a noun ends it. `from` itself must be a word.
 */
export function nameEnd(s: Sentence, from: number, limit: number, options: NameOptions): number {
  const end = Math.min(limit, from + LONGEST_NAME);
  let at = from + 1;
  while (at < end) {
    const token = s.text.tokens[at] as Token;
    if (token.kind === 'mark') {
      const past = pastMarks(s, at, end, from);
      if (past > at) {
        at = past;
        continue;
      }
      if ((token.text === '-' || token.text === '/') && !token.spaced && at + 1 < end && isWord(s, at + 1)) {
        at += 2;
        continue;
      }
      if (token.text === '.' && !token.spaced && at + 1 < end && !(s.text.tokens[at + 1] as Token).spaced) {
        at += 2;
        continue;
      }
      // "د. أحمد": an abbreviated title.
      if (token.text === '.' && wordAt(s, at - 1).length === 1 && at + 1 < end && isWord(s, at + 1)) {
        at += 1;
        continue;
      }
      return at;
    }
    if (stops(s, at, from, options)) return at;
    if (options.strict && opensObject(s, at, from, options.force === true)) return at;
    if (hasAnd(token.text) && !continuesName(s, at, from)) return at;
    at += 1;
  }
  return at;
}

/** "وزارة الدفاع والإنتاج", "الخارجية والمغتربين": و inside the name of one office. */
function continuesName(s: Sentence, at: number, from: number): boolean {
  const rest = withoutAnd(wordAt(s, at));
  const head = nounOf(wordAt(s, from));
  if (isSourceNoun(nounOf(rest))) return false;
  return isDefinite(rest) && isSourceNoun(head) && isDefinite(wordAt(s, at - 1));
}
