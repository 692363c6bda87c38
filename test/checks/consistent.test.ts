import { describe, expect, it } from 'vitest';
import { analyse } from '../support/analyse.ts';

/** Outcomes of `consistent`, claim by claim, of a text dated in March 2026. */
async function outcomes(...sentences: string[]) {
  const { claims, text } = await analyse(['date 2026-03-02', '', ...sentences].join('\n'));
  return claims.map((claim) => {
    const check = claim.checks.find((one) => one.id === 'consistent');
    for (const span of check?.spans ?? []) expect(text.slice(span.start, span.end)).toBe(span.quote);
    return {
      outcome: check?.outcome,
      message: check?.message,
      spans: check?.spans.map((span) => span.quote),
    };
  });
}

describe('consistent', () => {
  it.each<[name: string, one: string, other: string, says: string]>([
    [
      'tolls',
      'Police said the blast at the market killed 12 people.',
      'The doctors union said the blast at the market killed 31 people.',
      'Another claim',
    ],
    [
      'sums',
      'The bank said the port project is worth $250 million.',
      'The ministry said the port project is worth $90 million.',
      'Another claim',
    ],
    [
      'a denial',
      'Reuters reported that the ministry cancelled the airport contract.',
      'The minister said the ministry had not cancelled the airport contract.',
      'Another claim',
    ],
    [
      'حصيلتان',
      'قالت الشرطة إن الانفجار أسفر عن مقتل 12 شخصا في السوق.',
      'وقالت نقابة الأطباء إن 31 شخصا قتلوا في الانفجار في السوق.',
      'ادعاء آخر',
    ],
    [
      'جرحى',
      'قالت الشرطة إن الحادث أدى إلى إصابة 40 شخصا في الميناء.',
      'وقال مدير المستشفى إن الحادث أدى إلى إصابة 65 شخصا في الميناء.',
      'ادعاء آخر',
    ],
    [
      'نفي',
      'أفادت رويترز بأن الوزارة ألغت عقد المطار الجديد.',
      'وقال الوزير إن الوزارة لم تلغ عقد المطار الجديد.',
      'ادعاء آخر',
    ],
  ])('warns both of %s, and points to the other', async (_, one, other, says) => {
    const found = await outcomes(one, other);
    expect(found.map((check) => check.outcome)).toEqual(['warn', 'warn']);
    for (const check of found) expect(check.message).toContain(says);
    expect(found[0]?.spans).toHaveLength(1);
    expect(other).toContain(found[0]?.spans?.[0]);
    expect(one).toContain(found[1]?.spans?.[0]);
  });

  it.each<[name: string, one: string, other: string]>([
    [
      'two days',
      'Police said a blast killed 12 people on Monday.',
      'The army said a blast killed 5 people on Sunday.',
    ],
    [
      'the dead and the injured',
      'Police said the blast killed 12 people.',
      'The doctors union said the blast injured 31 people.',
    ],
    [
      'an update',
      'The blast at the market killed 12 people.',
      'The death toll from the blast at the market rose to 15 people.',
    ],
    [
      'قيمتان لشيئين',
      'قال البنك إن قيمة المشروع 250 مليون دولار.',
      'وقالت الوزارة إن قيمة الصفقة 90 مليون دولار.',
    ],
    [
      'حد أدنى ورقم فوقه',
      'قالت الشرطة إن الانفجار قتل 12 شخصا على الأقل.',
      'وقال الأطباء إن الانفجار قتل 15 شخصا.',
    ],
    [
      'لقاءان',
      'التقى الوزير سامر القضاة نظيره في القاهرة يوم 3 فبراير 2026.',
      'ولم يلتق الوزير سامر القضاة نظيره في القاهرة يوم 5 فبراير 2026.',
    ],
  ])('passes %s', async (_, one, other) => {
    const found = await outcomes(one, other);
    expect(found.length).toBeGreaterThanOrEqual(2);
    for (const check of found) expect(check).toMatchObject({ outcome: 'pass', spans: [] });
  });
});
