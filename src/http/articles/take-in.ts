import type { ArticleInput } from '../../domain/requests.ts';
import type { Supplied } from '../../storage/evidence-port.ts';
import type { SavedArticle, Store } from '../../storage/port.ts';
import type { AppDeps } from '../deps.ts';

/** Analyses an article, holds its claims against what the store has, and stores it with the evidence that came with it. */
export async function takeIn(
  input: ArticleInput,
  { analyse, external }: Pick<AppDeps, 'analyse' | 'external'>,
  store: Store,
  signal?: AbortSignal,
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
  const article = await analyse(input, { evidence, ...(signal === undefined ? {} : { signal }) });
  return store.saveArticle(article, kept);
}
