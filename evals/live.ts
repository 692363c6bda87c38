import { modelOpener } from '../src/llm/policy/open-model.ts';
import { type ArticleOptions, runArticles, wantedDatasets } from './articles.ts';
import { analyseWith, annotateHere } from './backends/analyse-with.ts';
import type { Backend } from './backends/backend.ts';
import { readPrompts } from './backends/read-prompts.ts';
import { requestOf } from './dataset.ts';
import { liveModel } from './recorded/live-model.ts';
import { recordCase } from './recorded/record.ts';
import { sanitiserFor } from './recorded/sanitise.ts';
import { stability } from './scorers/stability.ts';
import { showScore } from './show-score.ts';

/** A real model, asked anew each time; article by article, so that its limits are met by one alone. */
function liveBackend(): Backend {
  const open = modelOpener([liveModel(process.env).model]);
  const prompts = readPrompts();
  return {
    name: 'llm (live)',
    analyse: async (request) => {
      const article = await analyseWith(request, open, prompts);
      const { name, degraded } = article.engine;
      // Figures of the rules must not pass for the model's.
      if (name !== 'llm') throw new Error(`the model did not answer: ${degraded.join(' ')}`);
      for (const line of degraded) console.error(line);
      return article;
    },
    annotate: annotateHere,
  };
}

/** Records the wanted articles. Returns what could not be recorded, one sentence each. */
export async function recordArticles(options: ArticleOptions & { readonly runs: number }): Promise<string[]> {
  const { model, key } = liveModel(process.env);
  const sanitise = sanitiserFor(key);
  const today = (): string => new Date().toISOString().slice(0, 10);
  const failed: string[] = [];
  for (const dataset of wantedDatasets({ ...options, ownOnly: true }).wanted) {
    try {
      const calls = await recordCase(dataset, { model, sanitise, today, runs: options.runs });
      console.log(`${dataset.name}: ${calls} calls of ${model.name} recorded`);
    } catch (error) {
      failed.push(error instanceof Error ? error.message : String(error));
    }
  }
  return failed;
}

/** Scores a real model, and with `runs` how far it says the same again. No floor holds a model that is not ours. */
export async function runLive(options: ArticleOptions & { readonly runs: number }): Promise<void> {
  const backend = liveBackend();
  await runArticles(backend, { ...options, floors: null });
  if (options.runs < 2) return;
  for (const dataset of wantedDatasets(options).wanted) {
    const articles = [];
    for (let run = 0; run < options.runs; run += 1) articles.push(await backend.analyse(requestOf(dataset)));
    const score = stability(articles);
    console.log(`${dataset.name}: ${score.name} ${showScore(score, null)} of ${score.judged} claims`);
  }
}
