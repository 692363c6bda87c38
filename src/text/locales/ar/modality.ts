import { foldText } from '../../fold.ts';
import { cue, cueList } from '../../modality/cue-list.ts';
import {
  all,
  among,
  atHead,
  before,
  either,
  notAfter,
  notBefore,
  notSoonAfter,
  notWithin,
  taking,
  type WordTest,
  within,
} from '../../modality/cue-tests.ts';
import type { Cue, CueTest, ModalityLexicon } from '../../modality/lexicon.ts';
import { PhraseTable } from '../../phrases.ts';
import type { Token } from '../../tokens.ts';
import { verbs } from './verbs.ts';

const words = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .split(/\s/)
      .filter((word) => word !== '')
      .map(foldText),
  );
const isAmong = (list: string): WordTest => among(words(list));

/** A verb's persons: past in -, -ت, -وا, -نا; present in ي, ت, ن, ا with -ون, -وا, -ان. Sound verbs only. */
const persons = (past: string, present: string): string => {
  const body = foldText(present).slice(1);
  const presents = ['ي', 'ت', 'ن', 'ا'].map((letter) => letter + body);
  const plurals = ['ي', 'ت'].flatMap((letter) => [
    `${letter + body}ون`,
    `${letter + body}وا`,
    `${letter + body}ان`,
  ]);
  return [past, `${past}ت`, `${past}وا`, `${past}تا`, ...presents, ...plurals].join(' | ');
};

/** "لم يحضر إلا ثلاثة" says that three came. */
const EXCEPTION = isAmong('إلا سوى');
const NUMBER_WORDS = isAmong(
  `سن مستوى الصفر المستوى غيره غيرها غيرهم سواه سواها الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة
   العشرين الثلاثين الأربعين الخمسين الستين السبعين عشرة عشرين ثلاثين أربعين خمسين مئة مائة`,
);
const PREVENTS = isAmong('حال حالت يحول تحول تحل وحال وحالت ويحول وتحول حائلا');
const CHARGES = isAmong('الاتهامات اتهامات المزاعم مزاعم الادعاءات ادعاءات الشائعات');
const isDigits: WordTest = (token) => token.kind === 'digits';
const isNumberish: WordTest = (token) => isDigits(token) || NUMBER_WORDS(token);

/** Feminine subjects show that "تقدم", "تناول" after "قد" is a present of theirs. */
const looksFeminine: WordTest = (token) => token.text.endsWith('ه') || token.text.endsWith('ات');
const PRESENT_LETTERS = 'يتنا';

/** "قد" hedges before a present and affirms before a past: "قد يصل" may arrive, "قد وصل" has arrived. */
const hedgedPresent: CueTest = ({ tokens, next, to }) => {
  const token = tokens[next];
  if (token === undefined || next >= to || token.kind !== 'word') return null;
  if (token.text === 'لا') return next;
  if (!PRESENT_LETTERS.includes(token.text.charAt(0)) || token.text.length < 3) return null;
  const form = verbs.read(token.text);
  if (form?.tense === 'present' && token.text.charAt(0) !== 'ا') return next + 1;
  if (form?.listed === true) {
    // "قد تقدم الحكومة": the same letters are a past of the fifth form, whose subject would be masculine.
    const subject = tokens[next + 1];
    return token.text.startsWith('ت') && next + 1 < to && subject !== undefined && looksFeminine(subject)
      ? next + 1
      : null;
  }
  if (token.text.startsWith('ي')) return next + 1;
  // Of the words in ت that no list knows, pasts of the fifth form ("تنبأ") are as many as presents.
  const subject = next + 1 < to ? tokens[next + 1] : undefined;
  const weak = token.text.endsWith('ي') || token.text.endsWith('و');
  if (token.text.startsWith('ت') && (weak || (subject !== undefined && looksFeminine(subject))))
    return next + 1;
  return null;
};

