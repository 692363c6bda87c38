import { type Score, Tally } from '../scorers/score.ts';
import type { CorpusEvent } from './corpus-event.ts';
import { claimsOf, openCorpusStore, post } from './corpus-post.ts';

/** A figure that no date is: followed by no month, and no year. */
const FIGURE =
  /(?<![\d,.])(\d{1,3}(?:,\d{3})+|\d{1,3})(?![\d,.]|\s+\p{Lu}?(?:January|February|March|April|May|June|July|August|September|October|November|يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر))/u;
const DATE_EN = /^(.*?) on (\d{1,2} \p{Lu}\p{L}+ \d{4})$/u;
const DATE_AR = /^(.*?) يوم (\d{1,2} \p{L}+ \d{4})$/u;

const otherFigure = (figure: string): string =>
  figure.includes(',')
    ? figure.replace(/^\d+/, (head) => String(Number(head) * 3))
    : String(Number(figure) * 3);

/** The statement with a figure three times as large; null where it has none. */
export function withOtherFigure(quote: string): string | null {
  const changed = quote.replace(FIGURE, otherFigure);
  return changed === quote ? null : changed;
}

/** The statement with its day said first; null where it does not end with one. */
export function dayFirst(quote: string): string | null {
  const english = DATE_EN.exec(quote);
  if (english !== null) return `On ${english[2]}, ${english[1]}`;
  const arabic = DATE_AR.exec(quote);
  return arabic === null ? null : `في يوم ${arabic[2]}، ${arabic[1]}`;
}

async function between(quote: string, other: string, day: string): Promise<Set<string>> {
  const store = openCorpusStore();
  await post({ text: `${quote}.`, publisher: 'First House', publishedAt: day }, store);
  const id = await post({ text: `${other}.`, publisher: 'Second House', publishedAt: day }, store);
  const types = (await claimsOf(id, store)).flatMap(({ relations, articleId }) =>
    relations.filter((one) => one.articleId !== articleId).map(({ type }) => type as string),
  );
  await store.close();
  return new Set(types);
}

/** Each marked claim in a second article of the same day: with another figure it contradicts, said in another order it supports. */
export async function scoreMutations(events: readonly CorpusEvent[]): Promise<Score[]> {
  const [figures, orders] = [new Tally(), new Tally()];
  for (const { id, articles } of events)
    for (const { publishedAt, claims } of articles)
      for (const { id: mark, quote } of claims) {
        const [figure, order] = [withOtherFigure(quote), dayFirst(quote)];
        if (figure !== null) {
          const types = await between(quote, figure, publishedAt);
          const why = () => `${id} ${mark}: ${[...types].join(', ') || 'nothing'} for ${figure}`;
          figures.add(types.has('contradicts') ? 1 : 0, why);
        }
        if (order !== null) {
          const types = await between(quote, order, publishedAt);
          const why = () => `${id} ${mark}: ${[...types].join(', ') || 'nothing'} for ${order}`;
          const isBorneOut = types.has('corroborates') || types.has('duplicates');
          orders.add(isBorneOut && !types.has('contradicts') ? 1 : 0, why);
        }
      }
  return [figures.share('another figure: contradicts'), orders.share('another order of words: bears out')];
}
