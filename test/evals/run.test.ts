import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runArticles } from '../../evals/articles.ts';
import type { Backend } from '../../evals/backends/backend.ts';
import { runData } from '../../evals/data.ts';
import { readDatasets } from '../../evals/dataset.ts';
import type { Article } from '../../src/domain/article.ts';
import { hasShared } from '../support/shared.ts';
import { idealArticle } from './ideal-article.ts';
import { annotatorOf } from './reading.ts';

const { datasets } = readDatasets();
const quiet = { verbose: false, json: false, only: 'demo-ar' };

/** Answers each annotated article as `change` alters the faultless answer, and reads nothing in any other text. */
function backend(change: (article: Article) => Article = (article) => article): Backend {
  return {
    name: 'scripted',
    analyse: async ({ text }) => {
      const dataset = datasets.find((item) => item.text === text);
      if (!dataset) throw new Error('asked about a text that is no dataset');
      return change(idealArticle(dataset.gold, text));
    },
    annotate: annotatorOf({}),
  };
}

let printed: string[] = [];
beforeEach(() => {
  printed = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => {
    printed.push(line);
  });
});
afterEach(() => vi.restoreAllMocks());

describe('the run over articles', () => {
  it('prints one column for each dataset and breaks no floor on a faultless answer', async () => {
    expect(await runArticles(backend(), { ...quiet, only: undefined })).toEqual([]);
    const head = printed[0]?.split('\n')[0]?.trim().split(/\s+/);
    expect(head).toEqual(datasets.map((dataset) => dataset.name));
    expect(printed.filter((line) => line.includes('skipped: no ../shared')).length).toBe(hasShared ? 0 : 1);
  });

  it('names the floors that an answer without claims breaks, and what it missed when asked', async () => {
    const silent = backend((article) => ({ ...article, claims: [] }));
    const broken = await runArticles(silent, { ...quiet, verbose: true });
    expect(broken).toContain('demo-ar: core recall');
    expect(printed.join('\n')).toContain('0.000 (floor 0.85)');
    expect(printed.join('\n')).toMatch(/ {2}C22 S07: /);
  });

  it('prints nothing but JSON when asked', async () => {
    await runArticles(backend(), { ...quiet, json: true });
    const report = JSON.parse(printed.join('\n'));
    expect(report.backend).toBe('scripted');
    expect(report.results[0].dataset).toBe('demo-ar');
  });
});

describe('the run over sets of mentions', () => {
  it('breaks its floors where nothing is read, or says that there is nothing to run', async () => {
    const broken = await runData(backend(), { ...quiet, only: 'arabic-numbers.dev.json' });
    if (hasShared) {
      expect(broken).toEqual(['Arabic numbers']);
      expect(printed[0]).toContain('0.000 (floor 0.97)');
    } else {
      expect(broken).toEqual([]);
      expect(printed.at(-1)).toBe('arabic-numbers.dev.json: skipped: no ../shared');
    }
  });
});
