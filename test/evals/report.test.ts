import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Run } from '../../evals/articles.ts';
import { type Dataset, readDatasets } from '../../evals/dataset.ts';
import { type Result, scoreInput } from '../../evals/eval-set.ts';
import { type Baseline, baselineOf } from '../../evals/gate/baseline.ts';
import { judge } from '../../evals/gate/judge.ts';
import { showValue } from '../../evals/gate/show.ts';
import { mutationFigures } from '../../evals/mutations/measure.ts';
import { page } from '../../evals/reporting/page.ts';
import { type Report, reportOf } from '../../evals/reporting/report.ts';
import { plain, summary } from '../../evals/reporting/summary.ts';
import { writeReport } from '../../evals/reporting/write-report.ts';
import { evalCase } from '../../evals/scorers/eval-case.ts';
import type { Claim } from '../../src/domain/claim.ts';
import { idealArticle } from './ideal-article.ts';
import { type Element, elementsOf, parseStrictHtml, textOf, withClass } from './strict-html.ts';

const FEW = ['ar-quotes', 'en-streets'];

let run: Run;
let report: Report;
let all: Element[];

/** A baseline that was better in one figure and worse in another, so that the page has both to show. */
function earlier(results: readonly Result[]): Baseline {
  const { figures, cases } = structuredClone(baselineOf(results));
  Object.assign(figures.precision ?? {}, { value: 1, low: 1, high: 1 });
  Object.assign(figures['core recall'] ?? {}, { value: 0.5, low: 0.4, high: 0.6 });
  Object.assign(cases['ar-quotes']?.precision ?? {}, { value: 1 });
  return { figures, cases };
}

/** The words that a made-up claim is put on: those of no annotated one. */
const OUTSIDE = 'قال مدير';

/** A faultless answer but for three faults: a claim left out, one made up, and one without its source. */
function faultyAnswer({ name, gold, text }: Dataset): Result {
  const article = idealArticle(gold, text);
  if (name !== 'ar-quotes') return scoreInput(name, evalCase(gold, text, article));
  const claims = article.claims.filter(({ id }) => id !== 'claim-C03');
  const [first] = claims as [Claim];
  const start = text.indexOf(OUTSIDE);
  const spans = [{ start, end: start + OUTSIDE.length, quote: OUTSIDE }];
  claims.push({ ...first, id: 'made up', text: OUTSIDE, spans });
  claims[0] = { ...first, attribution: { ...first.attribution, chain: [] } };
  return scoreInput(name, evalCase(gold, text, { ...article, claims }));
}

beforeAll(async () => {
  const datasets = readDatasets().datasets.filter(({ name }) => FEW.includes(name));
  const results = datasets.map(faultyAnswer);
  const [now, before] = [baselineOf(results), earlier(results)];
  const judgement = judge(before, results);
  const red = judgement.failures.map(({ figure, why }) => `${figure}: ${why}`);
  run = { backend: 'rules', results, floors: {}, missing: [], now, before, judgement, broken: [], red };
  report = reportOf(run, ['A note.'], await mutationFigures({ articles: FEW }));
  all = elementsOf(parseStrictHtml(await page(report)));
});

const named = (name: string) => all.filter((element) => element.name === name);

