import { afterEach, describe, expect, it } from 'vitest';
import { cleanUp, freshFolder, start } from './support/program.ts';

afterEach(cleanUp);

const post = (url: string, text: string) =>
  fetch(`${url}/v1/articles`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    // Without evidence, so that what is stored is not judged anew by articles that come later.
    body: JSON.stringify({ text, publisher: 'Paper', publishedAt: '2026-02-03', verify: false }),
  });

describe('a server that is killed', () => {
  it('has lost nothing that it answered', async () => {
    const environment = { DATABASE_URL: `file:${freshFolder()}/isnad.db` };
    const first = start('node.ts', environment);
    const url = await first.url;
    const answered: { id: string }[] = [];
    // Killed in the middle of a stream of requests, so that some are under way.
    const posting = (async () => {
      for (let index = 0; index < 500; index += 1) {
        const response = await post(
          url,
          `The minister said on Monday that ${index} people had met in Geneva.`,
        );
        expect(response.status).toBe(201);
        answered.push((await response.json()) as { id: string });
        if (answered.length === 40) first.process.kill('SIGKILL');
      }
    })();
    await expect(posting).rejects.toThrow(/fetch failed|terminated/);
    expect(await first.ended).toBe('SIGKILL');
    expect(answered.length).toBeGreaterThanOrEqual(40);

    const second = start('node.ts', environment);
    const again = await second.url;
    for (const article of answered) {
      const stored = await fetch(`${again}/v1/articles/${article.id}`);
      expect(stored.status).toBe(200);
      expect(await stored.json()).toEqual(article);
    }
    const found = await fetch(`${again}/v1/claims?q=geneva&limit=100`);
    const { items } = (await found.json()) as { items: unknown[] };
    expect(items.length).toBeGreaterThanOrEqual(answered.length);
  });
});
