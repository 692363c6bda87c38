import type { Article } from '../../../domain/article.ts';
import type { Claim } from '../../../domain/claim.ts';
import type { Terminal } from '../show-article.ts';
import { EVENT } from './articles.ts';
import { showVerdicts } from './show-verdicts.ts';

interface Detail extends Claim {
  readonly verdictHistory: readonly { readonly at: string; readonly holds: Claim['verdict']['holds'] }[];
}

async function ask<T>(url: string, init?: RequestInit): Promise<T> {
  const response = await fetch(url, init);
  if (!response.ok) throw new Error(`${url} was answered with ${response.status}: ${await response.text()}`);
  return (await response.json()) as T;
}

/**
 * Posts three reports of one event to the running server at `url` and shows, after each, what every claim is worth by
 * then; at last the history of the verdicts that changed.
 */
export async function runEvent(
  url: string,
  terminal: Terminal,
  write: (text: string) => void,
): Promise<void> {
  const ids: string[] = [];
  const publishers = new Map<string, string>();
  for (const [at, { text, publisher, publishedAt, shows }] of EVENT.entries()) {
    const posted = await ask<Article>(`${url}/v1/articles`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text, publisher, publishedAt }),
    });
    if (!ids.includes(posted.id)) ids.push(posted.id);
    publishers.set(posted.id, publisher);
    write(`\n=== ${at + 1}. ${publisher}: ${shows}\n\n${text}\n`);
    for (const id of ids)
      write(`${showVerdicts(await ask<Article>(`${url}/v1/articles/${id}`), publishers, terminal)}\n`);
  }
  write('=== How verdicts changed\n\n');
  for (const id of ids) {
    const { claims, publisher } = await ask<Article>(`${url}/v1/articles/${id}`);
    for (const claim of claims) {
      const { verdictHistory, text } = await ask<Detail>(`${url}/v1/claims/${claim.id}`);
      if (verdictHistory.length < 2) continue;
      const steps = [...verdictHistory].reverse().map(({ holds }) => `${holds.label} (${holds.origins})`);
      write(`${publisher}: ${text}\n  ${steps.join(' → ')}\n  ${url}/v1/claims/${claim.id}\n`);
    }
  }
  write('\nIn brackets: independent origins of the evidence, not outlets.\n');
}
