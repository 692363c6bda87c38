import type { SharedCurrency } from '../../numbers/currency-codes.ts';
import { SHARED_CURRENCIES } from '../../numbers/currency-codes.ts';
import type { Unit } from '../../numbers/lexicon.ts';

type Entry = readonly [phrase: string, unit: Unit];
type Noun = Pick<Unit, 'kind' | 'unit' | 'byCountry'>;

/** Names and words that only look like a dual. */
const NO_DUALS: ReadonlySet<string> = new Set([
  'ميلان',
  'بيتان',
  'بيتين',
  'سوقين',
  'لونان',
  'حيان',
  'حيين',
  'ملكان',
  'شقيقين',
  'قاضين',
  'محامين',
  'بحارين',
  'مصرفين',
  'قديمين',
]);

/** All forms of a counted noun: singular and its accusative, the duals, the plurals as given. */
function forms(noun: Noun, singular: string, plurals: string): Entry[] {
  const feminine = singular.endsWith('ة');
  const stem = feminine
    ? `${singular.slice(0, -1)}ت`
    : singular.endsWith('ى')
      ? `${singular.slice(0, -1)}ي`
      : singular;
  const entries: Entry[] = [
    [singular, { ...noun, form: 'singular' }],
    ...[`${stem}ان`, `${stem}ين`]
      .filter((dual) => !NO_DUALS.has(dual))
      .map((dual): Entry => [dual, { ...noun, form: 'dual' }]),
  ];
  if (!feminine && !singular.endsWith('ى')) entries.push([`${singular}ا`, { ...noun, form: 'singular' }]);
  // "هدف عسكري" has a plural of two words, and only one.
  const listed = singular.includes(' ') ? [plurals] : plurals.split(' ');
  for (const plural of listed.filter(Boolean)) {
    entries.push([plural, { ...noun, form: 'plural' }]);
    // "يمتد عقودا": a broken plural as an adverb.
    if (noun.kind === 'duration' && /[^اةىءن]$/.test(plural) && !plural.endsWith('ات'))
      entries.push([`${plural}ا`, { ...noun, form: 'plural' }]);
  }
  return entries;
}

const rows = (kind: Unit['kind'], list: string): Entry[] =>
  list
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [unit = '', singular = '', plurals = ''] = line.split('|').map((cell) => cell.trim());
      return forms({ kind, unit }, singular, plurals);
    });

/** English noun | singular | plurals. The order matters where forms meet: the later row wins. */
const DURATIONS = `
  second | ثانية | ثوان ثواني
  moment | لحظة | لحظات
  minute | دقيقة | دقائق
  hour | ساعة | ساعات
  day | يوم | أيام
  night | ليلة | ليال ليالي
  week | أسبوع | أسابيع
  month | شهر | أشهر شهور
  year | سنة | سنوات سنين
  year | عام | أعوام
  decade | عقد | عقود
  century | قرن | قرون`;

const MEASURES = `
  millimetre | مليمتر | مليمترات
  centimetre | سنتيمتر | سنتيمترات
  centimetre | سنتمتر | سنتمترات
  metre | متر | أمتار
  kilometre | كيلومتر | كيلومترات
  kilometre | كيلو متر | كيلو مترات
  mile | ميل | أميال
  foot | قدم | أقدام
  inch | بوصة | بوصات
  gram | غرام | غرامات
  gram | جرام | جرامات
  kilogram | كيلوغرام | كيلوغرامات
  kilogram | كيلوجرام | كيلوجرامات
  kilogram | كيلو غرام | كيلو غرامات
  kilogram | كيلو | كيلوات
  tonne | طن | أطنان
  pound | رطل | أرطال
  ounce | أونصة | أونصات
  barrel | برميل | براميل
  litre | لتر | لترات
  gallon | غالون | غالونات
  hectare | هكتار | هكتارات
  feddan | فدان | أفدنة فدادين
  dunam | دونم | دونمات
  acre | أكر | أكرات
  degree | درجة | درجات
  watt | واط | واطات
  kilowatt | كيلوواط | كيلوواطات
  megawatt | ميغاواط | ميغاواطات
  megawatt | ميجاواط | ميجاوات
  gigawatt | غيغاواط | غيغاواطات
  gigawatt | جيجاواط | جيجاوات
  point | نقطة | نقاط نقط
  horsepower | حصان | أحصنة`;

