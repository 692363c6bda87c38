import type { SharedCurrency } from '../../numbers/currency-codes.ts';
import { SHARED_CURRENCIES } from '../../numbers/currency-codes.ts';
import type { Unit } from '../../numbers/lexicon.ts';

type Entry = readonly [phrase: string, unit: Unit];

/** Singular of a regular English plural; null where the word is no plural. */
export function singular(word: string): string | null {
  if (
    word.length < 4 ||
    !word.endsWith('s') ||
    word.endsWith('ss') ||
    word.endsWith('us') ||
    word.endsWith('is')
  )
    return null;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  for (const ending of ['ches', 'shes', 'sses', 'xes', 'zzes', 'oes'])
    if (word.endsWith(ending)) return word.slice(0, -2);
  return word.slice(0, -1);
}

const plural = (word: string): string => {
  if (word.endsWith('y') && !'aeiou'.includes(word.charAt(word.length - 2))) return `${word.slice(0, -1)}ies`;
  return ['s', 'x', 'ch', 'sh'].some((ending) => word.endsWith(ending)) ? `${word}es` : `${word}s`;
};

const regular = (kind: Unit['kind'], list: string): Entry[] =>
  list
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((unit): Entry[] => [
      [unit, { kind, unit, form: 'singular' }],
      [plural(unit), { kind, unit, form: 'plural' }],
    ]);

const irregular = (kind: Unit['kind'], list: string): Entry[] =>
  list
    .split(',')
    .map((row) => row.trim().split('='))
    .map(([phrase = '', unit = '']) => [phrase, { kind, unit, form: 'plural' }]);

const DURATIONS = regular('duration', 'second minute hour day night week month year decade century');

const COUNTS = regular(
  'count',
  `person child soldier troop civilian house home building school hospital mosque church university country nation state province
  region city town village island district party company firm bank factory plant organisation organization institution
  camp ship boat vessel tanker aircraft plane drone helicopter missile rocket bomb tank vehicle car truck bus train flight
  raid strike attack operation explosion fire earthquake agreement deal memorandum contract decision law meeting session
  round visit project programme program stage candidate voter vote seat goal match game medal player team time language book
  film story article species job unit station bed tree stone animal head visitor tourist pilgrim participant share centre
  center branch road bridge tunnel device brother sister son daughter crime group force battalion brigade position target
  member minister lawmaker deputy official leader president expert researcher suspect witness victim source death injury
  casualty case body family household student pupil teacher doctor nurse journalist reporter worker employee citizen
  resident refugee migrant passenger prisoner detainee inmate hostage fighter militant officer protester demonstrator
  inhabitant man woman boy girl investor shareholder user customer patient volunteer rebel`,
);

const IRREGULAR = irregular(
  'count',
  `people=person, men=man, women=woman, children=child, policemen=police officer, police officers=police officer, servicemen=soldier,
  lawmakers=lawmaker, MPs=lawmaker, staff=employee, crew=crew member, crew members=crew member, dead=dead, wounded=wounded,
  injured=injured, missing=missing, others=other, police=police officer, fishermen=fisherman, troops=soldier,
  personnel=soldier, aircraft=aircraft, species=species, series=series, lives=life, wives=wife, halves=half, knives=knife,
  percentiles=percentile, displaced people=displaced person, young people=young person, halves=half, memoranda=memorandum,
  businesses=business, businessmen=businessman, Palestinians=Palestinian, Israelis=Israeli, teeth=tooth, feet=foot`,
);

const MEASURES: readonly (readonly [unit: string, forms: string])[] = [
  ['millimetre', 'millimetre, millimetres, millimeter, millimeters, mm'],
  ['centimetre', 'centimetre, centimetres, centimeter, centimeters, cm'],
  ['metre', 'metre, metres, meter, meters, m'],
  ['kilometre', 'kilometre, kilometres, kilometer, kilometers, km, kms'],
  ['mile', 'mile, miles'],
  ['nautical mile', 'nautical mile, nautical miles'],
  ['yard', 'yard, yards'],
  ['foot', 'foot, feet, ft'],
  ['inch', 'inch, inches'],
  ['gram', 'gram, grams, gramme, grammes'],
  ['kilogram', 'kilogram, kilograms, kilogramme, kilogrammes, kg, kgs, kilo, kilos'],
  ['tonne', 'tonne, tonnes, metric ton, metric tons'],
  ['ton', 'ton, tons'],
  ['ounce', 'ounce, ounces'],
  ['barrel', 'barrel, barrels'],
  ['litre', 'litre, litres, liter, liters'],
  ['gallon', 'gallon, gallons'],
  ['hectare', 'hectare, hectares, ha'],
  ['acre', 'acre, acres'],
  ['degree', 'degree, degrees, °'],
  ['degree Celsius', 'degree Celsius, degrees Celsius, °C'],
  ['degree Fahrenheit', 'degree Fahrenheit, degrees Fahrenheit, °F'],
  ['watt', 'watt, watts'],
  ['kilowatt', 'kilowatt, kilowatts, kW'],
  ['megawatt', 'megawatt, megawatts, MW'],
  ['gigawatt', 'gigawatt, gigawatts, GW'],
  ['kilowatt-hour', 'kilowatt-hour, kilowatt-hours, kilowatt hours, kWh'],
  ['horsepower', 'horsepower'],
  ['square metre', 'square metre, square metres, square meter, square meters, sq m'],
  ['square kilometre', 'square kilometre, square kilometres, square kilometer, square kilometers, sq km'],
  ['square mile', 'square mile, square miles'],
  ['square foot', 'square foot, square feet'],
  ['cubic metre', 'cubic metre, cubic metres, cubic meter, cubic meters'],
  ['cubic foot', 'cubic foot, cubic feet'],
  ['kilometre per hour', 'kilometres per hour, kilometers per hour, km/h, kph'],
  ['mile per hour', 'miles per hour, mph'],
  ['gigabyte', 'gigabyte, gigabytes, GB'],
  ['megabyte', 'megabyte, megabytes, MB'],
  ['megahertz', 'MHz'],
  ['point', 'point, points'],
  ['basis point', 'basis point, basis points, bps'],
  ['magnitude', 'magnitude'],
];

