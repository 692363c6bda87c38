import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/domain/article.ts';
import type { RelationType } from '../../src/domain/verdict.ts';
import { analyse } from '../support/analyse.ts';

/** Each relation as "type: span here -> span there", in reading order. */
function relationsOf({ claims }: Article): string[] {
  return claims.flatMap((claim) =>
    claim.relations.map(({ type, spans }) => `${type}: ${spans.here.quote} -> ${spans.there.quote}`),
  );
}

const types = ({ claims }: Article): RelationType[] =>
  claims.flatMap((claim) => claim.relations.map((relation) => relation.type));

const dated = (...sentences: string[]): string => ['date 2026-03-02', '', ...sentences].join('\n');

describe('two sources that give two figures', () => {
  it.each<[name: string, text: string, because: string[]]>([
    [
      'en, deaths in one blast',
      dated(
        'Police said the blast at the market killed 12 people.',
        'The doctors union said 31 people were killed in the blast at the market.',
      ),
      ['“12 people”', '“31 people”', 'Two different figures'],
    ],
    [
      'ar, deaths in one blast',
      dated(
        'قالت الشرطة إن الانفجار أسفر عن مقتل 12 شخصا في السوق.',
        'وقالت نقابة الأطباء إن 31 شخصا قتلوا في الانفجار في السوق.',
      ),
      ['«12 شخصا»', '«31 شخصا»', 'الرقمان مختلفان'],
    ],
    [
      'ar, people counted under two nouns',
      dated(
        'أعلنت وزارة الصحة مقتل 12 شخصا في الغارة على المخيم.',
        'وقال مصدر طبي إن عدد القتلى بلغ 31 قتيلا في الغارة على المخيم.',
      ),
      ['«12 شخصا»', '«31 قتيلا»'],
    ],
    [
      'en, one outbreak that only one of them names',
      dated(
        'The aid agency said the cholera outbreak in Zambia has killed at least 412 people.',
        'The health minister told parliament that 389 people had died.',
      ),
      ['“at least 412 people”', '“389 people”'],
    ],
    [
      'en, the value of one project',
      dated(
        'The bank said the port project is worth $250 million.',
        'The ministry said the port project is worth $90 million.',
      ),
      ['“$250 million”', '“$90 million”'],
    ],
  ])('%s: contradicts on both, and `consistent` warns', async (_, text, because) => {
    const article = await analyse(text);
    expect(types(article)).toEqual(['contradicts', 'contradicts']);
    const [one, other] = article.claims;
    expect(one?.relations[0]?.claimId).toBe(other?.id);
    expect(other?.relations[0]?.claimId).toBe(one?.id);
    for (const claim of article.claims) {
      const [relation] = claim.relations;
      for (const words of because) expect(relation?.because).toContain(words);
      // Each claim is told of its own figure as the one here.
      const [here] = claim.quantities;
      const own = relation?.because.indexOf(here?.span.quote ?? '') ?? -1;
      const others = because.slice(0, 2).map((words) => relation?.because.indexOf(words.slice(1, -1)) ?? -1);
      expect(own).toBe(Math.min(...others));
      expect(relation?.independent).toBe(true);
      expect(relation?.spans.here).toEqual(claim.spans[0]);
      const consistent = claim.checks.find((check) => check.id === 'consistent');
      expect(consistent?.outcome).toBe('warn');
      expect(consistent?.spans).toEqual([relation?.spans.there]);
    }
  });
});

