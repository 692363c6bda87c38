import type { z } from 'zod';
import { Annotations } from '../../src/domain/annotation.ts';
import { Article } from '../../src/domain/article.ts';
import type { Backend } from './backend.ts';

async function post(url: URL, body: object): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch((error: Error) => {
    throw new Error(
      `${url.origin} does not answer (${(error.cause as Error | undefined)?.message ?? error.message})`,
    );
  });
  const text = await response.text();
  if (!response.ok)
    throw new Error(`POST ${url.pathname} answered ${response.status}: ${text.slice(0, 300)}`);
  return JSON.parse(text);
}

/**
 * An answer is scored as it came, but one that does not fit the contract is refused by name: a figure over fields that
 * are not there would be no figure.
 */
function fitted<T>(schema: z.ZodType<T>, answer: unknown, path: string): T {
  const parsed = schema.safeParse(answer);
  if (parsed.success) return answer as T;
  const issue = parsed.error.issues[0];
  throw new Error(
    `The answer of ${path} does not fit the contract at /${issue?.path.join('/')}: ${issue?.message}`,
  );
}

/** A running server. It stores the articles it is asked to analyse, as it would for any client. */
export function serverBackend(baseUrl: string): Backend {
  const base = new URL(baseUrl);
  return {
    name: base.origin,
    analyse: async (request) =>
      fitted(Article, await post(new URL('/v1/articles', base), { ...request }), '/v1/articles'),
    annotate: async (request) =>
      fitted(Annotations, await post(new URL('/v1/annotations', base), { ...request }), '/v1/annotations'),
  };
}