const COUNTS = `
  person | شخص | أشخاص
  person | فرد | أفراد
  person | نسمة | نسمات
  inhabitant | ساكن | سكان
  man | رجل | رجال
  woman | امرأة | نساء سيدات
  woman | سيدة | سيدات
  child | طفل | أطفال
  child | طفلة | طفلات
  girl | فتاة | فتيات
  young person | شاب | شبان شباب
  student | طالب | طلاب طلبة
  student | طالبة | طالبات
  pupil | تلميذ | تلاميذ
  teacher | معلم | معلمين معلمون
  doctor | طبيب | أطباء
  journalist | صحفي | صحفيين صحفيون
  journalist | صحافي | صحافيين صحافيون
  worker | عامل | عمال عاملين عاملون
  farmer | مزارع | مزارعين مزارعون
  king | ملك | ملوك
  part | قسم | أقسام
  part | جزء | أجزاء
  peak | قمة | قمم
  fact | حقيقة | حقائق
  sign | علامة | علامات
  album | ألبوم | ألبومات
  song | أغنية | أغان أغاني
  file | ملف | ملفات
  issue | قضية | قضايا
  statement | بيان | بيانات
  report | تقرير | تقارير
  plan | خطة | خطط
  step | خطوة | خطوات
  phone call | مكالمة | مكالمات
  message | رسالة | رسائل
  delegation | وفد | وفود
  committee | لجنة | لجان
  legion | فيلق | فيالق
  division | فرقة | فرق
  squadron | سرب | أسراب
  frigate | فرقاطة | فرقاطات
  submarine | غواصة | غواصات
  corvette | قرويطة | قرويطات
  warplane | مقاتلة | مقاتلات
  base | قاعدة | قواعد
  airport | مطار | مطارات
  port | ميناء | موانئ
  crossing | معبر | معابر
  field | حقل | حقول
  well | بئر | آبار
  refinery | مصفاة | مصاف مصافي
  pipeline | أنبوب | أنابيب
  neighbourhood | حي | أحياء
  apartment | شقة | شقق
  tent | خيمة | خيام
  clinic | عيادة | عيادات
  ambulance | سيارة إسعاف | سيارات إسعاف
  paramedic | مسعف | مسعفين مسعفون
  rescuer | منقذ | منقذين منقذون
  demonstrator | متظاهر | متظاهرين متظاهرون
  protester | محتج | محتجين محتجون
  settler | مستوطن | مستوطنين مستوطنون
  settlement | مستوطنة | مستوطنات
  terrorist | إرهابي | إرهابيين إرهابيون
  lawyer | محام | محامين محامون
  judge | قاض | قضاة
  engineer | مهندس | مهندسين مهندسون
  pilot | طيار | طيارين طيارون
  sailor | بحار | بحارة
  fisherman | صياد | صيادين صيادون
  trader | تاجر | تجار
  investor | مستثمر | مستثمرين مستثمرون
  user | مستخدم | مستخدمين مستخدمون
  patient | مريض | مرضى
  orphan | يتيم | أيتام
  resident | مقيم | مقيمين مقيمون
  foreigner | أجنبي | أجانب
  product | منتج | منتجات
  item | بند | بنود
  reason | سبب | أسباب
  category | فئة | فئات
  axis | محور | محاور
  sector | قطاع | قطاعات
  copy | نسخة | نسخ
  page | صفحة | صفحات
  word | كلمة | كلمات
  colour | لون | ألوان
  wall | جدار | جدران
  room | غرفة | غرف
  floor | طابق | طوابق
  shop | محل | محال محلات
  market | سوق | أسواق
  restaurant | مطعم | مطاعم
  hotel | فندق | فنادق
  wave | موجة | موجات
  storm | عاصفة | عواصف
  accident | حادث | حوادث
  accident | حادثة | حوادث
  violation | انتهاك | انتهاكات
  violation | خرق | خروقات
  test | اختبار | اختبارات
  dose | جرعة | جرعات
  vaccine | لقاح | لقاحات
  sample | عينة | عينات
  infant | رضيع | رضع
  employee | موظف | موظفين موظفون
  citizen | مواطن | مواطنين مواطنون
  civilian | مدني | مدنيين مدنيون
  refugee | لاجئ | لاجئين لاجئون
  displaced person | نازح | نازحين نازحون
  migrant | مهاجر | مهاجرين مهاجرون
  passenger | راكب | ركاب
  passenger | مسافر | مسافرين مسافرون
  prisoner | أسير | أسرى
  prisoner | سجين | سجناء
  detainee | معتقل | معتقلين معتقلون
  detainee | محتجز | محتجزين محتجزون
  hostage | رهينة | رهائن
  soldier | جندي | جنود
  fighter | مقاتل | مقاتلين مقاتلون
  militant | مسلح | مسلحين مسلحون
  officer | ضابط | ضباط
  police officer | شرطي | شرطيين شرطيون
  member | عضو | أعضاء
  member | عنصر | عناصر
  minister | وزير | وزراء
  deputy | نائب | نواب
  official | مسؤول | مسؤولين مسؤولون
  leader | زعيم | زعماء
  leader | قائد | قادة
  president | رئيس | رؤساء
  expert | خبير | خبراء
  researcher | باحث | باحثين باحثون
  suspect | مشتبه به | مشتبه بهم
  witness | شاهد | شهود
  victim | ضحية | ضحايا
  source | مصدر | مصادر
  dead | قتيل | قتلى
  dead | شهيد | شهداء
  wounded | جريح | جرحى
  injured | مصاب | مصابين مصابون
  missing | مفقود | مفقودين مفقودون
  death | حالة وفاة | حالات وفاة
  death | وفاة | وفيات
  injury | إصابة | إصابات
  case | حالة | حالات
  body | جثة | جثث
  family | عائلة | عائلات عوائل
  family | أسرة | أسر
  household | بيت | بيوت
  house | منزل | منازل
  building | مبنى | مبان مباني
  school | مدرسة | مدارس
  hospital | مستشفى | مستشفيات
  mosque | مسجد | مساجد
  university | جامعة | جامعات
  country | دولة | دول
  country | بلد | بلدان
  state | ولاية | ولايات
  governorate | محافظة | محافظات
  region | منطقة | مناطق
  district | دائرة | دوائر
  power | قوة | قوى
  child | ولد | أولاد
  city | مدينة | مدن
  town | بلدة | بلدات
  village | قرية | قرى
  island | جزيرة | جزر
  side | جانب | جوانب
  side | طرف | أطراف
  party | حزب | أحزاب
  company | شركة | شركات
  bank | مصرف | مصارف
  bank | بنك | بنوك
  factory | مصنع | مصانع
  organisation | منظمة | منظمات
  institution | مؤسسة | مؤسسات
  association | جمعية | جمعيات
  camp | مخيم | مخيمات
  ship | سفينة | سفن
  boat | قارب | قوارب
  boat | زورق | زوارق
  vessel | باخرة | بواخر
  tanker | ناقلة | ناقلات
  aircraft | طائرة | طائرات
  drone | طائرة مسيرة | طائرات مسيرة
  drone | مسيرة | مسيرات
  helicopter | مروحية | مروحيات
  missile | صاروخ | صواريخ
  rocket | قذيفة | قذائف
  bomb | قنبلة | قنابل
  tank | دبابة | دبابات
  vehicle | مركبة | مركبات
  vehicle | آلية | آليات
  car | سيارة | سيارات
  truck | شاحنة | شاحنات
  bus | حافلة | حافلات
  train | قطار | قطارات
  flight | رحلة | رحلات
  raid | غارة | غارات
  attack | هجوم | هجمات
  operation | عملية | عمليات
  explosion | انفجار | انفجارات
  fire | حريق | حرائق
  earthquake | زلزال | زلازل
  agreement | اتفاقية | اتفاقيات
  agreement | اتفاق | اتفاقات
  memorandum | مذكرة | مذكرات
  contract | صفقة | صفقات
  decision | قرار | قرارات
  law | قانون | قوانين
  meeting | اجتماع | اجتماعات
  session | جلسة | جلسات
  session | دورة | دورات
  round | جولة | جولات
  visit | زيارة | زيارات
  project | مشروع | مشاريع مشروعات
  programme | برنامج | برامج
  stage | مرحلة | مراحل
  candidate | مرشح | مرشحين مرشحون
  voter | ناخب | ناخبين ناخبون
  vote | صوت | أصوات
  seat | مقعد | مقاعد
  goal | هدف | أهداف
  match | مباراة | مباريات
  medal | ميدالية | ميداليات
  player | لاعب | لاعبين لاعبون
  team | فريق | فرق
  time | مرة | مرات
  language | لغة | لغات
  book | كتاب | كتب
  film | فيلم | أفلام
  story | قصة | قصص
  article | مقال | مقالات
  type | نوع | أنواع
  job | وظيفة | وظائف
  job | منصب شغل | مناصب شغل
  job | فرصة عمل | فرص عمل
  job | منصب عمل | مناصب عمل
  unit | وحدة | وحدات
  station | محطة | محطات
  bed | سرير |
  tree | شجرة | أشجار
  stone | حجر | أحجار
  animal | حيوان | حيوانات
  head | رأس | رؤوس
  visitor | زائر | زوار
  tourist | سائح | سياح
  pilgrim | حاج | حجاج
  participant | مشارك | مشاركين مشاركون
  share | سهم | أسهم
  centre | مركز | مراكز
  branch | فرع | فروع
  road | طريق | طرق
  bridge | جسر | جسور
  tunnel | نفق | أنفاق
  door | باب | أبواب
  device | جهاز | أجهزة
  child | ابن | أبناء
  daughter | ابنة | بنات
  brother | شقيق | أشقاء
  crime | جريمة | جرائم
  arrest | اعتقال | اعتقالات
  article | مادة | مواد
  group | مجموعة | مجموعات
  force | قوة | قوات
  battalion | كتيبة | كتائب
  brigade | لواء | ألوية
  position | موقع | مواقع
  target | هدف عسكري | أهداف عسكرية`;