export const NOUNS: readonly Entry[] = [
  ...COUNTS,
  ...IRREGULAR,
  ...DURATIONS,
  ...MEASURES.flatMap(([unit, list]) =>
    list.split(',').map((form): Entry => [form.trim(), { kind: 'measure', unit }]),
  ),
  ['hr', { kind: 'duration', unit: 'hour' }],
  ['hrs', { kind: 'duration', unit: 'hour' }],
  ['min', { kind: 'duration', unit: 'minute' }],
  ['mins', { kind: 'duration', unit: 'minute' }],
];

const MONEY: readonly (readonly [code: string, forms: string])[] = [
  ['EUR', 'euro, euros'],
  ['GBP', 'pounds sterling, pound sterling, sterling'],
  ['JPY', 'yen'],
  ['CNY', 'yuan, renminbi'],
  ['ILS', 'shekel, shekels'],
  ['UAH', 'hryvnia, hryvnias'],
  ['BRL', 'reais, Brazilian real'],
  ['ZAR', 'rand'],
  ['THB', 'baht'],
  ['MYR', 'ringgit'],
  ['IDR', 'rupiah'],
  ['BDT', 'taka'],
  ['AFN', 'afghani, afghanis'],
  ['KZT', 'tenge'],
  ['ETB', 'birr'],
  ['NGN', 'naira'],
  ['GHS', 'cedi, cedis'],
  ['PLN', 'zloty, zlotys'],
  ['HUF', 'forint, forints'],
  ['RON', 'leu, lei'],
  ['BGN', 'lev, leva'],
  ['MRU', 'ouguiya, ouguiyas'],
  ['toman', 'toman, tomans'],
  ['cent', 'cent, cents'],
  ['penny', 'pence'],
];

const SHARED: readonly (readonly [name: SharedCurrency, alone: string, forms: string])[] = [
  ['dollar', 'USD', 'dollar, dollars'],
  ['riyal', 'riyal', 'riyal, riyals, rial, rials'],
  ['pound', 'pound', 'pound, pounds'],
  ['dinar', 'dinar', 'dinar, dinars'],
  ['lira', 'lira', 'lira, liras, lire'],
  ['dirham', 'dirham', 'dirham, dirhams'],
  ['rupee', 'rupee', 'rupee, rupees'],
  ['peso', 'peso', 'peso, pesos'],
  ['franc', 'franc', 'franc, francs'],
  ['crown', 'crown', 'crown, crowns, krona, kronor, krone, kroner, koruna, korunas'],
  ['shilling', 'shilling', 'shilling, shillings'],
  ['ruble', 'RUB', 'ruble, rubles, rouble, roubles'],
  ['won', 'won', 'won'],
  ['manat', 'manat', 'manat, manats'],
];

export const CURRENCIES: readonly Entry[] = [
  ...MONEY.flatMap(([unit, list]) =>
    list.split(',').map((form): Entry => [form.trim(), { kind: 'money', unit }]),
  ),
  ...SHARED.flatMap(([name, unit, list]) =>
    list
      .split(',')
      .map((form): Entry => [form.trim(), { kind: 'money', unit, byCountry: SHARED_CURRENCIES[name] }]),
  ),
];

export const COUNTRIES: readonly (readonly [string, string])[] =
  `US=US, U.S.=US, American=US, United States=US, Canadian=CA,
  Australian=AU, New Zealand=NZ, Hong Kong=HK, Singapore=SG, Taiwan=TW, Saudi=SA, Saudi Arabian=SA, Qatari=QA, Yemeni=YE,
  Omani=OM, Iranian=IR, British=GB, Egyptian=EG, Sudanese=SD, South Sudanese=SS, Syrian=SY, Lebanese=LB, Libyan=LY, Kuwaiti=KW,
  Jordanian=JO, Iraqi=IQ, Tunisian=TN, Algerian=DZ, Bahraini=BH, Serbian=RS, Turkish=TR, Emirati=AE, UAE=AE, Moroccan=MA,
  Indian=IN, Pakistani=PK, Pakistan=PK, Sri Lankan=LK, Nepalese=NP, Mexican=MX, Argentine=AR, Philippine=PH, Colombian=CO,
  Chilean=CL, Cuban=CU, Swiss=CH, Djibouti=DJ, Rwandan=RW, Congolese=CD, Swedish=SE, Norwegian=NO, Danish=DK, Czech=CZ,
  Kenyan=KE, Ugandan=UG, Tanzanian=TZ, Somali=SO, Russian=RU, Belarusian=BY, South Korean=KR, Korean=KR, North Korean=KP,
  Azerbaijani=AZ`
    .split(',')
    .map((pair) => pair.trim().split('=') as [string, string]);
