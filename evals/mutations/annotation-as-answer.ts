import type { z } from 'zod';
import type { ExtractionAnswer } from '../../src/engines/llm/extraction-schema.ts';
import { readArticle } from '../../src/pipeline/read-article.ts';
import { LOCALES } from '../../src/text/locales/index.ts';
import { segmentId } from '../../src/text/reading.ts';
import { asProposed } from '../recorded/as-proposed.ts';
import type { Gold } from '../scorers/gold.ts';

/** An annotation in the form of an answer to the extraction prompt, in the article's own language. */
export function annotationAsAnswer(text: string, gold: Gold): z.infer<typeof ExtractionAnswer> {
  const anchor = gold.anchor;
  const publishedAt = anchor && !anchor.span ? anchor.date : null;
  const { contents } = readArticle(
    { text, language: null, publishedAt, countryHint: null },
    { locales: LOCALES },
  );
  const claims = gold.claims.map((claim) => {
    const start = claim.spans[0]?.start ?? 0;
    const index = contents.findIndex(({ segment }) => segment.start <= start && start < segment.end);
    return asProposed(claim, gold.language === 'ar' ? claim.textAr : claim.textEn, segmentId(index));
  });
  return { claims, skipped: [] };
}
