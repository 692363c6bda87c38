import { describe, expect, it } from 'vitest';
import { analyse } from '../support/analyse.ts';

/** The days of each claim, in order; those that a claim has from its passage in brackets. */
const days = async (text: string) =>
  (await analyse(text, { publishedAt: '2026-05-06' })).claims.map(({ times }) =>
    times.map(({ start, end, inherited }) => (inherited ? `[${start}/${end}]` : `${start}/${end}`)).join(' '),
  );

const DAY = '2026-05-05/2026-05-05';

describe('days of the occasion that a sentence points back at', () => {
  it.each([
    [
      'a meeting',
      'The mayor met the governor on 5 May 2026. The meeting ended with an agreement on water.',
      [DAY, `[${DAY}]`],
    ],
    [
      'لقاء',
      'استقبل الوزير سامر الحلبي الأمين العام للمنظمة في 5 أيار 2026. وحضر اللقاء عدد من المستشارين.',
      [DAY, `[${DAY}]`],
    ],
    [
      'جاء ذلك',
      'التقى الوزير سامر الحلبي وفد المزارعين في 5 أيار 2026. وجاء ذلك بحضور محافظ المدينة.',
      [DAY, `[${DAY}]`],
    ],
    [
      'a visit of several days',
      'The governor visited Talmera from 2 to 4 May 2026. During that visit, the two cities signed a contract.',
      ['2026-05-02/2026-05-04', '[2026-05-02/2026-05-04]'],
    ],
  ])('lends them: %s', async (_, text, expected) => {
    expect(await days(text)).toEqual(expected);
  });

  it.each([
    [
      'a sentence that points at nothing',
      'The mayor met the governor on 5 May 2026. The river rose by two metres.',
    ],
    [
      'another meeting',
      'The mayor met the governor on 5 May 2026. The meeting that opened the season drew 300 people.',
    ],
    [
      'a plan, which is of a later day',
      'The mayor met the governor on 5 May 2026. The two sides plan to open an office in Talmera.',
    ],
    [
      'a meeting that has not been held',
      'The mayor will meet the governor on 9 May 2026. The meeting was called off.',
    ],
    [
      'another visit, behind a new topic',
      'The governor visited Talmera from 2 to 4 May 2026. Separately, the visit of the minister was called off.',
    ],
  ])('lends none to %s', async (_, text) => {
    expect((await days(text)).filter((one) => one.startsWith('['))).toEqual([]);
  });

  it('goes over a heading only while all meetings are of the same days', async () => {
    const start = 'The mayor met the governor on 5 May 2026.\n\n';
    const end = '\n\nWater and roads\n\nThe meeting ended with an agreement on water.';
    expect((await days(`${start}${end}`)).at(-1)).toBe(`[${DAY}]`);
    expect((await days(`${start}The mayor met the farmers on 2 May 2026.${end}`)).at(-1)).toBe('');
  });

  it('makes nothing checkable that is not', async () => {
    const { claims } = await analyse(
      'The mayor met the governor on 5 May 2026. During the meeting the governor praised the depth of historic relations.',
      {},
    );
    expect(claims.at(-1)).toMatchObject({ checkWorthy: false, times: [{ inherited: true }] });
  });
});