const count = (unit: string, form: Unit['form'] = 'plural'): Unit => ({
  kind: 'count',
  unit,
  ...(form ? { form } : {}),
});
const measure = (unit: string): Unit => ({ kind: 'measure', unit });

/** Words that are a noun after a number but something else alone, and short forms. */
const OTHERS: readonly Entry[] = [
  ['كم', measure('kilometre')],
  ['كلم', measure('kilometre')],
  ['سم', measure('centimetre')],
  ['ملم', measure('millimetre')],
  ['مم', measure('millimetre')],
  ['كغ', measure('kilogram')],
  ['كلغ', measure('kilogram')],
  ['كجم', measure('kilogram')],
  ['متر مربع', measure('square metre')],
  ['مترا مربعا', measure('square metre')],
  ['أمتار مربعة', measure('square metre')],
  ['كيلومتر مربع', measure('square kilometre')],
  ['كيلومترا مربعا', measure('square kilometre')],
  ['كيلومترات مربعة', measure('square kilometre')],
  ['كم مربع', measure('square kilometre')],
  ['كم2', measure('square kilometre')],
  ['متر مكعب', measure('cubic metre')],
  ['مترا مكعبا', measure('cubic metre')],
  ['أمتار مكعبة', measure('cubic metre')],
  ['قدم مكعب', measure('cubic foot')],
  ['قدم مكعبة', measure('cubic foot')],
  ['كيلومتر في الساعة', measure('kilometre per hour')],
  ['كيلومترا في الساعة', measure('kilometre per hour')],
  ['كيلومترات في الساعة', measure('kilometre per hour')],
  ['كم/ساعة', measure('kilometre per hour')],
  ['درجة مئوية', measure('degree Celsius')],
  ['درجات مئوية', measure('degree Celsius')],
  ['درجة على مقياس ريختر', measure('magnitude')],
  ['درجات على مقياس ريختر', measure('magnitude')],
  ['كيلوواط ساعة', measure('kilowatt-hour')],
  ['ميغاوات', measure('megawatt')],
  ['كيلووات', measure('kilowatt')],
  ['جيجابايت', measure('gigabyte')],
  ['غيغابايت', measure('gigabyte')],
  ['°', measure('degree')],
  ['نقطة أساس', measure('basis point')],
  ['نقاط أساس', measure('basis point')],
  ['آخرين', count('other')],
  ['آخرون', count('other')],
  ['قتلوا', count('dead')],
];

