import { describe, expect, it } from 'vitest';
import { compareClaims } from '../../../src/evidence/across/compare-claims.ts';
import { type ClaimPrint, printOf } from '../../../src/evidence/across/print.ts';
import { factsOf } from '../../../src/evidence/known-claim.ts';
import { settingsOf } from '../../../src/evidence/situate.ts';
import { localeOf } from '../../../src/pipeline/locale-of.ts';
import { LOCALES } from '../../../src/text/locales/index.ts';
import { analyse } from '../../support/analyse.ts';

const locale = localeOf({ locales: LOCALES });

async function prints(text: string, publishedAt: string, publisher: string): Promise<ClaimPrint[]> {
  const article = await analyse(text, { publishedAt, publisher });
  const settings = settingsOf(article.claims);
  return article.claims.map((claim) =>
    printOf(
      { claim, facts: factsOf(article), setting: settings.get(claim.id) ?? null },
      locale(article.language),
    ),
  );
}

/** The relations of the claims of one text to those of another, published on 5 and, for `later`, 7 March 2026. */
async function relationsBetween(here: string, there: string, later = false): Promise<string[]> {
  const [ours, theirs] = await Promise.all([
    prints(here, later ? '2026-03-07' : '2026-03-05', 'Here'),
    prints(there, '2026-03-05', 'There'),
  ]);
  expect(ours.length, here).toBeGreaterThan(0);
  expect(theirs.length, there).toBeGreaterThan(0);
  const found = ours.flatMap((one) => theirs.map((other) => compareClaims(one, other)?.type ?? null));
  return [...new Set(found.filter((type) => type !== null))].sort();
}

/** Reasons of the relations of one text to another, told on two days, as seen from the later and from the earlier. */
async function reasonsBetween(earlier: string, later: string): Promise<[string[], string[]]> {
  const [before, after] = await Promise.all([
    prints(earlier, '2026-03-05', 'There'),
    prints(later, '2026-03-07', 'Here'),
  ]);
  const between = (ours: ClaimPrint[], theirs: ClaimPrint[]) =>
    ours.flatMap((one) =>
      theirs.flatMap((other) => {
        const found = compareClaims(one, other);
        return found?.type ? [`${found.type}: ${found.because}`] : [];
      }),
    );
  return [between(after, before), between(before, after)];
}

describe('drift between two reports', () => {
  const SIGNED = 'Minister Salim Zahrani signed a trade agreement in Benghazi on 4 March 2026';
  const SAID = `${SIGNED}, port director Karim Mansouri said.`;
  const NO_SOURCE =
    'The later report names no source; the earlier one has it from “port director Karim Mansouri”.';
  const AR_SIGNED = 'وقع الوزير سليم الزهراني اتفاقا تجاريا في بنغازي يوم 4 مارس 2026.';

  it('tells that a source was dropped, from both sides, and in the reader’s language', async () => {
    const [after, before] = await reasonsBetween(SAID, `${SIGNED}.`);
    expect(after.join()).toContain(NO_SOURCE);
    expect(before.join()).toContain(NO_SOURCE);
    const [arabic] = await reasonsBetween(SAID, AR_SIGNED);
    expect(arabic.join()).toContain(
      'لا يذكر التقرير اللاحق مصدرا، وكان الأسبق ينقله عن «port director Karim Mansouri»',
    );
  });

  it('tells that a hedge was dropped, of a doubt and of a figure', async () => {
    const [after, before] = await reasonsBetween(
      'Minister Salim Zahrani may have signed a trade agreement in Benghazi on 4 March 2026.',
      `${SIGNED}.`,
    );
    expect(after).toHaveLength(1);
    expect(after[0]).toMatch(/^entails: .*The later report drops the hedge of the earlier one: “may/);
    // Who doubted does not say what the other says.
    expect(before).toEqual([]);
    const [about] = await reasonsBetween(
      'The port of Marsa Lulu in Benghazi has about 40 ships.',
      'The port of Marsa Lulu in Benghazi has 40 ships.',
    );
    expect(about.join()).toContain('“about 40 ships”');
    const [arabic] = await reasonsBetween(
      'قد يكون الوزير سليم الزهراني وقع اتفاقا تجاريا في بنغازي يوم 4 مارس 2026.',
      AR_SIGNED,
    );
    expect(arabic.join()).toContain('سقط من التقرير اللاحق تحفظ الأسبق: «قد');
  });

  it('tells that a number grew', async () => {
    const [after] = await reasonsBetween(
      'The port of Marsa Lulu in Benghazi has 40 ships.',
      'The port of Marsa Lulu in Benghazi has 90 ships.',
    );
    expect(after.join()).toContain('The later report gives the higher figure.');
  });

  it.each([
    ['a source kept', SAID, SAID],
    ['a source gained', `${SIGNED}.`, SAID],
    [
      'a plan that was carried out',
      'Minister Salim Zahrani will sign a trade agreement in Benghazi on 4 March 2026.',
      `${SIGNED}.`,
    ],
    [
      'a doubt gained',
      `${SIGNED}.`,
      'Minister Salim Zahrani may have signed a trade agreement in Benghazi on 4 March 2026.',
    ],
    [
      'a number that fell',
      'The port of Marsa Lulu in Benghazi has 90 ships.',
      'The port of Marsa Lulu in Benghazi has 40 ships.',
    ],
    [
      'a doubt and a denial',
      'Minister Salim Zahrani may have signed a trade agreement in Benghazi on 4 March 2026.',
      'Minister Salim Zahrani did not sign a trade agreement in Benghazi on 4 March 2026.',
    ],
  ])('says nothing of %s', async (_, earlier, later) => {
    const [after, before] = await reasonsBetween(earlier, later);
    for (const reason of [...after, ...before]) {
      expect(reason).not.toContain('later report');
      expect(reason).not.toContain('entails');
    }
  });
});

