import type { Random } from './random.ts';

/** A change of spelling that leaves what is said as it was. Gives its input where it has nothing to change. */
export interface Variation {
  readonly name: string;
  readonly apply: (quote: string, random: Random) => string;
}

const ARABIC_LETTER = /[\u0621-\u064a]/;
const VOWELS = ['\u064e', '\u064f', '\u0650', '\u0651', '\u0652'];
const INVISIBLE = ['\u200b', '\u200c', '\u200d', '\u2060', '\u00ad', '\ufeff'];
const DIRECTIONS = ['\u200e', '\u200f', '\u202a', '\u202b', '\u202c', '\u2066', '\u2067', '\u2069', '\u061c'];
const SPACES = ['  ', '\u00a0', '\t', '\n', ' \n ', '\u202f', '\u2003'];
const ISOLATED: ReadonlyMap<string, string> = new Map(
  Array.from({ length: 0xfefd - 0xfe80 }, (_, index) => String.fromCharCode(0xfe80 + index))
    .map((form) => [form.normalize('NFKC'), form] as const)
    .filter(([plain]) => plain.length === 1),
);

const perChar = (quote: string, change: (char: string, next: string, before: string) => string): string => {
  const chars = [...quote];
  return chars.map((char, at) => change(char, chars[at + 1] ?? '', chars[at - 1] ?? '')).join('');
};
const digits = (zero: number) => (quote: string) =>
  quote.replace(/[0-9\u0660-\u0669]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String.fromCharCode(zero + (code >= 0x660 ? code - 0x660 : code - 0x30));
  });
const between = (marks: readonly string[], rate: number) => (quote: string, random: Random) =>
  perChar(quote, (char, next) =>
    next !== '' && random.below(rate) === 0 ? char + random.pick(marks) : char,
  );

export const VARIATIONS: readonly Variation[] = [
  { name: 'vowel signs off', apply: (quote) => quote.replace(/[\u064b-\u0652\u0670]/g, '') },
  {
    name: 'vowel signs on',
    apply: (quote, random) =>
      quote.replace(/[\u0621-\u064a]+(?![\u064b-\u0652\u0621-\u064a])/g, (word, at: number) =>
        at > 0 && /[\u064b-\u0652]/.test(quote.charAt(at - 1))
          ? word
          : perChar(word, (char) => (random.below(3) === 0 ? char + random.pick(VOWELS) : char)),
      ),
  },
  {
    name: 'tatweel',
    apply: (quote, random) =>
      perChar(quote, (char, next) =>
        ARABIC_LETTER.test(char) && ARABIC_LETTER.test(next) && random.below(3) === 0
          ? `${char}\u0640\u0640`
          : char,
      ),
  },
  {
    name: 'hamza off',
    apply: (quote) =>
      quote
        .replace(/[أإآٱ]/g, 'ا')
        .replaceAll('ؤ', 'و')
        .replaceAll('ئ', 'ي'),
  },
  {
    name: 'hamza on',
    apply: (quote, random) => quote.replace(/ا/g, () => random.pick(['ا', 'أ', 'إ', 'آ'])),
  },
  {
    name: 'yeh forms',
    apply: (quote) => perChar(quote, (char) => (char === 'ى' ? 'ي' : char === 'ي' ? 'ى' : char)),
  },
  { name: 'Persian letters', apply: (quote) => quote.replaceAll('ي', 'ی').replaceAll('ك', 'ک') },
  { name: 'teh marbuta', apply: (quote) => quote.replaceAll('ة', 'ه') },
  { name: 'Arabic-Indic digits', apply: digits(0x660) },
  { name: 'extended digits', apply: digits(0x6f0) },
  { name: 'ASCII digits', apply: digits(0x30) },
  { name: 'full-width digits', apply: digits(0xff10) },
  { name: 'presentation forms', apply: (quote) => perChar(quote, (char) => ISOLATED.get(char) ?? char) },
  {
    name: 'full-width letters',
    apply: (quote) => quote.replace(/[A-Za-z]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)),
  },
  { name: 'straight quotation marks', apply: (quote) => quote.replace(/[«»“”]/g, '"') },
  { name: 'curly quotation marks', apply: (quote) => quote.replace(/[«"]/g, '“').replaceAll('»', '”') },
  { name: 'pointed quotation marks', apply: (quote) => quote.replace(/["“]/g, '«').replaceAll('”', '»') },
  { name: 'no quotation marks', apply: (quote) => quote.replace(/[«»“”"]/g, '') },
  { name: 'curly apostrophes', apply: (quote) => quote.replaceAll("'", '’') },
  { name: 'no commas between words', apply: (quote) => quote.replace(/[،,](?=\s)(?<!\d[،,])/g, '') },
  { name: 'white space', apply: (quote, random) => quote.replace(/ /g, () => random.pick(SPACES)) },
  { name: 'white space around', apply: (quote) => `\n  ${quote} \t` },
  { name: 'decomposed', apply: (quote) => quote.normalize('NFD') },
  { name: 'composed', apply: (quote) => quote.normalize('NFC') },
  { name: 'invisible characters', apply: between(INVISIBLE, 4) },
  { name: 'direction controls', apply: between(DIRECTIONS, 4) },
  { name: 'small letters', apply: (quote) => quote.toLowerCase() },
  { name: 'capitals', apply: (quote) => quote.toUpperCase() },
  { name: 'mark behind', apply: (quote, random) => quote + random.pick([' …', '!', ' ;']) },
  { name: 'mark in front', apply: (quote, random) => random.pick(['… ', '(', '* ', '– ']) + quote },
  { name: 'in quotation marks', apply: (quote) => `“${quote}”` },
  { name: 'dashes', apply: (quote) => quote.replace(/[–-](?!\d)/g, '—') },
];
