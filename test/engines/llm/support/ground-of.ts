import type { Ground } from '../../../../src/engines/llm/ground-claim.ts';
import { readArticle } from '../../../../src/pipeline/read-article.ts';
import type { Locale } from '../../../../src/text/locale.ts';
import { LOCALES } from '../../../../src/text/locales/index.ts';

/** An article read, to hold claims to; they are asked for in `language`, else in its own. */
export function groundOf(text: string, language?: 'ar' | 'en', publishedAt = '2026-02-03'): Ground {
  const reading = readArticle({ text, language: null, publishedAt, countryHint: null }, { locales: LOCALES });
  const spoken = LOCALES.spoken.find((locale) => locale.tag === language);
  return { reading, articleId: 'art_1', language: (spoken ?? reading.locale) as Locale, lent: new Map() };
}
