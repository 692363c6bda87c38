import { foldText } from '../../src/text/fold.ts';
import type { Random } from './random.ts';

/** A change of what is said. Gives null where the quote has nothing to change so. */
export interface Change {
  readonly name: string;
  readonly apply: (quote: string, random: Random, words: readonly string[]) => string | null;
  /**
   * The result may fold like the quote, or stand in the article to the letter as a piece of it ("4" of "4 %"): it
   * must be refused all the same.
   */
  readonly evenIfFound?: boolean;
}

const isArabic = (quote: string): boolean => /[\u0600-\u06ff]/.test(quote);
const WORD = /[\p{L}\p{M}]+/gu;

/** Replaces one match, chosen at random, by what `change` makes of it. */
function replaceOne(
  quote: string,
  pattern: RegExp,
  random: Random,
  change: (match: string) => string,
): string | null {
  const matches = [...quote.matchAll(pattern)];
  if (matches.length === 0) return null;
  const match = random.pick(matches);
  const changed = change(match[0]);
  if (changed === match[0]) return null;
  return quote.slice(0, match.index) + changed + quote.slice(match.index + match[0].length);
}

/** Swaps a word for another of its group. */
const swap =
  (...groups: readonly (readonly string[])[]) =>
  (quote: string, random: Random): string | null => {
    const of = new Map(groups.flatMap((group) => group.map((word) => [word, group] as const)));
    const found = [...quote.matchAll(WORD)].filter((match) => of.has(match[0]));
    if (found.length === 0) return null;
    const match = random.pick(found);
    const other = random.pick(
      (of.get(match[0]) as readonly string[]).filter((word) => foldText(word) !== foldText(match[0])),
    );
    return quote.slice(0, match.index) + other + quote.slice(match.index + match[0].length);
  };

const isZeroOfNine = (digit: number, by: number): number => (digit + by) % 10;
const digitValue = (char: string): number =>
  char.charCodeAt(0) - (char.charCodeAt(0) >= 0x660 ? 0x660 : 0x30);
const FIGURE = /[0-9\u0660-\u0669]/gu;

