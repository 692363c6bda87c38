import type { Unit } from '../../times/expression.ts';
import { compileTimes } from '../../times/lexicon.ts';
import type { Guard, MonthName, UnitName, WeekdayName } from '../../times/time-words.ts';
import { AR_FEASTS, AR_NAMES } from './times-names.ts';

const words = (list: string): string[] => list.split(/\s+/).filter(Boolean);
const phrases = (list: string): string[] =>
  list
    .split(/[|\n]/)
    .map((phrase) => phrase.trim())
    .filter(Boolean);
const of = <const T>(list: string, value: T): [string, T][] => phrases(list).map((phrase) => [phrase, value]);
/** "للأحد" is "ل" + "الأحد": the article is written away, so the form is an entry of its own. */
const contracted = <T>(entries: readonly (readonly [string, T])[]): [string, T][] =>
  entries.flatMap(([phrase, value]): [string, T][] =>
    phrase.startsWith('ال')
      ? [
          [phrase, value],
          [`لل${phrase.slice(2)}`, value],
        ]
      : [[phrase, value]],
  );

/** Month by month: names of Egypt, the Gulf, Libya and Sudan; of the Levant and Iraq; of the Maghreb. */
const MONTHS: readonly (readonly [sure: string, soft: string])[] = [
  ['يناير|كانون الثاني|جانفي|كانون ثاني', ''],
  ['فبراير|شباط|فيفري|فبرائر', ''],
  ['آذار', 'مارس'],
  ['أبريل|نيسان|إبريل|أفريل', ''],
  ['مايو|أيار', 'ماي'],
  ['يونيو|حزيران|يونيه', 'جوان'],
  ['يوليو|تموز|جويلية|يوليوز|يوليه', ''],
  ['غشت|أغسطوس', 'أوت|أغسطس'],
  ['سبتمبر|أيلول|شتنبر|سبتامبر', ''],
  ['أكتوبر|تشرين الأول|اكتوبر|تشرين أول', ''],
  ['نوفمبر|تشرين الثاني|نونبر|نوفمبر|تشرين ثاني', ''],
  ['ديسمبر|كانون الأول|دجنبر|ديسمبر|كانون أول', ''],
];
const gregorian = MONTHS.flatMap(([sure, soft], i): [string, MonthName][] => [
  ...of<MonthName>(sure, { month: i + 1, calendar: 'gregory', guard: 'none' }),
  ...of<MonthName>(soft, { month: i + 1, calendar: 'gregory', guard: 'soft' }),
]);

const HIJRI: readonly string[] = [
  'محرم|المحرم|محرم الحرام',
  'صفر|صفر الخير',
  'ربيع الأول|ربيع أول',
  'ربيع الآخر|ربيع الثاني|ربيع ثاني|ربيع آخر',
  'جمادى الأولى|جمادى الأول|جمادي الأولى',
  'جمادى الآخرة|جمادى الثانية|جمادى الثاني|جمادى الآخر|جمادي الآخرة',
  'رجب|رجب الفرد',
  'شعبان',
  'رمضان|رمضان المبارك',
  'شوال',
  'ذو القعدة|ذي القعدة|ذا القعدة|ذو القعده',
  'ذو الحجة|ذي الحجة|ذا الحجة',
];
const hijri = HIJRI.flatMap((names, i) =>
  of<MonthName>(names, {
    month: i + 1,
    calendar: 'islamic-umalqura',
    guard: /^(ربيع|جماد|ذو|شوال)/.test(names) ? 'none' : 'soft',
  }),
);

const WEEKDAYS: readonly string[] = [
  'الإثنين|الاثنين|الأثنين',
  'الثلاثاء|الثلثاء',
  'الأربعاء',
  'الخميس',
  'الجمعة',
  'السبت',
  'الأحد',
];
const weekdays = contracted(
  WEEKDAYS.flatMap((names, i) =>
    of<WeekdayName>(names, {
      day: i + 1,
      guard: 'none',
      notAfter: i === 0 ? ['بين', 'كلا', 'هذين', 'هذان', 'كل'] : ['كل'],
    }),
  ),
);

