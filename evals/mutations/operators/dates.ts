import { type Operator, ofText } from '../operator.ts';
import { languageOf, type Place, replaceAt, type Swaps, swapped } from '../words.ts';

const MONTHS = {
  ar: [
    'يناير',
    'فبراير',
    'مارس',
    'أبريل',
    'مايو',
    'يونيو',
    'يوليو',
    'أغسطس',
    'سبتمبر',
    'أكتوبر',
    'نوفمبر',
    'ديسمبر',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
} as const;
const DAYS = {
  ar: ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
} as const;

/** Each word for the one `step` places further in the round. */
const turned = (words: readonly string[], step: number) =>
  words.map((word, at) => [word, words[(at + step) % words.length] as string] as const);
const rounds = (lists: { ar: readonly string[]; en: readonly string[] }, step: number): Swaps => ({
  ar: turned(lists.ar, step),
  en: turned(lists.en, step),
});

const LEVANT = 'كانون|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين|الشهر';
const ANY_MONTH = `(?:${LEVANT}|${[...MONTHS.ar, ...MONTHS.en].join('|')}|Jan|Feb|Aug|Sept|Oct|Nov|Dec)`;
const BEFORE_MONTH = new RegExp(
  `^(?:(?:[-–]| و| إلى | and | to )\\d{1,2})? (?:من )?(?:شهر )?${ANY_MONTH}`,
  'u',
);
const AFTER_MONTH = new RegExp(`${ANY_MONTH}\\.? (?:\\d{1,2}(?:[-–]| and | to ))?$`, 'u');
const YEAR = /^(?:19|20)\d\d$/;

const isDay = (text: string, { start, end }: Place): boolean =>
  end - start <= 2 && (BEFORE_MONTH.test(text.slice(end)) || AFTER_MONTH.test(text.slice(0, start)));

/** Whether digits are a day beside its month or look like a year. */
export const isDateDigits = (text: string, place: Place): boolean =>
  isDay(text, place) || YEAR.test(text.slice(place.start, place.end));

const digitsOf = (text: string): Place[] =>
  [...text.matchAll(/(?<![\p{L}\p{N}.,])\d+(?![\p{L}\p{N}]|[.,]\d)/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));

/** "May" is a month only beside a number or behind "in". */
const isMonth = (text: string, { start, end }: Place): boolean =>
  text.slice(start, end) !== 'May' ||
  /^,? \d/.test(text.slice(end)) ||
  /(?:\d|\bin|\bIn) $/.test(text.slice(0, start));

export const DATES: readonly Operator[] = [
  ofText('day of date', 'content', (text) =>
    digitsOf(text)
      .filter((place) => isDay(text, place))
      .flatMap((place) => {
        const day = Number(text.slice(place.start, place.end));
        return [2, 9].map((step) => replaceAt(text, place, String(((day + step - 1) % 28) + 1)));
      }),
  ),
  ofText('month', 'content', (text, { language }) =>
    [1, 5].flatMap((step) =>
      swapped(text, rounds(MONTHS, step), languageOf(language), (place) => isMonth(text, place)),
    ),
  ),
  ofText('year', 'content', (text) =>
    digitsOf(text)
      .filter(({ start, end }) => YEAR.test(text.slice(start, end)))
      .flatMap((place) =>
        [-1, 3].map((step) =>
          replaceAt(text, place, String(Number(text.slice(place.start, place.end)) + step)),
        ),
      ),
  ),
  ofText('weekday', 'content', (text, { language }) =>
    [2, 5].flatMap((step) => swapped(text, rounds(DAYS, step), languageOf(language))),
  ),
];
