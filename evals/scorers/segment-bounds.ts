import type { EvalCase } from './eval-case.ts';
import { f1, type Score } from './score.ts';

/** F1 of segments with exactly the annotated start and end; leading and trailing blanks do not count. */
export function segmentBounds({ gold, article, text }: EvalCase): Score {
  const trimmed = (start: number, end: number) => {
    const piece = text.slice(start, end);
    const first = start + piece.length - piece.trimStart().length;
    return `${first}-${first + piece.trim().length}`;
  };
  const wanted = new Set(gold.segments.map((segment) => trimmed(segment.start, segment.end)));
  const found = new Set(article.segments.map(({ span }) => trimmed(span.start, span.end)));
  const missing = gold.segments.filter((segment) => !found.has(trimmed(segment.start, segment.end)));
  const extra = article.segments.filter(({ span }) => !wanted.has(trimmed(span.start, span.end)));
  return {
    name: 'segment bounds F1',
    unit: 'share',
    value: f1(wanted.size - missing.length, extra.length, missing.length),
    judged: wanted.size,
    misses: [
      ...missing.map((segment) => `missing ${segment.id}: ${segment.quote.slice(0, 70)}`),
      ...extra.map((segment) => `extra ${segment.id}: ${segment.span.quote.slice(0, 70)}`),
    ],
  };
}
