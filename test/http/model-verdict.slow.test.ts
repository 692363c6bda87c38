import { afterEach, expect, it } from 'vitest';
import { readConfig } from '../../src/entry/config.ts';
import { startService } from '../../src/entry/start-service.ts';
import { ClaimVerdict } from '../../src/http/claims/routes.ts';
import { type FakeAnswer, type FakeModel, startFakeModel } from '../support/fake-model.ts';

/** Words that the rules cannot place beside the claim; more sentences than are held word by word against it. */
const EVIDENCE = `غادر سليم الزهراني مبنى البلدية في بنغازي نهائيا يوم 4 مارس 2026. هطلت الأمطار يوم الاثنين. أغلق الطريق. عادت المدارس. أقيم سوق.`;
const CLAIM = 'استقال رئيس البلدية سليم الزهراني في بنغازي يوم 4 مارس 2026.';
const RATED = JSON.stringify({
  ratings: [
    {
      claim: 'c1',
      supported: 5,
      refuted: 1,
      conflicting: 1,
      notEnoughEvidence: 2,
      supportedBy: ['e1'],
      refutedBy: [],
      reason: 'كلاهما يقول إنه ترك منصبه.',
    },
  ],
});

let fake: FakeModel | undefined;
let service: Awaited<ReturnType<typeof startService>> | undefined;
afterEach(async () => {
  await service?.close();
  await fake?.close();
});

async function verify(answer: FakeAnswer, evidence = EVIDENCE) {
  if (fake === undefined || service === undefined) {
    fake = await startFakeModel({ answer: () => said });
    service = await startService(
      readConfig({
        PORT: '0',
        DATABASE_URL: ':memory:',
        ISNAD_LOG_LEVEL: 'silent',
        OPENAI_BASE_URL: fake.url,
        OPENAI_MODEL: 'fake',
      }),
    );
  }
  said = answer;
  const response = await fetch(`${service.url}/v1/claims/verify`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      claim: CLAIM,
      asOf: '2026-03-06',
      evidence: [{ text: evidence, publisher: 'صحيفة النورس', publishedAt: '2026-03-05' }],
    }),
  });
  expect(response.status).toBe(200);
  return ClaimVerdict.parse(await response.json());
}
let said: FakeAnswer = '';

it('asks an endpoint once about what the rules leave open, and not again for the same', async () => {
  const outage = await verify((response) => {
    response.writeHead(400, { 'content-type': 'application/json' }).end('{"error": {"message": "no"}}');
  });
  expect(outage.verdict.holds).toMatchObject({ label: 'not-enough-evidence', by: 'rules', confidence: 0 });
  expect(outage.degraded[0]).toMatch(/^verdict: /);
  const before = fake?.calls.length ?? 0;

  const first = await verify(RATED);
  expect(first.verdict.holds).toMatchObject({ label: 'supported', by: 'llm', confidence: 0.5 });
  expect(first).toMatchObject({ degraded: [], usage: { llmCalls: 1, cachedCalls: 0 } });
  expect(fake?.calls.at(-1)?.step).toBe('verdict');
  const second = await verify(RATED);
  expect(second.verdict).toEqual(first.verdict);
  expect(second.usage).toMatchObject({ llmCalls: 0, promptTokens: 0, cachedCalls: 1 });
  expect(fake?.calls).toHaveLength(before + 1);

  // The rules decide: nobody is asked.
  const decided = await verify(RATED, CLAIM);
  expect(decided.verdict.holds.by).toBe('rules');
  expect(decided.usage.llmCalls).toBe(0);
  expect(fake?.calls).toHaveLength(before + 1);
});
