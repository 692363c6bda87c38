import { AnnotationRequest, ArticleRequest } from '../../src/domain/requests.ts';
import { analyseArticle } from '../../src/pipeline/analyse-article.ts';
import { annotateText } from '../../src/pipeline/annotate-text.ts';
import { LOCALES } from '../../src/text/locales/index.ts';
import type { Backend } from './backend.ts';

/** The rule engine of this very code, in this process: nothing is stored, nothing leaves the machine. */
export function rulesBackend(locales: typeof LOCALES = LOCALES): Backend {
  const deps = { locales, clock: Date.now, model: null };
  return {
    name: 'rules',
    analyse: async (request) => {
      const { text, ...options } = ArticleRequest.parse(request);
      return analyseArticle(
        {
          text,
          title: null,
          publisher: null,
          author: null,
          claimLanguage: null,
          countryHint: null,
          engine: options.engine,
          verify: options.verify,
          language: options.language ?? null,
          publishedAt: options.publishedAt ?? null,
        },
        deps,
      );
    },
    annotate: async (request) => {
      const { text, language, publishedAt } = AnnotationRequest.parse(request);
      return annotateText(
        { text, language: language ?? null, publishedAt: publishedAt ?? null, countryHint: null },
        deps,
      );
    },
  };
}
