import type { AppDeps, RegisteredSource } from '../http/deps.ts';
import { analyseArticle } from '../pipeline/analyse-article.ts';
import { annotateText } from '../pipeline/annotate-text.ts';
import { REGISTRY } from '../sources/registry.ts';
import { LOCALES } from '../text/locales/index.ts';

/** Wall clock with fractions of a millisecond, since an analysis takes a few. */
const clock = () => performance.timeOrigin + performance.now();

const registeredSources: readonly RegisteredSource[] = REGISTRY.map(
  ({ id, canonicalName, names, kind, country }) => ({
    id,
    canonicalName,
    names: Object.fromEntries(Object.entries(names).map(([tag, list]) => [tag, [...list]])),
    kind,
    country,
  }),
);

/** The analysis with all languages and sources this program knows: what the HTTP layer and the store need of it. */
export const analysis: Pick<AppDeps, 'analyse' | 'annotate' | 'registeredSources'> & {
  readonly proclitics: readonly string[];
} = {
  analyse: (input) => analyseArticle(input, { locales: LOCALES, clock }),
  annotate: (input) => annotateText(input, { locales: LOCALES }),
  registeredSources,
  proclitics: [...new Set(LOCALES.spoken.flatMap((locale) => locale.proclitics))],
};
