import { PhraseTable } from '../../phrases.ts';
import { predicateTable } from '../../predicates.ts';
import type { RelationLexicon } from '../../relation-lexicon.ts';
import { negatorTable, senseTable } from '../../senses.ts';
import { BODIES } from './bodies.ts';
import { PREDICATES } from './predicates.ts';
import { NEGATORS, NO_NEGATORS, SENSE_WORDS } from './senses.ts';
import { TOPICS } from './topics.ts';

const named = (name: string, list: string): [string, string][] =>
  list.split(/\s+/).map((word) => [word, name]);

const phrasesNamed = (name: string, list: string): [string, string][] =>
  list.split('|').map((phrase) => [phrase.trim(), name]);

const marked = <T>(value: T, list: string): [string, T][] =>
  list.split('|').map((phrase) => [phrase.trim(), value]);

export const relations: RelationLexicon = {
  measures: new PhraseTable([
    ...named(
      'death',
      'قتل قتلت قتلوا قتيل قتيلا قتيلين قتلى القتلى مقتل وفاة وفيات الوفيات توفي لقي مصرعه مصرعهم ضحية ضحايا الضحايا شهيد شهداء شهيدا أودى أودت استشهد استشهاد',
    ),
    ...phrasesNamed(
      'death',
      'لقوا حتفهم | لقي حتفه | لقيت حتفها | لقوا مصرعهم | لقي مصرعه | فارق الحياة | فارقوا الحياة',
    ),
    ...named(
      'injury',
      'أصيب أصيبت أصيبوا إصابة إصابات الإصابات جريح جريحا جرحى الجرحى مصاب مصابا مصابين المصابين جرح يصب يصاب تصب مصابون',
    ),
    ...named('missing', 'مفقود مفقودا مفقودين المفقودين مفقودون فقد فقدان'),
    ...named('displaced', 'نازح نازحا نازحين النازحين نزح نزوح لاجئ لاجئين اللاجئين'),
    ...named('arrest', 'اعتقل اعتقلت اعتقال معتقل معتقلا معتقلين توقيف أوقفت احتجز موقوف موقوفين'),
    ...named('value', 'قيمة قيمتها قيمته بقيمة تبلغ بلغت كلفة تكلفة بتكلفة ميزانية موازنة'),
    ...named('inflation', 'تضخم التضخم'),
    ...named('unemployment', 'بطالة البطالة'),
    ...named('growth', 'نمو النمو نما ينمو'),
    ...named('turnout', 'المشاركة الإقبال'),
  ]),
  updates: new PhraseTable(
    [
      'ارتفع',
      'ارتفعت',
      'ارتفاع',
      'زاد',
      'زادت',
      'وصلت',
      'وصل',
      'انخفض',
      'انخفضت',
      'تراجع',
      'تراجعت',
      'صعدت',
      'قفزت',
      'حصيلة جديدة',
      'أحدث حصيلة',
    ].map((phrase) => [phrase, true] as const),
  ),
  earlier: new PhraseTable(
    [
      'حصيلة سابقة',
      'الحصيلة السابقة',
      'حصيلة أولية',
      'الحصيلة الأولية',
      'في وقت سابق',
      'سابقا',
      'في بادئ الأمر',
      'في البداية',
      'حصيلة أولى',
      'نسخة سابقة',
      'النسخة السابقة',
      'صيغة سابقة',
      'ورد خطأ',
      'ذكر خطأ',
      'ذكرنا خطأ',
      'بطريق الخطأ',
    ].map((phrase) => [phrase, true] as const),
  ),
  contrasts: new PhraseTable([
    ...marked(
      true,
      'لكن | غير أن | إلا أن | بيد أن | في المقابل | بالمقابل | على النقيض | على العكس | خلافا لذلك | بخلاف ذلك | على عكس ذلك',
    ),
    ...marked(false, 'بينما | في حين | في حين أن | فيما'),
  ]),
  recovery: new PhraseTable(
    marked(
      true,
      'انتشال | انتشل | انتشلت | انتشلوا | عثر | عثرت | عثروا | العثور | استخراج | استخرجت | استخرج | سحب | سحبت | دفن | دفنت | مشرحة | المشرحة | ثلاجة الموتى | الأنقاض | الركام | لفظ البحر',
    ),
  ),
  additional: new PhraseTable(
    marked(true, 'إضافي | إضافية | إضافيا | إضافيين | إضافيون | إضافيان | إضافيتين'),
  ),
  counting: new PhraseTable(
    marked(true, 'عدد | أعداد | حصيلة | إجمالي | مجموع | رقم | بينهم | بينها | من بينهم | من بينها'),
  ),
  predicates: predicateTable(PREDICATES),
  topics: predicateTable(TOPICS),
  bodies: predicateTable(BODIES),
  senses: senseTable(SENSE_WORDS),
  negators: negatorTable(NEGATORS, NO_NEGATORS),
  parts: new PhraseTable(
    'حي أحياء الأحياء ضاحية ضواحي ضواح الضواحي منطقة مناطق شارع شوارع أطراف'
      .split(' ')
      .map((word) => [word, true] as const),
  ),
  otherUnits: [
    { unit: 'family', beside: ['hospital', 'clinic', 'hotel'], is: 'bed' },
    { unit: 'degree', beside: ['earthquake'], is: 'magnitude' },
  ],
  because: {
    duplicates: () => 'تقول العبارتان الشيء نفسه.',
    entails: () => 'تتضمن هذه العبارة ما تقوله الأخرى كله.',
    figuresDiffer: (here, there) => `الرقمان مختلفان للشيء نفسه: «${here}» هنا و«${there}» هناك.`,
    corrected: (here, there) => `تصويب: «${here}» بدلا من «${there}».`,
    updated: (here, there) => `رقم أحدث: «${here}» بعد «${there}».`,
    denied: () => 'ما تثبته إحدى العبارتين تنفيه الأخرى.',
    agrees: () => 'تروي العبارتان الواقعة نفسها بلا تعارض بينهما.',
    refines: (detail) => `الواقعة نفسها بتفصيل أدق هنا: «${detail}».`,
    daysDiffer: (here, there) => `يومان مختلفان للواقعة نفسها: «${here}» هنا و«${there}» هناك.`,
    opposes: () => 'ما تقول إحدى العبارتين إنه حدث تقول الأخرى عكسه.',
    replaced: () => 'تقول العبارتان الشيء نفسه، لكن عن شخص أو مكان أو شيء آخر.',
  },
  drift: {
    hedgeDropped: (hedge) =>
      hedge === null
        ? 'سقط من التقرير اللاحق ما كان في الأسبق من تحفظ.'
        : `سقط من التقرير اللاحق تحفظ الأسبق: «${hedge}».`,
    sourceDropped: (source) => `لا يذكر التقرير اللاحق مصدرا، وكان الأسبق ينقله عن «${source}».`,
    numberGrown: () => 'الرقم في التقرير اللاحق أكبر.',
  },
  missing: {
    speech: (who) => `تسجيل أو نص منشور من «${who}» يبين أنه قال ذلك.`,
    amount: (what) => `وثيقة أو مصدر مستقل يذكر «${what}».`,
    dated: (when) => `مصدر مستقل يؤكد ما جرى في ${when}.`,
    plan: () => 'إعلان رسمي من صاحب الخطة، أو ما يدل على تنفيذها.',
    other: () => 'مصدر مستقل يذكر الواقعة نفسها.',
  },
};
