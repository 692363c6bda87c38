import { type Operator, ofText } from '../operator.ts';
import {
  type Language,
  languageOf,
  type Place,
  replaceAt,
  type Swaps,
  swapped,
  wholeWords,
} from '../words.ts';
import { isDateDigits } from './dates.ts';

const NUMBER_WORDS: Swaps = {
  ar: [
    ['ثلاثة', 'خمسة'],
    ['ثلاث', 'خمس'],
    ['أربعة', 'سبعة'],
    ['أربع', 'سبع'],
    ['خمسة', 'ثمانية'],
    ['خمس', 'ثماني'],
    ['ستة', 'تسعة'],
    ['ست', 'تسع'],
    ['سبعة', 'أربعة'],
    ['سبع', 'أربع'],
    ['ثمانية', 'ثلاثة'],
    ['ثماني', 'ثلاث'],
    ['تسعة', 'ستة'],
    ['تسع', 'ست'],
  ],
  en: [
    ['two', 'four'],
    ['three', 'five'],
    ['four', 'seven'],
    ['five', 'eight'],
    ['six', 'nine'],
    ['seven', 'four'],
    ['eight', 'five'],
    ['nine', 'six'],
    ['ten', 'twelve'],
    ['eleven', 'thirteen'],
    ['twelve', 'fifteen'],
    ['Two', 'Four'],
    ['Three', 'Five'],
    ['Four', 'Seven'],
    ['Five', 'Eight'],
    ['Six', 'Nine'],
  ],
};
const SCALES: Swaps = {
  ar: [
    ['مليون', 'مليار'],
    ['مليار', 'مليون'],
    ['ملايين', 'مليارات'],
    ['مليارات', 'ملايين'],
    ['آلاف', 'ملايين'],
    ['ألف', 'مليون'],
    ['مليونا', 'مليارا'],
    ['ألفا', 'مليونا'],
  ],
  en: [
    ['million', 'billion'],
    ['billion', 'million'],
    ['thousand', 'million'],
    ['trillion', 'billion'],
  ],
};
const CURRENCIES: Swaps = {
  ar: [
    ['دولار', 'يورو'],
    ['يورو', 'دولار'],
    ['ريال', 'درهم'],
    ['درهم', 'ريال'],
    ['دينار', 'دولار'],
    ['جنيه', 'يورو'],
    ['ليرة', 'دولار'],
    ['دولارا', 'يورو'],
    ['دولارات', 'يورو'],
    ['ريالا', 'درهما'],
    ['درهما', 'ريالا'],
  ],
  en: [
    ['dollars', 'euros'],
    ['euros', 'dollars'],
    ['pounds', 'euros'],
    ['dirhams', 'riyals'],
    ['riyals', 'dirhams'],
    ['rupees', 'dollars'],
    ['dinars', 'dollars'],
    ['francs', 'euros'],
    ['$', '€'],
    ['€', '£'],
    ['£', '$'],
  ],
};
const UNITS: Swaps = {
  ar: [
    ['متر', 'كيلومتر'],
    ['مترا', 'كيلومترا'],
    ['كيلومتر', 'متر'],
    ['كيلومترا', 'مترا'],
    ['مليمترا', 'سنتيمترا'],
    ['ساعات', 'أيام'],
    ['ساعة', 'دقيقة'],
    ['أيام', 'أسابيع'],
    ['يوما', 'أسبوعا'],
    ['أسابيع', 'أشهر'],
    ['أشهر', 'سنوات'],
    ['شهرا', 'عاما'],
    ['سنوات', 'أشهر'],
    ['أعوام', 'أشهر'],
    ['عاما', 'شهرا'],
    ['سنة', 'شهرا'],
    ['شخصا', 'عائلة'],
    ['أشخاص', 'عائلات'],
    ['قتيلا', 'جريحا'],
    ['عائلة', 'قرية'],
    ['ميغاواط', 'كيلوواط'],
    ['طن', 'كيلوغرام'],
    ['طنا', 'كيلوغراما'],
  ],
  en: [
    ['metres', 'kilometres'],
    ['kilometres', 'metres'],
    ['km', 'miles'],
    ['hours', 'days'],
    ['hour', 'day'],
    ['minutes', 'hours'],
    ['days', 'weeks'],
    ['weeks', 'months'],
    ['months', 'years'],
    ['years', 'months'],
    ['people', 'families'],
    ['children', 'soldiers'],
    ['tonnes', 'kilograms'],
    ['megawatts', 'gigawatts'],
    ['percent', 'percentage points'],
    ['per cent', 'percentage points'],
  ],
};
const COMPARATORS: Swaps = {
  ar: [
    ['أكثر من', 'أقل من'],
    ['أكثر من', ''],
    ['أقل من', 'أكثر من'],
    ['على الأقل', ''],
    ['على الأقل', 'على الأكثر'],
    ['ما لا يقل عن', ''],
    ['ما لا يقل عن', 'ما لا يزيد على'],
    ['نحو', 'أكثر من'],
    ['نحو', ''],
    ['حوالي', 'أكثر من'],
    ['حوالي', ''],
    ['قرابة', 'أكثر من'],
    ['زهاء', ''],
  ],
  en: [
    ['more than', 'less than'],
    ['more than', ''],
    ['less than', 'more than'],
    ['fewer than', 'more than'],
    ['at least', ''],
    ['at least', 'at most'],
    ['At least', 'At most'],
    ['At least', 'Exactly'],
    ['over', 'under'],
    ['about', 'more than'],
    ['about', ''],
    ['around', 'more than'],
    ['around', ''],
    ['nearly', 'over'],
    ['up to', 'at least'],
    ['up to', ''],
    ['almost', 'more than'],
    ['About', 'More than'],
  ],
};

