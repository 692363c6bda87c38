import type { Article } from '../../../src/domain/article.ts';
import type { Answered } from './work-items.ts';

const get = async (url: string): Promise<{ status: number; text: string }> => {
  const response = await fetch(url);
  return { status: response.status, text: await response.text() };
};

/** What an article says of itself; verdicts, which later articles may change, left aside. */
const essence = ({ text, segments, claims }: Article): string =>
  JSON.stringify([text, segments, claims.map(({ id, spans, attribution }) => [id, spans, attribution])]);

/** An article is whole when its segments name exactly its claims, and every span is in its text. */
function isWhole({ text, segments, claims }: Article): boolean {
  const named = new Set(segments.flatMap(({ claimIds }) => claimIds));
  return (
    claims.length > 0 &&
    named.size === claims.length &&
    claims.every(
      ({ id, spans }) =>
        named.has(id) && spans.every(({ start, end, quote }) => text.slice(start, end) === quote),
    )
  );
}

/** Asks the server for everything that was answered. A sentence for each thing that is not as it was told. */
export async function readBack(url: string, answered: readonly Answered[]): Promise<string[]> {
  const faults: string[] = [];
  const seen = new Map<string, Article>();
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page: { items: Article[]; nextCursor: string | null } = JSON.parse(
      (await get(`${url}/v1/articles?limit=100${cursor === '' ? '' : `&cursor=${cursor}`}`)).text,
    );
    for (const article of page.items) seen.set(article.id, article);
    cursor = page.nextCursor;
  }
  for (const article of seen.values()) if (!isWhole(article)) faults.push(`${article.id} is half written`);
  for (const { item, body } of answered) {
    if (item.kind !== 'whole' && item.kind !== 'live') continue;
    const told = JSON.parse(body) as Article;
    const stored = seen.get(told.id);
    if (stored === undefined) faults.push(`${told.id} was answered and is lost`);
    else if (essence(stored) !== essence(told)) faults.push(`${told.id} is not what was answered`);
  }
  return faults;
}

/** Waits until every job that was accepted has ended; names those that have not after `patience` milliseconds. */
export async function jobsEnd(
  url: string,
  answered: readonly Answered[],
  patience: number,
): Promise<string[]> {
  const until = performance.now() + patience;
  const open = new Set(answered.flatMap(({ item, location }) => (item.kind === 'whole' ? [] : [location])));
  while (open.size > 0 && performance.now() < until) {
    for (const path of open) {
      const { status, text } = await get(`${url}${path}`);
      if (status !== 200) return [`${path} was accepted and is lost`];
      if (['done', 'failed', 'cancelled'].includes(JSON.parse(text).state)) open.delete(path);
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return [...open].map((path) => `${path} does not end`);
}