/** Singular, dual, plurals; the article is added where the word takes one. */
const UNITS: readonly (readonly [Unit, one: string, two: string, many: string])[] = [
  ['minute', 'دقيقة', 'دقيقتين|دقيقتان', 'دقائق'],
  ['hour', 'ساعة', 'ساعتين|ساعتان', 'ساعات'],
  ['day', 'يوم|يوما', 'يومين|يومان', 'أيام'],
  ['week', 'أسبوع|أسبوعا|اسبوع', 'أسبوعين|أسبوعان', 'أسابيع'],
  ['weekend', 'عطلة نهاية الأسبوع|عطلة الأسبوع|عطلة نهاية أسبوع', '', ''],
  ['month', 'شهر|شهرا', 'شهرين|شهران', 'أشهر|شهور'],
  ['quarter', 'ربع', '', 'أرباع'],
  ['half', 'نصف', '', ''],
  ['year', 'عام|عاما|سنة', 'عامين|عامان|سنتين|سنتان', 'أعوام|سنوات|سنين'],
  ['decade', 'عقد|عقدا', 'عقدين|عقدان', 'عقود'],
  ['century', 'قرن|قرنا', 'قرنين|قرنان', 'قرون'],
  ['millennium', 'ألفية', '', 'ألفيات'],
];
const units = UNITS.flatMap(([unit, one, two, many]): [string, UnitName][] => {
  const forms = (
    [
      [one, 1],
      [two, 2],
      [many, null],
    ] as const
  ).flatMap(([list, count]) => phrases(list).map((form) => ({ form, count })));
  return forms.flatMap(({ form, count }): [string, UnitName][] => {
    const whole: UnitName = { unit, count, definite: true };
    if (unit === 'weekend') return [[form, whole]];
    if (unit === 'quarter' || unit === 'half') return contracted([[`ال${form}`, whole]]);
    return [
      [form, { unit, count, definite: false }],
      ...contracted([[`ال${form}`, whole] as [string, UnitName]]),
    ];
  });
});

const am = { half: 'am' } as const;
const pm = { half: 'pm' } as const;
const night = { half: 'night' } as const;
const DECADES: readonly (readonly [string, number])[] = [
  ['عشريني', 20],
  ['ثلاثيني', 30],
  ['أربعيني', 40],
  ['خمسيني', 50],
  ['ستيني', 60],
  ['سبعيني', 70],
  ['ثمانيني', 80],
  ['تسعيني', 90],
];

