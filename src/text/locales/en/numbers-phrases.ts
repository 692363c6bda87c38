import { CURRENCY_SIGNS } from '../../numbers/currency-codes.ts';
import type { Bound, BoundVerb, NumberLexicon, NumeralLexicon, Unit } from '../../numbers/lexicon.ts';
import { entries, PhraseData, words } from '../../numbers/phrase-data.ts';
import { COUNTRIES, CURRENCIES, NOUNS, singular } from './numbers-units.ts';

const data = new PhraseData();
const PERCENT: Unit = { kind: 'percent', unit: '%' };
const POINT: Unit = { kind: 'percent', unit: 'percentage point' };
const TO = new Set(words('to through until till up -'));
const AND = new Set(['and', 'to', '-']);

/** All that comparatives make: "more than", "no more than", "more than or equal to", "equal to or more than". */
const GREATER = 'more greater larger bigger higher longer older';
const LESS = 'less fewer smaller lower shorter younger';
const EQUAL = ['or equal to', 'or equals to', 'or equal', 'or equals'];
const comparatives: (readonly [string, Bound])[] = (
  [
    [GREATER, '>', '>=', '<='],
    [LESS, '<', '<=', '>='],
  ] as const
).flatMap(([list, open, closed, opposite]) =>
  words(list).flatMap((word): (readonly [string, Bound])[] => [
    [`${word} than`, open],
    [`no ${word} than`, opposite],
    [`not ${word} than`, opposite],
    ...EQUAL.map((equal) => [`${word} than ${equal}`, closed] as const),
    ...EQUAL.map((equal) => [`${word} ${equal}`, closed] as const),
    [`${word} or equal than`, closed],
    [`equal to or ${word} than`, closed],
    [`equals to or ${word} than`, closed],
  ]),
);
const comparativesAfter: (readonly [string, Bound])[] = (
  [
    [GREATER, '>='],
    [LESS, '<='],
  ] as const
).flatMap(([list, closed]) =>
  words(list).flatMap((word): (readonly [string, Bound])[] => [
    [`or ${word}`, closed],
    [`and ${word}`, closed],
    [`or ${word} than`, closed],
  ]),
);

const verbs = (sign: Bound, list: string): (readonly [string, BoundVerb])[] =>
  words(list).map((verb) => [verb, { sign, prepositions: null }]);

