import { beforeAll, describe, expect, it } from 'vitest';
import { Random } from '../../evals/alignment/random.ts';
import { readDataset } from '../../evals/dataset.ts';
import { type MutationFigures, mutantsOf, mutationFigures } from '../../evals/mutations/measure.ts';
import { OPERATORS } from '../../evals/mutations/operators/index.ts';
import { KEPT_APART } from '../../evals/mutations/split.ts';
import { type MutationArticle, trueClaims } from '../../evals/mutations/true-claims.ts';

const load = (name: string): Promise<MutationArticle> =>
  trueClaims(
    readDataset(
      name,
      new URL(`../../evals/datasets/${name}.txt`, import.meta.url),
      new URL(`../../evals/datasets/${name}.gold.json`, import.meta.url),
    ),
  );

/** By operator, a claim it applies to. The others stand on a claim of the article, whose names and sources they need. */
const EXAMPLES: Readonly<Record<string, readonly [ar: string, en: string]>> = {
  number: ['قتل 17 شخصا.', 'It killed 17 people.'],
  'one digit': ['قتل 17 شخصا.', 'It killed 17 people.'],
  'scale word': ['بلغت 4 ملايين.', 'It reached 4 million.'],
  unit: ['دام 4 ساعات.', 'It took 4 hours.'],
  currency: ['كلف 4 ملايين دولار.', 'It cost $4 million.'],
  comparator: ['قتل أكثر من 17 شخصا.', 'It killed more than 17 people.'],
  'day of date': ['وصل في 16 سبتمبر.', 'It arrived on 16 September.'],
  month: ['وصل في 16 سبتمبر.', 'It arrived on 16 September.'],
  year: ['وصل في 2019.', 'It arrived in 2019.'],
  weekday: ['وصل الثلاثاء.', 'It arrived on Tuesday.'],
  'negation added': ['قررت السلطات الإغلاق.', 'The port was closed.'],
  'negation removed': ['لم ترد الوزارة على الطلب.', 'The ministry did not respond.'],
  'denial dropped': ['نفت الوزارة ذلك.', 'The ministry denied it.'],
  'hedge dropped': ['قد تغلق المدارس.', 'Schools may close.'],
  'condition dropped': ['ستغلق المدارس غدا إذا هطل المطر.', 'Schools will close if it rains.'],
  'opposite verb': ['ارتفع عدد القتلى.', 'The toll rose.'],
  'plan made fact': ['ستغلق المدارس.', 'Schools will close.'],
  'quote altered': ['قال إنها "تجري في ظروف صعبة".', 'He said "the sea is rough today".'],
  'paraphrase in quotes': ['كان البحر في ذلك اليوم هائجا.', 'The sea was said to be bad.'],
  'cut wrongly': ['قتل الناس في سيول كبيرة.', 'People died in floods.'],
};

describe('mutations', () => {
  let articles: Readonly<Record<'ar' | 'en', MutationArticle>>;
  beforeAll(async () => {
    articles = { ar: await load('demo-ar'), en: await load('demo-en') };
  });

  it.each(OPERATORS.map((operator) => [operator.name, operator] as const))(
    '%s makes another claim in each language',
    (name, operator) => {
      for (const [at, language] of (['ar', 'en'] as const).entries()) {
        const article = articles[language];
        const words = EXAMPLES[name]?.[at];
        const claims =
          words === undefined
            ? article.claims
            : article.claims.slice(0, 1).map((claim) => ({ ...claim, text: words }));
        const made = claims.flatMap((claim) =>
          mutantsOf(operator, claim, article, new Random(1)).map((mutant) => [claim, mutant] as const),
        );
        expect(made.length, language).toBeGreaterThan(0);
        for (const [claim, mutant] of made) {
          expect({ text: mutant.text, chain: mutant.attribution.chain }).not.toEqual({
            text: claim.text,
            chain: claim.attribution.chain,
          });
          expect(mutant.spans).toEqual(claim.spans);
        }
      }
    },
  );

  it('leave alone what only looks like what they change', () => {
    const operator = (name: string) => OPERATORS.find((one) => one.name === name);
    const made = (name: string, text: string) => {
      const claim = { ...(articles.ar.claims[0] as MutationArticle['claims'][number]), text };
      const found = operator(name);
      return found === undefined ? null : mutantsOf(found, claim, articles.ar, new Random(1));
    };
    expect(made('negation removed', 'لا تزال الفرق تبحث.')).toEqual([]);
    expect(made('hedge dropped', 'كان قد قتل.')).toEqual([]);
    expect(made('number', 'وصل في 16 سبتمبر 2019.')).toEqual([]);
    expect(made('opposite verb', 'مرتفعات البلاد.')).toEqual([]);
  });
});

describe('mutation figures', () => {
  const names = ['en-ferry', 'en-study'];
  const caught = ({ tuning }: MutationFigures, name: string): number =>
    tuning.operators.find(({ operator }) => operator === name)?.caught ?? 0;

  it('are the same on every run, and fall when a check is left out', async () => {
    const full = await mutationFigures({ articles: names });
    expect(await mutationFigures({ articles: names })).toEqual(full);
    for (const [operator, without] of [
      ['number', 'numbers-agree'],
      ['source dropped', 'source-kept'],
      ['negation added', 'negation-kept'],
      ['paraphrase in quotes', 'quote-exact'],
    ] as const) {
      const less = await mutationFigures({ articles: names, without });
      expect(caught(less, operator)).toBeLessThan(caught(full, operator));
    }
  });

  it('keep articles of both languages apart', async () => {
    const { tuning, apart } = await mutationFigures({ articles: names });
    expect(tuning.articles).toEqual(['en-ferry']);
    expect(apart.articles).toEqual(['en-study']);
    expect([...KEPT_APART].some((name) => name.startsWith('ar'))).toBe(true);
  });
});
