import type { EntityLexicon, HeadKind, PlaceEntry } from '../../entities/lexicon.ts';
import { NO_JOINING } from '../../entities/word-shapes.ts';
import { foldText } from '../../fold.ts';
import { PhraseTable } from '../../phrases.ts';
import { clauses } from './clauses.ts';
import { COMMON_WORDS, DOUBTFUL_NAMES, GIVEN_NAMES, NAME_PARTICLES, SURNAMES } from './entities-names.ts';
import {
  ADJECTIVES,
  CHAIN_NOUNS,
  DEFINITE_ORGANISATIONS,
  DEFINITE_ROLES,
  DESCRIPTIONS,
  GENERIC_ORGANISATIONS,
  JOINED_TOPICS,
  ORGANISATION_HEADS,
  ORGANISATIONS,
  RANKS,
  ROLE_HEADS,
} from './entities-offices.ts';
import { DIRECTIONS, DOUBTFUL_PLACES, PLACE_HEADS, PLACE_PREPOSITIONS, PLACES } from './entities-places.ts';
import { SHAPES } from './entities-shapes.ts';
import { COUNTRIES, NATIONALITIES } from './source-countries.ts';
import { verbs } from './verbs.ts';

const list = (words: string): string[] =>
  words
    .split(/\s/)
    .filter((word) => word !== '')
    .map(foldText);
