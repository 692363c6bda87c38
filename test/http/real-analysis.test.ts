import { describe, expect, it } from 'vitest';
import { Annotations } from '../../src/domain/annotation.ts';
import { Article } from '../../src/domain/article.ts';
import type { Claim } from '../../src/domain/claim.ts';
import { analysis } from '../../src/entry/analysis.ts';
import { testApp } from '../support/test-app.ts';

const real = () => testApp({ ...analysis, limits: { maxBodyBytes: 100_000, maxTextChars: 20_000 } });

const ARABIC = `عمّان 4 مايو أيار (رويترز) - قالت وزارة الصحة الأردنية اليوم الاثنين إن 1200 ممرض عُيّنوا منذ يناير كانون الثاني.

وأضاف الوزير "نحتاج إلى 300 ممرض آخر على الأقل".`;
const ENGLISH = `GENEVA, May 4 - The health ministry said on Monday that 1,200 nurses had been hired since January.

"We need at least 300 more," minister Clara Weiss told Reuters.`;

/** Every span of a value, wherever it stands. */
function spansIn(value: unknown): { start: number; end: number; quote: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'start' in value && 'end' in value && 'quote' in value;
  return [
    ...(own ? [value as { start: number; end: number; quote: string }] : []),
    ...Object.values(value).flatMap(spansIn),
  ];
}

describe('an article read by the rules', () => {
  it.each([
    ['ar', ARABIC],
    ['en', ENGLISH],
  ])('in %s has the shape of the contract, and spans that are verbatim', async (language, text) => {
    const { send } = real();
    const { status, json } = await send('POST', '/v1/articles', { text, publishedAt: '2026-05-04' });
    expect(status).toBe(201);
    expect(Article.strict().parse(json)).toEqual(json);
    expect(json.language).toBe(language);
    expect(json.claims.length).toBeGreaterThan(0);
    const spans = spansIn(json);
    expect(spans.length).toBeGreaterThan(5);
    for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.quote);
    expect((await send('GET', `/v1/articles/${json.id}`)).json).toEqual(json);
    const again = await send('POST', '/v1/articles', { text, publishedAt: '2026-05-04' });
    expect(again.status).toBe(200);
    const clockless = (article: Article) => ({ ...article, usage: { ...article.usage, durationMs: 0 } });
    expect(clockless(again.json)).toEqual(clockless(json));
  });

  it('has claims in the language that was given, and is found by it', async () => {
    const { send } = real();
    const { json } = await send('POST', '/v1/articles', { text: ENGLISH, language: 'en-GB' });
    expect(json.claims.map((claim: Claim) => claim.language)).toEqual(json.claims.map(() => 'en-GB'));
    for (const language of ['en', 'en-GB'])
      expect((await send('GET', `/v1/claims?language=${language}`)).json.items).toHaveLength(
        json.claims.length,
      );
    expect((await send('GET', '/v1/claims?language=en-US')).json.items).toEqual([]);
  });

  it('in a language that the rules do not know is still answered, and said so', async () => {
    const { send } = real();
    const text = 'Президент подписал соглашение на 4 миллиарда долларов 3 февраля 2026 года.';
    const { status, json } = await send('POST', '/v1/articles', { text });
    expect(status).toBe(201);
    expect(Article.parse(json)).toEqual(json);
    expect(json.warnings.map((warning: { code: string }) => warning.code)).toContain('language-unsupported');
  });

  it('says what would settle a claim unless verification is declined', async () => {
    const { send } = real();
    for (const verify of [true, false]) {
      const { json } = await send('POST', '/v1/articles', { text: ENGLISH, verify });
      for (const claim of json.claims) {
        expect(claim.verdict.holds).toMatchObject({
          label: 'not-enough-evidence',
          confidence: null,
          evidence: [],
        });
        if (verify) expect(claim.verdict.holds.missing).toMatch(/\S/);
        else expect(claim.verdict.holds.missing).toBeNull();
      }
    }
  });

  it('is found by words, by source and by date', async () => {
    const { send } = real();
    const arabic = (await send('POST', '/v1/articles', { text: ARABIC, publishedAt: '2026-05-04' })).json;
    await send('POST', '/v1/articles', { text: ENGLISH, publishedAt: '2026-05-05' });
    const find = async (query: string) => (await send('GET', `/v1/claims?${query}`)).json.items;
    for (const query of ['q=nurses', 'language=en', 'since=2026-05-05'])
      for (const claim of await find(query)) expect(claim.articleId).not.toBe(arabic.id);
    expect((await find('q=nurses')).length).toBeGreaterThan(0);
    expect((await find(`q=${encodeURIComponent('مُمَرِّض')}`)).length).toBeGreaterThan(0);
    const stated = arabic.claims.flatMap((claim: Article['claims'][number]) => claim.attribution.chain);
    expect(stated.length).toBeGreaterThan(0);
    for (const hop of stated) {
      const found = await find(`source=${encodeURIComponent(hop.sourceId)}`);
      expect(found.map((claim: { articleId: string }) => claim.articleId)).toContain(arabic.id);
      expect((await send('GET', `/v1/sources/${encodeURIComponent(hop.sourceId)}`)).status).toBe(200);
    }
  });
});

describe('annotations', () => {
  it.each([ARABIC, ENGLISH])('have the shape of the contract, and store nothing', async (text) => {
    const { send } = real();
    for (const answer of [
      await send('POST', '/v1/annotations', { text, publishedAt: '2026-05-04' }),
      await send('POST', '/v1/annotations?publishedAt=2026-05-04', text, { 'content-type': 'text/plain' }),
    ]) {
      expect(answer.status).toBe(200);
      expect(Annotations.strict().parse(answer.json)).toEqual(answer.json);
      expect(answer.json.quantities.length).toBeGreaterThan(0);
      for (const span of spansIn(answer.json)) expect(text.slice(span.start, span.end)).toBe(span.quote);
    }
    expect((await send('GET', '/v1/articles')).json.items).toEqual([]);
  });
});
