import type { Article } from '../../src/domain/article.ts';
import type { ArticleInput } from '../../src/domain/requests.ts';
import { analyseArticle } from '../../src/pipeline/analyse-article.ts';
import type { ModelDeps } from '../../src/pipeline/article-model.ts';
import { LOCALES } from '../../src/text/locales/index.ts';

/** A request for a text, with everything else absent. */
export const articleInput = (text: string, more: Partial<ArticleInput> = {}): ArticleInput => ({
  text,
  title: null,
  publisher: null,
  author: null,
  publishedAt: null,
  language: null,
  claimLanguage: null,
  countryHint: null,
  engine: 'auto',
  verify: true,
  ...more,
});

/** Analyses a text with everything else absent, at a clock that stands still. */
export function analyse(
  text: string,
  more: Partial<ArticleInput> = {},
  model: ModelDeps | null = null,
): Promise<Article> {
  return analyseArticle(articleInput(text, more), {
    locales: LOCALES,
    clock: () => Date.UTC(2026, 0, 1),
    model,
  });
}
