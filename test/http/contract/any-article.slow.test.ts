import { describe, expect, it } from 'vitest';
import { analysis } from '../../../src/entry/analysis.ts';
import { testApp } from '../../support/test-app.ts';
import { expectAnnotations, expectContract } from './invariants.ts';
import { ARABIC, ENGLISH, SPELLINGS } from './own-articles.ts';

const { send } = testApp({ ...analysis, limits: { maxBodyBytes: 1_000_000, maxTextChars: 200_000 } });

async function analysed(text: string, more: Record<string, unknown> = {}) {
  const posted = await send('POST', '/v1/articles', { text, ...more });
  expect([200, 201]).toContain(posted.status);
  const { publishedAt = null } = more;
  const read = await send('POST', '/v1/annotations', { text, publishedAt });
  expect(read.status).toBe(200);
  return { article: expectContract(text, posted.json), annotations: expectAnnotations(text, read.json) };
}

/** A dateline signs an article where it opens a line, and no line opens here; nor is one broken by pictures. */
const SIGNATURE_LOST = new Set(['on one line', 'with emoji between words', 'with CR alone']);

const both = [
  ['ar', ARABIC, '2026-05-12'],
  ['en', ENGLISH, '2026-01-14'],
] as const;

describe.each(both)('an article in %s', (language, text, publishedAt) => {
  it.each([...SPELLINGS.keys()])('keeps the contract %s', async (spelling) => {
    const written = (SPELLINGS.get(spelling) as (text: string) => string)(text);
    const { article } = await analysed(written, { publishedAt });
    expect(article.language).toBe(language);
    expect(article.claims.length).toBeGreaterThan(5);
    if (!SIGNATURE_LOST.has(spelling)) expect(article.carrier?.canonicalName).toBe('Reuters');
  });

  it('says the same in other line ends, blank characters and vowels', async () => {
    const told = async (spelling: string) => {
      const written = (SPELLINGS.get(spelling) as (text: string) => string)(text);
      const { article } = await analysed(written, { publishedAt });
      return article.claims.map(({ kind, attribution, quantities, times, modality }) => [
        kind,
        attribution.chain.map(({ hop, kind, count }) => [hop, kind, count]),
        quantities.map(({ value, low, high, comparator, unit }) => [value, low, high, comparator, unit]),
        times.map(({ start, end }) => [start, end]),
        [modality.polarity, modality.certainty],
      ]);
    };
    const plain = await told('as it is');
    for (const spelling of ['with CRLF', 'with no-break spaces', 'decomposed', 'with vowels'])
      expect(await told(spelling), spelling).toEqual(plain);
  });
});

describe('texts that are no ordinary article', () => {
  it.each([
    ['fr', 'PARIS, 3 février - Le président a déclaré lundi que 45 000 personnes avaient été évacuées.'],
    ['fa', 'رئیس جمهور ایران روز سه‌شنبه گفت که ۴۵ میلیون دلار برای این پروژه اختصاص یافته است.'],
    ['ur', 'وزیر اعظم نے منگل کو کہا کہ حکومت ۵۰ ارب روپے خرچ کرے گی۔ انہوں نے کہا کہ یہ فیصلہ کیا گیا۔'],
    ['zh', '北京2月3日电 国务院总理周二表示，政府将投资500亿元人民币。“我们准备好了”，他说。'],
    ['ru', 'Президент заявил во вторник, что 45 000 человек эвакуированы.'],
  ])('in %s are read for what is common to all languages, and said so', async (language, text) => {
    const { article } = await analysed(text);
    expect(article.language).toBe(language);
    expect(article.direction).toBe(language === 'fa' || language === 'ur' ? 'rtl' : 'ltr');
    expect(article.warnings.map(({ code }) => code)).toEqual(['language-unsupported']);
    // Nothing was read to an end, and coverage says so.
    expect(new Set(article.segments.map(({ status }) => status))).toEqual(new Set(['failed']));
    expect(article.scores.coverage).toBe(0);
  });

  it.each([
    '.',
    '؟',
    '"',
    '«»',
    '1',
    '😀',
    'x',
    '\u200b',
    '\u202e',
    'a\u0301',
    '***',
    '* ',
    '(رويترز)',
    'قال',
    'said',
    'Reuters',
    'date 2026-02-03',
    '\ufeff.',
    '\u00ad',
    '\u200f\u200f',
    '\u0640\u0640',
    '\u0651',
    '# ',
    '…',
    '،',
    '\u3000x\u3000',
    '\ufdfa',
    '\u{e0041}',
    'http://example.org/a',
    '12:30',
    '%',
    '-',
  ])('as short as %j keep the contract', async (text) => {
    await analysed(text);
  });

  it('of a thousand headings are a thousand segments', async () => {
    for (const line of ['* الوزراء يبحثون الميزانية رقم', '# Ministers Meet Over Budget']) {
      const text = Array.from({ length: 1000 }, (_, index) => `${line} ${index}`).join('\n');
      const { article } = await analysed(text);
      expect(article.segments).toHaveLength(1000);
      expect(article.segments.every(({ kind }) => kind === 'heading')).toBe(true);
    }
  });

  it.each([
    ['deep quotation marks', `${'«'.repeat(500)}قال الوزير إن الوضع جيد${'»'.repeat(500)}`],
    ['open quotation marks', 'He said "'.repeat(500)],
    ['speakers of speakers', `${'قال زيد إن '.repeat(300)}المطر نزل.`],
    ['speakers of speakers of English', `${'Ann said that '.repeat(300)}it rained.`],
    ['one word on and on', 'x'.repeat(50_000)],
    ['one sentence on and on', 'قال الوزير إن السفينة وصلت و'.repeat(500)],
    ['digits alone', '1 '.repeat(20_000)],
    ['commas alone', 'أ، '.repeat(20_000)],
  ])('of %s keep the contract', async (_name, text) => {
    await analysed(text);
  });

  it('in two languages lose nothing', async () => {
    const english = ENGLISH.split('\n\n');
    const text = ARABIC.split('\n\n')
      .flatMap((paragraph, index) => [paragraph, english[index] ?? ''])
      .join('\n\n');
    const { article } = await analysed(text);
    expect(article.claims.length).toBeGreaterThan(0);
    const foreign = article.segments.filter(({ status }) => status === 'failed');
    expect(foreign.length).toBeGreaterThan(3);
    for (const { reason } of foreign) expect(reason).toMatch(/language|لغة/);
    expect(article.scores.coverage).toBeLessThan(1);
  });

  it('with a foreign name on a line of its own are whole', async () => {
    const { article } = await analysed(`${ARABIC}\n\nThe New York Times`);
    expect(article.scores.coverage).toBe(1);
  });
});

