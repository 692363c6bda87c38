import type { NumberWord, NumeralLexicon } from '../../numbers/lexicon.ts';

const WORDS = new Map<string, NumberWord>();
const split = (words: string): string[] => words.split(/\s+/).filter(Boolean);

WORDS.set('zero', { value: 0, rank: 'zero' });
split('one two three four five six seven eight nine').forEach((form, i) => {
  WORDS.set(form, { value: i + 1, rank: 'unit' });
});
WORDS.set('ten', { value: 10, rank: 'teen' });
split('eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen').forEach((form, i) => {
  WORDS.set(form, { value: i + 11, rank: 'teen' });
});
split('twenty thirty forty fifty sixty seventy eighty ninety').forEach((form, i) => {
  WORDS.set(form, { value: (i + 2) * 10, rank: 'ten' });
});
WORDS.set('hundred', { value: 100, rank: 'hundred', needsMultiplier: true });
const SCALES: readonly (readonly [string, number])[] = [
  ['dozen', 12],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
];
for (const [form, value] of SCALES) WORDS.set(form, { value, rank: 'scale', needsMultiplier: true });

const ORDINAL_UNITS = split('first second third fourth fifth sixth seventh eighth ninth');
ORDINAL_UNITS.forEach((form, i) => {
  WORDS.set(form, { value: i + 1, rank: 'unit', ordinal: true });
});
const ORDINAL_TEENS = split(
  'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
);
ORDINAL_TEENS.forEach((form, i) => {
  WORDS.set(form, { value: i + 10, rank: 'teen', ordinal: true });
});
const ORDINAL_TENS = split('twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth');
ORDINAL_TENS.forEach((form, i) => {
  WORDS.set(form, { value: (i + 2) * 10, rank: 'ten', ordinal: true });
});
WORDS.set('hundredth', { value: 100, rank: 'hundred', ordinal: true });
WORDS.set('thousandth', { value: 1e3, rank: 'scale', ordinal: true });
WORDS.set('millionth', { value: 1e6, rank: 'scale', ordinal: true });

const PARTS: readonly (readonly [singular: string, value: number])[] = [
  ['third', 1 / 3],
  ['quarter', 1 / 4],
  ['fourth', 1 / 4],
  ['fifth', 1 / 5],
  ['sixth', 1 / 6],
  ['seventh', 1 / 7],
  ['eighth', 1 / 8],
  ['ninth', 1 / 9],
  ['tenth', 1 / 10],
  ['hundredth', 1 / 100],
  ['thousandth', 1 / 1000],
];

export const NUMERALS: NumeralLexicon = {
  words: WORDS,
  conjunctions: new Set(['and']),
  joiningPrefixes: new Set(),
  definitePrefixes: new Set(),
  article: '',
  unitsFirst: false,
  articles: new Set(['a', 'an']),
  fractions: new Map([['half', 1 / 2]]),
  decimalWords: new Set(['point']),
  fractionParts: new Map(PARTS.map(([form, value]) => [`${form}s`, value] as const)),
  singularParts: new Map(PARTS),
  fractionLeads: new Map([
    ['than', 'sure' as const],
    ...split('by almost nearly about around roughly over under').map(
      (word) => [word, 'alone' as const] as const,
    ),
  ]),
  partitives: new Set(['of']),
  isWhole: () => false,
  notFractionBefore: new Set(
    split(
      'time hour hearted brother sister way finals final term life century decade year-old timer mast staff',
    ),
  ),
  notFractionAfter: new Set(split('first second latter former other better opening closing last next in')),
  scaleMarks: new Map([
    ['k', 1e3],
    ['K', 1e3],
    ['M', 1e6],
    ['mn', 1e6],
    ['MN', 1e6],
    ['mln', 1e6],
    ['MLN', 1e6],
    ['bn', 1e9],
    ['BN', 1e9],
    ['bln', 1e9],
    ['BLN', 1e9],
    ['B', 1e9],
    ['tn', 1e12],
    ['TN', 1e12],
    ['trn', 1e12],
    ['tln', 1e12],
  ]),
  moneyScaleMarks: new Map([
    ['m', 1e6],
    ['b', 1e9],
    ['t', 1e12],
  ]),
  ordinalMarks: new Set(['st', 'nd', 'rd', 'th']),
  negatives: new Set(['minus', 'negative']),
  functionWords: new Set(
    split(
      `a an the of in on at by to from for with and or but as than that this these those which who whom whose is are was
      were be been being has have had do does did will would can could may might must shall should not no it its he she
      they them his her their our we you i into onto over under between among during since until after before about if
      when while where there here so then also only per via each every both such more less other others own`,
    ),
  ),
};
