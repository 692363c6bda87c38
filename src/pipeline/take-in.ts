import type { Article } from '../domain/article.ts';
import type { ArticleInput } from '../domain/requests.ts';
import type { ExternalDeps } from '../evidence/external/ask-providers.ts';
import type { Supplied } from '../storage/evidence-port.ts';
import type { SavedArticle, Store } from '../storage/port.ts';
import type { AnalysisOptions } from './events.ts';
import { turnsAt } from './turns.ts';

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
  let endTurn: () => void = () => undefined;
  const evidence = {
    index: store,
    external,
    asOf: null,
    everyClaim: false,
    // Two articles on one event must see each other, whoever comes first. Nobody waits for answers from outside.
    enter: async () => {
      if (external === null) endTurn = await turnsAt(store).take();
    },
    keep: (supplied: readonly Supplied[]) => {
      kept.push(...supplied);
    },
  };
  try {
    const article = await analyse(input, { ...options, evidence });
    options.signal?.throwIfAborted();
    return await store.saveArticle(article, kept);
  } finally {
    endTurn();
  }
}