const TALKS = words(
  `محادثات مباحثات مفاوضات مشاورات اتصالات تحقيقا تحقيقات التحقيقات التحقيق المحادثات المباحثات المفاوضات المشاورات الاتصالات
   حوارا حوارات دراسة دراسات ترتيبات الترتيبات استعدادات الاستعدادات تحضيرات التحضيرات الإعداد العمل البحث الأعمال أعمال عمليات عملية
   مراجعة تقييما إصلاحات تعديلات تدريبات مناورات المناورات الآن حاليا حالياً`,
);
/** Steps that somebody who "studies" them has not taken; subjects of study are no steps. */
const WEIGHED = isAmong(
  `الاستقالة استقالة الترشح الانسحاب انسحاب الانضمام الطعن اللجوء تقديم بيع شراء طرح خفض رفع زيادة إغلاق فتح إرسال نشر فرض اتخاذ إقالة تأجيل تمديد تعديل إلغاء تعليق بناء منح تعيين نقل سحب إقامة إنشاء رفض قبول خيارات خيار إمكانية`,
);
/** "ألا" and "إلا" fold alike; only the first stands before a verb of what is said to be so. */
const presentVerb: CueTest = ({ tokens, next, to }) => {
  const word = tokens[next]?.text ?? '';
  const form = next < to ? verbs.read(word) : null;
  // "تصدر" may be a past of the fifth form; behind أن it is a present.
  return form?.tense === 'present' || (form?.listed === true && word.startsWith('ت')) ? next : null;
};
const TIME_UNITS = isAmong(
  `الشهر الشهور العام الأسبوع السنة اليوم شهر عام أسبوع الموسم الربع القرن العقد العقود الحساب حساب الفصل النصف المقبل سنة
   يناير فبراير مارس أبريل ابريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر كانون شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين الثاني الأول جانفي فيفري أفريل ماي جوان جويلية أوت`,
);
const notCalendar: CueTest = notAfter((token) => TIME_UNITS(token) || isDigits(token));

/** "تقدر" is also "is able" and "appreciates": an estimate has an amount or a measured thing near. */
const MEASURED = isAmong(
  `عدد عددهم عددها بعدد خسائر الخسائر خسائرها تكلفة التكلفة تكاليف كلفة الكلفة قيمة قيمته قيمتها قيمتهما حجم حجمه حجمها أن بنحو بحوالي بأكثر بأقل بما بقيمة بمليار بمليارات بملايين بمليون بآلاف بعشرات بمئات ب نحو`,
);
const measured: CueTest = within((token) => MEASURED(token) || isDigits(token), 6);

const COMPLEMENT = isAmong('أن إن بأن أنه أنها بأنه بأنها أنهم أنهما إنه إنها');
const hasComplement: CueTest = within(COMPLEMENT, 10);

/** إن and أن fold alike: the condition is the one with hamza below, at the head of a clause, before a past. */
const CONDITION_VERBS = isAmong(
  'كان كانت كانوا تم تمت لم حدث حدثت حصل حصلت ثبت ثبتت صح صحت وافق وافقت رفض رفضت فشل فشلت استمر استمرت اقتضت لزم',
);

