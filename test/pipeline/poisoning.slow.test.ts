import { describe, expect, it } from 'vitest';
import type { ArticleInput } from '../../src/domain/requests.ts';
import { analysis } from '../../src/entry/analysis.ts';
import { takeIn } from '../../src/pipeline/take-in.ts';
import { openSqliteStore } from '../../src/storage/sqlite/open.ts';

const FACTS = 100;
const AN_ARTICLE = 10;
const COPIES = 50;
const PLACES = ['Benghazi', 'Misrata', 'Derna', 'Tobruk', 'Sirte'];
const DEEDS = ['bridge', 'school', 'clinic', 'harbour', 'road'];
const GIVEN = ['Sami', 'Rami', 'Omar', 'Layla', 'Huda', 'Nader', 'Yusuf', 'Tariq', 'Hassan', 'Salma'];
const FAMILY = ['Zahrani', 'Rawi', 'Halabi', 'Masri', 'Tarsi', 'Qarni', 'Dori', 'Nabli', 'Sahili', 'Jabali'];

/** A made-up fact; houses put it in words of their own, `factor` changes the amount. */
function tell(fact: number, house: number, factor: number): string {
  const name = `${GIVEN[fact % 10]} ${FAMILY[Math.floor(fact / 10)]}`;
  const [place, deed] = [PLACES[fact % 5], DEEDS[Math.floor(fact / 5) % 5]];
  const amount = (20 + fact) * factor;
  const day = `${1 + (fact % 27)} February 2026`;
  const forms = [
    `${name} granted ${place} ${amount} million dollars for a ${deed} on ${day}.`,
    `On ${day} ${name} granted the city of ${place} ${amount} million dollars for its ${deed}.`,
    `A ${deed} in ${place}: ${name} granted ${amount} million dollars for it on ${day}.`,
  ];
  return forms[house % forms.length] as string;
}

/** What a house adds of its own: without it, the reports of two houses are near copies of one another. */
function remark(fact: number, house: number): string {
  const name = `${GIVEN[fact % 10]} ${FAMILY[Math.floor(fact / 10)]}`;
  const [place, deed] = [PLACES[fact % 5], DEEDS[Math.floor(fact / 5) % 5]];
  const remarks = [
    `What ${name} thinks of ${place} and its ${deed} is no secret there.`,
    `Nobody near the old ${deed} had heard ${name} speak of ${place} before.`,
    `Those who live in ${place} want a ${deed} more than ${name} may know.`,
  ];
  return remarks[house] as string;
}

const input = (sentences: string[], publisher: string, day: string): ArticleInput => ({
  text: sentences.join('\n'),
  publisher,
  publishedAt: day,
  title: null,
  author: null,
  language: 'en',
  claimLanguage: null,
  countryHint: null,
  engine: 'rules',
  verify: true,
});

describe('one publisher with near copies of false articles', () => {
  it(`flips no verdict of ${FACTS} facts, however often it posts`, { timeout: 240_000 }, async () => {
    const store = analysis.settle(openSqliteStore(':memory:', analysis.proclitics));
    const post = (sentences: string[], publisher: string, day: string) =>
      takeIn(input(sentences, publisher, day), analysis, store);
    const facts = Array.from({ length: FACTS }, (_, at) => at);
    const groups = Array.from({ length: FACTS / AN_ARTICLE }, (_, at) =>
      facts.slice(at * AN_ARTICLE, (at + 1) * AN_ARTICLE),
    );
    const ids: string[] = [];
    for (const house of [0, 1, 2])
      for (const group of groups) {
        const { article } = await post(
          group.flatMap((fact) => [tell(fact, house, 1), remark(fact, house)]),
          `House ${house}`,
          '2026-03-01',
        );
        if (house === 0) ids.push(article.id);
      }
    const labels = async (): Promise<string[]> => {
      const read = await Promise.all(ids.map((id) => store.findArticle(id)));
      return read.flatMap((article) =>
        (article?.claims ?? [])
          .filter(({ quantities }) => quantities.length > 0)
          .map(({ id, verdict }) => `${id} ${verdict.holds.label}`),
      );
    };
    const before = await labels();
    const supported = before.filter((one) => one.endsWith(' supported'));
    // The test says nothing unless the facts are borne out to begin with.
    expect(supported.length).toBeGreaterThanOrEqual(FACTS * 0.95);
    for (let copy = 1; copy <= COPIES; copy += 1) {
      const group = groups[copy % groups.length] as number[];
      await post(
        [...group.map((fact) => tell(fact, copy, 3)), `Edition ${copy} of this paper appeared today.`],
        'The Mill',
        '2026-03-02',
      );
      if ([1, 2, 5, 10, 20, COPIES].includes(copy)) {
        const flipped = (await labels()).filter((one) => !before.includes(one));
        expect(flipped, `after ${copy} copies`).toEqual([]);
      }
    }
    // And it was noticed: the false claims themselves are not supported.
    const mill = await store.searchClaims(
      { ...ANY, q: 'million', verdict: 'supported' },
      { cursor: null, limit: 100 },
    );
    const own = await Promise.all(mill.items.map(({ articleId }) => store.findArticle(articleId)));
    expect(own.map((article) => article?.publisher)).not.toContain('The Mill');
    await store.close();
  });
});

const ANY = {
  q: null,
  source: null,
  kind: null,
  verdict: null,
  checkWorthy: null,
  since: null,
  until: null,
  language: null,
};