export const NOUNS: readonly Entry[] = [
  ...rows('count', COUNTS),
  ...rows('measure', MEASURES),
  ...rows('duration', DURATIONS),
  ...OTHERS,
];

const MONEY: readonly (readonly [code: string, singular: string, plurals: string])[] = [
  ['EUR', 'يورو', 'يوروهات'],
  ['GBP', 'جنيه إسترليني', 'جنيهات إسترلينية'],
  ['GBP', 'جنيها إسترلينيا', ''],
  ['GBP', 'إسترليني', ''],
  ['JPY', 'ين', 'ينات'],
  ['CNY', 'يوان', 'يوانات'],
  ['ILS', 'شيكل', 'شواكل شيكلات'],
  ['ILS', 'شيقل', 'شواقل'],
  ['UAH', 'هريفنيا', ''],
  ['BRL', 'ريال برازيلي', 'ريالات برازيلية'],
  ['ZAR', 'راند', ''],
  ['THB', 'بات', ''],
  ['MYR', 'رينغيت', ''],
  ['IDR', 'روبية إندونيسية', ''],
  ['BDT', 'تاكا', ''],
  ['AFN', 'أفغاني', ''],
  ['KZT', 'تنغي', ''],
  ['ETB', 'بير', ''],
  ['NGN', 'نايرا', ''],
  ['PLN', 'زلوتي', ''],
  ['HUF', 'فورنت', ''],
  ['MRU', 'أوقية', 'أوقيات'],
  ['toman', 'تومان', 'تومانات'],
  ['cent', 'سنت', 'سنتات'],
  ['piastre', 'قرش', 'قروش'],
  ['fils', 'فلس', 'فلوس'],
  ['halala', 'هللة', 'هللات'],
  ['penny', 'بنس', 'بنسات'],
];

