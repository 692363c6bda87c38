import type { Locale } from '../text/locale.ts';
import type { ReadingDeps } from './read-article.ts';

/** The locale of a language tag, by its first subtag; the neutral one for a language that none speaks. */
export const localeOf =
  ({ locales }: ReadingDeps) =>
  (language: string): Locale => {
    const primary = language.split('-')[0]?.toLowerCase();
    return locales.spoken.find((locale) => locale.tag === primary) ?? locales.neutral;
  };