/** Words of a comparator right before a number, where one more would not make a changed claim but a garbled one. */
const COMPARING =
  /(?:than|least|most|over|under|about|around|nearly|almost|up to|من|عن|على|نحو|exceed|exceeds|exceeded|[يت]تجاوز|تجاوزت?|بنحو|حوالي|قرابة|زهاء|بين|between|and|to|و|from)\s*[$€£]?$/iu;

const DIGITS = /(?<![\p{L}\p{N}.,:٫٬-])\d+(?:[.,٫٬]\d+)*(?![\p{L}\p{N}:]|[-–]\d)/gu;

interface Numeral extends Place {
  readonly digits: string;
}

/** Numerals that are no day, month or year. */
const numerals = (text: string): Numeral[] =>
  [...text.matchAll(DIGITS)].flatMap((match) => {
    const place = { start: match.index, end: match.index + match[0].length };
    return isDateDigits(text, place) ? [] : [{ ...place, digits: match[0] }];
  });

/** Whether a number stands within the few words before a unit, or right behind a comparator. */
function hasNumberBefore(text: string, { start }: Place, language: Language): boolean {
  const near = text.slice(0, start).split(' ').slice(-4).join(' ');
  return /[\d$€£]/u.test(near) || NUMBER_WORDS[language].some(([word]) => wholeWords(word).test(near));
}

/** Whether a comparator stands at a number that is no date: "about 300", "17 شخصا على الأقل". */
function compares(text: string, { start, end }: Place, language: Language): boolean {
  const behind = text.slice(end).trimStart();
  const offset = text.length - behind.length;
  const digits = /^[$€£]?(\d+)/u.exec(behind);
  if (digits !== null)
    return !isDateDigits(text, {
      start: offset + digits[0].length - (digits[1] as string).length,
      end: offset + digits[0].length,
    });
  if (NUMBER_WORDS[language].some(([word]) => behind.startsWith(word))) return true;
  return /(?:الأقل|الأكثر)/u.test(text.slice(start, end)) && hasNumberBefore(text, { start, end }, language);
}

const withDigit = (digits: string, at: number, by: number): string =>
  digits.slice(0, at) + ((Number(digits[at]) % 9) + by) + digits.slice(at + 1);

export const NUMBERS: readonly Operator[] = [
  ofText('number', 'content', (text, { language }) => [
    ...numerals(text).flatMap((one) =>
      [7, 30].map((step) => {
        const whole = /^\d+/.exec(one.digits)?.[0] ?? '';
        return replaceAt(text, one, String(Number(whole) + step) + one.digits.slice(whole.length));
      }),
    ),
    ...swapped(text, NUMBER_WORDS, languageOf(language)),
  ]),
  ofText('one digit', 'content', (text) =>
    numerals(text).flatMap((one) =>
      [...one.digits].flatMap((digit, at) =>
        /\d/.test(digit) ? [replaceAt(text, one, withDigit(one.digits, at, 1))] : [],
      ),
    ),
  ),
  ofText('scale word', 'content', (text, { language }) => [
    ...swapped(text, SCALES, languageOf(language), (place) =>
      hasNumberBefore(text, place, languageOf(language)),
    ),
  ]),
  ofText('unit', 'content', (text, { language }) =>
    swapped(text, UNITS, languageOf(language), (place) => hasNumberBefore(text, place, languageOf(language))),
  ),
  ofText('currency', 'content', (text, { language }) => swapped(text, CURRENCIES, languageOf(language))),
  ofText('comparator', 'content', (text, { language }) => [
    ...swapped(text, COMPARATORS, languageOf(language), (place) =>
      compares(text, place, languageOf(language)),
    ),
    ...numerals(text).flatMap((one) => {
      const before = text.slice(0, one.start);
      return COMPARING.test(before) ||
        /^(?: \p{L}\p{M}*(?:[\p{L}\p{M}])*){0,2} على الأ/u.test(text.slice(one.end)) ||
        /[$€£]$/u.test(before)
        ? []
        : [replaceAt(text, one, `${languageOf(language) === 'ar' ? 'أكثر من' : 'more than'} ${one.digits}`)];
    }),
  ]),
];
