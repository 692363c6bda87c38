import { afterEach, describe, expect, it } from 'vitest';
import { Article } from '../../src/domain/article.ts';
import { readConfig } from '../../src/entry/config.ts';
import { startService } from '../../src/entry/start-service.ts';
import { askedIn, type FakeModel, startFakeModel } from '../support/fake-model.ts';
import { claimIdsIn, judgement, proposed } from '../support/model-answers.ts';
import { expectContract } from './contract/invariants.ts';

const TEXT = `أعلنت هيئة ميناء الرأس الأخضر يوم الثلاثاء 3 فبراير 2026 إنقاذ 12 بحارا قبالة رأس النورس.
وقال مدير الهيئة كمال الراوي إن كلفة الرصيف الجديد تجاوزت 40 مليون دولار.
ولم تحدد الهيئة موعدا لافتتاح الرصيف.`;

/** What a model that reads well answers, in the published form. */
const CLAIMS = [
  proposed({
    segment: 's1',
    quotes: ['إنقاذ 12 بحارا قبالة رأس النورس'],
    text: 'Twelve sailors were rescued off Ras al-Nawras on 3 February 2026.',
    label: '12 sailors rescued 3 Feb 2026',
    speakers: [{ hop: 1, name: 'هيئة ميناء الرأس الأخضر', segment: 's1' }],
    directness: 'indirect',
    dates: [{ start: '2026-02-03', end: '2026-02-03' }],
    amounts: [{ value: 12, low: null, high: null, comparator: '=', unit: 'sailor' }],
    reason: 'A figure that the port keeps.',
  }),
  proposed({
    segment: 's2',
    quotes: ['كلفة الرصيف الجديد تجاوزت 40 مليون دولار'],
    text: 'The new quay cost more than 40 million dollars.',
    label: 'Quay cost >$40M',
    kind: 'quantity',
    speakers: [{ hop: 1, name: 'مدير الهيئة كمال الراوي', segment: 's2' }],
    directness: 'indirect',
    amounts: [{ value: 40_000_000, low: null, high: null, comparator: '>', unit: 'USD' }],
    reason: 'A sum.',
  }),
  proposed({
    segment: 's3',
    quotes: ['لم تحدد الهيئة موعدا لافتتاح الرصيف'],
    text: 'The authority has not set a date for the opening of the quay.',
    label: 'No date for the quay',
    polarity: 'negated',
  }),
];
type Item = Record<string, unknown>;
const answer = (change: (item: Item) => Item = (item) => item): string =>
  JSON.stringify({ claims: CLAIMS.map((claim) => change({ ...claim })), skipped: [] });
const only = (...fields: string[]) => answer((item) => Object.fromEntries(fields.map((f) => [f, item[f]])));

/** Forms in which servers without schemas answer. All claims of each are to be read. */
const FORMS: readonly (readonly [name: string, text: string])[] = [
  ['the published form', answer()],
  ['a form with fields of its own', answer((item) => ({ ...item, id: 'a', confidence: 0.9, span: [3, 9] }))],
  ['its segment, quotes and text alone', only('segment', 'quotes', 'text')],
  ['its quotes and text alone', only('quotes', 'text')],
  [
    'null for what it leaves open',
    answer((item) => ({ ...item, label: null, reason: null, polarity: null, kind: null, dates: null })),
  ],
  ['other ids of segments', answer((item) => ({ ...item, segment: `seg_${item.segment}` }))],
  ['numbers for segments', answer((item) => ({ ...item, segment: 7 }))],
  ['a fence', `\`\`\`json\n${answer()}\n\`\`\``],
  ['words around it', `Here are the claims:\n\n${answer()}\n\nLet me know.`],
  ['no list of what it passes over', JSON.stringify({ claims: CLAIMS })],
  ['an object around it', JSON.stringify({ result: JSON.parse(answer()), notes: 'x' })],
  ['a trailing comma', answer().replace('}],"skipped"', '},],"skipped"')],
];

let fake: FakeModel | undefined;
let service: Awaited<ReturnType<typeof startService>> | undefined;
afterEach(async () => {
  await service?.close();
  await fake?.close();
});

async function serve(extraction: string, judge: (id: string) => Item) {
  fake = await startFakeModel({
    answer: (call) =>
      call.step === 'judge'
        ? JSON.stringify({
            judgements: claimIdsIn(askedIn(call)).map(judge),
          })
        : extraction,
  });
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

async function post(): Promise<Article> {
  const response = await fetch(`${service?.url}/v1/articles`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text: TEXT, claimLanguage: 'en' }),
  });
  expect([200, 201]).toContain(response.status);
  return Article.parse(await response.json());
}

const judged = (claim: string): Item => ({ ...judgement(claim, { faithful: 0.9 }) });

describe('an answer of a model in', () => {
  it.each(FORMS)('%s is read, and costs nothing the second time', async (_, text) => {
    await serve(text, judged);
    const article = await post();
    expectContract(TEXT, article);
    expect(article.engine).toMatchObject({ name: 'llm', degraded: [] });
    expect(article.rejected).toEqual([]);
    const claims = article.claims.filter(({ by }) => by === 'llm');
    expect(claims.map((claim) => claim.text)).toEqual(CLAIMS.map((claim) => claim.text));
    expect(claims.flatMap(({ checks }) => checks.filter(({ outcome }) => outcome === 'fail'))).toEqual([]);
    // What the text says is read from it, whatever the answer left out.
    expect(claims[1]?.quantities[0]).toMatchObject({ value: 40_000_000, comparator: '>', unit: 'USD' });
    expect(claims[1]?.attribution.chain.map(({ name }) => name)).toEqual(['مدير الهيئة كمال الراوي']);
    expect(claims[2]?.modality.polarity).toBe('negated');
    expect((await post()).usage).toMatchObject({ llmCalls: 0, cachedCalls: 2 });
  });

  it.each([
    ['an unknown kind', { kind: 'gossip' }],
    ['a quotation that is no list', { quotes: 'إنقاذ 12 بحارا' }],
    ['no text', { text: undefined }],
    ['figures as words', { amounts: [{ value: '40 million', comparator: '>' }] }],
    ['dates as words', { dates: [{ start: 'last week', end: null }] }],
  ])('%s is not bent into shape, and the others are kept', async (_, wrong) => {
    await serve(
      answer((item) => (item.segment === 's2' ? { ...item, ...wrong } : item)),
      judged,
    );
    const article = await post();
    expectContract(TEXT, article);
    expect(article.rejected).toMatchObject([{ reason: 'it does not have the shape of a claim' }]);
    expect(article.claims.filter(({ by }) => by === 'llm')).toHaveLength(2);
    // The rules answer for the sentence.
    expect(article.claims.filter(({ by }) => by === 'rules')[0]?.text).toContain('40 مليون دولار');
  });
});

describe('a judgement', () => {
  it('may leave questions open, which lowers nothing', async () => {
    await serve(answer(), (claim) => ({ claim, faithful: 1, score: 12 }));
    const article = await post();
    expectContract(TEXT, article);
    expect(article.engine.degraded).toEqual([]);
    expect(article.claims[0]?.judgement).toMatchObject({ faithful: 1, atomic: null, attributionRight: null });
  });

  it('of no claim of the batch counts for nothing, and is said', async () => {
    await serve(answer(), (claim) => judged(`claim-${claim}`));
    const article = await post();
    expect(article.claims.every(({ judgement }) => judgement === null)).toBe(true);
    expect(article.engine.degraded).toEqual([expect.stringMatching(/^judge: \d+ of \d+ claims/)]);
  });
});
