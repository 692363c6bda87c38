import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { askProviders } from '../../../src/evidence/external/ask-providers.ts';
import { cached } from '../../../src/evidence/external/cached.ts';
import { createFactCheckProvider } from '../../../src/evidence/external/fact-check.ts';
import type { EvidenceProvider } from '../../../src/evidence/external/port.ts';
import { createWebSearchProvider } from '../../../src/evidence/external/web-search.ts';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = undefined;
});

/** A server on this machine that answers every request as told; gives its address and what was asked. */
async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const asked: URL[] = [];
  const own = createServer((request, response) => {
    asked.push(new URL(request.url ?? '/', 'http://localhost'));
    answer(request, response);
  });
  server = own;
  await new Promise<void>((resolve) => own.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(own.address() as AddressInfo).port}`, asked };
}

const json = (value: unknown) => (_: IncomingMessage, response: ServerResponse) => {
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(value));
};

const signal = () => AbortSignal.timeout(2_000);
const question = { text: 'The bridge of Marsa Tal fell on 4 March 2026', language: 'en' };

/** As the reference of `claims.search` documents it. */
const FACT_CHECKS = {
  claims: [
    {
      text: 'The bridge of Marsa Tal fell on 4 March 2026.',
      claimant: 'A viral post',
      claimDate: '2026-03-05T00:00:00Z',
      claimReview: [
        {
          publisher: { name: 'Check House', site: 'check.example' },
          url: 'https://check.example/bridge',
          title: 'No, the bridge stands',
          reviewDate: '2026-03-06T09:00:00Z',
          textualRating: 'False',
          languageCode: 'en',
        },
        {
          publisher: { site: 'other.example' },
          url: 'javascript:alert(1)',
          textualRating: 'Half true',
          languageCode: 'en',
        },
      ],
    },
    { claimReview: [{ textualRating: 'False' }] },
    { text: 'سقط الجسر', claimReview: [{ publisher: { site: 'ar.example' }, textualRating: 'زائف' }] },
  ],
  nextPageToken: 'x',
};

/** As SearXNG's search API answers with format=json. */
const RESULTS = {
  query: question.text,
  number_of_results: 2,
  results: [
    {
      url: 'https://news.example/a',
      title: 'Bridge of Marsa Tal stands',
      content: 'The bridge of <b>Marsa Tal</b> did not fall &amp; is open, the council said.',
      publishedDate: '2026-03-05T10:00:00',
      engine: 'any',
      score: 1.2,
      category: 'news',
    },
    { url: 'file:///etc/passwd', title: 'x', content: 'y' },
    { url: 'https://news.example/b', title: 'Only a title', content: null },
  ],
  answers: [],
  suggestions: [],
};

describe('the fact-check provider', () => {
  it('takes what is plainly rated, and asks as documented', async () => {
    const { url, asked } = await serve(json(FACT_CHECKS));
    const provider = createFactCheckProvider(`${url}/v1alpha1/claims:search`, 'the-key', fetch);
    expect(await provider.find(question, signal())).toEqual([
      {
        text: 'The bridge of Marsa Tal fell on 4 March 2026.',
        publisher: 'Check House',
        url: 'https://check.example/bridge',
        publishedAt: '2026-03-06T09:00:00Z',
        language: 'en',
        holds: false,
      },
      {
        text: 'سقط الجسر',
        publisher: 'ar.example',
        url: null,
        publishedAt: null,
        language: null,
        holds: false,
      },
    ]);
    const [request] = asked;
    expect(request?.pathname).toBe('/v1alpha1/claims:search');
    expect(Object.fromEntries(request?.searchParams ?? [])).toEqual({
      query: question.text,
      languageCode: 'en',
      pageSize: '8',
      key: 'the-key',
    });
  });

  it('knows nothing when the answer is empty', async () => {
    const { url } = await serve(json({}));
    expect(await createFactCheckProvider(url, 'k', fetch).find(question, signal())).toEqual([]);
  });
});

describe('the web search provider', () => {
  it('takes title and content of results with a web address, as plain text', async () => {
    const { url, asked } = await serve(json(RESULTS));
    expect(await createWebSearchProvider(url, fetch).find(question, signal())).toEqual([
      {
        text: 'Bridge of Marsa Tal stands.\nThe bridge of  Marsa Tal  did not fall & is open, the council said.',
        publisher: 'news.example',
        url: 'https://news.example/a',
        publishedAt: '2026-03-05T10:00:00',
        language: null,
        holds: null,
      },
    ]);
    expect(asked[0]?.pathname).toBe('/search');
    expect(asked[0]?.searchParams.get('format')).toBe('json');
    expect(asked[0]?.searchParams.get('q')).toBe(question.text);
  });
});

describe('a provider that misbehaves', () => {
  it.each([
    [
      'answers with an error',
      (_: IncomingMessage, r: ServerResponse) => r.writeHead(429).end('slow down'),
      /status 429/,
    ],
    ['answers with a page', (_: IncomingMessage, r: ServerResponse) => r.end('<html>'), /not JSON/],
    ['answers with another shape', json([1, 2]), /another shape/],
    [
      'sends elsewhere',
      (_: IncomingMessage, r: ServerResponse) => r.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
      /cannot be reached/,
    ],
    [
      'answers without end',
      (_: IncomingMessage, r: ServerResponse) => r.end(`"${'x'.repeat(600_000)}"`),
      /too large/,
    ],
    ['cuts the connection', (_: IncomingMessage, r: ServerResponse) => r.destroy(), /cannot be reached/],
  ] as const)('%s', async (_, answer, message) => {
    const { url } = await serve(answer);
    await expect(createWebSearchProvider(url, fetch).find(question, signal())).rejects.toThrow(message);
  });

  it('is left out after the deadline, named without its address or key', async () => {
    const { url } = await serve(() => undefined);
    const slow = createFactCheckProvider(`${url}/claims:search`, 'secret-key', fetch);
    const quick: EvidenceProvider = { name: 'quick', find: async () => [{ ...PIECE }] };
    const started = performance.now();
    const { found, failed } = await askProviders([question], {
      providers: [slow, quick],
      timeoutMs: 100,
      mostQuestions: 3,
    });
    expect(performance.now() - started).toBeLessThan(1_500);
    expect(found).toEqual([[PIECE]]);
    expect(failed).toEqual(['evidence: fact-check gave nothing: it did not answer in time.']);
  });

  it('cannot break the request by throwing what it likes', async () => {
    const broken: EvidenceProvider = {
      name: 'broken',
      find: async () => {
        throw new Error('http://secret/');
      },
    };
    const { found, failed } = await askProviders([question], {
      providers: [broken],
      timeoutMs: 100,
      mostQuestions: 3,
    });
    expect(found).toEqual([[]]);
    expect(failed).toEqual(['evidence: broken gave nothing: it failed.']);
  });
});

const PIECE = { text: 'A.', publisher: null, url: null, publishedAt: null, language: null, holds: null };

describe('cached', () => {
  it('asks once in the time to live, also while the answer is under way, and again after a failure', async () => {
    let asked = 0;
    let now = 0;
    let fails = false;
    const provider = cached(
      {
        name: 'p',
        find: async () => {
          asked += 1;
          if (fails) throw new Error('no');
          return [PIECE];
        },
      },
      1_000,
      () => now,
    );
    await Promise.all([provider.find(question, signal()), provider.find(question, signal())]);
    expect(asked).toBe(1);
    await provider.find({ ...question, language: 'ar' }, signal());
    expect(asked).toBe(2);
    now = 1_001;
    fails = true;
    await expect(provider.find(question, signal())).rejects.toThrow('no');
    fails = false;
    await provider.find(question, signal());
    expect(asked).toBe(4);
  });
});