const entries: [string, Cue][] = [
  // Words that only look like cues.
  ...cueList(
    null,
    `لا سيما | لاسيما | لا بد | لابد | لا شك | لا محالة | لا غنى | لا يقل عن | لا تقل عن | لا يقل | لا تقل | لا يزيد عن | لا تزيد عن | لا يزيد على | لا تزيد على | لا يتجاوز | لا تتجاوز | لا يتعدى | لا تتعدى
     | ما لا يقل عن | لا أقل من | كلا | وإلا | لا ليغا | لا باز | لا بأس | لا سبيل | لا مفر | بما لا يدع مجالا للشك | لا ريب | لا جرم
     | لا يقتصر | لا تقتصر | لم يقتصر | لم تقتصر | ليس فقط | ليس فحسب | ليست فقط | لا فقط | لم يكتف | لم تكتف | ليس إلا | ليس سوى | ليست سوى | لم يعد سوى | لا يعدو | لا تعدو
     | غير أن | غير أنه | غير أنها | غير أنهم | غير أنهما | غير ذلك | لا غير | غير مرة | غير قليل | غير قليلة | غير المباشرة | غير مباشرة | غير المباشر | غير مباشر | غير الحكومية | غير حكومية | غير مسبوق | غير مسبوقة | غير المسبوق | غير المسبوقة
     | غير عادي | غير عادية | غير العادية | غير النظامية | غير نظامية | غير الشرعية | غير رسمي | غير رسمية | غير متوقع | غير متوقعة | غير المتوقع | عدم الانحياز | عدم الاستقرار | عدم اليقين | حركة عدم الانحياز
     | ما بين | ما يقارب | ما يقرب من | ما يعادل | ما إذا | عما إذا | فيما إذا | بما إذا | ما إن | ما دون | حال دون | حالت دون | يحول دون | تحول دون | الحيلولة دون | للحيلولة دون | دون غيره | دون غيرها
     | على قيد الحياة | قيد الحياة | قيد شعرة | قيد الاعتقال | قيد الاحتجاز | قيد أنملة | الرأي العام | حرية الرأي | رأي عام
     | لم ينف | لم تنف | لم ينفوا | لا ينفي | لا تنفي | دون أن ينفي | دون أن تنفي | لم ينكر | لم تنكر | لا ينكر | لا تنكر | لا يمكن إنكار | نكران الذات | إنكار الذات
     | فوق التوقعات | دون التوقعات | خلافا للتوقعات | على عكس التوقعات | عكس التوقعات | مقارنة بتوقعات | مقارنة مع توقعات | تجاوز التوقعات | تجاوزت التوقعات | تجاوز توقعات | تجاوزت توقعات | فاق التوقعات | فاقت التوقعات | لولا أن`,
  ),
  ...cueList('negation', 'لا | لم | ليس | ليست | ليسوا | لسنا | لست | ليسا | ليستا', {
    particle: true,
    test: notWithin(EXCEPTION),
  }),
  ...cueList(
    'negation',
    'لن | بلا | لا يمكن | لا تمكن | لا يجوز | لا أحد | لا شيء | ما عاد | ما عادت | ما عادوا | لم يعد | لم تعد | لم يعودوا | ما كان ل',
    { particle: true },
  ),
  ...cueList('negation', 'ما من', {
    particle: true,
    test: all(atHead, notBefore(isAmong('شأنه شأنها شأنهم'))),
  }),
  ...cueList('negation', 'ألا', { test: presentVerb }),
  ...cueList('negation', 'لا نية', { particle: true }),
  ...cueList('negation', 'دون | بدون | من دون | دونما', {
    reach: 'phrase',
    particle: true,
    test: all(notBefore(isNumberish), notSoonAfter(PREVENTS, 6)),
  }),
  ...cueList('negation', 'عدم | غير | لا في | لا على | لا إلى | لا من', { reach: 'phrase' }),
  ...cueList(
    'denial',
    'لا صحة | لا أساس له من الصحة | لا أساس لها من الصحة | لا أساس له | لا أساس لها | عارية عن الصحة | عارية من الصحة | عار عن الصحة | عار من الصحة | عارٍ عن الصحة',
  ),
  ...cueList(
    'denial',
    'نفى | نفت | نفوا | نفيا | نفتا | ينفي | تنفي | ننفي | ينفون | ينفيان | نافيا | نافية | نافين | نفيه | نفيها | نفيهم',
  ),
  ...cueList('denial', `${persons('أنكر', 'ينكر')} | منكرا | منكرة | إنكار | إنكاره | إنكارها`),
  ...cueList('denial', 'كذب | كذبت | يكذب | تكذب | تكذيب | مكذبا | مكذبة', {
    test: notBefore(isAmong('على عليه عليها عليهم علينا في')),
    particle: true,
  }),
  ...cueList('denial', 'دحض | دحضت | يدحض | تدحض | فند | فندت | يفند | تفند', { particle: true }),
  ...cueList('denial', 'رفض | رفضت | رفضوا | يرفض | ترفض | رافضا | رافضة', {
    particle: true,
    test: within(CHARGES, 6),
  }),

  ...cueList('possibility', 'قد', { particle: true, test: hedgedPresent }),
  ...cueList(
    'possibility',
    `ربما | لعل | لعله | لعلها | لعلهم | يمكن | يمكن أن | من الممكن | من الممكن أن | من المحتمل | من المحتمل أن | يحتمل | يحتمل أن | من الجائز أن | يبدو | تبدو | يبدو أن | يبدو أنه | على ما يبدو | فيما يبدو | كما يبدو
     | من شأنه أن | من شأنها أن | من شأنهم أن | من شأنهما أن | ما من شأنه أن | ما من شأنه | من شأنه | من شأنها
     | لا يستبعد | لا تستبعد | لا يستبعدون | لم يستبعد | لم تستبعد | لم يستبعدوا | غير مستبعد | غير المستبعد | من غير المستبعد | ليس مستبعدا | ليس من المستبعد | لا نستبعد | يشتبه في | يشتبه بأن | يشتبه بأنه | يشتبه في أن | احتمال أن | احتمالية أن | إمكانية أن`,
    { particle: true },
  ),
  ...cueList('possibility', 'الأرجح | محتمل | محتملة | محتملين | احتمال | احتمالات | احتمالية', {
    reach: 'phrase',
  }),

  ...cueList('plan', `${persons('اعتزم', 'يعتزم')} | خططت | خططوا | يخطط | تخطط | نخطط | يخططون | يخططان`, {
    particle: true,
    test: notBefore(isAmong('طموحة مستقبلية جديدة تنموية')),
  }),
  ...cueList(
    'plan',
    'نوى | نوت | ينوي | تنوي | ننوي | ينوون | ينويان | بصدد | يستعد | تستعد | يستعدون | يتأهب | تتأهب | عزمه | عزمها | عزمهم | عزمهما | نيته | نيتها | نيتهم',
    { particle: true },
  ),
  ...cueList('plan', 'يعزم | تعزم | عازم على | عازمة على | عازمون على | نية | عزم', {
    particle: true,
    test: notAfter(isAmong('حسن سوء بحسن بكل')),
  }),
  ...cueList(
    'plan',
    'من المقرر | من المقرر أن | المقرر أن | كان مقررا | كان من المقرر | كان مقررا أن | كان من المقرر أن | من المزمع | من المزمع أن | من المرتقب | من المرتقب أن | من المنتظر | من المنتظر أن | ينتظر أن | المنتظر أن | مقررا أن | سوف',
    { particle: true },
  ),
  ...cueList('plan', 'على أن', { particle: true, test: all(atHead, presentVerb) }),
  ...cueList('plan', 'المرتقب | المرتقبة | مرتقب | مرتقبة | المزمع | المزمعة | المزمع عقده | المزمع عقدها', {
    reach: 'phrase',
  }),
  ...cueList('plan', 'سوف', { particle: true, future: true }),

  ...cueList(
    'prediction',
    `${persons('توقع', 'يتوقع')} | من المتوقع | من المتوقع أن | متوقعا | متوقعة | يرجح | ترجح | يرجحون | رجحت | رجحوا | مرجحا | مرجحة | من المرجح | من المرجح أن | المرجح أن | على الأرجح | الأرجح أن | يتنبأ | تتنبأ | تنبأ | تنبأت`,
    { particle: true },
  ),
  // "أعلى مما كان متوقعا": what was expected is only measured against.
  ...cueList(
    null,
    'كما كان متوقعا | كما هو متوقع | مما كان متوقعا | كان متوقعا | كانت متوقعة | أعلى من المتوقع | أقل من المتوقع | أكبر من المتوقع | أسرع من المتوقع | أبطأ من المتوقع | أسوأ من المتوقع | أفضل من المتوقع | أكثر من المتوقع',
  ),
  ...cueList('prediction', 'كان متوقعا أن | كان من المتوقع أن | كان من المتوقع', { particle: true }),
  ...cueList(
    'possibility',
    'مرشح ل | مرشحة ل | مرشحا ل | مرشح للارتفاع | مرشحة للارتفاع | مرشح للزيادة | مرشحة للزيادة | مرشحة للتفاقم | مرشح للتفاقم | مرشحة للتراجع',
    {
      particle: true,
    },
  ),
  ...cueList('prediction', 'رجح', { particle: true, test: hasComplement }),
  ...cueList('prediction', 'المتوقع | متوقع | المتوقعة | توقعات | توقعاته | توقعاتها | تنبؤات', {
    reach: 'phrase',
  }),

  ...cueList('in-progress', 'يجري | تجري | يجريان | تجريان | يجرون', {
    particle: true,
    test: taking(among(TALKS)),
  }),
  ...cueList(
    'in-progress',
    'يجري الإعداد | يجري العمل | يجري التحقيق | يجري البحث | تجري حاليا | يجري حاليا | تجري الآن | يجري الآن',
    { particle: true },
  ),
  ...cueList('in-progress', 'الجارية | الجاري | جارية | جار', { reach: 'phrase', test: notCalendar }),
  ...cueList(
    'in-progress',
    'جارية حاليا | جار حاليا | جارٍ العمل | جار العمل | لا تزال جارية | لا يزال جاريا',
    { particle: true },
  ),
  ...cueList(
    'in-progress',
    'قيد التنفيذ | قيد الإنشاء | قيد الدراسة | قيد التحقيق | قيد البحث | قيد الإعداد | قيد التطوير | قيد المراجعة | قيد النقاش | قيد التفاوض | قيد البناء | قيد المناقشة | طور الإعداد | طور التنفيذ | طور الإنجاز',
  ),
  ...cueList(
    'in-progress',
    'لا يزال | لا تزال | لا يزالون | لا يزالان | لا تزالان | لا زال | لا زالت | لا زالوا | ما زال | ما زالت | ما زالوا | مازال | مازالت | مازالوا | ما يزال | ما تزال | لم يزل | لم تزل',
    { particle: true },
  ),
  ...cueList(
    'in-progress',
    'يتواصل | تتواصل | يواصل | يواصلون | مستمر في | مستمرة في | مستمرون في | ما زالت مستمرة | لا تزال مستمرة | تدرس إمكانية | يدرس إمكانية | تدرس خيارات | تدرس خيار | تدرس فرض',
    { particle: true },
  ),

  ...cueList(
    'in-progress',
    'يدرس حاليا | تدرس حاليا | يبحث حاليا | تبحث حاليا | يعمل حاليا على | تعمل حاليا على | يحقق حاليا | تحقق حاليا | يتفاوض حاليا | تتفاوض حاليا | يناقش حاليا | تناقش حاليا | يجري تحقيقا | تجري تحقيقا | تجري تحقيقات',
    { particle: true },
  ),
  ...cueList('in-progress', 'يدرس | تدرس | يدرسون | يدرسان', { particle: true, test: before(WEIGHED) }),

  ...cueList(
    'estimate',
    'تشير التقديرات | تشير تقديرات | وفق تقديرات | وفقا لتقديرات | بحسب تقديرات | حسب تقديرات | بحسب التقديرات | وفق التقديرات | وفقا للتقديرات | حسب التقديرات | تقديرات | تقديراته | تقديراتها',
    { reach: 'whole' },
  ),
  ...cueList('estimate', 'يقدر | تقدر | يقدرون | قدر | قدرت | قدروا | مقدرا | مقدرة | تقدير', {
    particle: true,
    test: all(measured, notBefore(isAmong('من الإمكان ما جهود لجهود دور الموقف'))),
  }),

  ...cueList('rumour', 'شائعات | شائعة | إشاعات | إشاعة', { reach: 'whole', particle: true }),
  ...cueList(
    'rumour',
    'أنباء عن | أنباء حول | أنباء بشأن | أنباء غير مؤكدة | تقارير غير مؤكدة | معلومات غير مؤكدة | أنباء متضاربة | أنباء متداولة | تسريبات',
    { reach: 'whole' },
  ),
  ...cueList('rumour', 'غير مؤكد | غير مؤكدة | غير المؤكدة', { reach: 'phrase' }),
  ...cueList(
    'rumour',
    'يشاع | أشيع | يشاع أن | أشيع أن | يتردد أن | يتردد عن | ما يتردد عن | ما يتردد | تردد أن | تردد عن | ترددت أنباء | تردد أنباء | يقال إن | يقال إنه | يقال إنها | قيل إن | قيل إنه | قيل إنها | يزعم أن | يزعم أنه | زعم أنه | ما يشاع',
    { particle: true },
  ),
  ...cueList(
    'rumour',
    'تداول ناشطون | تداول رواد | تداول مستخدمو | تداولت صفحات | تداولت حسابات | تداولت مواقع التواصل | يتداول ناشطون | يتداول رواد | متداول على | المتداول على | متداولة على | المتداولة على | ما يتداول',
    { particle: true },
  ),
  ...cueList('rumour', 'مزعوم | مزعومة | المزعوم | المزعومة | مزاعم', { reach: 'phrase' }),

  ...cueList(
    'conditional',
    'إذا | إذا ما | في حال | بحال | شريطة | شريطة أن | بشرط | بشرط أن | ما لم | لو | لو أن | حتى لو | لولا | إلا إذا | حتى وإن',
    { particle: true },
  ),
  ...cueList('conditional', 'في حالة', {
    particle: true,
    test: before(
      isAmong('عدم حدوث وقوع فشل رفض موافقة وجود تعرض اندلاع استمرار أن ما تم حصول حصوله إقرار نجاح تعذر'),
    ),
  }),
  ...cueList(
    null,
    'في حال جيدة | في حال جيد | في حال أفضل | في حال سيئة | في حال حرجة | بحال من الأحوال | لو سمحت',
  ),
  ...cueList('conditional', 'إن', {
    particle: true,
    test: all(
      atHead,
      ({ tokens, at, next }) => ((tokens[at] as Token).text === 'ان' ? next : null),
      before(CONDITION_VERBS),
    ),
  }),

  ...cueList(
    'opinion',
    'اعتبر | اعتبرت | اعتبروا | يعتبر | تعتبر | يعتبرون | نعتبر | معتبرا | معتبرة | معتبرين | يعتقد | تعتقد | نعتقد | أعتقد | يعتقدون | اعتقد | اعتقدت | معتقدا | أظن | نظن | أرى أن | نرى أن',
    { particle: true },
  ),
  ...cueList('opinion', 'رأى | رأت | رأوا | يرى | ترى | يرون', {
    particle: true,
    test: either(hasComplement, before(isAmong('في'))),
  }),
  ...cueList(
    'opinion',
    'للأسف | للأسف الشديد | مع الأسف | لحسن الحظ | لسوء الحظ | من المؤسف | من المؤسف أن | مما يؤسف له | من المهم | من المهم أن | من الضروري | من الضروري أن | في رأيي | برأيي | برأيه | برأيها | في نظره | في نظري | من وجهة نظره | من وجهة نظري | من وجهة نظرها',
    { reach: 'whole', particle: true },
  ),
  ...cueList(
    'opinion',
    `رائع | رائعة | الرائع | الرائعة | مؤسف | مؤسفة | المؤسف | المؤسفة | مخز | مخزي | مخزية | المخزية | مشين | مشينة | المشين | مخجل | مخجلة | سخيف | سخيفة | مذهل | مذهلة | كارثي | كارثية | غير مقبول | غير مقبولة | مهم للغاية | مهمة للغاية | مثير للسخرية | مثيرة للسخرية | مثير للإعجاب`,
    { reach: 'phrase' },
  ),
];

