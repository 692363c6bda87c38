import { foldText } from '../../fold.ts';
import type { NumberWord, NumeralLexicon } from '../../numbers/lexicon.ts';

const folded = (words: string): string[] => words.split(/\s+/).filter(Boolean).map(foldText);

const WORDS = new Map<string, NumberWord>();
const add = (words: string, word: NumberWord): void => {
  for (const form of folded(words)) WORDS.set(form, word);
};

add('صفر', { value: 0, rank: 'zero' });

const UNITS: readonly (readonly [value: number, forms: string])[] = [
  [1, 'واحد واحدة واحدا'],
  [2, 'اثنان اثنين اثنا اثني اثنتان اثنتين اثنتا اثنتي إثنتى ثنتان ثنتين اثنينِ'],
  [3, 'ثلاثة ثلاث'],
  [4, 'أربعة أربع'],
  [5, 'خمسة خمس'],
  [6, 'ستة ست'],
  [7, 'سبعة سبع'],
  [8, 'ثمانية ثماني ثمان ثمانٍ ثمانيا'],
  [9, 'تسعة تسع'],
];
for (const [value, forms] of UNITS) add(forms, { value, rank: 'unit' });
add('أحد إحدى', { value: 1, rank: 'unit', bound: true });
add('عشرة عشر عشرا', { value: 10, rank: 'ten' });

const TENS: readonly (readonly [value: number, forms: string])[] = [
  [20, 'عشرون عشرين'],
  [30, 'ثلاثون ثلاثين'],
  [40, 'أربعون أربعين'],
  [50, 'خمسون خمسين'],
  [60, 'ستون ستين'],
  [70, 'سبعون سبعين'],
  [80, 'ثمانون ثمانين'],
  [90, 'تسعون تسعين'],
];
for (const [value, forms] of TENS) add(forms, { value, rank: 'ten' });

// Folded, "مئة" is "مية", which with a particle is "كمية", a quantity.
add('مئة', { value: 100, rank: 'hundred', holds: 'ئ' });
add('مائة', { value: 100, rank: 'hundred' });
add('مئتان مئتين مئتا مئتي', { value: 200, rank: 'hundreds', holds: 'ئ' });
add('مائتان مائتين مائتا مائتي', { value: 200, rank: 'hundreds' });
const HUNDREDS = ['ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'];
HUNDREDS.forEach((unit, i) => {
  add(`${unit}مئة ${unit}مائة`, { value: (i + 3) * 100, rank: 'hundreds' });
});
add('ثمانيمئة ثمانيمائة', { value: 800, rank: 'hundreds' });

/** singular (also the counted accusative), plural, duals in full, dual in construct "-ي"; "-ا" is both. */
const SCALES: readonly (readonly [value: number, singular: string, plural: string, duals: string])[] = [
  [1e3, 'ألف', 'آلاف', 'ألفان ألفين ألفي'],
  [1e6, 'مليون', 'ملايين', 'مليونان مليونين مليوني'],
  [1e9, 'مليار', 'مليارات', 'ملياران مليارين ملياري'],
  [1e9, 'بليون', 'بلايين', 'بليونان بليونين بليوني'],
  [1e12, 'تريليون', 'تريليونات', 'تريليونان تريليونين تريليوني'],
  [1e12, 'ترليون', 'ترليونات', 'ترليونان ترليونين ترليوني'],
];
for (const [value, singular, plural, duals] of SCALES) {
  add(singular, { value, rank: 'scale' });
  add(plural, { value, rank: 'scale', needsMultiplier: true });
  add(duals, { value: 2 * value, rank: 'scales' });
  add(`${singular}ا`, { value, rank: 'scale', dualBeforeNoun: true });
}

