import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../../src/domain/article.ts';
import type { ArticleInput } from '../../../src/domain/requests.ts';
import { dayOf, evidenceEntries } from '../../../src/evidence/retrieval/entries.ts';
import { findCandidates, SEARCH_LIMITS } from '../../../src/evidence/retrieval/find-candidates.ts';
import type { Store } from '../../../src/storage/port.ts';
import { openSqliteStore } from '../../../src/storage/sqlite/open.ts';
import { LOCALES } from '../../../src/text/locales/index.ts';
import { analyse } from '../../support/analyse.ts';

const localeOf = (language: string) =>
  LOCALES.spoken.find((locale) => locale.tag === language) ?? LOCALES.neutral;

let store: Store;
beforeEach(() => {
  store = openSqliteStore(':memory:', ['و', 'ال', 'وال']);
});
afterEach(() => store.close());

async function keep(text: string, more: Partial<ArticleInput> = {}): Promise<Article> {
  const article = await analyse(text, { publishedAt: '2026-03-05', ...more });
  const entries = evidenceEntries(article, localeOf);
  await store.saveWith(article, {
    facts: null,
    entries,
    links: [],
    supplied: [],
    claims: [],
    history: [],
  });
  return article;
}

/** Texts of the stored claims found for the first claim of a text. */
async function find(text: string, more: Partial<ArticleInput> = {}, except: string | null = null) {
  const article = await analyse(text, { publishedAt: '2026-03-06', ...more });
  const questions = article.claims.slice(0, 1).map((claim) => ({
    claim,
    locale: localeOf(article.language),
    publishedOn: dayOf(article),
  }));
  const { byClaim, rowsRead } = await findCandidates(questions, store, except);
  return { texts: [...byClaim.values()].flat().map(({ claim }) => claim.text), rowsRead };
}

const NOISE = `
The council of Marsa Tal approved a budget of 40 million euros on 2 March 2026.
Minister Rafiq Sabbagh opened a school in Benghazi on 3 March 2026.
Three ships left the harbour of Marsa Tal on 1 March 2026.
The price of bread rose by 5 percent in February 2026.`;

describe('findCandidates', () => {
  it('finds the same event in other words of the same language', async () => {
    await keep(NOISE);
    await keep('Minister Salim Zahrani signed an agreement with Norland in Benghazi on 4 March 2026.');
    const { texts } = await find(
      'Salim Zahrani and Norland agreed in Benghazi on 4 March 2026 on a new port.',
    );
    expect(texts[0]).toContain('Salim Zahrani signed');
  });

  it('finds an Arabic claim for an English one by names and days', async () => {
    await keep(NOISE);
    await keep('وقّع الوزير سليم الزهراني اتفاقية في بنغازي يوم 4 مارس 2026.');
    const { texts } = await find('Minister Salim Zahrani signed an agreement in Benghazi on 4 March 2026.');
    expect(texts[0]).toContain('الزهراني');
  });

  it('finds an English claim for an Arabic one by an amount and a country', async () => {
    await keep(NOISE);
    await keep('Pakistan will lend Libya 460 million dollars, the ministry said.');
    const { texts } = await find('قالت الوزارة إن باكستان ستقرض ليبيا 460 مليون دولار.');
    expect(texts.some((text) => text.includes('460'))).toBe(true);
  });

  it('finds inflected Arabic words', async () => {
    await keep('وقّع مهندسون اتفاقية مع البلدية.');
    const { texts } = await find('وقّع المهندس اتفاقيات مع بلديات كثيرة.');
    expect(texts).toHaveLength(1);
  });

  it('takes one shared word for no candidate', async () => {
    await keep(NOISE);
    const { texts } = await find('A ship was built in Oslo in 1954.');
    expect(texts).toEqual([]);
  });

  it('leaves the article itself out', async () => {
    const text = 'Minister Salim Zahrani signed an agreement in Benghazi on 4 March 2026.';
    const article = await keep(text, { publishedAt: '2026-03-06' });
    expect((await find(text)).texts).toHaveLength(1);
    expect((await find(text, {}, article.id)).texts).toEqual([]);
  });

  it('finds nothing of a deleted article', async () => {
    const article = await keep('Minister Salim Zahrani signed an agreement in Benghazi on 4 March 2026.');
    await store.deleteArticle(article.id);
    expect((await find('Salim Zahrani signed an agreement in Benghazi.')).texts).toEqual([]);
  });

  it('keeps one house from filling the list, and reads no more for it', async () => {
    await keep('Minister Salim Zahrani resigned in Benghazi on 4 March 2026.', { publisher: 'Other House' });
    for (let copy = 0; copy < 40; copy += 1)
      await keep(`Minister Salim Zahrani resigned in Benghazi on 4 March 2026. Edition ${copy} of the day.`, {
        publisher: 'One House',
      });
    const index = { ...store };
    const article = await analyse('Minister Salim Zahrani resigned in Benghazi on 4 March 2026.', {
      publishedAt: '2026-03-06',
    });
    const questions = article.claims.map((claim) => ({
      claim,
      locale: localeOf(article.language),
      publishedOn: dayOf(article),
    }));
    const { byClaim, rowsRead } = await findCandidates(questions, index, null);
    const found = [...byClaim.values()].flat();
    expect(found.length).toBeLessThanOrEqual(SEARCH_LIMITS.candidatesAClaim);
    const publishers = await Promise.all(found.map(({ claim }) => store.findArticle(claim.articleId)));
    expect(publishers.map((one) => one?.publisher)).toContain('Other House');
    expect(rowsRead).toBeLessThan(
      SEARCH_LIMITS.keysAClaim * SEARCH_LIMITS.placesAKey +
        SEARCH_LIMITS.describedAClaim +
        SEARCH_LIMITS.candidatesAClaim,
    );
  });
});
