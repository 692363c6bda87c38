import { frequent } from './random.ts';
import { HOUSES, NOUNS, PEOPLE, PLACES, VERBS } from './vocabulary.ts';

/** What a sentence of the generated news says. */
export interface Fact {
  readonly person: (typeof PEOPLE)[number];
  readonly verb: (typeof VERBS)[number];
  readonly noun: (typeof NOUNS)[number];
  readonly topic: (typeof NOUNS)[number];
  readonly place: (typeof PLACES)[number];
  /** YYYY-MM-DD. */
  readonly day: string;
  /** In millions of dollars; null for a fact without an amount. */
  readonly millions: number | null;
}

const DAY_MS = 86_400_000;
const FIRST = Date.UTC(2016, 0, 1);
const DAYS = 3_650;
const uniformly = <T>(list: readonly T[], random: () => number): T =>
  list[Math.floor(random() * list.length)] as T;

export function drawFact(random: () => number): Fact {
  return {
    person: frequent(PEOPLE, random),
    verb: uniformly(VERBS, random),
    noun: frequent(NOUNS, random),
    topic: frequent(NOUNS, random),
    place: frequent(PLACES, random),
    day: new Date(FIRST + Math.floor(random() * DAYS) * DAY_MS).toISOString().slice(0, 10),
    millions: random() < 0.5 ? Math.ceil(random() * 900) : null,
  };
}

const MONTHS_EN =
  'January February March April May June July August September October November December'.split(' ');
const MONTHS_AR = 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' ');

/** The fact as a newsroom of either language would put it. */
export function tell(
  { person, verb, noun, topic, place, day, millions }: Fact,
  language: 'ar' | 'en',
): string {
  const [year, month = '1', date = '1'] = day.split('-');
  if (language === 'ar') {
    const worth = millions === null ? '' : ` بقيمة ${millions} مليون دولار`;
    return `${verb.ar} ${person.ar} ${noun.ar} ${topic.ar}${worth} في ${place.ar} يوم ${Number(date)} ${MONTHS_AR[Number(month) - 1]} ${year}.`;
  }
  const worth = millions === null ? '' : ` worth ${millions} million dollars`;
  return `${person.en} ${verb.en} a ${topic.en} ${noun.en}${worth} in ${place.en} on ${Number(date)} ${MONTHS_EN[Number(month) - 1]} ${year}.`;
}

export interface GeneratedArticle {
  readonly text: string;
  readonly language: 'ar' | 'en';
  readonly publisher: string;
  readonly publishedAt: string;
  readonly facts: readonly Fact[];
}

/** A short article on facts of one day, some drawn again from `known`, as events are reported by several houses. */
export function drawArticle(random: () => number, size: number, known: readonly Fact[]): GeneratedArticle {
  const language = random() < 0.6 ? 'ar' : 'en';
  const day = drawFact(random).day;
  const facts = Array.from({ length: size }, () =>
    known.length > 0 && random() < 0.2 ? uniformly(known, random) : { ...drawFact(random), day },
  );
  return {
    text: facts.map((fact) => tell(fact, language)).join('\n'),
    language,
    publisher: frequent(HOUSES, random),
    publishedAt: day,
    facts,
  };
}