const ORDINALS: readonly (readonly [value: number, forms: string])[] = [
  [1, 'أول'],
  [2, 'ثان ثاني ثانيا ثانية'],
  [3, 'ثالث ثالثة'],
  [4, 'رابع رابعة'],
  [5, 'خامس خامسة'],
  [6, 'سادس سادسة'],
  [7, 'سابع سابعة'],
  [8, 'ثامن ثامنة'],
  [9, 'تاسع تاسعة'],
];
for (const [value, forms] of ORDINALS) {
  add(forms, { value, rank: 'unit', ordinal: true });
  // "حل ثالثا".
  if (value > 2) add(`${forms.split(' ')[0]}ا`, { value, rank: 'unit', ordinal: true });
}
add('أولى', { value: 1, rank: 'unit', ordinal: true, endsIn: 'ى' });
add('حادي حادية', { value: 1, rank: 'unit', ordinal: true, bound: true });
add('عاشر عاشرة', { value: 10, rank: 'teen', ordinal: true });

const PARTITIVE_PLURALS: readonly (readonly [number, string])[] = [
  [1 / 3, 'أثلاث'],
  [1 / 4, 'أرباع'],
  [1 / 5, 'أخماس'],
  [1 / 6, 'أسداس'],
  [1 / 7, 'أسباع'],
  [1 / 8, 'أثمان'],
  [1 / 9, 'أتساع'],
  [1 / 10, 'أعشار'],
];

export const NUMERALS: NumeralLexicon = {
  words: WORDS,
  conjunctions: new Set(['و']),
  joiningPrefixes: new Set(['و', 'وال']),
  definitePrefixes: new Set(['ال', 'وال', 'فال', 'بال', 'كال', 'لل', 'ولل', 'وبال', 'فلل', 'فبال', 'وكال']),
  article: 'ال',
  unitsFirst: true,
  articles: new Set(),
  fractions: new Map(
    (
      [
        [1 / 2, 'نصف'],
        [1 / 4, 'ربع'],
        [1 / 3, 'ثلث'],
        [2 / 3, 'ثلثا ثلثي ثلثان ثلثين'],
        [1 / 6, 'سدس'],
      ] as const
    ).flatMap(([value, forms]) => folded(forms).map((form) => [form, value] as const)),
  ),
  decimalWords: new Set(folded('فاصلة فاصل')),
  fractionParts: new Map(PARTITIVE_PLURALS.map(([value, form]) => [foldText(form), value] as const)),
  singularParts: new Map([
    ['خمس', 1 / 5],
    ['سبع', 1 / 7],
    ['تسع', 1 / 9],
  ]),
  fractionLeads: new Map(),
  partitives: new Set(['من']),
  // "خمس السكان" is a fifth, "خمس السنوات الأخيرة" are five: sound feminine plurals are counted, not divided.
  isWhole: (word) =>
    word.startsWith('ال') && word.length > 4 && !word.endsWith('ات') && !word.endsWith('الاف'),
  notFractionBefore: new Set(
    folded(
      'نهائي النهائي سنوي سنوية السنوي السنوية شهري شهرية الشهري الشهرية أسبوعية آلي آلية رسمي رسمية مفتوح قرن',
    ),
  ),
  notFractionAfter: new Set(folded('إلى')),
  scaleMarks: new Map(),
  moneyScaleMarks: new Map(),
  ordinalMarks: new Set(),
  negatives: new Set(folded('سالب ناقص')),
  functionWords: new Set(
    folded(
      `من في على إلى عن مع بين منذ حتى خلال بعد قبل عند لدى حول ضد دون تحت فوق أو أم ثم بل لكن إن أن كان كانت يكون تكون
      هو هي هم هذا هذه ذلك تلك التي الذي الذين لا لم لن ما قد كما فقط أيضا تقريبا حاليا سنويا يوميا شهريا أسبوعيا
      بينهم بينها منها منهم فيها فيه عام سنة أي غير سوى إلا هناك هنا لست ولست فلست لستم وست جراء إثر أمس اليوم غداة نتيجة إضافة مقابل مقارنة بحسب وفق وفقا حسب ضمن عبر نحو`,
    ),
  ),
};
