import { Article } from '../../src/domain/article.ts';
import { askedIn, type FakeCall, startFakeModel } from '../../test/support/fake-model.ts';
import { claimsAnswer, judgementsAnswer, proposed } from '../../test/support/model-answers.ts';
import { spreadOf } from './measure.ts';
import { readArticle } from './news.ts';
import { startService } from './service.ts';
import { atMost, fixed, type Section } from './target.ts';

const LATENCY_MS = 500;
const RUNS = 20;
const TOGETHER = 50;

/** One claim for each segment that is asked about, quoting it whole: what an answer of common length holds. */
function answer(call: FakeCall): string {
  const asked = askedIn(call);
  if (call.step === 'judge') return judgementsAnswer(asked);
  const segments = [...asked.matchAll(/^\[(s\d+)\](?: \(heading\))? (.+)$/gm)];
  return claimsAnswer(segments.map(([, segment = '', text = '']) => proposed({ segment, quotes: [text] })));
}

/** The same article with a sentence of its own, so that no answer is known before. */
async function post(url: string, number: number): Promise<{ article: Article; ms: number }> {
  const start = performance.now();
  const response = await fetch(`${url}/v1/articles`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text: `${readArticle().text}\n\nReport ${number} was filed.`, verify: false }),
  });
  const article = Article.parse(await response.json());
  return { article, ms: performance.now() - start };
}

/** What a model of known latency adds to a POST: two calls one after the other, and the work that is not waiting. */
export async function measureModel(): Promise<Section> {
  const fake = await startFakeModel({ answer, latencyMs: LATENCY_MS, pieceChars: 2_000 });
  const service = await startService({
    OPENAI_BASE_URL: fake.url,
    OPENAI_MODEL: 'fake',
    ISNAD_MAX_IN_FLIGHT: '200',
  });
  try {
    for (let at = 0; at < 3; at += 1) await post(service.url, at);
    const single: { article: Article; ms: number }[] = [];
    for (let at = 0; at < RUNS; at += 1) single.push(await post(service.url, 100 + at));
    const { median, p99 } = spreadOf(
      single.map(({ ms }) => ms),
      0,
    );
    const { article } = single[0] as { article: Article };
    const { llmCalls, promptTokens, completionTokens } = article.usage;
    const waited = llmCalls * LATENCY_MS;
    const start = performance.now();
    await Promise.all(Array.from({ length: TOGETHER }, (_, at) => post(service.url, 1_000 + at)));
    const together = performance.now() - start;
    return {
      title: `POST with a model of ${LATENCY_MS} ms a call, milliseconds`,
      rows: [
        ['', 'calls', 'waiting', 'median', 'p99', 'beyond waiting', 'tokens asked', 'answered'],
        [
          'one',
          String(llmCalls),
          String(waited),
          fixed(median),
          fixed(p99),
          fixed(median - waited),
          String(promptTokens),
          String(completionTokens),
        ],
        [`${TOGETHER} at once`, '', '', fixed(together), '', '', '', ''],
        [
          `calls for ${article.segments.length} sentences, ${article.claims.length} claims`,
          String(llmCalls),
          '',
          '',
          '',
          '',
          '',
          '',
        ],
        [
          '  SAFE (S + 8C)',
          String(article.segments.length + 8 * article.claims.length),
          '',
          '',
          '',
          '',
          '',
          '',
        ],
        [
          '  VeriScore, FActScore (S + C)',
          String(article.segments.length + article.claims.length),
          '',
          '',
          '',
          '',
          '',
          '',
        ],
        ['  FacTool (1 + 2C)', String(1 + 2 * article.claims.length), '', '', '', '', '', ''],
        ['  Loki (3 + C + ≤ 15C)', String(3 + 16 * article.claims.length), '', '', '', '', '', ''],
      ],
      figures: {
        median,
        p99,
        beyondWaiting: median - waited,
        together,
        llmCalls,
        promptTokens,
        completionTokens,
      },
      targets: [
        atMost('POST with a model, median ms beyond waiting', median - waited, 25, false),
        atMost(`${TOGETHER} POSTs at once ÷ one`, together / median, 2, false),
      ],
    };
  } finally {
    await service.close();
    await fake.close();
  }
}