const SHARED: readonly (readonly [name: SharedCurrency, alone: string, singular: string, plurals: string])[] =
  [
    ['dollar', 'USD', 'دولار', 'دولارات'],
    ['riyal', 'riyal', 'ريال', 'ريالات'],
    ['pound', 'pound', 'جنيه', 'جنيهات'],
    ['dinar', 'dinar', 'دينار', 'دنانير دينارات'],
    ['lira', 'lira', 'ليرة', 'ليرات'],
    ['dirham', 'dirham', 'درهم', 'دراهم'],
    ['rupee', 'rupee', 'روبية', 'روبيات'],
    ['peso', 'peso', 'بيزو', 'بيزوات'],
    ['peso', 'peso', 'بيسو', 'بيسوات'],
    ['franc', 'franc', 'فرنك', 'فرنكات'],
    ['crown', 'crown', 'كرونة', 'كرونات'],
    ['crown', 'crown', 'كرون', 'كرونات'],
    ['shilling', 'shilling', 'شلن', 'شلنات'],
    ['ruble', 'RUB', 'روبل', 'روبلات'],
    ['won', 'won', 'وون', ''],
    ['manat', 'manat', 'مانات', ''],
  ];

export const CURRENCIES: readonly Entry[] = [
  ...MONEY.flatMap(([unit, singular, plurals]) => forms({ kind: 'money', unit }, singular, plurals)),
  ...SHARED.flatMap(([name, unit, singular, plurals]) =>
    forms({ kind: 'money', unit, byCountry: SHARED_CURRENCIES[name] }, singular, plurals),
  ),
];

/** Country adjectives (without the feminine ending, which is added) and names after a currency. */
const COUNTRY_ADJECTIVES: readonly (readonly [country: string, adjectives: string])[] = [
  ['US', 'أمريكي أميركي'],
  ['CA', 'كندي'],
  ['AU', 'أسترالي'],
  ['NZ', 'نيوزيلندي'],
  ['HK', 'هونغكونغي'],
  ['SG', 'سنغافوري'],
  ['TW', 'تايواني'],
  ['SA', 'سعودي'],
  ['QA', 'قطري'],
  ['YE', 'يمني'],
  ['OM', 'عماني'],
  ['IR', 'إيراني'],
  ['GB', 'بريطاني'],
  ['EG', 'مصري'],
  ['SD', 'سوداني'],
  ['SY', 'سوري'],
  ['LB', 'لبناني'],
  ['LY', 'ليبي'],
  ['KW', 'كويتي'],
  ['JO', 'أردني'],
  ['IQ', 'عراقي'],
  ['TN', 'تونسي'],
  ['DZ', 'جزائري'],
  ['BH', 'بحريني'],
  ['RS', 'صربي'],
  ['TR', 'تركي'],
  ['AE', 'إماراتي'],
  ['MA', 'مغربي'],
  ['IN', 'هندي'],
  ['PK', 'باكستاني'],
  ['LK', 'سريلانكي'],
  ['NP', 'نيبالي'],
  ['MX', 'مكسيكي'],
  ['AR', 'أرجنتيني'],
  ['PH', 'فلبيني'],
  ['CO', 'كولومبي'],
  ['CL', 'تشيلي'],
  ['CU', 'كوبي'],
  ['CH', 'سويسري'],
  ['DJ', 'جيبوتي'],
  ['RW', 'رواندي'],
  ['CD', 'كونغولي'],
  ['SE', 'سويدي'],
  ['NO', 'نرويجي'],
  ['DK', 'دنماركي'],
  ['CZ', 'تشيكي'],
  ['KE', 'كيني'],
  ['UG', 'أوغندي'],
  ['TZ', 'تنزاني'],
  ['SO', 'صومالي'],
  ['RU', 'روسي'],
  ['BY', 'بيلاروسي'],
  ['KR', 'كوري'],
  ['AZ', 'أذربيجاني'],
  ['TM', 'تركماني'],
];

export const COUNTRIES: readonly (readonly [string, string])[] = COUNTRY_ADJECTIVES.flatMap(
  ([country, list]) =>
    list
      .split(' ')
      .flatMap((word) =>
        [word, `${word}ة`, `${word}ا`, `ال${word}`, `ال${word}ة`].map((form) => [form, country] as const),
      ),
);
