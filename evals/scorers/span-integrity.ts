import type { EvalCase } from './eval-case.ts';
import { type Score, Tally } from './score.ts';

interface FoundSpan {
  readonly path: string;
  readonly start: unknown;
  readonly end: unknown;
  readonly quote: unknown;
}

/** Spans under these keys belong to the article named beside them. */
const OTHER_ARTICLES = new Set(['relations', 'evidence']);

function* spansIn(value: unknown, path: string): Generator<FoundSpan> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* spansIn(item, `${path}/${index}`);
  } else if (typeof value === 'object' && value !== null) {
    const record = value as Record<string, unknown>;
    if ('start' in record && 'end' in record && 'quote' in record) {
      yield { path, start: record.start, end: record.end, quote: record.quote };
    }
    for (const [key, item] of Object.entries(record)) {
      if (!OTHER_ARTICLES.has(key)) yield* spansIn(item, `${path}/${key}`);
    }
  }
}

/** Every span of an answer is the text it quotes: `text.slice(start, end) === quote`. Any failure is a bug. */
export function spansAreVerbatim(text: string, answer: unknown): Tally {
  const tally = new Tally();
  for (const { path, start, end, quote } of spansIn(answer, '')) {
    const valid = Number.isInteger(start) && Number.isInteger(end) && (start as number) >= 0;
    const right = valid && text.slice(start as number, end as number) === quote;
    tally.add(right ? 1 : 0, () => `${path}: [${start}, ${end}) is not ${JSON.stringify(quote)}`);
  }
  return tally;
}

export function spanIntegrity({ text, article }: EvalCase): Score {
  const tally = spansAreVerbatim(text, article);
  for (const claim of article.claims) {
    for (const relation of claim.relations) {
      if (relation.articleId !== article.id) continue;
      for (const span of [relation.spans.here, relation.spans.there]) {
        tally.add(text.slice(span.start, span.end) === span.quote ? 1 : 0, () => `relation of ${claim.id}`);
      }
    }
  }
  return tally.share('span integrity');
}