/** Acts that somebody does at a time set beforehand: their future is a plan; other futures are forecasts. */
const ACTS = words(
  `التقى زار عقد اجتمع وقع افتتح أطلق وصل توجه غادر بدأ استضاف شارك حضر أجرى ألقى نظم ناقش بحث قدم أعلن دفع بنى أرسل صوت سافر ترأس أصدر عرض
   طرح سلم استقبل دشن أقام استأنف واصل انطلق رفع خفض فتح أغلق سمح منع فرض اتخذ خصص وزع نشر مول استثمر اشترى باع وقف عين كلف أبرم اختتم`,
);

const plainFuture = (of: 'plan' | 'prediction'): Cue => cue(of, { future: true, particle: true });
const PLAN = plainFuture('plan');
const FORECAST = plainFuture('prediction');
const NEGATED = cue('negation', { particle: true });

/** Nouns and names in سي، ست، سن، سا that are no futures. */
const FUTURE_LOOKALIKES = words(
  `سياسة سياسي سياسية سياسيا سياسات سيارة سيارات سيناء سيول سيطرة سيد سيدة سيدات سيادة سيادية سياحة سياحي سياحية سيناريو سيناريوهات سيرة سير سياق سيبيريا سيدني سيل سينما سينمائي سيتي سيستاني سيستان سيمنز سيئة سيئ سيف سيسي سيلفا سيغموند سيراليون سيشل سيرغي سيفا
   ستة ستون ستين ستين ستار ستاد ستائر ستيف ستيفن ستارمر ستوكهولم ستراسبورغ ستوديو ستاندرد ستانفورد ستريت سترة سنة سنوات سنوي سنويا سنوية سنغافورة سنغال سند سندات سنابل`,
);
/** Letters after سي with which a verb that the list does not know is likelier than a noun or a name. */
const VERBAL_THIRD = new Set('تحجخصضطظعقنهزشؤئي');