describe('what is no conflict', () => {
  it.each<[name: string, ...sentences: string[]]>([
    [
      'two meetings',
      'The minister met Ahmed Salem in Cairo on 3 February 2026 for two hours.',
      'The minister met Ahmed Salem in Cairo on 5 February 2026 for three hours.',
    ],
    [
      'two people',
      'The court fined Ramon Santos 5,000 dollars.',
      'The prosecutor said the court fined Maria Cruz 7,000 dollars.',
    ],
    [
      'two days',
      'Police said a blast killed 12 people on Monday.',
      'The army said a blast killed 5 people on Sunday.',
    ],
    [
      'two places',
      'Police said the strike killed 12 people in Nyala.',
      'The army said the strike killed 5 people in Khartoum.',
    ],
    [
      'two units',
      'Police said the storm destroyed 40 houses in the village.',
      'The governor said the storm destroyed 12 bridges in the village.',
    ],
    [
      'a part of the count',
      'Police said the strike killed 12 people.',
      'The hospital said the strike killed 5 children.',
    ],
    [
      'two things of value',
      'The bank said the project is worth $250 million.',
      'The ministry said the bridge deal is worth $90 million.',
    ],
    [
      'two rates',
      'The bank said inflation fell to 11 percent in June 2026.',
      'The ministry said unemployment fell to 7 percent in June 2026.',
    ],
    [
      'two countries',
      'The bank said inflation in Egypt was 11 percent.',
      'The ministry said inflation in Jordan was 7 percent.',
    ],
    [
      'a bound and a number above it',
      'Police said the blast killed at least 12 people.',
      'The doctors union said the blast killed 15 people.',
    ],
    [
      'the dead and the injured',
      'Police said the blast killed 12 people.',
      'The doctors union said the blast injured 31 people.',
    ],
    [
      'a hospital and the whole country',
      'The ministry said the quake injured 140 people.',
      'State television said the military hospital treated about 90 wounded people.',
    ],
    [
      'one source',
      'Police said the blast killed 12 people.',
      'Police said the blast killed 7 people in the hall.',
    ],
    [
      'قيمة شيئين',
      'قال البنك إن قيمة المشروع 250 مليون دولار.',
      'وقالت الوزارة إن قيمة الصفقة 90 مليون دولار.',
    ],
    [
      'مكانان',
      'قالت الشرطة إن الغارة قتلت 12 شخصا في نيالا.',
      'وقال الجيش إن الغارة قتلت 5 أشخاص في الخرطوم.',
    ],
    [
      'يومان',
      'قالت الشرطة إن انفجارا أدى إلى مقتل 12 شخصا أمس الأحد.',
      'وقال الجيش إن انفجارا أدى إلى مقتل 5 أشخاص اليوم الاثنين.',
    ],
    ['معدلان', 'قال البنك إن معدل التضخم بلغ 11 في المئة.', 'وقالت الوزارة إن معدل البطالة بلغ 7 في المئة.'],
    [
      'دين واحتياطي',
      'قال الوزير إن الحكومة سددت ديونا بقيمة 2.3 مليار دولار.',
      'وبلغت الاحتياطيات الأجنبية 51.7 مليار دولار، وفقا للبنك المركزي.',
    ],
  ])('%s', async (_, ...sentences) => {
    const article = await analyse(dated(...sentences));
    expect(article.claims.length).toBeGreaterThanOrEqual(2);
    expect(relationsOf(article)).toEqual([]);
  });
});

describe('a correction', () => {
  it.each([
    [
      'that takes back no value',
      'Correction: An earlier version misspelled the name of Mayor Brandt. She is Ilse Brandt.',
    ],
    [
      'of another matter than the one before it',
      'Correction: Mr Tarrant is 58.\nCorrection: The council has 40 members.',
    ],
    ['that repeats the value', 'Correction: An earlier version said that he was 58. He is 58 indeed.'],
  ])('%s supersedes nothing', async (_, text) => {
    expect(relationsOf(await analyse(text))).toEqual([]);
  });
});

describe('a later figure', () => {
  it.each<[name: string, text: string, relations: string[], because: string]>([
    [
      'en, a correction',
      dated(
        'The blast at the market killed 12 people.',
        'Correction: The blast at the market killed 13 people, not 12.',
      ),
      [
        'supersedes: The blast at the market killed 13 people, not 12 -> The blast at the market killed 12 people',
      ],
      'A correction: “13 people” instead of “12 people”.',
    ],
    [
      'ar, a correction',
      dated('قتل 12 شخصا في الانفجار في السوق.', 'تصويب: قتل 13 شخصا في الانفجار في السوق.'),
      ['supersedes: قتل 13 شخصا في الانفجار في السوق -> قتل 12 شخصا في الانفجار في السوق'],
      'تصويب: «13 شخصا» بدلا من «12 شخصا».',
    ],
    [
      'en, a correction that takes back another sentence',
      'Correction: An earlier version of this article said that Mr Tarrant was 56. He is 58.',
      ['supersedes: He is 58 -> An earlier version of this article said that Mr Tarrant was 56'],
      'A correction: “58” instead of “56”.',
    ],
    [
      'ar, a correction that takes back another sentence',
      'تصحيح: ورد في نسخة سابقة من هذا الخبر أن الخطة تشمل إغلاق ثمانية شوارع. والصحيح أنها تشمل ثلاثة شوارع.',
      [
        'supersedes: والصحيح أنها تشمل ثلاثة شوارع -> ورد في نسخة سابقة من هذا الخبر أن الخطة تشمل إغلاق ثمانية شوارع',
      ],
      'تصويب: «ثلاثة» بدلا من «ثمانية».',
    ],
    [
      'en, a toll that rose',
      dated(
        'The blast at the market killed 12 people.',
        'The death toll from the blast at the market rose to 15 people.',
      ),
      [
        'supersedes: The death toll from the blast at the market rose to 15 people -> The blast at the market killed 12 people',
      ],
      'A later figure: “15 people” after “12 people”.',
    ],
    [
      'ar, a toll that rose',
      dated('قتل 12 شخصا في الانفجار في السوق.', 'وارتفع عدد القتلى في الانفجار في السوق إلى 15 شخصا.'),
      ['supersedes: وارتفع عدد القتلى في الانفجار في السوق إلى 15 شخصا -> قتل 12 شخصا في الانفجار في السوق'],
      'رقم أحدث: «15 شخصا» بعد «12 شخصا».',
    ],
  ])('%s supersedes the earlier and contradicts nobody', async (_, text, relations, because) => {
    const article = await analyse(text);
    expect(relationsOf(article)).toEqual(relations);
    expect(article.claims.flatMap((claim) => claim.relations)[0]?.because).toBe(because);
    for (const claim of article.claims)
      expect(claim.checks.find((check) => check.id === 'consistent')?.outcome).toBe('pass');
  });
});

