import type { Unit } from '../../times/expression.ts';
import { compileTimes } from '../../times/lexicon.ts';
import type { Guard, MonthName, UnitName, WeekdayName } from '../../times/time-words.ts';
import { EN_FEASTS, EN_NAMES } from './times-names.ts';

const words = (list: string): string[] => list.split(/\s+/).filter(Boolean);
const phrases = (list: string): string[] =>
  list
    .split(/[|\n]/)
    .map((phrase) => phrase.trim())
    .filter(Boolean);

const MONTHS: readonly (readonly [full: string, short: string, guard: Guard])[] = [
  ['january', 'jan', 'none'],
  ['february', 'feb', 'none'],
  ['march', 'mar', 'strict'],
  ['april', 'apr', 'soft'],
  ['may', '', 'strict'],
  ['june', 'jun', 'soft'],
  ['july', 'jul', 'none'],
  ['august', 'aug', 'soft'],
  ['september', 'sep sept', 'none'],
  ['october', 'oct', 'none'],
  ['november', 'nov', 'none'],
  ['december', 'dec', 'none'],
];
const months = MONTHS.flatMap(([full, short, guard], i): [string, MonthName][] => [
  [full, { month: i + 1, calendar: 'gregory', guard }],
  ...words(short).map((form): [string, MonthName] => [
    form,
    { month: i + 1, calendar: 'gregory', guard: 'soft', short: true },
  ]),
]);

const HIJRI: readonly string[] = [
  'muharram',
  'safar',
  'rabi al-awwal|rabi i',
  'rabi al-thani|rabi al-akhir|rabi ii',
  'jumada al-awwal|jumada al-ula|jumada i',
  'jumada al-thani|jumada al-akhirah|jumada ii',
  'rajab',
  "sha'ban|shaban|shaaban",
  'ramadan',
  'shawwal',
  "dhu al-qi'dah|dhu al-qadah|dhul qadah",
  'dhu al-hijjah|dhu al-hijja|dhul hijjah|dhul-hijjah|dhul hijja',
];
const hijri = HIJRI.flatMap((names, i) =>
  phrases(names).map((name): [string, MonthName] => [
    name,
    { month: i + 1, calendar: 'islamic-umalqura', guard: 'soft' },
  ]),
);

const WEEKDAYS: readonly (readonly [full: string, short: string])[] = [
  ['monday', 'mon'],
  ['tuesday', 'tue tues'],
  ['wednesday', 'wed weds wedn'],
  ['thursday', 'thu thur thurs'],
  ['friday', 'fri'],
  ['saturday', 'sat'],
  ['sunday', 'sun'],
];
const weekdays = WEEKDAYS.flatMap(([full, short], i): [string, WeekdayName][] => [
  [full, { day: i + 1, guard: 'none', notAfter: ['every', 'each'] }],
  ...words(short).map((form): [string, WeekdayName] => [form, { day: i + 1, guard: 'soft', short: true }]),
]);

const UNITS: readonly (readonly [Unit, one: string, many: string])[] = [
  ['minute', 'minute|min', 'minutes|mins'],
  ['hour', 'hour|hr', 'hours|hrs'],
  ['day', 'day', 'days'],
  ['business-day', 'business day|working day', 'business days|working days'],
  ['week', 'week', 'weeks'],
  ['weekend', 'weekend', 'weekends'],
  ['month', 'month', 'months'],
  ['quarter', 'quarter', 'quarters'],
  ['half', 'half', 'halves'],
  ['year', 'year', 'years'],
  ['decade', 'decade', 'decades'],
  ['century', 'century', 'centuries'],
  ['millennium', 'millennium', 'millennia|millenniums'],
];
const units = UNITS.flatMap(([unit, one, many]): [string, UnitName][] => [
  ...phrases(one).map((form): [string, UnitName] => [form, { unit, count: 1, definite: false }]),
  ...phrases(many).map((form): [string, UnitName] => [form, { unit, count: null, definite: false }]),
]);

const of = <const T>(list: string, value: T): [string, T][] => phrases(list).map((phrase) => [phrase, value]);
const pm = { half: 'pm' } as const;
const am = { half: 'am' } as const;
const night = { half: 'night' } as const;

