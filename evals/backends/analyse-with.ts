import { AnnotationRequest, ArticleRequest } from '../../src/domain/requests.ts';
import type { Prompts } from '../../src/engines/llm/prompt.ts';
import type { LanguageModel } from '../../src/llm/port.ts';
import { analyseArticle } from '../../src/pipeline/analyse-article.ts';
import { annotateText } from '../../src/pipeline/annotate-text.ts';
import { LOCALES } from '../../src/text/locales/index.ts';
import type { TextRequest } from './backend.ts';

const BARE = { title: null, publisher: null, author: null, claimLanguage: null, countryHint: null };

/** The whole pipeline of this very code over one article, asking `open`'s model. Markers are counted, not random. */
export async function analyseWith(request: TextRequest, open: () => LanguageModel, prompts: Prompts) {
  const { text, language, publishedAt } = ArticleRequest.parse(request);
  let fences = 0;
  const fence = (): string => {
    fences += 1;
    return `fence-${fences}`;
  };
  const input = { ...BARE, text, language: language ?? null, publishedAt: publishedAt ?? null };
  return analyseArticle(
    { ...input, engine: 'llm', verify: false },
    { locales: LOCALES, clock: Date.now, model: { open, prompts, fence } },
  );
}

/** Mentions of a text: no model is asked for these. */
export async function annotateHere(request: TextRequest) {
  const { text, language, publishedAt } = AnnotationRequest.parse(request);
  const input = { text, language: language ?? null, publishedAt: publishedAt ?? null, countryHint: null };
  return annotateText(input, { locales: LOCALES });
}
