import { analyseArticle } from '../../src/pipeline/analyse-article.ts';
import { LOCALES } from '../../src/text/locales/index.ts';

const clock = (): number => performance.now();

/** The whole deterministic analysis of a text, without storing it. */
export const analyse = (text: string) =>
  analyseArticle(
    {
      text,
      title: null,
      publisher: null,
      author: null,
      publishedAt: '2026-02-03',
      language: null,
      claimLanguage: null,
      countryHint: null,
      engine: 'auto',
      verify: true,
    },
    { locales: LOCALES, clock, model: null },
  );
