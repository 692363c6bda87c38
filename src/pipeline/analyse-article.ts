import type { Article } from '../domain/article.ts';
import type { ArticleInput } from '../domain/requests.ts';
import { type AnalysisDeps, begin, finish } from './analysis.ts';
import { type AnalysisEvent, type AnalysisOptions, onlyRead } from './events.ts';
import { STAGES } from './stages.ts';

/**
 * Takes an article apart: the whole main job, without storing it. Ids follow from the content, so that the same
 * article gives the same ones. Pure but for the clock.
 */
export async function analyseArticle(
  input: ArticleInput,
  deps: AnalysisDeps,
  options: AnalysisOptions = {},
): Promise<Article> {
  const { onEvent = null } = options;
  let analysis = begin(input, deps, { ...options, ...(onEvent && { onEvent: once(onEvent) }) });
  if (onEvent !== null) {
    const total = analysis.reading.contents.length;
    onEvent({ type: 'article', article: onlyRead(analysis) });
    onEvent({ type: 'progress', stage: 'segmented', done: total, total });
  }
  for (const stage of STAGES) {
    await options.pause?.();
    analysis.signal.throwIfAborted();
    analysis = await stage(analysis, deps);
  }
  if (onEvent !== null) for (const claim of analysis.claims) onEvent({ type: 'claim-updated', claim });
  return finish(analysis, deps);
}

/** A claim is told of once, however often an answer repeats it. */
function once(onEvent: (event: AnalysisEvent) => void): (event: AnalysisEvent) => void {
  const told = new Set<string>();
  return (event) => {
    if (event.type === 'claim') {
      if (told.has(event.claim.id)) return;
      told.add(event.claim.id);
    }
    onEvent(event);
  };
}