export const PHRASES: Omit<NumberLexicon, keyof NumeralLexicon> = {
  percents: data.grouped([
    [PERCENT, '%, percent, per cent, pct, pc, percents'],
    [POINT, 'percentage point, percentage points, percent point, % points, pp'],
  ]),
  currencies: data.table(CURRENCIES),
  signs: data.table([
    ...CURRENCY_SIGNS.map(([sign, unit]) => [sign, { kind: 'money', unit } as Unit] as const),
    [
      'Rs',
      {
        kind: 'money',
        unit: 'rupee',
        byCountry: new Map([
          ['IN', 'INR'],
          ['PK', 'PKR'],
          ['LK', 'LKR'],
          ['NP', 'NPR'],
        ]),
      },
    ],
    [
      'Rs.',
      {
        kind: 'money',
        unit: 'rupee',
        byCountry: new Map([
          ['IN', 'INR'],
          ['PK', 'PKR'],
          ['LK', 'LKR'],
          ['NP', 'NPR'],
        ]),
      },
    ],
  ]),
  countries: data.table(COUNTRIES),
  nouns: data.table(NOUNS),
  unitsBefore: data.table([
    ['magnitude', { kind: 'measure', unit: 'magnitude' }],
    ['magnitude of', { kind: 'measure', unit: 'magnitude' }],
  ]),
  adjectivesFirst: true,
  singular,
  determiners: new Set(words('the these those its their his her our his')),
  countedEnding: '',
  isCounted: () => true,
  pronouns: new Set(['one']),
  definiteBefore: new Set(words('the these those')),
  rankBefore: new Set(['number']),
  storyUnits: new Set(words('day night morning afternoon evening')),
  storyBefore: new Set(words('at when while as during last')),
  repeats: data.table<number>([
    ['twice', 2],
    ['thrice', 3],
    ['only once', 1],
    ['just once', 1],
    ['exactly once', 1],
    ['once only', 1],
  ]),
  repeatStops: new Set(words('as the that its their his her my our your he she it they we you i what')),

  bounds: data.table<Bound | 'not'>([
    ...comparatives,
    ...entries<Bound | 'not'>([
      [
        '>',
        'over, above, in excess of, upwards of, upward of, well over, just over, well above, just above, beyond, >',
      ],
      [
        '>',
        'exceeding, exceed, exceeds, exceeded, surpass, surpasses, surpassed, surpassing, topped, tops, topping',
      ],
      [
        '>=',
        'at least, at the least, a minimum of, minimum of, as few as, as little as, at least or equal to, >=, > =, ≥, =>',
      ],
      ['<', 'below, under, short of, just under, well below, well under, just below, <'],
      [
        '<=',
        'up to, at most, at the most, a maximum of, maximum of, as many as, as much as, as high as, at most or equal to',
      ],
      ['<=', 'not over, not above, not exceeding, <=, < =, ≤, =<'],
      [
        '~',
        'about, around, some, roughly, approximately, nearly, almost, close to, an estimated, estimated, circa, ca.',
      ],
      ['~', 'approx., approx, somewhere around, in the region of, just about, ~, ≈'],
      ['=', 'equal to, equals to, equals, equal, equaling to, equalling to, exactly, ='],
      ['not', '<>, !=, not equal to'],
    ]),
  ]),
  duringWords: new Set(['over']),
  boundVerbs: new Map(verbs('>', 'exceed exceeds exceeded exceeding surpass surpassed')),
  negations: new Set(['not', 'never']),
  boundsAfter: data.table<Bound | 'or-equal'>([
    ...comparativesAfter,
    ...entries<Bound | 'or-equal'>([
      ['>=', 'or above, or over, and above, and over, at least, at a minimum, plus, +'],
      ['<=', 'or below, or under, and under, and below, at most, at the most'],
      ['~', 'or so, or thereabouts'],
      ['or-equal', 'or equal, or equal to, or equals, or equals to'],
    ]),
  ]),
  belowZero: data.table([
    ['below zero', true],
    ['below freezing', true],
  ]),
  rangeOpeners: data.table([
    ['between', AND],
    ['anywhere between', AND],
    ['between the ages of', AND],
    ['from', TO],
    ['anywhere from', TO],
  ]),
  rangeJoiners: new Set(['-', '~', 'to', 'through']),
  alternatives: new Set(['or']),
  changeOpeners: new Set(['from']),
  comparisons: new Set(words('from with to against versus than')),
  changeMeasures: new Set(words('by from to')),
  changes: new Set(
    words(
      `rise rises rose risen rising fall falls fell fallen falling increase increases increased increasing decrease decreased drop
      drops dropped dropping grow grew grown jump jumped climb climbed decline declined slip slipped shrink shrank cut lowered
      raised raise raising lifted up down went gone soared plunged surged slid edged moved expanded reduced trimmed`,
    ),
  ),
  ratios: data.table([
    ['in', true],
    ['in every', true],
    ['out of', true],
    ['out of every', true],
    ['of every', true],
  ]),
  boundJoiners: new Set(['and', 'but', ',']),

  vague: data.grouped([
    [
      true,
      'dozens, dozens of, scores of, hundreds, hundreds of, thousands, thousands of, tens of thousands, tens of thousands of, hundreds of thousands',
    ],
    [
      true,
      'hundreds of thousands of, millions, millions of, tens of millions, tens of millions of, hundreds of millions, hundreds of millions of',
    ],
    [
      true,
      'billions, billions of, tens of billions, tens of billions of, hundreds of billions, hundreds of billions of, trillions of, trillions',
    ],
    [
      true,
      'several, several hundred, several thousand, several dozen, several million, several billion, a few, a few hundred, a few thousand, a few dozen, a few million',
    ],
    [
      true,
      'a number of, a large number of, a small number of, a handful of, a couple of, numerous, a group of, a small group of, a large group of, a series of, multiple',
    ],
  ]),
  vagueDurationAfter: new Set(words('for over many several')),
  vagueDurationPrefixes: new Set(),
  vagueDurationBefore: new Set(['of']),
  durationAfter: new Set(words('for within lasting')),
  durationBefore: new Set(
    words('in on at after before by to with when but and or that while as following from since'),
  ),

  names: data.grouped([
    [
      true,
      'Group of Seven, Group of Eight, Group of 20, Group of Twenty, Group of 7, Group of 77, Big Five, Big Four, Big Three, Fortune 500, two-state solution',
    ],
    [
      true,
      "Six-Day War, Six Day War, Thirty Years' War, Hundred Years' War, Seven Years' War, S&P 500, FTSE 100, CAC 40, Nasdaq 100, Nikkei 225",
    ],
    [
      true,
      'First World War, Second World War, first name, first names, first and foremost, first of all, Formula One, Formula 1, Air Force One, World War One, World War Two, Euro 2024, once or twice, 9/11, Generation Z, Area 51, Catch-22, Three Gorges',
    ],
  ]),
  labels: new Set(
    words(
      `article articles section chapter resolution resolutions no nos number numbers channel route highway flight page paragraph
      clause annex rule order bill act law level phase volume episode decree room gate platform line item verse psalm lot`,
    ),
  ),
  clockBefore: new Set(),
  clockAfter: new Set(["o'clock", 'am', 'pm', 'a.m.', 'p.m.', 'gmt', 'utc']),
  scores: new Set(
    words(
      'won win wins beat beats beating lost lose loses drew draw victory defeat score defeated trailing led lead',
    ),
  ),
  ordinalStopsBefore: new Set(words('at')),
  ordinalStopsAfter: new Set(words('lady ladies hand aid class name minister floor')),
  ordinalTitles: new Set(
    words('duke duchess earl baron baroness baronet viscount viscountess marquess marquis lord'),
  ),
  possessives: [],
  starters: data.starters,
};

data.start(PHRASES.boundVerbs.keys());