describe('compareClaims', () => {
  it.each([
    [
      'the same in the same words',
      'Minister Salim Zahrani signed a trade agreement in Benghazi on 4 March 2026.',
      'Minister Salim Zahrani signed a trade agreement in Benghazi on 4 March 2026.',
      ['duplicates'],
    ],
    [
      'the same in other words',
      'Minister Salim Zahrani signed a trade agreement in Benghazi on 4 March 2026.',
      'On 4 March 2026 in Benghazi a deal on ports was signed by Salim Zahrani.',
      ['corroborates'],
    ],
    [
      'the same negated in two ways',
      'About 50,000 people in Mirab have no water.',
      'More than 48,000 people in Mirab are without water.',
      ['corroborates'],
    ],
    [
      'what one thing has, counted in two languages',
      'The port of Marsa Lulu in Benghazi has 40 ships.',
      'ويضم ميناء مرسى لولو في بنغازي 90 سفينة.',
      ['contradicts'],
    ],
    [
      'the same in the other language',
      'Minister Salim Zahrani visited Benghazi on 4 March 2026.',
      'زار الوزير سليم الزهراني بنغازي يوم 4 مارس 2026.',
      ['corroborates'],
    ],
    [
      'an amount that the other leaves open',
      'Pakistan will lend Libya 460 million dollars in March 2026.',
      'Pakistan will lend Libya money in March 2026.',
      ['refines'],
    ],
    [
      'two amounts of one loan',
      'Pakistan granted Libya a loan of 460 million dollars on 4 March 2026.',
      'Pakistan granted Libya a loan of 640 million dollars on 4 March 2026.',
      ['contradicts'],
    ],
    [
      'two amounts across languages',
      'Pakistan granted Libya a loan of 460 million dollars on 4 March 2026.',
      'منحت باكستان ليبيا قرضا بقيمة 640 مليون دولار يوم 4 مارس 2026.',
      ['contradicts'],
    ],
    [
      'a bound that the other keeps',
      'Pakistan granted Libya a loan of more than 400 million dollars on 4 March 2026.',
      'Pakistan granted Libya a loan of 460 million dollars on 4 March 2026.',
      ['duplicates'],
    ],
    [
      'two tolls of one day',
      'The collapse of a bridge in Benghazi on 4 March 2026 killed 12 people.',
      'The collapse of a bridge in Benghazi on 4 March 2026 killed 31 people.',
      ['contradicts'],
    ],
    [
      'done and denied',
      'Salim Zahrani signed the port agreement in Benghazi on 4 March 2026.',
      'Salim Zahrani did not sign the port agreement in Benghazi on 4 March 2026.',
      ['contradicts'],
    ],
    [
      'attended and absent',
      'حضر سليم الزهراني اجتماع بنغازي يوم 4 مارس 2026.',
      'غاب سليم الزهراني عن اجتماع بنغازي يوم 4 مارس 2026.',
      ['contradicts'],
    ],
  ] as const)('%s', async (_, here, there, expected) => {
    expect(await relationsBetween(here, there)).toEqual(expected);
  });

  it.each([
    [
      'names that no list knows, across languages',
      'A footbridge in Qasr Badran collapsed on 4 March 2026.',
      'انهار جسر للمشاة في قصر بدران يوم 4 مارس 2026.',
      ['corroborates'],
    ],
    [
      'two shares of one thing',
      'Profit of Rimh Bank rose by 12 percent in January 2026.',
      'Profit of Rimh Bank rose by 36 percent in January 2026.',
      ['contradicts'],
    ],
    [
      'done, and refused, across languages',
      'Salim Zahrani signed a ceasefire in Qasr Badran on 4 March 2026.',
      'رفض سليم الزهراني توقيع وقف إطلاق النار في قصر بدران يوم 4 مارس 2026.',
      ['contradicts'],
    ],
    [
      'two days of one opening across languages',
      'Salim Zahrani opened a hospital in Qasr Badran on 4 March 2026.',
      'افتتح سليم الزهراني مستشفى في قصر بدران يوم 3 مارس 2026.',
      ['contradicts'],
    ],
    [
      'suspended and continued',
      'The union in Qasr Badran suspended its strike on 4 March 2026.',
      'The union in Qasr Badran continued its strike on 4 March 2026.',
      ['contradicts'],
    ],
  ] as const)('sees %s', async (_, here, there, expected) => {
    expect(await relationsBetween(here, there)).toEqual(expected);
  });

  it.each([
    [
      'another name that no list knows',
      'Water was cut in Qasr Badran on 4 March 2026.',
      'Water was cut in Tell Wardan on 4 March 2026.',
    ],
    [
      'another thing of the same place',
      'The nurses in Qasr Badran ended their strike on 4 March 2026.',
      'The teachers in Qasr Badran ended their strike on 4 March 2026.',
    ],
    [
      'an undated share and one of years ago',
      'Turnout in the election in Qasr Badran was 41 percent.',
      'Turnout in the election in Qasr Badran in 2021 was 61 percent.',
    ],
    [
      'a denial and something it does not deny',
      'The hospital in Qasr Badran has 210 beds, not 120.',
      'Salim Zahrani opened a hospital in Qasr Badran.',
    ],
    [
      'what may be, and what was denied',
      'Salim Zahrani may sign the port agreement in Benghazi.',
      'Salim Zahrani did not sign the port agreement in Benghazi.',
    ],
    [
      'another thing that happened in the same fire',
      'The fire in a factory in Qasr Badran on 4 March 2026 injured 6 people.',
      'A fire destroyed a factory in Qasr Badran on 4 March 2026.',
    ],
  ] as const)('finds nothing between %s', async (_, here, there) => {
    expect(await relationsBetween(here, there)).toEqual([]);
  });

  it('takes a later, higher toll for an update and no conflict', async () => {
    const toll = (dead: number) =>
      `The collapse of a bridge in Benghazi on 4 March 2026 killed ${dead} people.`;
    expect(await relationsBetween(toll(31), toll(12), true)).toEqual(['supersedes']);
  });

  it.each([
    [
      'another person of the family',
      'Saddam Zahrani visited Benghazi on 4 March 2026.',
      'زار خليفة الزهراني بنغازي يوم 4 مارس 2026.',
    ],
    [
      'another place',
      'A bridge collapsed in Benghazi on 4 March 2026, killing 12 people.',
      'A bridge collapsed in Misrata on 4 March 2026, killing 31 people.',
    ],
    [
      'another day, long after',
      'Salim Zahrani visited Benghazi on 4 March 2026.',
      'Salim Zahrani visited Benghazi on 9 October 2025.',
    ],
    [
      'another thing of the same person',
      'Salim Zahrani visited a school in Benghazi on 4 March 2026.',
      'Salim Zahrani dismissed the head of the port in Benghazi on 4 March 2026.',
    ],
    [
      'a plan and a deed',
      'Salim Zahrani plans to sign the port agreement in Benghazi.',
      'Salim Zahrani signed the port agreement in Benghazi.',
    ],
    [
      'two units',
      'Pakistan granted Libya 460 million dollars on 4 March 2026.',
      'Pakistan granted Libya 12 ships on 4 March 2026.',
    ],
    ['two dishes', 'The price of bread rose by 5 percent.', 'The price of oil rose by 9 percent.'],
  ] as const)('finds no conflict and no support in %s', async (_, here, there) => {
    const found = await relationsBetween(here, there);
    expect(
      found.filter((type) => type === 'contradicts' || type === 'duplicates' || type === 'corroborates'),
    ).toEqual([]);
  });

  it('gives its reason in the language of the claim, with both spans', async () => {
    const [ours, theirs] = await Promise.all([
      prints('منحت باكستان ليبيا قرضا بقيمة 640 مليون دولار يوم 4 مارس 2026.', '2026-03-05', 'A'),
      prints('Pakistan granted Libya a loan of 460 million dollars on 4 March 2026.', '2026-03-05', 'B'),
    ]);
    const found = ours
      .flatMap((one) => theirs.map((other) => compareClaims(one, other)))
      .find((one) => one?.type === 'contradicts');
    expect(found?.because).toMatch(/الرقمان مختلفان/);
    expect(found?.spans.here.quote).toContain('640');
    expect(found?.spans.there.quote).toContain('460');
  });
});
