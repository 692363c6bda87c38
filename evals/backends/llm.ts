import { readFileSync } from 'node:fs';
import { AnnotationRequest, ArticleRequest } from '../../src/domain/requests.ts';
import { type Prompts, parsePrompt } from '../../src/engines/llm/prompt.ts';
import { ModelError } from '../../src/llm/port.ts';
import { scriptedModel } from '../../src/llm/scripted.ts';
import { analyseArticle } from '../../src/pipeline/analyse-article.ts';
import { annotateText } from '../../src/pipeline/annotate-text.ts';
import { LOCALES } from '../../src/text/locales/index.ts';
import {
  RECORDED,
  type RecordedAnswer,
  readAnswer,
  sha256Of,
  staleness,
} from '../recorded/recorded-answer.ts';
import type { Backend } from './backend.ts';

const promptOf = (name: string) =>
  parsePrompt(
    readFileSync(new URL(`../../prompts/${name}.md`, import.meta.url), 'utf8'),
    `prompts/${name}.md`,
  );

/** The prompts as they are shipped. */
export const readPrompts = (): Prompts => ({ extract: promptOf('extract'), judge: promptOf('judge') });

function answers(): ReadonlyMap<string, RecordedAnswer> {
  const all = RECORDED.map(readAnswer).filter((one) => one !== null);
  return new Map(all.map((one) => [one.textSha256, one]));
}

/**
 * The engine that asks a model, in this process, with an answer that lies ready in its place: no key, no network. Judging
 * has no answers, so that nothing here passes for a judge's opinion. Throws for an article without an answer, and for a
 * stale one unless `allowStale`.
 */
export function llmBackend(
  options: { allowStale: boolean },
  prompts: Prompts = readPrompts(),
  known: ReadonlyMap<string, RecordedAnswer> = answers(),
): Backend {
  const locales = LOCALES;
  return {
    name: 'llm (hand-written answers)',
    analyse: async (request) => {
      const { text, language, publishedAt } = ArticleRequest.parse(request);
      const recorded = known.get(sha256Of(text));
      if (recorded === undefined)
        throw new Error(
          'There is no answer for this article in evals/recordings, or the article has changed.',
        );
      const stale = staleness(recorded, text, prompts.extract.sha256);
      if (stale !== null && !options.allowStale)
        throw new Error(`${stale}; --allow-stale takes it all the same.`);
      const model = scriptedModel((call) =>
        call.step === 'extract'
          ? JSON.stringify(recorded.answer)
          : new ModelError('no-recording', 'Nobody has judged these claims.', {
              retryable: false,
              attempts: 0,
            }),
      );
      let fences = 0;
      const fence = (): string => {
        fences += 1;
        return `fence-${fences}`;
      };
      const input = {
        text,
        title: null,
        publisher: null,
        author: null,
        claimLanguage: null,
        countryHint: null,
      };
      return analyseArticle(
        {
          ...input,
          engine: 'llm',
          verify: false,
          language: language ?? null,
          publishedAt: publishedAt ?? null,
        },
        { locales, clock: Date.now, model: { open: () => model, prompts, fence } },
      );
    },
    annotate: async (request) => {
      const { text, language, publishedAt } = AnnotationRequest.parse(request);
      const input = { text, language: language ?? null, publishedAt: publishedAt ?? null, countryHint: null };
      return annotateText(input, { locales });
    },
  };
}