describe('what the contract says of dates and numbers', () => {
  const reading = async (text: string) => (await analysed(text, { publishedAt: '2026-05-13' })).annotations;

  it('a clock time alone is no date, and no quantity', async () => {
    for (const text of [
      'The meeting began at 6 p.m. and ended at 18:30.',
      'بدأ الاجتماع في الساعة السادسة مساء وانتهى عند 18:30.',
    ]) {
      const { times, quantities } = await reading(text);
      expect([times, quantities], text).toEqual([[], []]);
    }
  });

  it('a clock time beside its date is told with it', async () => {
    for (const text of [
      'The talks began on Tuesday at 10:30 a.m. in Oslo.',
      'بدأت المحادثات يوم الثلاثاء الساعة 10:30 صباحا في أوسلو.',
    ]) {
      const { times, quantities } = await reading(text);
      expect(
        times.map(({ start, end, clock }) => [start, end, clock]),
        text,
      ).toEqual([['2026-05-12', '2026-05-12', '10:30']]);
      expect(quantities).toEqual([]);
    }
  });

  it('weeks run from Monday to Sunday', async () => {
    for (const text of [
      'It opened last week and closes next week.',
      'افتتح الأسبوع الماضي وسيغلق الأسبوع المقبل.',
    ]) {
      const { times } = await reading(text);
      expect(
        times.map(({ start, end }) => [start, end]),
        text,
      ).toEqual([
        ['2026-05-04', '2026-05-10'],
        ['2026-05-18', '2026-05-24'],
      ]);
    }
  });

  it('an open bound is null', async () => {
    for (const text of ['The work must end by the end of June.', 'يجب أن تنتهي الأعمال بحلول نهاية يونيو.']) {
      const { times } = await reading(text);
      expect(
        times.map(({ start, end, unresolved }) => [start, end, unresolved]),
        text,
      ).toEqual([[null, '2026-06-30', null]]);
    }
  });

  it('a relative date without an anchor stays unresolved, and says so', async () => {
    for (const text of ['The minister left on Tuesday.', 'غادر الوزير يوم الثلاثاء.']) {
      const { json } = await send('POST', '/v1/annotations', { text });
      expect(json.times).toHaveLength(1);
      expect(json.times[0]).toMatchObject({ start: null, end: null, anchor: null });
      expect(json.times[0].unresolved).toMatch(/\S/);
    }
  });
});

describe('the same request', () => {
  it.each(both)('in %s is answered in the same bytes, clocks aside', async (_language, text, publishedAt) => {
    const fresh = () => testApp({ ...analysis, limits: { maxBodyBytes: 100_000, maxTextChars: 20_000 } });
    const answers = await Promise.all(
      [fresh(), fresh()].map(async (app) => {
        const { text: bytes } = await app.send('POST', '/v1/articles', { text, publishedAt });
        return bytes
          .replace(/"createdAt":"[^"]+"/, '"createdAt":""')
          .replace(/"durationMs":[\d.]+/, '"durationMs":0');
      }),
    );
    expect(answers[0]).toBe(answers[1]);
  });
});