describe('what says the same', () => {
  it.each<[name: string, text: string, because: string]>([
    [
      'en',
      dated(
        'Egypt and Jordan signed a power link agreement in Cairo.',
        'Egypt and Jordan have signed a power link agreement in Cairo, Reuters reported.',
      ),
      'Both say the same.',
    ],
    [
      'ar',
      dated(
        'وقعت مصر والأردن اتفاقية للربط الكهربائي في القاهرة.',
        'وأفادت رويترز بأن مصر والأردن وقعت اتفاقية للربط الكهربائي في القاهرة.',
      ),
      'تقول العبارتان الشيء نفسه.',
    ],
  ])('%s: duplicates on both; only the later is told of it', async (_, text, because) => {
    const { claims } = await analyse(text);
    expect(claims.map((claim) => claim.relations.map((relation) => relation.type))).toEqual([
      ['duplicates'],
      ['duplicates'],
    ]);
    expect(claims[0]?.relations[0]?.because).toBe(because);
    // The outlet and the agency it may have copied: not two origins.
    expect(claims[0]?.relations[0]?.independent).toBe(false);
    const outcomes = claims.map(
      (claim) => claim.checks.find((check) => check.id === 'not-duplicate')?.outcome,
    );
    expect(outcomes).toEqual(['pass', 'warn']);
  });

  it('says that who says more entails who says less, never the other way, nor a plan the deed', async () => {
    const article = await analyse(
      dated(
        'Egypt signed a large power link agreement with Jordan in Cairo on Sunday.',
        'Reuters reported that Egypt signed a power link agreement with Jordan.',
        'Jordan plans to sign a gas link agreement with Egypt.',
      ),
    );
    expect(relationsOf(article)).toEqual([
      'entails: Egypt signed a large power link agreement with Jordan in Cairo on Sunday -> Egypt signed a power link agreement with Jordan',
    ]);
  });

  it('does not take two figures for one', async () => {
    const article = await analyse(
      dated('Egypt bought 40 tonnes of wheat from Russia.', 'Egypt bought 55 tonnes of wheat from Russia.'),
    );
    expect(types(article)).toEqual([]);
  });
});

describe('a statement and its denial', () => {
  it.each<[name: string, text: string, because: string]>([
    [
      'en',
      dated(
        'Reuters reported that the ministry cancelled the airport contract.',
        'The minister said the ministry had not cancelled the airport contract.',
      ),
      'What one states the other denies.',
    ],
    [
      'ar',
      dated(
        'أفادت رويترز بأن الوزارة ألغت عقد المطار الجديد.',
        'وقال الوزير إن الوزارة لم تلغ عقد المطار الجديد.',
      ),
      'ما تثبته إحدى العبارتين تنفيه الأخرى.',
    ],
  ])('%s: contradict each other', async (_, text, because) => {
    const article = await analyse(text);
    expect(types(article)).toEqual(['contradicts', 'contradicts']);
    expect(article.claims[0]?.relations[0]?.because).toBe(because);
  });
});

describe('many claims', () => {
  it('relates few of very many alike, so that the work stays linear', async () => {
    const sentence = (n: number): string => `Police said the blast at market number ${n} killed ${n} people.`;
    const long = await analyse(dated(...Array.from({ length: 400 }, (_, n) => sentence(n + 2))));
    // A word that all share makes no pair, so that the comparisons stay few.
    expect(long.claims.flatMap((claim) => claim.relations).length).toBeLessThan(long.claims.length * 3);
  });
});
