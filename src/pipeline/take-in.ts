import type { Article } from '../domain/article.ts';
import type { ArticleInput } from '../domain/requests.ts';
import type { ExternalDeps } from '../evidence/external/ask-providers.ts';
import type { Supplied } from '../storage/evidence-port.ts';
import type { SavedArticle, Store } from '../storage/port.ts';
import type { AnalysisOptions } from './events.ts';

export interface TakeInDeps {
  readonly analyse: (input: ArticleInput, options?: AnalysisOptions) => Promise<Article> | Article;
  /** Who is asked for evidence outside; null for nobody. */
  readonly external: ExternalDeps | null;
}

/** Analyses an article, holds its claims against what the store has, and stores it with the evidence that came with it. */
export async function takeIn(
  input: ArticleInput,
  { analyse, external }: TakeInDeps,
  store: Store,
  options: AnalysisOptions = {},
): Promise<SavedArticle> {
  const kept: Supplied[] = [];
  const evidence = {
    index: store,
    external,
    asOf: null,
    everyClaim: false,
    keep: (supplied: readonly Supplied[]) => {
      kept.push(...supplied);
    },
  };
  const article = await analyse(input, { ...options, evidence });
  options.signal?.throwIfAborted();
  return store.saveArticle(article, kept);
}
