import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/domain/article.ts';
import { analyse } from '../support/analyse.ts';

const on = { publishedAt: '2026-03-10' };
const spansOf = (article: Article): (string | undefined)[] =>
  article.claims.map((claim) => claim.spans[0]?.quote);
const modalityOf = (article: Article, words: string): string | undefined => {
  const claim = article.claims.find((one) => one.spans.some((span) => span.quote.includes(words)));
  return claim && `${claim.modality.polarity} ${claim.modality.certainty}`;
};

describe('what Arabic sentences commit themselves to', () => {
  it('asserts nothing that is denied, and leaves to the denier what he says beside it', async () => {
    const article = await analyse('نفت الوزارة أن تكون قد وعدت بتمويل المصنع، واتهمت النقابة بالتحريض.', on);
    expect(spansOf(article)).toEqual([
      'نفت الوزارة أن تكون قد وعدت بتمويل المصنع',
      'واتهمت النقابة بالتحريض',
    ]);
    expect(article.claims.map((claim) => claim.modality.polarity)).toEqual(['denied', 'affirmed']);
    for (const claim of article.claims) expect(claim.attribution.chain[0]?.name).toBe('الوزارة');
  });

  it('is certain of a denial, however weak the denied was', async () => {
    const article = await analyse('نفت الشركة أنباء عن احتمال بيع المصنع.', on);
    expect(modalityOf(article, 'نفت الشركة')).toBe('denied asserted');
  });

  it('takes a present whose day lies ahead for a plan, and no other present', async () => {
    const article = await analyse('يلتقي الفريقان يوم الجمعة المقبل. يلتقي الفريقان عادة يوم الجمعة.', on);
    expect(article.claims.map((claim) => claim.modality.certainty)).toEqual(['planned', 'asserted']);
  });

  it('dates a present with a bare weekday ahead, and no negated past', async () => {
    const article = await analyse('يعقد المجلس الخميس جلسة طارئة. لم يعقد المجلس الخميس أي جلسة.', on);
    const [ahead, behind] = article.claims.map((claim) => claim.times[0]?.start ?? '');
    const anchor = article.claims[0]?.times[0]?.anchor ?? '';
    expect(anchor).not.toBe('');
    expect((ahead ?? '') >= anchor).toBe(true);
    expect((behind ?? '') <= anchor).toBe(true);
    expect(ahead).not.toBe(behind);
  });

  it('lends the plan of one predicate to a joined present, not to a joined past', async () => {
    const article = await analyse(
      'من المقرر أن يصل الوفد غدا ويزور المصنع. قد يصل الوفد، ووصل الوزير أمس.',
      on,
    );
    expect(modalityOf(article, 'ويزور المصنع')).toBe('affirmed planned');
    expect(modalityOf(article, 'ووصل الوزير')).toBe('affirmed asserted');
  });

  it('reads no negation in the title of a work', async () => {
    const article = await analyse('عرضت الفرقة مسرحية «لا أحد هناك» في مسرح المدينة.', on);
    expect(modalityOf(article, 'عرضت')).toBe('affirmed asserted');
    const spoken = await analyse('قال المدير: «لا أحد هناك يعرف السبب».', on);
    expect(modalityOf(spoken, 'لا أحد')).toBe('negated asserted');
  });
});

describe('what somebody is called', () => {
  it('is a claim about him behind a joined pronoun', async () => {
    const article = await analyse(
      'تولت سلمى الراوي الوزارة عام 2020، وهي أول امرأة تشغل المنصب في البلاد.',
      on,
    );
    expect(spansOf(article)).toContain('وهي أول امرأة تشغل المنصب في البلاد');
    expect(article.claims.at(-1)?.text).toBe('هي [سلمى الراوي] أول امرأة تشغل المنصب في البلاد');
  });

  it('is none where the pronoun sums up, or tells in what state something was done', async () => {
    const summed = await analyse('رفضت الشركة العرض، وهو قرار لم يتوقعه أحد في السوق.', on);
    expect(summed.claims).toHaveLength(1);
    const state = await analyse('زار الوزير المدينة، وهو يقود وفدا كبيرا من التجار.', on);
    expect(state.claims).toHaveLength(1);
  });
});

describe('an interview', () => {
  const answers =
    '* هل ستغلقون كليات؟\n\n- قررنا وقف القبول في 14 تخصصا. لن نغلق أي كلية.\n\nوتأسست الجامعة عام 1970.';

  it('carries who gave it to the answers, and no further', async () => {
    const article = await analyse(
      `قال الوزير كريم بن صالح في حوار مع «الشرق الأوسط» إن الموازنة تضاعفت.\n\n${answers}`,
      on,
    );
    const nearest = (words: string) => {
      const chain = article.claims.find(({ text }) => text.includes(words))?.attribution.chain ?? [];
      return `${chain[0]?.canonicalName ?? 'nobody'}${chain[0]?.carried ? ' carried' : ''}`;
    };
    expect(nearest('قررنا')).toContain('carried');
    expect(nearest('لن نغلق')).toBe(nearest('قررنا'));
    expect(nearest('تأسست')).toBe('nobody');
  });

  it('is none where the article does not call itself one', async () => {
    const article = await analyse(`قال الوزير كريم بن صالح إن الموازنة تضاعفت.\n\n${answers}`, on);
    const claim = article.claims.find(({ text }) => text.includes('قررنا'));
    expect(claim?.attribution.chain ?? []).toEqual([]);
  });
});