export const times = compileTimes({
  particles: [],
  determiners: ['the'],
  months: [...months, ...hijri],
  monthWords: ['month of', 'the month of'],
  weekdays,
  dayWords: [],
  units,
  days: [
    ...of(
      'today|this day|this morning|this afternoon|this evening|tonight|this night|later today|earlier today',
      { offset: 0 },
    ),
    ...of('tomorrow|tomorrow morning|tomorrow afternoon|tomorrow evening|tomorrow night', { offset: 1 }),
    ...of('yesterday|yesterday morning|yesterday afternoon|yesterday evening|last night|last evening', {
      offset: -1,
    }),
    ...of('the day after tomorrow|day after tomorrow', { offset: 2 }),
    ...of('the day before yesterday|day before yesterday', { offset: -2 }),
  ],
  shiftsBefore: [
    ...of('last', { step: -1 }),
    ...of('past', { step: -1, rolling: true }),
    ...of('previous', { step: -1 }),
    ...of('next', { step: 1 }),
    ...of('coming', { step: 1, bare: true }),
    ...of('upcoming', { step: 1 }),
    ...of('this|current', { step: 0 }),
    ...of('recent', { step: -1, rolling: true, counted: true }),
    ...of('following', { step: 1, event: true }),
    ...of('this past', { step: -1 }),
    ...of('this coming', { step: 1 }),
  ],
  shiftsAfter: [...of('after next', { step: 2 }), ...of('before last', { step: -2 })],
  vagueCounts: phrases('few|a few|several|some|many|couple of|a couple of|number of|a number of'),
  approximators: [
    ...of(
      'about|around|roughly|approximately|circa|at about|at around|at least|as early as|as far back as|as late as|at the latest',
      'near' as const,
    ),
    ...of('nearly|almost|some|more than|over|less than|just over|just under', 'amount' as const),
  ],
  one: ['a', 'an', 'one'],
  parts: [
    ...of(
      'early|early in|early on in|beginning of|start of|beginning|start|the beginning of|the start of|early-',
      'early' as const,
    ),
    ...of('mid|middle of|mid-|the middle of|midway through', 'mid' as const),
    ...of('late|late in|end of|end|close of|the end of', 'late' as const),
    ...of('first half of', 'first-half' as const),
    ...of('second half of|latter half of|last half of', 'second-half' as const),
    ...of('rest of|rest|remainder of|rest of my', 'rest' as const),
    ...of('later|later in', 'later' as const),
    ...of('earlier|earlier in', 'earlier' as const),
  ],
  awayBefore: [
    ...of('in', { step: 1, future: true, ahead: true }),
    ...of('within', { step: 1, future: true, ahead: true }),
  ],
  awayAfter: [
    ...of('ago', { step: -1 }),
    ...of('from now|from today|hence|in the future', { step: 1 }),
    ...of('later', { step: 1, told: true }),
    ...of('earlier', { step: -1, told: true }),
    ...of('before|after', { step: 1, event: true }),
  ],
  spanEnds: words('to ended ending through until'),
  lastingLeads: words('to will would could may might can should must not'),
  awayBase: [...of('after|from', 1 as const), ...of('before', -1 as const)],
  awayEvent: ['of', 'from', 'before', 'after', 'since', 'when'],
  and: ['and', '&', 'through'],
  andPrefix: '',
  of: ['of', 'in', 'in the', 'of the year', 'of the month of'],
  dayLinks: ['the'],
  dayLeads: ['on'],
  yearWords: [
    ['year', {}],
    ['the year', {}],
    ['fiscal', {}],
    ['fiscal year', {}],
    ['financial year', {}],
    ['the fiscal year', {}],
    ['the financial year', {}],
  ],
  eras: [
    ...of('bc|b.c.|bce|b.c.e.', 'bc' as const),
    ...of('ad|a.d.|ce|c.e.', 'ad' as const),
    ...of('ah|a.h.', 'ah' as const),
  ],
  seasons: [
    ...of('spring', { season: 1, guard: 'strict' as const }),
    ...of('summer', { season: 2, guard: 'soft' as const }),
    ...of('autumn', { season: 3, guard: 'soft' as const }),
    ...of('fall', { season: 3, guard: 'strict' as const }),
    ...of('winter', { season: 4, guard: 'soft' as const }),
  ],
  decades: [
    ['twenties', 20],
    ['thirties', 30],
    ['forties', 40],
    ['fifties', 50],
    ['sixties', 60],
    ['seventies', 70],
    ['eighties', 80],
    ['nineties', 90],
    ['tens', 10],
    ['noughties', 2000],
    ['two thousands', 2000],
  ],
  decadeMarks: ['s'],
  ageBefore: phrases('his|her|their|my|our|your|in his|in her|in their|aged|people in their'),
  ageAfter: ['of age'],
  centuries: ['century'],
  lastOf: ['last', 'final'],
  quarterCodes: [
    ['q1', 1],
    ['q2', 2],
    ['q3', 3],
    ['q4', 4],
  ],
  weekNumbers: ['week'],
  weekOf: [
    'week of',
    'week starting',
    'week beginning',
    'week ending',
    'week starting on',
    'week beginning on',
  ],
  holidays: EN_FEASTS,
  boundsBefore: [
    ...of(
      'since|starting|starting on|starting from|beginning|effective|ever since|starting in|from as early as|on or after',
      'since' as const,
    ),
    ...of('after|later than', 'after' as const),
    ...of('later than or at|at or after|since or at', 'since' as const),
    ...of(
      'until|till|by|no later than|up to|up until|through to|not later than|as of|on or before|before or on|on or earlier than|before or in|earlier than or in|earlier than or on|by or on',
      'until' as const,
    ),
    ...of('before|prior to|earlier than|ahead of', 'before' as const),
  ],
  boundsAfter: [
    ...of('or after|or later|onwards|onward|and after', 'since' as const),
    ...of('or before|or earlier', 'until' as const),
  ],
  rangeFrom: ['from'],
  rangeLeads: phrases('during the period|in the period|over the period'),
  rangeBetween: ['between'],
  rangeTo: ['to', 'through', 'thru', 'until', 'till', 'til', 'up to', 'up until'],
  rangeUntil: [],
  twins: ['corresponding to', 'corresponding to the'],
  leads: words(
    'in on since until till by before after during from of the last next this early late mid through to at for between over around circa throughout starting beginning',
  ),
  yearLeads: words(
    'in since until till by before after during of from between and to early late mid through around circa ca about throughout for year season',
  ),
  notYearBefore: words(
    'about around over nearly almost least than some approximately roughly most no only to another $ € £ number flight room route highway page area',
  ),
  notYearAfter: words(
    'people men women children soldiers troops metres meters feet miles km kilometres kilometers kg tonnes tons dollars euros pounds percent per million billion thousand hundred hectares acres barrels megawatts mw votes hours minutes days weeks months years local other or',
  ),
  clockLeads: [],
  clockWords: [
    ['noon', '12:00'],
    ['midday', '12:00'],
    ['midnight', '00:00'],
    ['12 noon', '12:00'],
    ['12 midnight', '00:00'],
  ],
  clockMarks: ["o'clock", 'oclock', 'hours', 'hrs'],
  meridiems: [
    ...of('am|a.m.|a m|a. m|a. m.', am),
    ...of('pm|p.m.|p m|p. m|p. m.', pm),
    ...of('in the morning', am),
    ...of('in the afternoon|in the evening', pm),
    ...of('at night', pm),
  ],
  dayParts: [
    ...of(
      'morning|in the morning|early morning|early-morning|late morning|late-morning|mid-morning|dawn|at dawn|before dawn',
      am,
    ),
    ...of(
      'afternoon|in the afternoon|early afternoon|early-afternoon|late afternoon|late-afternoon|mid-afternoon',
      pm,
    ),
    ...of('evening|in the evening|early evening|early-evening|late evening|late-evening', pm),
    ...of('night|at night|overnight|late night|late-night|early night|early-night', night),
  ],
  zones: phrases(
    'gmt|utc|z|est|edt|et|cet|cest|bst|pst|pdt|ist|local time|eastern time|eastern|moscow time|beijing time|universal time|greenwich mean time',
  ),
  clockLinks: phrases('at|by|around|about|at about|at around|on the|from|for'),
  halves: [],
  future: phrases(
    `please|let's|will|i'll|we'll|he'll|she'll|they'll|it'll|won't|shall|'ll|to be held|set to|due to begin|due to start|due to resume|due to meet|due to be|due to take|due to open|due to visit|due to return|due to appear|due to hold|due to vote|due to end|due to expire|due to speak|due to arrive|due to travel|due to leave|due to finish|due on|due in|is due|are due|scheduled|expected to|expects to|plans to|plan to|planned for|planned|
     going to|to take place|upcoming|forthcoming|slated|intends to|ahead of|looks to|would|aims to|aim to|is set for|are set for|agreed to|decided to|pledged to|promised to|vowed to|voted to|offered to|hopes to|hope to|wants to|seeks to|by the end|starts|begins|opens|kicks off|expires|resumes|forecast for|forecast on|forecast by|is expected|are expected|expected on|expected in|expected by|expected at|plays|play at|play host|hosts|travels|faces|meets|returns to|takes place|take place|concludes|gets under way|could|might|may|as early as|as soon as|has until|have until|had until|considering|weighing|mulling|is to|are to`,
  ),
  past: phrases(
    'was|were|had|did|has|have|said|told|went|came|took|met|held|began|left|won|lost|made|saw|fell|rose|led|struck|shot|sent|found|gave|got|became',
  ),
  decisions: phrases(
    'postponed|adjourned|released on bail|on bail|bailed|delayed|extended|suspended|closed|shut|put off|pushed back|remanded|banned|barred|deferred|warned|gave|given|grounded|cancelled|canceled|called off|halted|told to|urged to|advised|ordered to|asked to|free|valid|rescheduled|in force|in place|in effect',
  ),
  deeds: phrases('until|till'),
  futurePrefixes: [],
  notFuture: [],
  notPastAfter: ['be', 'to', 'being', 'would', 'will', 'could', 'may', 'might', 'should', 'must'],
  habits: [],
  presentLooksAhead: false,
  maybe: [],
  names: EN_NAMES,
  nameLeads: [],
  possessive: "'s",
  cased: true,
  pluralEnding: 's',
});
