import type { Article } from '../domain/article.ts';
import type { ArticleInput } from '../domain/requests.ts';
import { type AnalysisDeps, begin, finish } from './analysis.ts';
import { STAGES } from './stages.ts';

export interface AnalysisOptions {
  /** Ends the analysis, and the calls it pays for; it then throws the signal's reason. */
  readonly signal?: AbortSignal;
}

/**
 * Takes an article apart: the whole main job, without storing it. Ids follow from the content, so that the same
 * article gives the same ones. Pure but for the clock.
 */
export async function analyseArticle(
  input: ArticleInput,
  deps: AnalysisDeps,
  { signal = new AbortController().signal }: AnalysisOptions = {},
): Promise<Article> {
  let analysis = begin(input, deps, signal);
  for (const stage of STAGES) {
    signal.throwIfAborted();
    analysis = await stage(analysis, deps);
  }
  return finish(analysis, deps);
}