export const CHANGES: readonly Change[] = [
  {
    name: 'another figure',
    apply: (quote, random) =>
      replaceOne(quote, FIGURE, random, (figure) =>
        String(isZeroOfNine(digitValue(figure), 1 + random.below(9))),
      ),
  },
  {
    name: 'figure added',
    apply: (quote, random) => replaceOne(quote, FIGURE, random, (figure) => `${figure}0`),
  },
  { name: 'figure dropped', apply: (quote, random) => replaceOne(quote, FIGURE, random, () => '') },
  {
    name: 'separator dropped',
    apply: (quote, random) => replaceOne(quote, /(?<=\d)[.,٫](?=\d)/gu, random, () => ''),
  },
  {
    name: 'separator for another',
    apply: (quote, random) =>
      replaceOne(quote, /(?<=\d)[.,](?=\d)/gu, random, (sign) => (sign === '.' ? ',' : '.')),
  },
  {
    name: 'minus dropped',
    evenIfFound: true,
    apply: (quote, random) => replaceOne(quote, /(?<=\s)-(?=\d)/gu, random, () => ''),
  },
  { name: 'minus added', apply: (quote, random) => replaceOne(quote, /(?<=\s)(?=\d)/gu, random, () => '-') },
  {
    name: 'percent dropped',
    evenIfFound: true,
    apply: (quote, random) => replaceOne(quote, /%| بالمئة| percent/gu, random, () => ''),
  },
  { name: 'percent added', apply: (quote, random) => replaceOne(quote, /(?<=\d)(?= )/gu, random, () => '%') },
  {
    name: 'currency for another',
    apply: (quote, random) => replaceOne(quote, /[$€]/gu, random, (sign) => (sign === '$' ? '£' : '¥')),
  },
  {
    name: 'raised figure',
    evenIfFound: true,
    apply: (quote, random) => replaceOne(quote, /(?<=\d)2/gu, random, () => '²'),
  },
  {
    name: 'scale for another',
    apply: swap(
      ['مليار', 'مليون', 'ألف', 'تريليون'],
      ['مليارات', 'ملايين', 'آلاف'],
      ['ألفي', 'مئتي', 'مليوني'],
      ['billion', 'million', 'thousand', 'trillion'],
      ['percent', 'points'],
    ),
  },
  {
    name: 'scale dropped',
    evenIfFound: true,
    apply: (quote, random) =>
      replaceOne(
        quote,
        /(?: مليار| مليارات| مليون| ألف| billion| million| thousand)(?= |$)/gu,
        random,
        () => '',
      ),
  },
  {
    name: 'numeral for another',
    apply: swap(
      ['ثلاث', 'أربع', 'خمس', 'ستة'],
      ['ثلاثة', 'أربعة', 'خمسة', 'عشر'],
      ['اثنا', 'ثلاثة'],
      ['الأول', 'الثالث', 'الثاني'],
      ['two', 'three', 'four', 'five', 'ten', 'twelve', 'twenty'],
      ['first', 'second', 'third'],
    ),
  },
  {
    name: 'month or day for another',
    apply: swap(
      ['فبراير', 'مارس', 'ديسمبر', 'يناير'],
      ['شباط', 'آذار', 'نيسان'],
      ['الأحد', 'الإثنين', 'الخميس', 'الجمعة', 'الثلاثاء'],
      ['أمس', 'اليوم', 'غدا'],
      ['February', 'March', 'December', 'May'],
      ['Sunday', 'Monday', 'Thursday', 'Friday', 'Tuesday'],
      ['مساء', 'صباح'],
      ['الماضي', 'المقبل'],
      ['next', 'last'],
    ),
  },
  {
    name: 'negator added',
    apply: (quote, random) =>
      replaceOne(quote, / /gu, random, () =>
        isArabic(quote)
          ? random.pick([' لم ', ' لا ', ' لن ', ' ليس '])
          : random.pick([' not ', ' never ', ' no ']),
      ),
  },
  {
    name: 'negator dropped',
    evenIfFound: true,
    apply: (quote, random) =>
      replaceOne(quote, /(?<=^| )(?:لم|لن|لا|ولا|ولم|فلا|not|no|Neither|nor|none) /gu, random, () => ''),
  },
  {
    name: 'quantifier for another',
    apply: swap(
      ['جميع', 'بعض', 'معظم', 'كل'],
      ['معظمهم', 'بعضهم', 'جميعهم'],
      ['أكثر', 'أقل'],
      ['أعلى', 'أدنى'],
      ['All', 'Some', 'Most', 'No'],
      ['all', 'some', 'most'],
      ['more', 'less', 'fewer'],
      ['above', 'below'],
      ['before', 'after', 'since'],
      ['قبل', 'بعد', 'منذ'],
    ),
  },
  {
    name: 'name for another',
    apply: swap(
      ['محمد', 'أحمد', 'محمود', 'حامد'],
      ['السالم', 'منصور', 'سليم'],
      ['علي', 'حسن', 'حسين', 'عمر'],
      ['القاهرة', 'الرياض', 'عمان', 'تونس'],
      ['حفتر', 'المنفي'],
      ['صدام', 'خليفة'],
      ['باكستان', 'ليبيا', 'تركيا'],
      ['Martin', 'Marvin', 'Mark'],
      ['Hale', 'Hall', 'Dale'],
      ['Alice', 'Alison'],
      ['Moore', 'Moor'],
      ['Oslo', 'Cairo', 'Paris'],
      ['Müller', 'Miller'],
      ['Polish', 'Police'],
    ),
  },
  {
    name: 'opposite',
    apply: swap(
      ['نفت', 'أكدت'],
      ['وأكد', 'ونفى'],
      ['أكد', 'نفى'],
      ['ارتفع', 'انخفض'],
      ['تراجع', 'زاد'],
      ['دخل', 'غادر'],
      ['قبل', 'رفض'],
      ['شمال', 'جنوب'],
      ['fell', 'rose'],
      ['denied', 'confirmed'],
      ['said', 'denied'],
      ['killed', 'wounded'],
      ['north', 'south'],
      ['refused', 'agreed'],
      ['bought', 'sold'],
      ['temporary', 'permanent'],
      ['women', 'men'],
    ),
  },
  {
    name: 'vowels for others',
    evenIfFound: true,
    apply: (quote, random) => replaceOne(quote, /(?<=[قس])\u064f/gu, random, () => '\u064e'),
  },
  {
    name: 'initialism for a word',
    evenIfFound: true,
    apply: (quote, random) => {
      const changed = replaceOne(
        quote,
        /(?<![A-Za-z.])(?:US|IT|WHO|it|who)(?![A-Za-z.])/gu,
        random,
        (word) => (word === word.toUpperCase() ? word.toLowerCase() : word.toUpperCase()),
      );
      // All in small letters it is the harmless variation of that name.
      return changed === changed?.toLowerCase() ? null : changed;
    },
  },
  {
    name: 'word for another of the article',
    apply: (quote, random, words) =>
      replaceOne(quote, WORD, random, (word) =>
        random.pick(words.filter((other) => foldText(other) !== foldText(word))),
      ),
  },
  {
    name: 'word added',
    apply: (quote, random, words) => replaceOne(quote, / /gu, random, () => ` ${random.pick(words)} `),
  },
  {
    name: 'word dropped',
    apply: (quote, random) => replaceOne(quote, /(?<= )[\p{L}\p{M}]+ /gu, random, () => ''),
  },
  {
    name: 'words in another order',
    apply: (quote, random) =>
      replaceOne(quote, /[\p{L}\p{M}]+ [\p{L}\p{M}]+/gu, random, (pair) =>
        pair.split(' ').reverse().join(' '),
      ),
  },
  {
    name: 'letter for another',
    apply: (quote, random) =>
      replaceOne(quote, /(?<=\p{L})\p{L}(?=\p{L})/gu, random, (letter) =>
        isArabic(letter) ? random.pick(['ب', 'ش', 'ط', 'غ']) : random.pick(['x', 'q', 'z']),
      ),
  },
  {
    name: 'words left out behind an ellipsis',
    apply: (quote, random) =>
      replaceOne(quote, /(?<= )[\p{L}\p{M}]+ [\p{L}\p{M}]+(?= )/gu, random, () => '…'),
  },
];
