import { describe, expect, it } from 'vitest';
import { analyse } from '../support/analyse.ts';

async function outcomes(...sentences: string[]) {
  const { claims } = await analyse(['date 2026-03-02', '', ...sentences].join('\n'));
  return claims.map((claim) => {
    const check = claim.checks.find((one) => one.id === 'not-duplicate');
    return {
      outcome: check?.outcome,
      message: check?.message,
      spans: check?.spans.map((span) => span.quote),
    };
  });
}

describe('not-duplicate', () => {
  it.each<[name: string, one: string, other: string, says: string]>([
    [
      'a sentence told again',
      'Egypt and Jordan signed a power link agreement in Cairo.',
      'Egypt and Jordan have signed a power link agreement in Cairo, Reuters reported.',
      'An earlier claim',
    ],
    [
      'the same sum',
      'The bank lent Kenya $250 million for the port of Lamu.',
      'The bank lent Kenya 250 million dollars for the port of Lamu.',
      'An earlier claim',
    ],
    [
      'a denial told again',
      'The company did not pay the fine in Cairo.',
      'The company did not pay the fine in Cairo, Reuters reported.',
      'An earlier claim',
    ],
    [
      'خبر أعيد',
      'وقعت مصر والأردن اتفاقية للربط الكهربائي في القاهرة.',
      'وأفادت رويترز بأن مصر والأردن وقعت اتفاقية للربط الكهربائي في القاهرة.',
      'ادعاء سابق',
    ],
    [
      'عدد أعيد',
      'أرسلت الحكومة 250 خيمة إلى سكان الجنوب.',
      'وقالت رويترز إن الحكومة أرسلت 250 خيمة إلى سكان الجنوب.',
      'ادعاء سابق',
    ],
    [
      'نفي أعيد',
      'لم تدفع الشركة الغرامة في القاهرة.',
      'وقالت رويترز إن الشركة لم تدفع الغرامة في القاهرة.',
      'ادعاء سابق',
    ],
  ])('warns the later of %s, not the first', async (_, one, other, says) => {
    const found = await outcomes(one, other);
    const warned = found.filter((check) => check.outcome === 'warn');
    expect(warned.length).toBeGreaterThanOrEqual(1);
    expect(found[0]?.outcome).toBe('pass');
    for (const check of warned) {
      expect(check.message).toContain(says);
      expect(one).toContain(check.spans?.[0]);
    }
  });

  it.each<[name: string, one: string, other: string]>([
    [
      'two figures',
      'Egypt bought 40 tonnes of wheat from Russia.',
      'Egypt bought 55 tonnes of wheat from Russia.',
    ],
    [
      'two days',
      'The minister met Ahmed Salem in Cairo on 3 February 2026.',
      'The minister met Ahmed Salem in Cairo on 5 February 2026.',
    ],
    [
      'a plan and the deed',
      'Egypt plans to sign a power link agreement in Cairo.',
      'Egypt signed a power link agreement in Cairo.',
    ],
    [
      'a statement and its denial',
      'The company paid the fine in Cairo.',
      'Reuters reported that the company did not pay the fine in Cairo.',
    ],
    ['شخصان', 'عينت الحكومة سامر القضاة سفيرا في تونس.', 'وعينت الحكومة عادل مراد سفيرا في تونس.'],
    ['رقمان', 'اشترت مصر 40 طنا من القمح من روسيا.', 'واشترت مصر 55 طنا من القمح من روسيا.'],
  ])('passes %s', async (_, one, other) => {
    const found = await outcomes(one, other);
    expect(found.length).toBeGreaterThanOrEqual(2);
    for (const check of found) expect(check).toMatchObject({ outcome: 'pass', spans: [] });
  });
});
