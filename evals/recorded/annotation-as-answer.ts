import { readArticle } from '../../src/pipeline/read-article.ts';
import { LOCALES } from '../../src/text/locales/index.ts';
import type { Gold, GoldClaim } from '../scorers/gold.ts';
import { asProposed } from './as-proposed.ts';
import type { WrittenExtraction, WrittenJudging } from './case-answer.ts';
import { claimKey, segmentKey } from './read-question.ts';

const textOf = (gold: Gold, claim: GoldClaim): string =>
  gold.language === 'ar' ? claim.textAr : claim.textEn;

/** An annotation in the form of answers to the extraction prompt, by sentence, in the article's own language. */
export function annotationAsExtraction(text: string, gold: Gold): WrittenExtraction['pieces'] {
  const anchor = gold.anchor;
  const publishedAt = anchor && !anchor.span ? anchor.date : null;
  const { contents } = readArticle(
    { text, language: null, publishedAt, countryHint: null },
    { locales: LOCALES },
  );
  const bySegment = Map.groupBy(gold.claims, ({ spans }) => {
    const start = spans[0]?.start ?? 0;
    return contents.find(({ segment }) => segment.start <= start && start < segment.end);
  });
  // A sentence without a claim is an answer too: that it holds none.
  return contents.map((content) => ({
    key: segmentKey(text.slice(content.segment.start, content.segment.end)),
    claims: (bySegment.get(content) ?? []).map((claim) => asProposed(claim, textOf(gold, claim), 's0')),
  }));
}

/**
 * An annotation in the form of answers to the judging prompt. The annotator wrote the claims, so each says what its
 * passage says; what is worth checking is the annotation's own opinion.
 */
export function annotationAsJudging(gold: Gold): WrittenJudging['pieces'] {
  const pieces = gold.claims.map((claim) => ({
    key: claimKey(
      textOf(gold, claim),
      claim.spans.map(({ quote }) => quote),
    ),
    judgement: {
      faithful: 1,
      atomic: true,
      selfContained: true,
      attributionRight: true,
      verifiable: claim.checkWorthy,
      specific: claim.checkWorthy || claim.time.length > 0 || claim.quantities.length > 0,
      consequential: claim.checkWorthy,
      factual: claim.checkWorthy,
      reason: '',
    },
  }));
  return [...new Map(pieces.map((piece) => [piece.key, piece])).values()];
}