function futureForm(word: string): Cue | null {
  if (word.length < 4 || !word.startsWith('س') || FUTURE_LOOKALIKES.has(word)) return null;
  const form = verbs.read(word);
  if (form?.tense === 'future') {
    const lemma = form.listed ? form.lemma : (verbs.read(word.slice(1))?.lemma ?? form.lemma);
    return ACTS.has(lemma) ? PLAN : FORECAST;
  }
  // "سيطرت": the letters of a future, and a past that the list knows.
  if (form?.listed === true && form.tense === 'past') return null;
  // "ستنضم", "سيلحقها": a present with س whose pronoun or mood the list does not spell out.
  const rest = word.slice(1);
  const present = verbs.read(rest);
  if (present?.listed === true && present.tense === 'present')
    return ACTS.has(present.lemma) ? PLAN : FORECAST;
  const verbal = word.startsWith('سي') && word.length >= 5 && VERBAL_THIRD.has(word.charAt(2));
  return verbal && !word.endsWith('ه') && !word.endsWith('ات') ? FORECAST : null;
}

export const modality: ModalityLexicon = {
  cues: new PhraseTable(entries),
  fused: (word) => (word === 'لن' ? NEGATED : futureForm(word)),
  joiners: ['و', 'ف'],
  clauseEnds: words('لكن لكنه لكنها بينما فيما بيد إلا حيث إذ رغم بعدما عندما لأن لأنه لأنها ثم'),
};
