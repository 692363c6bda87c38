import { CURRENCY_SIGNS } from '../../numbers/currency-codes.ts';
import type { Bound, BoundVerb, NumberLexicon, NumeralLexicon, Unit } from '../../numbers/lexicon.ts';
import { PhraseData, words } from '../../numbers/phrase-data.ts';
import { COUNTRIES, CURRENCIES, NOUNS } from './numbers-units.ts';

const data = new PhraseData();
const PERCENT: Unit = { kind: 'percent', unit: '%' };
const POINT: Unit = { kind: 'percent', unit: 'percentage point' };

const verbs = (sign: Bound, prepositions: string | null, list: string): (readonly [string, BoundVerb])[] =>
  words(list).map((verb) => [
    verb,
    { sign, prepositions: prepositions === null ? null : new Set(words(prepositions)) },
  ]);

const TO = new Set(words('إلى الى حتى لغاية -'));
const AND_OR_TO = new Set([...TO, 'و']);

export const PHRASES: Omit<NumberLexicon, keyof NumeralLexicon> = {
  percents: data.grouped([
    [
      PERCENT,
      '%, بالمئة, بالمائة, بالمية, في المئة, في المائة, في المية, فى المئة, فى المائة, بالمئه, من المئة',
    ],
    [POINT, 'نقطة مئوية, نقاط مئوية, نقطتان مئويتان, نقطتين مئويتين, نقطة مائوية'],
  ]),
  currencies: data.table(CURRENCIES),
  signs: data.table([
    ...CURRENCY_SIGNS.map(([sign, unit]) => [sign, { kind: 'money', unit } as Unit] as const),
    ['د.إ', { kind: 'money', unit: 'AED' }],
    ['ر.س', { kind: 'money', unit: 'SAR' }],
    ['د.ك', { kind: 'money', unit: 'KWD' }],
    ['د.ل', { kind: 'money', unit: 'LYD' }],
    ['ج.م', { kind: 'money', unit: 'EGP' }],
  ]),
  countries: data.table(COUNTRIES),
  nouns: data.table(NOUNS),
  unitsBefore: data.table([]),
  adjectivesFirst: false,
  singular: () => null,
  // After a number the noun is indefinite; a word that begins like a particle is taken for one.
  determiners: new Set(),
  countedEnding: 'ا',
  isCounted: (word) => word.length > 2 && !word.startsWith('ال') && !'وفبلك'.includes(word.charAt(0)),
  pronouns: new Set(words('واحد واحدة واحدا ألف خمس ست سبع تسع عشر ثمان')),

  definiteBefore: new Set(),
  rankBefore: new Set(words('رقم الرقم')),
  storyUnits: new Set(),
  storyBefore: new Set(),
  repeats: data.table([]),
  repeatStops: new Set(),

  bounds: data.grouped<Bound | 'not'>([
    [
      '>',
      'أكثر من, أكبر من, أعلى من, أزيد من, أكثر بقليل من, ما يزيد على, ما يزيد عن, ما يربو على, ما يربو عن, ما ينيف على',
    ],
    ['>', 'ما يفوق, ما يتجاوز, ما يتعدى, فوق, بأكثر من, لأكثر من, >'],
    [
      '>=',
      'على الأقل, ما لا يقل عن, لا يقل عن, لا تقل عن, بما لا يقل عن, لا يقل عددهم عن, ما لا يقل على, بحد أدنى, كحد أدنى, >=, ≥',
    ],
    ['<', 'أقل من, أدنى من, أصغر من, دون, دون ال, أقل بقليل من, ما دون, ما يقل عن, <'],
    [
      '<=',
      'ما يصل إلى, ما يصل الى, يصل إلى حد, بحد أقصى, كحد أقصى, على الأكثر, لا أكثر من, ما لا يزيد على, ما لا يزيد عن',
    ],
    [
      '<=',
      'لا يزيد على, لا يزيد عن, لا تزيد على, لا تزيد عن, لا يتجاوز, لا تتجاوز, لا يتعدى, لا تتعدى, لم يتجاوز, لم تتجاوز, لم يتعد, لم تتعد, لم يزد على, لم تزد على, لم يزد عن, لم تزد عن, ما لا يتجاوز, <=, ≤',
    ],
    ['<=', 'حتى, تصل إلى, يصل إلى, تصل الى, يصل الى, قد تصل إلى, قد يصل إلى'],
    [
      '~',
      'نحو, حوالي, حوالى, قرابة, زهاء, ما يقارب, ما يقرب من, يقرب من, تقرب من, ما يناهز, يناهز, تناهز, يقارب, تقارب, تقريبا',
    ],
    ['~', 'تقدر بنحو, يقدر بنحو, بنحو, بحوالي, قريب من, قريبة من, في حدود, بحدود, ~, ≈'],
  ]),
  duringWords: new Set(),
  boundVerbs: new Map([
    ...verbs(
      '>',
      null,
      'تجاوز يتجاوز تتجاوز تجاوزت تجاوزوا متجاوزا متجاوزة فاق يفوق تفوق فاقت تخطى يتخطى تتخطى تخطت يتعدى تتعدى',
    ),
    ...verbs('>', 'على عن', 'يزيد تزيد زاد زادت يربو تربو ينيف تنيف'),
    ...verbs('<', 'عن', 'يقل تقل قل قلت'),
  ]),
  negations: new Set(words('لا لم لن ما')),
  boundsAfter: data.grouped<Bound | 'or-equal'>([
    ['>=', 'على الأقل, فأكثر, أو أكثر, وأكثر, فما فوق, وما فوق, أو يزيد, ويزيد, كحد أدنى, بحد أدنى, +'],
    ['<=', 'على الأكثر, فأقل, أو أقل, كحد أقصى, بحد أقصى, لا أكثر'],
    ['~', 'تقريبا, على وجه التقريب'],
  ]),
  belowZero: data.table([
    ['تحت الصفر', true],
    ['دون الصفر', true],
  ]),
  rangeOpeners: data.table([
    ['بين', AND_OR_TO],
    ['ما بين', AND_OR_TO],
    ['تتراوح بين', AND_OR_TO],
    ['يتراوح بين', AND_OR_TO],
    ['من', TO],
  ]),
  rangeJoiners: new Set(['-', '~', ...words('إلى الى')]),
  alternatives: new Set(words('أو')),
  changeOpeners: new Set(['من']),
  comparisons: new Set(words('من مقابل ب عن')),
  changeMeasures: new Set(words('من إلى الى')),
  changes: new Set(
    words(
      `ارتفع ارتفعت يرتفع ترتفع ارتفاع ارتفاعا انخفض انخفضت ينخفض تنخفض انخفاض انخفاضا تراجع تراجعت يتراجع تتراجع تراجعا زاد
      زادت زيادة صعد صعدت هبط هبطت هبوط هبوطا قفز قفزت نزل نزلت هوى هوت خسر خسرت كسب كسبت فقد فقدت رفع رفعت رفعها رفعه خفض خفضت خفضها خفضه نما نمت تقلص تقلصت انتقل تحول`,
    ),
  ),
  ratios: data.table([
    ['من كل', true],
    ['من بين كل', true],
  ]),
  boundJoiners: new Set(['و', ',', '،', ...words('لكن ولكن')]),

  vague: data.grouped([
    [
      true,
      'عدد من, عددا من, العديد من, عدد كبير من, عددا كبيرا من, أعداد كبيرة من, أعدادا كبيرة من, عدد قليل من, عدد محدود من',
    ],
    [
      true,
      'عشرات, العشرات, عشرات آلاف, عشرات الآلاف, مئات, المئات, مئات آلاف, مئات الآلاف, آلاف, الآلاف, ملايين, الملايين',
    ],
    [
      true,
      'عشرات الملايين, مئات الملايين, عشرات المليارات, مئات المليارات, آلاف المليارات, مليارات, المليارات, عشرات ملايين, مئات ملايين',
    ],
    [
      true,
      'عدة, بضع, بضعة, بضع مئات, بضعة آلاف, بضع عشرات, بضعة ملايين, عدة مئات, عدة آلاف, عدة ملايين, عدة مليارات',
    ],
    [
      true,
      'الكثير من, كثير من, مجموعة من, مجموعة صغيرة من, مجموعة كبيرة من, حفنة من, كمية من, كميات كبيرة من, كميات من, حشد من',
    ],
  ]),
  vagueDurationAfter: new Set(words('طوال طيلة خلال منذ لمدة مدة مدى')),
  vagueDurationPrefixes: new Set(words('ل ول فل')),
  vagueDurationBefore: new Set(words('طويلة عدة عديدة قليلة كثيرة متواصلة متتالية')),
  durationAfter: new Set(words('لمدة مدة خلال طوال طيلة غضون بعد قبل منذ')),
  durationBefore: new Set(words('من على واحد واحدة كامل كاملة فقط تقريبا وقد قبل بعد في')),

  names: data.grouped([
    // "ارتفع ليصل إلى 5" reaches five; "يصل إلى 5" alone is at most five.
    [true, 'لتصل إلى, ليصل إلى, لتصل الى, ليصل الى, أن تصل إلى, أن يصل إلى, أن تصل الى, أن يصل الى'],
    [
      true,
      'مجموعة العشرين, مجموعة السبع, مجموعة الثماني, مجموعة العشرين الكبار, مجموعة الخمس, مجموعة الـ20, مجموعة الـ7, مجموعة الـ77',
    ],
    [
      true,
      'الحرب العالمية الأولى, الحرب العالمية الثانية, الحربين العالميتين, الحربان العالميتان, الاسم الأول, اسمه الأول, اسمها الأول, الأسماء الأولى, أسمائهم الأولى, أشعة ألفا, جسيمات ألفا, انبعاثات ألفا, أولا وقبل كل شيء, الأول والأهم, الأولى والأهم, أولا وأخيرا',
    ],
    [
      true,
      'حرب الأيام الستة, حرب الثلاثين عاما, ألف ليلة وليلة, السابع من أكتوبر, الربع الخالي, اتحاد الثلاثة',
    ],
  ]),
  labels: new Set(
    words(
      `المادة مادة المادتين المواد الفقرة فقرة البند بند القرار قرار رقم برقم رقمه رقمها الرقم القانون قانون المرسوم مرسوم قناة القناة
      الفصل فصل صفحة الصفحة الباب باب الطريق طريق الخط خط البوابة بوابة المرسوم الدورة الرحلة رحلة الغرفة غرفة القطاع قطاع الملحق`,
    ),
  ),
  clockBefore: new Set(words('الساعة')),
  clockAfter: new Set(),
  scores: new Set(
    words('فاز فازت خسر خسرت تعادل تعادلا بنتيجة نتيجة تغلب تغلبت هزم فوز فوزا خسارة مقابل بهدفين'),
  ),
  ordinalStopsBefore: new Set(
    words(
      `الفريق فريق ملازم الملازم رقيب الرقيب عريف العريف مساعد وكيل نقيب المقام بالدرجة تشرين كانون ربيع جمادى جمادي الوزير النائب الله الوزراء
      جهة ناحية وزير`,
    ),
  ),
  ordinalStopsAfter: new Set(words('ركن أمس أكسيد')),
  ordinalTitles: new Set(),
  possessives: words('ها هم هن هما نا كم'),
  starters: data.starters,
};

data.start(PHRASES.boundVerbs.keys());
data.start(PHRASES.negations);
