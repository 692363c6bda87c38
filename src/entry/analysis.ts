import type { ExternalDeps } from '../evidence/external/ask-providers.ts';
import { createWeigh } from '../evidence/weigh.ts';
import type { AppDeps } from '../http/deps.ts';
import { analyseArticle } from '../pipeline/analyse-article.ts';
import { annotateText } from '../pipeline/annotate-text.ts';
import type { ModelDeps } from '../pipeline/article-model.ts';
import { localeOf } from '../pipeline/locale-of.ts';
import { createSettlingStore } from '../pipeline/settling-store.ts';
import { verifyClaim } from '../pipeline/verify-claim.ts';
import { listSources } from '../sources/list-sources.ts';
import type { Store } from '../storage/port.ts';
import { LOCALES } from '../text/locales/index.ts';

/** Wall clock with fractions of a millisecond, since an analysis takes a few. */
const clock = () => performance.timeOrigin + performance.now();

const locale = localeOf({ locales: LOCALES });

type Analysis = Pick<
  AppDeps,
  'analyse' | 'annotate' | 'verify' | 'registeredSources' | 'hasModel' | 'external'
> & {
  readonly proclitics: readonly string[];
  /** A store in which articles that come and go change what others are worth. */
  readonly settle: (store: Store) => Store;
};

/**
 * The analysis with all languages and sources this program knows: what the HTTP layer and the store need of it.
 * `external`: who is asked for evidence outside.
 */
export const createAnalysis = (model: ModelDeps | null, external: ExternalDeps | null = null): Analysis => ({
  analyse: (input, options) => analyseArticle(input, { locales: LOCALES, clock, model }, options),
  verify: (input, store, tenant) =>
    verifyClaim(input, { locales: LOCALES, clock, model, store, external, tenant }),
  external,
  settle: (store) => createSettlingStore(store, { weigh: createWeigh(locale), localeOf: locale, clock }),
  annotate: (input) => annotateText(input, { locales: LOCALES }),
  hasModel: model !== null,
  registeredSources: listSources(),
  proclitics: [...new Set(LOCALES.spoken.flatMap((locale) => locale.proclitics))],
});

/** Without a model: the rules alone. */
export const analysis: Analysis = createAnalysis(null);