export const times = compileTimes({
  particles: ['و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول', 'فب', 'فل', 'وك'],
  determiners: ['ال'],
  months: [
    ...gregorian,
    ...hijri, // Folding makes "أب" (father) one with it.
    ['آب', { month: 8, calendar: 'gregory', guard: 'none', startsIn: 'آ' }],
  ],
  monthWords: ['شهر', 'أشهر', 'شهري'],
  weekdays,
  dayWords: ['يوم', 'يومي', 'نهار', 'نهاري'],
  units,
  days: [
    ...of('اليوم|هذا اليوم|يومنا هذا|الليلة|هذه الليلة|هذا الصباح|هذا المساء', {
      offset: 0,
      rateAfter: ['في', 'طوال', 'طيلة', 'ذلك', 'مر'],
    }),
    ...of('أمس|الأمس|البارحة|الليلة الماضية|ليلة أمس|مساء أمس|ليل أمس', { offset: -1 }),
    ...of('أول أمس|أول من أمس|أمس الأول|قبل أمس|قبل يوم أمس|أمس الاول|أول البارحة', { offset: -2 }),
    ...of('غدا|الغد|غد|غدٍ|يوم غد', { offset: 1 }),
    ...of('بعد غد|بعد الغد|بعد يوم غد|غداة غد', { offset: 2 }),
  ],
  shiftsBefore: [...of('هذا|هذه', { step: 0 }), ...of('آخر', { step: -1, rolling: true, counted: true })],
  shiftsAfter: [
    ...of(
      'الماضي|الماضية|الماضيين|الماضيان|الماضيتين|الماضيتان|المنصرم|المنصرمة|المنصرمين|الفائت|الفائتة|المنقضي|المنقضية',
      { step: -1 },
    ),
    ...of('الأخير|الأخيرة|الأخيرين|الأخيرتين', { step: -1, rolling: true }),
    ...of(
      'المقبل|المقبلة|المقبلين|المقبلتين|القادم|القادمة|القادمين|القادمتين|القادمان|القادمتان|المقبلان|المقبلتان|الآتي|الآتية',
      { step: 1 },
    ),
    ...of('بعد القادم|بعد المقبل|ما بعد القادم', { step: 2 }),
    ...of('الجاري|الجارية|الحالي|الحالية', { step: 0 }),
    ...of('التالي|التالية|اللاحق|السابق|السابقة|السابقين', { step: 1, event: true }),
  ],
  vagueCounts: phrases('القليلة|العديدة|الكثيرة|المعدودة|القلائل|بضع|بضعة|عدة|نحو عدة'),
  approximators: phrases('نحو|حوالي|قرابة|زهاء|أكثر من|أقل من|ما يقارب|ما يزيد على|ما يقرب من|قبل نحو'),
  one: [],
  parts: [
    ...of('مطلع|أوائل|بداية|بدايات|مستهل|وقت مبكر من|وقت مبكر|فاتحة', 'early' as const),
    ...of('منتصف|أواسط|وسط', 'mid' as const),
    ...of('أواخر|نهاية|نهايات|ختام', 'late' as const),
    ...of('النصف الأول من', 'first-half' as const),
    ...of('النصف الثاني من|النصف الأخير من', 'second-half' as const),
    ...of('بقية|باقي|ما تبقى من', 'rest' as const),
    ...of('في وقت لاحق من|في وقت لاحق|وقت لاحق من|لاحقا', 'later' as const),
    ...of('في وقت سابق من|وقت سابق من|سابقا', 'earlier' as const),
  ],
  awayBefore: [
    ...of('قبل', { step: -1 }),
    ...of('منذ', { step: -1, open: true }),
    ...of('بعد', { step: 1, future: true, ahead: true }),
    ...of('في غضون|خلال|في', { step: 1, future: true, ahead: true, counted: true }),
  ],
  awayAfter: [...of('من الآن|من اليوم|في المستقبل', { step: 1 }), ...of('مضت|خلت', { step: -1 })],
  awayBase: [],
  awayEvent: ['من'],
  and: ['و'],
  andPrefix: 'و',
  of: phrases('من|في|من شهر|في شهر'),
  dayLinks: ['في'],
  dayLeads: [],
  yearWords: [
    ...of('عام|سنة|العام|السنة|للعام|من عام|من سنة', {}),
    ...of('عامي|سنتي|العامين|الأعوام|أعوام|بين عامي', { dual: true }),
  ],
  eras: [
    ...of('ق.م|ق . م|ق.م.|قبل الميلاد|ق.ب', 'bc' as const),
    ...of('م|ميلادي|ميلادية|الميلادي|للميلاد|بعد الميلاد', 'ad' as const),
    ...of('ه|هـ|هجري|هجرية|الهجري|للهجرة', 'ah' as const),
  ],
  seasons: contracted<{ season: number; guard: Guard }>([
    ...of('الربيع', { season: 1, guard: 'soft' as const }),
    ...of('الصيف', { season: 2, guard: 'soft' as const }),
    ...of('الخريف', { season: 3, guard: 'soft' as const }),
    ...of('الشتاء', { season: 4, guard: 'soft' as const }),
    ...of('ربيع', { season: 1, guard: 'strict' as const }),
    ...of('صيف', { season: 2, guard: 'strict' as const }),
    ...of('خريف', { season: 3, guard: 'strict' as const }),
    ...of('شتاء', { season: 4, guard: 'strict' as const }),
  ]),
  decades: contracted(
    DECADES.flatMap(([stem, value]): [string, number][] =>
      ['ات', 'اتُ'].flatMap((ending) => [
        [`${stem}${ending}`, value],
        [`ال${stem}${ending}`, value],
        [`${stem.slice(0, -1)}${ending}`, value],
        [`ال${stem.slice(0, -1)}${ending}`, value],
      ]),
    ),
  ),
  decadeMarks: [],
  ageBefore: [],
  ageAfter: phrases('من عمره|من عمرها|من العمر|من عمرهم|من أعمارهم|من عمري|من عمرهن'),
  centuries: ['القرن', 'للقرن', 'قرن'],
  lastOf: ['الأخير', 'الأخيرة'],
  quarterCodes: [],
  weekNumbers: ['الأسبوع رقم', 'الأسبوع'],
  weekOf: ['أسبوع', 'الأسبوع'],
  holidays: AR_FEASTS,
  boundsBefore: [
    ...of('منذ|بدءا من|ابتداء من|اعتبارا من|انطلاقا من|بداية من|منذ يوم|مذ', 'since' as const),
    ...of('حتى|لغاية|بحلول|إلى غاية|وحتى|في موعد أقصاه|في موعد لا يتجاوز', 'until' as const),
    ...of('قبل|قبيل', 'before' as const),
    ...of('بعد', 'after' as const),
  ],
  boundsAfter: [
    ...of('فصاعدا|وما بعده|وما بعدها|وما بعد', 'since' as const),
    ...of('وما قبله|وما قبلها', 'until' as const),
  ],
  rangeFrom: ['من', 'الممتدة من'],
  rangeLeads: phrases('خلال الفترة|خلال المدة|في الفترة|خلال الفترة الممتدة|في الفترة الممتدة'),
  rangeBetween: ['بين'],
  rangeTo: phrases('إلى|وإلى|إلى يوم|إلى غاية'),
  rangeUntil: phrases('حتى|وحتى|لغاية|ولغاية'),
  twins: phrases('الموافق|الموافق ل|المصادف|الموافق لـ|الموافقة|والموافق|المصادف ل'),
  leads: phrases(
    `في|منذ|حتى|خلال|قبل|بعد|بين|إلى|بحلول|نهاية|مطلع|بداية|أوائل|أواخر|منتصف|شهر|هذا|يوم|أيام|طوال|طيلة|لغاية|عند|أواسط|عيد|الفترة|اعتبارا من|ابتداء من|
     بدءا من|مساء|صباح|ليل|فجر|ظهر|عصر|قبيل|بقية`,
  ),
  yearLeads: phrases(
    'في|منذ|حتى|خلال|قبل|بعد|بحلول|بين|لغاية|نهاية|مطلع|بداية|أوائل|أواخر|منتصف|صيف|شتاء|ربيع|خريف|موسم|رؤية|مواليد|انتخابات|كأس العالم|مونديال|أولمبياد|ميزانية|موازنة|حرب|ثورة|اتفاق|دستور|قانون|إلى',
  ),
  notYearBefore: phrases(
    'نحو|حوالي|قرابة|زهاء|أكثر من|أقل من|على الأقل|يقارب|رقم|نمرة|طراز|بلغ|بلغت|إلى نحو',
  ),
  notYearAfter: words(
    `شخص شخصا أشخاص قتيل قتيلا جريح جريحا مليون ألف مليار دولار يورو جنيه ريال درهم دينار ليرة متر مترا كيلومتر كيلومترا طن طنا برميل برميلا
     ميغاواط ساعة ساعات يوم يوما أيام شهر شهرا أشهر سنة عاما سنوات دقيقة جندي جنديا مقاتل مقاتلا منزل منزلا حالة إصابة آخرين فرد فردا موظف
     موظفا عامل عاملا طالب طالبا أسرة عائلة لاجئ لاجئا صوت صوتا نقطة هكتار هكتارا فدان فدانا كيلوغرام غرام مئة بالمئة بالمائة نسمة شركة دولة مدينة قرية`,
  ),
  clockLeads: phrases('الساعة|الساعه'),
  clockWords: [
    ['منتصف الليل', '00:00'],
    ['منتصف النهار', '12:00'],
    ['منتصف ليل', '00:00'],
    ['منتصف ليلة', '00:00'],
  ],
  clockMarks: ['تماما'],
  meridiems: [
    ...of('صباحا|ص|صباح|فجرا|قبل الظهر|في الصباح', am),
    ...of('مساء|م|ظهرا|عصرا|بعد الظهر|ظهر|عصر|في المساء|بعد ظهر', pm),
    ...of('ليلا|ليل|في الليل', night),
  ],
  dayParts: [
    ...of('صباح|فجر|صبيحة|ضحى|صباحا|فجرا|قبل ظهر|ساعة مبكرة من صباح|وقت مبكر من صباح', am),
    ...of('مساء|عصر|ظهر|بعد ظهر|عشية|ظهرا|عصرا|بعد الظهر|وقت متأخر من مساء', pm),
    ...of('ليل|ليلة|ليلا|وقت متأخر من ليل|سحر', night),
  ],
  zones: phrases(
    `بتوقيت غرينتش|بتوقيت جرينتش|ت غ|توقيت غرينتش|توقيت جرينتش|بالتوقيت المحلي|التوقيت المحلي|بتوقيت القاهرة|بتوقيت مكة المكرمة|بتوقيت مكة|بتوقيت القدس|بتوقيت بغداد|
     بتوقيت دمشق|بتوقيت بيروت|بتوقيت أبوظبي|بتوقيت السعودية|بتوقيت ليبيا|بتوقيت طرابلس|بتوقيت موسكو|بتوقيت الرياض|جمت|gmt|utc|بتوقيت واشنطن|بتوقيت شرق الولايات المتحدة`,
  ),
  clockLinks: phrases('في|عند|على|من|نحو|حوالي|قرابة'),
  halves: [
    ['والنصف', 30],
    ['ونصف', 30],
    ['والربع', 15],
    ['وربع', 15],
    ['إلا ربعا', -15],
    ['إلا ربع', -15],
    ['والثلث', 20],
    ['وثلث', 20],
    ['إلا ثلثا', -20],
  ],
  future: phrases(
    `سوف|المقرر|من المقرر|المتوقع|المرتقب|المرتقبة|المقررة|المزمع|المنتظر|لن|يعتزم|تعتزم|ينوي|تنوي|يستعد|تستعد|يخطط|تخطط|تمهيدا|استعدادا|قبيل|مرتقب|مرتقبة|موعد|الموعد|يبدأ|تبدأ|ينطلق|تنطلق|ينتهي|تنتهي|يستأنف|تستأنف`,
  ),
  past: phrases(
    'كان|كانت|كانوا|قال|قالت|أعلن|أعلنت|أكد|أكدت|وصل|وصلت|التقى|شهد|شهدت|وقع|وقعت|عقد|عقدت|بدأ|بدأت|قتل|أصيب|استقبل|زار|زارت|بحث|أجرى|أجرت|انطلق|انطلقت|اندلع|اندلعت|توفي|ولد|صدر|صدرت|شارك|ناقش|أفاد|أفادت|ذكر|ذكرت|جرى|جرت|تم|لقد|عاد|عادت|غادر|غادرت',
  ),
  futurePrefixes: ['سي', 'ست', 'سن', 'سأ', 'سا'],
  notPastAfter: [],
  notFuture: words(
    `سيارة سيارات سيارته سياسة سياسي سياسية سياسات سياسيا سياسيين سياسيون سيناء سيادة سيادي سيادية سيطرة سيطر سيطرت سيول سينما سيناريو سيدة سيدات سيرة سيراليون سيبيريا سيدني سياق
     سياحة سياحي سياحية سيوف سيولة سيليكون ستوكهولم ستون ستين ستينيات ستراتيجي ستار ستارة ستائر ستاندرد ستيفن ستوديو ستريت سندات سنوات سنوي سنوية سنويا سنغافورة سنغال سنتين سنتان سنحاريب
     ساعة ساعات ساعد ساعدت ساحة ساحات ساحل ساحلي ساحلية سابق سابقة سابقا ساهم ساهمت ساد سادت سادس سادسة سارة ساندت ساند سالم سامي سائق سائقين سائد سائدة ساخن ساخنة ساكن سابع سابعة ساعتين سادات سان سامسونغ سافر سافرت سيدها سيدنا سيده`,
  ),
  names: contracted(AR_NAMES.map((name): [string, true] => [name, true])).map(([name]) => name),
  nameLeads: words(
    'ثورة حراك حركة انتفاضة ميدان ساحة شارع جسر كوبري مدينة ملعب جامعة محور تيار ائتلاف حي طريق مطار مفاعل سد',
  ),
  possessive: '',
  cased: false,
  pluralEnding: '',
});
