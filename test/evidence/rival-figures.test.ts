import { describe, expect, it } from 'vitest';
import { analyse } from '../support/analyse.ts';

const dated = (...sentences: string[]): string => ['date 2026-03-02', '', ...sentences].join('\n');

/** The figures of every two claims that contradict each other, each pair once, in reading order. */
async function conflictsOf(...sentences: string[]): Promise<string[]> {
  const { claims } = await analyse(dated(...sentences));
  // A sentence that gives no claim conflicts with nothing, and would prove nothing.
  expect(claims.length).toBeGreaterThanOrEqual(2);
  return claims.flatMap(({ relations }, at) =>
    relations.flatMap(({ type, claimId, because }) =>
      type === 'contradicts' && claims.findIndex(({ id }) => id === claimId) > at ? [because] : [],
    ),
  );
}

describe('tolls of two sources that the text sets against each other', () => {
  it.each<[name: string, sentences: string[], here: string, there: string]>([
    [
      'en, "at least" and a higher figure behind "however"',
      [
        'Police said at least 12 people were killed in the landslide.',
        "The doctors' union, however, put the death toll at 15.",
      ],
      '“at least 12 people”',
      '“15”',
    ],
    [
      'en, "more than" and a higher figure behind "but"',
      [
        'More than 30 people were killed in the crash, the army said.',
        'But the governor put the number of dead at 47.',
      ],
      '“More than 30 people”',
      '“47”',
    ],
    [
      'en, bodies that were found',
      [
        'The coast guard said at least 9 people died when the boat sank.',
        'The Red Crescent, however, said its divers had recovered 14 bodies.',
      ],
      '“at least 9 people”',
      '“14 bodies”',
    ],
    [
      'en, more bodies than an exact toll has dead, with no word of contrast',
      [
        'The coast guard said 9 people died when the boat sank.',
        'The Red Crescent said its divers had recovered 14 bodies.',
      ],
      '“9 people”',
      '“14 bodies”',
    ],
    [
      'en, in one sentence',
      [
        "The health ministry said 12 people were killed in the blast, but the doctors' union put the toll at 31.",
      ],
      '“12 people”',
      '“31”',
    ],
    [
      'ar, "على الأقل" and a higher figure behind "لكن"',
      [
        'قالت الشرطة إن 12 شخصا على الأقل قتلوا في انهيار المبنى.',
        'لكن نقابة الأطباء تحدثت عن 15 قتيلا بينهم طفلان.',
      ],
      '«12 شخصا على الأقل»',
      '«15 قتيلا»',
    ],
    [
      'ar, "في المقابل"',
      [
        'أعلن الجيش مقتل أكثر من 30 شخصا في الهجوم.',
        'في المقابل، قال حاكم الإقليم إن 47 شخصا قتلوا في الهجوم.',
      ],
      '«أكثر من 30 شخصا»',
      '«47 شخصا»',
    ],
    [
      'ar, in one sentence, bodies',
      ['قالت وزارة الصحة إن 12 شخصا قتلوا في انهيار المبنى، بينما أعلنت نقابة الأطباء انتشال 31 جثة.'],
      '«12 شخصا»',
      '«31 جثة»',
    ],
  ])('%s: conflict', async (_, sentences, here, there) => {
    const conflicts = await conflictsOf(...sentences);
    expect(conflicts).toHaveLength(1);
    expect(conflicts[0]).toContain(here);
    expect(conflicts[0]).toContain(there);
  });
});

describe('tolls that leave room for each other', () => {
  it.each<[name: string, ...sentences: string[]]>([
    [
      'no word of contrast',
      'Police said at least 12 people were killed in the landslide.',
      "The doctors' union put the death toll at 15.",
    ],
    [
      'the contrast is inside what one of them says',
      'Police said at least 12 people were killed in the landslide.',
      'The mayor said the road was open but 15 people had been killed in the landslide.',
    ],
    [
      'one source, which says more of it',
      'Police said at least 12 people were killed in the landslide.',
      'Police, however, said 15 people had been killed in the landslide by nightfall.',
    ],
    [
      'fewer bodies found than people died',
      'The coast guard said 34 people died when the boat sank.',
      'The Red Crescent, however, said its divers had recovered only 8 bodies.',
    ],
    [
      'bodies of another kind',
      'The coast guard said at least 2 people died when the boat sank.',
      'The union, however, said three public bodies oversee the port.',
    ],
    [
      'the dead and the injured',
      'Police said at least 12 people were killed in the landslide.',
      'The hospital, however, said 15 people were injured in the landslide.',
    ],
    [
      'two places',
      'Police said at least 12 people were killed in Nyala.',
      'The army, however, said 15 people were killed in Khartoum.',
    ],
    [
      'a lower figure that "more than" does not reach',
      'Police said at least 12 people were killed in the landslide.',
      "The doctors' union, however, said at least 12 people were killed.",
    ],
    [
      'people who died besides',
      'Police said 12 people were killed.',
      'The hospital, however, said two more people had died.',
    ],
    [
      'another year, told beside the news',
      'Police said 12 people were killed.',
      'In 2019, 31 people were killed, the army said.',
    ],
    [
      'parts of one count in one sentence',
      'The ministry said 12 people were killed in the north and the army said 5 people were killed in the south.',
    ],
    [
      'لا كلمة تقابل بين الروايتين',
      'قالت الشرطة إن 12 شخصا على الأقل قتلوا في انهيار المبنى.',
      'وتحدثت نقابة الأطباء عن 15 قتيلا.',
    ],
    [
      'جرحى وقتلى',
      'قالت الشرطة إن 12 شخصا على الأقل قتلوا في انهيار المبنى.',
      'لكن المستشفى تحدث عن 15 جريحا.',
    ],
    ['عام آخر', 'قالت الشرطة إن 12 شخصا قتلوا.', 'لكن الجيش قال إن 31 شخصا قتلوا في عام 2019.'],
    ['إضافيون', 'قالت الشرطة إن 12 شخصا قتلوا.', 'لكن المستشفى قال إن شخصين إضافيين توفيا.'],
    ['قتلى آخرون', 'قالت الشرطة إن 12 شخصا قتلوا.', 'لكن المستشفى قال إن شخصين آخرين توفيا.'],
  ])('%s: no conflict', async (_, ...sentences) => {
    expect(await conflictsOf(...sentences)).toEqual([]);
  });
});
