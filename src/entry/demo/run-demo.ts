import { readFileSync } from 'node:fs';
import type { Article } from '../../domain/article.ts';
import { showArticle, type Terminal } from './show-article.ts';

const ARTICLES = ['demo-ar.txt', 'demo-en.txt'];
const LEGEND = `
● worth checking · ○ not · Source: who said it, then who carried it; nobody: the outlet itself
Checks: ✓ passed · ! doubtful · ✗ failed · Score: 0 to 1
`;
const folder = new URL('../../../evals/datasets/', import.meta.url);

/**
 * Posts the demo's articles to the running server at `url`, as any client would, and shows what it answers. `claims` is the
 * language asked for; null for each article's own.
 */
export async function runDemo(
  url: string,
  claims: string | null,
  terminal: Terminal,
  write: (text: string) => void,
): Promise<void> {
  const wanted = claims === null ? '' : `&claimLanguage=${encodeURIComponent(claims)}`;
  for (const name of ARTICLES) {
    const path = `/v1/articles?publisher=Isnad%20demo${wanted}`;
    const response = await fetch(`${url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain; charset=utf-8' },
      body: readFileSync(new URL(name, folder)),
    });
    if (!response.ok)
      throw new Error(`${name} was answered with ${response.status}: ${await response.text()}`);
    const article = (await response.json()) as Article;
    const known = response.status === 200 ? ' (known before, analysed anew)' : '';
    write(`\nPOST ${path} with evals/datasets/${name} → ${response.status}${known}\n`);
    write(showArticle(article, terminal));
    write(`All of it: ${url}/v1/articles/${article.id}\n`);
  }
  write(LEGEND);
}
