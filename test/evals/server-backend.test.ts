import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { serverBackend } from '../../evals/backends/server.ts';
import { readDatasets } from '../../evals/dataset.ts';
import { claimRecall } from '../../evals/scorers/claim-recall.ts';
import { evalCase } from '../../evals/scorers/eval-case.ts';
import { idealArticle } from './ideal-article.ts';

let server: Server | undefined;
afterEach(() => server?.close());

/** A server on loopback that gives every request the same answer and remembers what it was asked. */
async function answering(status: number, body: unknown): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = [];
  server = createServer((request, response) => {
    request.on('data', (chunk: Buffer) => asked.push(`${request.method} ${request.url} ${chunk.toString()}`));
    request.on('end', () => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

const demo = readDatasets().datasets.find(({ name }) => name === 'demo-en');
if (!demo) throw new Error('demo-en is part of the project');
const { gold, text } = demo;

describe('a running server', () => {
  it('is asked over HTTP and scored as it answers', async () => {
    const { url, asked } = await answering(201, idealArticle(gold, text));
    const article = await serverBackend(url).analyse({ text: 'x', publishedAt: '2026-02-03' });
    expect(asked).toEqual(['POST /v1/articles {"text":"x","publishedAt":"2026-02-03"}']);
    expect(claimRecall(evalCase(gold, text, article)).value).toBe(1);
  });

  it('that answers with an error is an error, not a score', async () => {
    const { url } = await answering(422, { code: 'invalid' });
    await expect(serverBackend(url).annotate({ text: 'x' })).rejects.toThrow('/v1/annotations answered 422');
  });

  it('whose answer does not fit the contract is refused by the place that does not', async () => {
    const { url } = await answering(201, { ...idealArticle(gold, text), claims: [{ id: 1 }] });
    await expect(serverBackend(url).analyse({ text: 'x' })).rejects.toThrow('/claims/0/id');
  });

  it('that is not there is named', async () => {
    const { url } = await answering(200, {});
    await new Promise((resolve) => server?.close(resolve));
    await expect(serverBackend(url).analyse({ text: 'x' })).rejects.toThrow('does not answer');
  });
});
