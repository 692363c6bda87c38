import { calibrationError } from '../scorers/calibration-error.ts';
import type { Score } from '../scorers/score.ts';

/** The figures of one article, by the name of the scorer. */
export interface ArticleScores {
  readonly dataset: string;
  readonly scores: readonly Score[];
}

/** One figure over several articles. */
export interface Pooled {
  readonly unit: Score['unit'];
  readonly value: number | null;
  readonly judged: number;
}

/**
 * A figure over several articles: a share or an error weighs each article by what was judged in it, so that shares of cases
 * come out as if all articles were one; an F1 comes out as the weighted mean of the articles' own. A count is summed, and
 * what is made of predictions is made anew of all of them. Articles with nothing to judge say nothing; when all are such,
 * the value is null.
 */
export function pool(scores: readonly Score[]): Pooled {
  const unit = scores[0]?.unit ?? 'share';
  const predictions = scores.flatMap((score) => score.predictions ?? []);
  if (predictions.length > 0)
    return { unit, value: calibrationError(predictions), judged: predictions.length };
  let sum = 0;
  let judged = 0;
  for (const score of scores) {
    if (score.value === null) continue;
    sum += unit === 'count' ? score.value : score.value * score.judged;
    judged += score.judged;
  }
  if (judged === 0) return { unit, value: null, judged };
  return { unit, value: unit === 'count' ? sum : sum / judged, judged };
}

/** The scores of each figure, one list for each name, in the order in which the scorers stand. */
export function byFigure(articles: readonly ArticleScores[]): Map<string, Score[]> {
  const figures = new Map<string, Score[]>();
  for (const { scores } of articles)
    for (const score of scores) figures.set(score.name, [...(figures.get(score.name) ?? []), score]);
  return figures;
}
