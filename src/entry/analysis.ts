import type { AppDeps } from '../http/deps.ts';
import { analyseArticle } from '../pipeline/analyse-article.ts';
import { annotateText } from '../pipeline/annotate-text.ts';
import type { ModelDeps } from '../pipeline/article-model.ts';
import { listSources } from '../sources/list-sources.ts';
import { LOCALES } from '../text/locales/index.ts';

/** Wall clock with fractions of a millisecond, since an analysis takes a few. */
const clock = () => performance.timeOrigin + performance.now();

type Analysis = Pick<AppDeps, 'analyse' | 'annotate' | 'registeredSources' | 'hasModel'> & {
  readonly proclitics: readonly string[];
};

/** The analysis with all languages and sources this program knows: what the HTTP layer and the store need of it. */
export const createAnalysis = (model: ModelDeps | null): Analysis => ({
  analyse: (input, options) => analyseArticle(input, { locales: LOCALES, clock, model }, options),
  annotate: (input) => annotateText(input, { locales: LOCALES }),
  hasModel: model !== null,
  registeredSources: listSources(),
  proclitics: [...new Set(LOCALES.spoken.flatMap((locale) => locale.proclitics))],
});

/** Without a model: the rules alone. */
export const analysis: Analysis = createAnalysis(null);
