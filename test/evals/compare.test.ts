import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compare } from '../../evals/compare/compare.ts';
import { showComparison } from '../../evals/compare/show.ts';
import { runSide, type Side } from '../../evals/compare/side.ts';
import { type Versions, versionsOf } from '../../evals/compare/versions.ts';
import { readDatasets } from '../../evals/dataset.ts';
import { scoreInput } from '../../evals/eval-set.ts';
import { evalCase } from '../../evals/scorers/eval-case.ts';
import { idealArticle } from './ideal-article.ts';

const FEW = ['ar-quotes', 'en-streets', 'en-ferry'];
const datasets = readDatasets().datasets.filter(({ name }) => FEW.includes(name));

/** Faultless answers, without the claims that are named as `article claim`. */
function side(label: string, left: readonly string[], names: readonly string[] = FEW): Side {
  const wanted = datasets.filter(({ name }) => names.includes(name));
  const results = wanted.map(({ name, gold, text }) => {
    const article = idealArticle(gold, text);
    const claims = article.claims.filter(({ id }) => !left.includes(`${name} ${id}`));
    const { input: _input, ...result } = scoreInput(name, evalCase(gold, text, { ...article, claims }));
    return { ...result, scores: result.scores.map((one) => ({ ...one, misses: [...one.misses] })) };
  });
  return { label, results, notes: [], stale: false };
}

const versions = (files: readonly string[] = []): Versions => ({
  before: { label: 'old', commit: '0' },
  after: { label: 'new', commit: null },
  files,
});
const shown = (before: Side, after: Side, files: readonly string[] = [], verbose = false): string =>
  showComparison(versions(files), [before, after], compare(before, after), { verbose }).join('\n');

const before = side('old', []);
const after = side('new', ['ar-quotes claim-C03', 'en-ferry claim-C02', 'en-ferry claim-C03']);

describe('two versions side by side', () => {
  it('gives each figure before and after, with the interval of what lies between', () => {
    const { figures, articles } = compare(before, after);
    expect([...articles].sort()).toEqual([...FEW].sort());
    const recall = figures.find(({ name }) => name === 'core recall');
    expect(recall?.before?.value).toBe(1);
    expect(recall?.difference?.value).toBeCloseTo((recall?.after?.value ?? 0) - 1, 6);
    expect(recall?.difference?.low).toBeLessThan(recall?.difference?.value ?? 0);
    expect(recall?.difference?.high).toBe(0);
    expect(figures.find(({ name }) => name === 'precision')?.difference).toEqual({
      value: 0,
      low: 0,
      high: 0,
    });
  });

  it('names the cases that changed, and what each missed on one side alone', () => {
    const recall = compare(before, after).cases.filter(({ figure }) => figure === 'core recall');
    expect(recall.map(({ article }) => article).sort()).toEqual(['ar-quotes', 'en-ferry']);
    expect(recall.find(({ article }) => article === 'ar-quotes')?.newMisses).toEqual([
      expect.stringMatching(/^C03 S\d+: /),
    ]);
    const text = shown(before, after);
    expect(text).toMatch(/core recall +1 \[1, 1\] +0\.\d+ \[[^\]]+\] +worse −0\.\d+ \[−0\.\d+, \+0\.000\]/);
    expect(text).toMatch(/ {2}ar-quotes: core recall 1 \(6\) → 0\.833 \(6\)\n {4}new miss: C03 /);
    expect(shown(after, before)).toMatch(/better \+0[\s\S]*no longer: C03 /);
  });

  it('says that nothing changed where nothing did, an article added aside', () => {
    const text = shown(side('old', [], ['en-ferry']), side('new', []));
    expect(text).toContain('No case changed.');
    expect(text).toContain('over 1 articles');
    expect(text).toMatch(/Only in new: .*ar-quotes/);
  });

  it('says what keeps the two columns from being of the same thing', () => {
    const stale: Side = { ...after, stale: true, notes: ['extract: hand-written, stale (en-ferry)'] };
    const text = shown(before, stale, ['prompts/extract.md', 'evals/scorers/chain.ts', 'package-lock.json']);
    expect(text).toContain('Differing: prompts/extract.md, evals/scorers/chain.ts, package-lock.json');
    expect(text).toContain('new: extract: hand-written, stale (en-ferry)');
    expect(text).toContain('new: stale. The answers scored are to another prompt');
    expect(text).toContain('Hand-written answers do not change with a prompt');
    expect(text).toContain('each side is held against its own');
    expect(text).toContain('Dependencies differ');
    expect(shown(before, after)).not.toMatch(/stale|Hand-written|differ:/);
  });
});

describe('a version that cannot be compared', () => {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'isnad-side-'));
  });
  afterEach(() => rmSync(directory, { recursive: true }));
  const evals = (source: string) => {
    mkdirSync(join(directory, 'evals'));
    writeFileSync(join(directory, 'evals/run.ts'), source);
  };
  const run = () => runSide('old', directory, ['--engine', 'llm']);

  it('has no evals', async () => {
    await expect(run()).rejects.toThrow('old has no evals.');
  });

  it('has no such option', async () => {
    evals(`require('node:util').parseArgs({ options: { json: { type: 'boolean' } } });`);
    await expect(run()).rejects.toThrow('old has no such option: its evals do not know --engine.');
  });

  it('prints figures in another form, or none', async () => {
    evals(`console.log('{"figures": []}');`);
    await expect(run()).rejects.toThrow('in a form that is not known here');
    writeFileSync(join(directory, 'evals/run.ts'), `console.error('no such engine'); process.exit(1);`);
    await expect(run()).rejects.toThrow('old has no figures: no such engine');
  });

  it('is asked again where its answers are stale, and said to be that', async () => {
    evals(`
      if (process.argv.includes('--allow-stale')) console.log(JSON.stringify({ results: [] }));
      else { console.error('demo-ar, extract: stale, the prompt has changed; …'); process.exit(1); }
    `);
    await expect(run()).resolves.toEqual({ label: 'old', results: [], notes: [], stale: true });
  });

  it('is no commit', () => {
    expect(() => versionsOf('no-such-branch')).toThrow('git knows no commit "no-such-branch".');
    expect(() => versionsOf('--output=x')).toThrow('git knows no commit');
  });
});