const words = (text: string): Set<string> => new Set(list(text));
const phrases = (text: string): string[] =>
  text
    .split(/[|\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

const table = <T>(text: string, value: T): [string, T][] => phrases(text).map((phrase) => [phrase, value]);

const names = new Intl.DisplayNames('ar', { type: 'region', fallback: 'none' });

/** Country names by ISO code: those of the Unicode data, and those that newsrooms use beside them. */
function* countries(): Iterable<[string, PlaceEntry]> {
  const codes = new Set([...Object.keys(NATIONALITIES), ...Object.keys(COUNTRIES)]);
  const more: Readonly<Record<string, readonly string[]>> = COUNTRIES;
  for (const code of codes) {
    const name = names.of(code);
    const canonical = name ?? more[code]?.[0];
    if (canonical === undefined) continue;
    for (const spelling of [canonical, ...(more[code] ?? [])])
      yield [spelling, { canonical, doubtful: DOUBTFUL_COUNTRIES.has(spelling) }];
  }
}

/** Countries whose names are ordinary words as well: مالي (financial), عمان (also Amman), البحرين. */
const DOUBTFUL_COUNTRIES: ReadonlySet<string> = new Set(['مالي', 'تركية', 'سورية', 'توغو', 'بنين']);

function* places(): Iterable<[string, PlaceEntry]> {
  const doubtful = words(DOUBTFUL_PLACES);
  for (const line of PLACES.split('\n')) {
    const [canonical, ...variants] = phrases(line);
    if (canonical === undefined) continue;
    for (const spelling of [canonical, ...variants])
      yield [spelling, { canonical, doubtful: doubtful.has(foldText(spelling)) }];
  }
}

const ENDINGS = ['', 'ة', 'ين', 'ون', 'ان', 'تين', 'ات', 'تان'];

function nationalities(): Map<string, string> {
  const found = new Map<string, string>();
  const all: Readonly<Record<string, readonly string[]>> = NATIONALITIES;
  const more: Readonly<Record<string, readonly string[]>> = COUNTRIES;
  for (const [code, adjectives] of Object.entries(all)) {
    const country = foldText(names.of(code) ?? more[code]?.[0] ?? code);
    for (const adjective of adjectives)
      for (const ending of ENDINGS) found.set(foldText(adjective + ending), country);
  }
  return found;
}

const STOPS = `في من إلى على عن مع بعد قبل خلال عند لدى بين حول ضد نحو منذ حتى عبر أثناء عقب فوق تحت دون بدون ضمن وسط رغم بسبب بشأن بخصوص غير كل بعض أي هذا هذه ذلك تلك هؤلاء مثل الذي التي الذين اللذين اللذان اللتين
 إن أن إنه أنه إنها أنها بأن بأنه بأنها لكن لكنه ولكن ثم أو أم بل لا لم لن ما قد لقد سوف كان كانت ليس هو هي هم هما كما حيث إذ إذا لو عندما بينما فيما وفق وفقا بحسب حسب نقلا استنادا وفقًا إما أما أيضا كذلك اليوم أمس غدا الآن و ف`;

export const entities: EntityLexicon = {
  cased: false,
  definite: 'ال',
  particles: ['و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول', 'فب', 'فل', 'وك'],
  givenNames: words(GIVEN_NAMES),
  doubtfulNames: words(DOUBTFUL_NAMES),
  nameParticles: words(NAME_PARTICLES),
  describesPerson: () => false,
  bindingParticles: words('بن ابن بنت أبو أبي أبا آل عبد ذو'),
  leadingParticles: words('أبو عبد'),
  regnal: words('عشر الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر'),
  droppableNames: words('محمد السيد'),
  surnames: words(SURNAMES),
  commonWords: words(COMMON_WORDS),
  thingWords: new Set(),
  stops: words(STOPS),
  isVerb: (word) =>
    verbs.read(word) !== null ||
    (word.length > 3 &&
      clauses.joiners.some(
        (joiner) => word.startsWith(joiner) && verbs.read(word.slice(1))?.listed === true,
      )),
  ranks: new PhraseTable(table(RANKS, true as const)),
  roles: new PhraseTable<HeadKind>([
    ...table<HeadKind>(ROLE_HEADS, 'open'),
    ...table<HeadKind>(DESCRIPTIONS, 'described'),
    ...table<HeadKind>(DEFINITE_ROLES, 'closed'),
  ]),
  organisationHeads: new PhraseTable<HeadKind>([
    ...table<HeadKind>(ORGANISATION_HEADS, 'open'),
    ...table<HeadKind>(DEFINITE_ORGANISATIONS, 'closed'),
    ...table<HeadKind>(GENERIC_ORGANISATIONS, 'described'),
  ]),
  organisationTails: new Set(),
  organisations: new PhraseTable(table(ORGANISATIONS, true as const)),
  chainNouns: words(CHAIN_NOUNS),
  adjectives: words(ADJECTIVES),
  joinedTopics: words(JOINED_TOPICS),
  nationalities: nationalities(),
  places: new PhraseTable([...places(), ...countries()]),
  placeHeads: new PhraseTable(
    PLACE_HEADS.split(/\s/)
      .filter((word) => word !== '')
      .map((word) => [word, true] as const),
  ),
  directions: words(DIRECTIONS),
  placePrepositions: words(PLACE_PREPOSITIONS),
  roleWords: {
    weak: words('عام وطني مجلس شؤون دولة جمهورية اتحادي عربي أعلى مسلح مسلحه الخاص رسمي باسم'),
    distinct: words('سابق سابقه نائب نائبه مساعد أسبق مستشار مستشاره مكتب مدير متحدث متحدثه ناطق مبعوث'),
    same: new Map(
      (
        [
          ['حكومة', 'وزراء'],
          ['خارجية', 'خارجية'],
          ['رئيسة', 'رئيس'],
          ['وزيرة', 'وزير'],
          ['جمهورية', ''],
          ['قوات', 'جيش'],
        ] as const
      ).map(([a, b]) => [foldText(a), foldText(b)]),
    ),
  },
  shapes: SHAPES,
  joining: {
    ...NO_JOINING,
    belongings: words(
      `محامي محامية محاميا محامو زوج زوجة أرملة شقيق شقيقة شقيقا أشقاء أخ أخت أخو ابن ابنة ابنا أبناء نجل نجلة نجلا أنجال والد والدة والدا أبو أم عم خال جد جدة حفيد حفيدة عائلة أسرة أهل أهالي أقارب أنصار
       مكتب حملة فريق موكل موكلة حزب حكومة شركة مؤسسة قناة صحيفة سكرتير سكرتيرة مرافق سائق حارس صديق صديقة زميل زميلة`,
    ),
  },
  boundParts: words('عبد أبو أبي أبا'),
  posted: words(
    'سفير سفيرة السفير السفيرة مبعوث مبعوثة المبعوث المبعوثة ممثل ممثلة الممثل الممثلة مندوب مندوبة المندوب المندوبة منسق منسقة المنسق المنسقة قنصل القنصل',
  ),
  postings: words('إلى لدى في'),
  articles: new Set(),
  link: 'ل',
  // ل and ال are written as one لل: undone, so that "للجيش" is ل + الجيش.
  unfuse: (word) => {
    const at = word.startsWith('لل') ? 0 : word.startsWith('ولل') || word.startsWith('فلل') ? 1 : -1;
    return at < 0 || word.length < at + 4 ? word : `${word.slice(0, at + 1)}ا${word.slice(at + 1)}`;
  },
  joiner: 'و',
  mandates: words('المكلف المكلفة المعين المعينة المنتخب المنتخبة المدعوم المدعومة المنبثق المنبثقة'),
  mandateWord: 'من',
};
