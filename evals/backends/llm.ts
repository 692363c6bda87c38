import type { Prompts } from '../../src/engines/llm/prompt.ts';
import { openAiModel } from '../../src/llm/openai/openai.ts';
import { modelOpener } from '../../src/llm/policy/open-model.ts';
import { allAnswers } from '../recorded/all-answers.ts';
import { BY_HAND } from '../recorded/by-hand.ts';
import { type CaseAnswers, sha256Of, staleness } from '../recorded/case-answer.ts';
import { type ReplyOptions, replyFor } from '../recorded/reply-for.ts';
import { type Usage, usageOf } from '../usage/usage.ts';
import { analyseWith, annotateHere } from './analyse-with.ts';
import type { Backend } from './backend.ts';
import { NOWHERE, withMockedNetwork } from './mocked-network.ts';
import { readPrompts } from './read-prompts.ts';

/** The model both steps were asked of; hand-written answers are nobody's. */
function modelOf({ extract, judge }: CaseAnswers): string {
  if (extract.origin !== judge.origin)
    throw new Error(`${extract.case}: one step is recorded, the other hand-written; record both anew.`);
  const names = new Set([extract.model, judge.model].filter((name) => name !== null));
  if (names.size > 1)
    throw new Error(`${extract.case}: the two steps are recorded from two models; record both anew.`);
  return [...names][0] ?? BY_HAND;
}

/**
 * The engine that asks a model, in this process, through the real client and its policy: only the network is mocked, and
 * says what lies ready for the article. No key. Throws for an article without answers, for a question without one, and
 * for a stale one unless `allowStale`. `onCall` is told what each call used.
 */
export function llmBackend(
  { allowStale, run, onCall }: ReplyOptions & { readonly onCall?: (usage: Usage) => void },
  prompts: Prompts = readPrompts(),
  known: ReadonlyMap<string, CaseAnswers> = allAnswers(prompts),
): Backend {
  const byText = new Map([...known.values()].map((both) => [both.extract.textSha256, both]));
  return {
    name: 'llm (answers that lie ready)',
    analyse: async (request) => {
      const answers = byText.get(sha256Of(request.text));
      if (answers === undefined)
        throw new Error(
          'There is no answer for this article in evals/recordings, or the article has changed.',
        );
      for (const one of [answers.extract, answers.judge]) {
        const stale = staleness(one, request.text, prompts);
        if (stale !== null && !allowStale) throw new Error(`${stale}; --allow-stale takes it all the same.`);
      }
      const article = await withMockedNetwork(
        (question) => {
          const reply = replyFor(answers, question, prompts, { allowStale, run });
          if (reply !== null) onCall?.(usageOf(question, reply));
          return reply;
        },
        () => {
          // Made where the network is mocked: the client takes `fetch` as it finds it.
          const endpoint = openAiModel({ apiKey: null, baseURL: NOWHERE, model: modelOf(answers) });
          return analyseWith(request, modelOpener([endpoint]), prompts);
        },
      );
      // Figures of the rules must not pass for those of an answer.
      if (article.engine.name !== 'llm')
        throw new Error(`${answers.extract.case}: the rules answered: ${article.engine.degraded.join(' ')}`);
      return article;
    },
    annotate: annotateHere,
  };
}
