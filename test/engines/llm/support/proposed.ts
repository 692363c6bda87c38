import type { ProposedClaim } from '../../../../src/engines/llm/extraction-schema.ts';
import type { Ground } from '../../../../src/engines/llm/ground-claim.ts';
import { readArticle } from '../../../../src/pipeline/read-article.ts';
import type { Locale } from '../../../../src/text/locale.ts';
import { LOCALES } from '../../../../src/text/locales/index.ts';

/** A claim as a model that reads well would give it; `more` is what it says otherwise. */
export function proposed(
  more: Partial<ProposedClaim> & Pick<ProposedClaim, 'segment' | 'quotes'>,
): ProposedClaim {
  return {
    text: more.quotes.join(' '),
    label: '',
    kind: 'event',
    checkablePart: 'content',
    speakers: [],
    directness: null,
    polarity: 'affirmed',
    certainty: 'asserted',
    dates: [],
    amounts: [],
    checkWorthy: true,
    reason: '',
    ...more,
  };
}

/** An article read, to hold claims to; they are asked for in `language`, else in its own. */
export function groundOf(text: string, language?: 'ar' | 'en', publishedAt = '2026-02-03'): Ground {
  const reading = readArticle({ text, language: null, publishedAt, countryHint: null }, { locales: LOCALES });
  const spoken = LOCALES.spoken.find((locale) => locale.tag === language);
  return { reading, articleId: 'art_1', language: (spoken ?? reading.locale) as Locale, lent: new Map() };
}