describe('the page', () => {
  it('asks for nothing from anywhere', () => {
    const links = all.flatMap(({ attributes }) =>
      ['href', 'src', 'srcset', 'action', 'data'].map((name) => attributes.get(name)),
    );
    expect(links.filter((link) => link !== undefined && !link.startsWith('#'))).toEqual([]);
    expect(named('a').length).toBeGreaterThan(0);
    for (const name of ['script', 'link', 'img', 'iframe', 'object', 'embed', 'base', 'form'])
      expect(named(name)).toEqual([]);
    expect(textOf(named('style')[0] as Element)).not.toMatch(/url\(|@import|@font-face|</);
    expect(
      all.flatMap(({ attributes }) => [...attributes.keys()]).filter((name) => /^(on|style$)/.test(name)),
    ).toEqual([]);
    const policy = named('meta').find(({ attributes }) => attributes.has('http-equiv'));
    expect(policy?.attributes.get('content')).toContain("default-src 'none'");
  });

  it('gives each text its language and direction, twice and whole', () => {
    expect(named('html')[0]?.attributes).toEqual(
      new Map([
        ['lang', 'en'],
        ['dir', 'ltr'],
      ]),
    );
    const isTag = (one: Element) => one.attributes.get('class')?.startsWith('tag') ?? false;
    for (const [name, language, direction] of [
      ['ar-quotes', 'ar', 'rtl'],
      ['en-streets', 'en', 'ltr'],
    ] as const) {
      const section = all.find(({ attributes }) => attributes.get('id') === `article-${name}`) as Element;
      const texts = withClass(elementsOf(section), 'text');
      const article = report.articles.find((one) => one.name === name);
      const sentences = article?.segments.map(({ start, end }) => article.text.slice(start, end)) ?? [];
      expect(texts.map((one) => textOf(one, isTag))).toEqual(sentences.flatMap((one) => [one, one]));
      for (const { attributes } of texts)
        expect([attributes.get('lang'), attributes.get('dir')]).toEqual([language, direction]);
    }
  });

  it('marks what was missed and what is false by a sign as well as by colour', () => {
    const { gold, claims } = report.articles[0] as Report['articles'][number];
    expect(gold.filter(({ state }) => state === 'missed').map(({ id }) => id)).toEqual(['C03']);
    expect(claims.filter(({ state }) => state === 'false').map(({ text }) => text)).toEqual([OUTSIDE]);
    const words = (state: string) => withClass(named('mark'), state).map((one) => textOf(one));
    expect(words('missed')).toContain(gold.find(({ state }) => state === 'missed')?.spans[0]?.quote);
    expect(words('false')).toContain(OUTSIDE);
    expect(words('fault')).toContain(gold[0]?.spans[0]?.quote);
    expect(gold[0]?.faults).toContainEqual(expect.stringMatching(/^exact chain: wanted .*, found \[\]$/));
    expect(withClass(withClass(all, 'tag'), 'missed').every((one) => textOf(one).startsWith('✗'))).toBe(true);
    expect(withClass(withClass(all, 'tag'), 'false').every((one) => textOf(one).startsWith('✚'))).toBe(true);
  });

  it('shows the figures that the JSON has, and the accepted ones beside them', () => {
    const rows = named('tr').filter(({ attributes }) => attributes.has('data-figure'));
    const cells = (row: Element) =>
      elementsOf(row)
        .filter(({ name }) => name === 'td')
        .map((one) => textOf(one).trim());
    const dataOf = (row: Element) => elementsOf(row).find(({ name }) => name === 'data') as Element;
    const check = (
      row: Element | undefined,
      unit: 'share' | 'error' | 'count',
      value: number | null,
      judged: number,
    ) => {
      const data = dataOf(row as Element);
      expect(data.attributes.get('value')).toBe(value === null ? '' : String(value));
      expect(textOf(data)).toBe(showValue(unit, value));
      expect(cells(row as Element)).toContain(String(judged));
    };
    const pooled = rows.filter(({ attributes }) => !attributes.has('data-article'));
    expect(pooled.length).toBe(report.figures.length);
    for (const [at, { unit, value, judged }] of report.figures.entries())
      check(pooled[at], unit, value, judged);
    for (const { name, scores } of report.articles) {
      const own = rows.filter(({ attributes }) => attributes.get('data-article') === name);
      expect(own.length).toBe(scores.length);
      for (const [at, { unit, value, judged }] of scores.entries()) check(own[at], unit, value, judged);
    }
    const row = (name: string) =>
      cells(pooled.find(({ attributes }) => attributes.get('data-figure') === name) as Element);
    expect(row('precision')).toContain('1 [1, 1]');
    expect(row('precision').join()).toContain('▼ worse −');
    expect(row('core recall').join()).toContain('▲ better +');
  });

  it('draws a bar for each operator and part, as long as the share is large', () => {
    const parts = [report.mutations?.tuning, report.mutations?.apart];
    expect(parts[0]?.operators.length).toBeGreaterThan(18);
    for (const row of named('tr').filter(({ attributes }) => attributes.has('data-operator'))) {
      const inside = elementsOf(row);
      const width = Number(withClass(inside, 'ground')[0]?.attributes.get('width'));
      for (const [part, bar] of [
        [parts[0], 'tuned'],
        [parts[1], 'apart'],
      ] as const) {
        const figures = part?.operators.find(
          ({ operator }) => operator === row.attributes.get('data-operator'),
        );
        const drawn = withClass(inside, bar)[0]?.attributes.get('width');
        if (!figures || figures.mutants === 0) expect(drawn).toBeUndefined();
        else expect(Number(drawn) / width).toBeCloseTo(figures.caught / figures.mutants, 3);
      }
    }
  });

  it('says what turned the run red', () => {
    const [outcome] = withClass(all, 'outcome');
    expect(textOf(outcome as Element)).toMatch(/Red\.[\s\S]*precision: 1 → 0\.\d+, beyond \[1, 1\]/);
  });

  it('escapes whatever it is given', async () => {
    const nasty = `</p><script>alert(1)</script>&amp;"' <b>`;
    const [first, ...rest] = report.articles as [Report['articles'][number]];
    const poisoned: Report = {
      ...report,
      backend: nasty,
      notes: [nasty],
      red: [nasty],
      fresh: [nasty],
      articles: [
        {
          ...first,
          name: nasty,
          text: nasty + first.text.slice(nasty.length),
          gold: first.gold.map((one) => ({ ...one, id: nasty, chain: nasty, faults: [nasty] })),
          scores: first.scores.map((one) => ({ ...one, name: nasty })),
        },
        ...rest,
      ],
    };
    const elements = elementsOf(parseStrictHtml(await page(poisoned)));
    const names = (list: readonly Element[]) => new Set(list.map(({ name }) => name));
    expect(names(elements)).toEqual(names(all));
    const title = elements.find(({ name }) => name === 'title') as Element;
    expect(textOf(title)).toBe(`Evals: ${nasty}`);
    expect(textOf(withClass(elements, 'text')[0] as Element)).toContain('<script>alert(1)</script>&amp;');
  });
});

describe('the summary', () => {
  it('says for a pull request what turned red, what moved, and every figure', () => {
    const text = summary(report);
    expect(text).toMatch(/^## Evals: rules: ❌ red\n/);
    expect(text).toMatch(/\| precision \| 1 \| 0\.\d+ \[[^\]]+\] \| ▼ worse \| \d+ \|/);
    expect(text).toContain('ar\\-quotes: precision 1');
    for (const { name } of report.figures) expect(text).toContain(`| ${plain(name)} |`);
    expect(text).toContain('| one digit |');
  });

  it('lets no text of an article be markup', () => {
    expect(plain('a|b\n<img src=x> [x](http://y) *z* @who #1 `c`')).toBe(
      'a\\|b &#60;img src=x&#62; \\[x\\]\\(http://y\\) \\*z\\* @<!-- -->who #<!-- -->1 \\`c\\`',
    );
  });

  it('is short where nothing moved', async () => {
    const same = reportOf(
      { ...run, before: run.now, judgement: judge(run.now, run.results), red: [] },
      [],
      null,
    );
    expect(summary(same)).toMatch(/^## Evals: rules: ✅ green\n\nNo figure moved\.\n/);
    expect(await page(same)).toContain('No case differs from the baseline.');
  });
});

describe('what is written', () => {
  const directory = mkdtempSync(join(tmpdir(), 'evals-report-'));
  afterAll(() => rmSync(directory, { recursive: true }));

  it('is a page, JSON and Markdown, the same to the byte each time', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const at = (name: string) => readFileSync(join(directory, name, 'index.html'), 'utf8');
    for (const name of ['one', 'two'])
      await writeReport(run, { notes: ['A note.'] }, pathToFileURL(`${join(directory, name)}/`));
    expect(at('one')).toBe(at('two'));
    const json = JSON.parse(readFileSync(join(directory, 'one', 'report.json'), 'utf8'));
    expect(json).toEqual(JSON.parse(JSON.stringify(reportOf(run, ['A note.'], null))));
    expect(readFileSync(join(directory, 'one', 'summary.md'), 'utf8')).toBe(summary(json));
    vi.restoreAllMocks();
  });
});
