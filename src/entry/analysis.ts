import type { AppDeps } from '../http/deps.ts';
import { analyseArticle } from '../pipeline/analyse-article.ts';
import { annotateText } from '../pipeline/annotate-text.ts';
import { listSources } from '../sources/list-sources.ts';
import { LOCALES } from '../text/locales/index.ts';

/** Wall clock with fractions of a millisecond, since an analysis takes a few. */
const clock = () => performance.timeOrigin + performance.now();

/** The analysis with all languages and sources this program knows: what the HTTP layer and the store need of it. */
export const analysis: Pick<AppDeps, 'analyse' | 'annotate' | 'registeredSources'> & {
  readonly proclitics: readonly string[];
} = {
  analyse: (input) => analyseArticle(input, { locales: LOCALES, clock, model: null }),
  annotate: (input) => annotateText(input, { locales: LOCALES }),
  registeredSources: listSources(),
  proclitics: [...new Set(LOCALES.spoken.flatMap((locale) => locale.proclitics))],
};
