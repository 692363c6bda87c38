import { describe, expect, it } from 'vitest';
import { readDatasets } from '../../evals/dataset.ts';
import { measureUsage, showUsage } from '../../evals/usage/run.ts';
import { costOf, readPrices, usageOf } from '../../evals/usage/usage.ts';

const question = { step: 'extract', model: 'any', system: '12345', user: '678' } as const;
const price = { promptPerMillion: 2, completionPerMillion: 10, asOf: 'invented' };

describe('what a call uses', () => {
  it('is what a server counted, and else estimated from above', () => {
    const reply = { text: '12345', finish: 'stop', promptTokens: 0, completionTokens: 0 } as const;
    expect(usageOf(question, reply)).toEqual({ calls: 1, promptTokens: 4, completionTokens: 3, counted: 0 });
    expect(usageOf(question, { ...reply, promptTokens: 7, completionTokens: 2 })).toEqual({
      calls: 1,
      promptTokens: 7,
      completionTokens: 2,
      counted: 1,
    });
  });

  it('costs what the price table says', () => {
    const usage = { calls: 3, promptTokens: 500_000, completionTokens: 100_000, counted: 0 };
    expect(costOf(usage, price)).toBe(2);
    expect(Object.keys(readPrices().models).length).toBeGreaterThan(0);
  });
});

describe('what an article uses', () => {
  it('is counted call by call over the real client, more of it for a longer article', async () => {
    const wanted = readDatasets().datasets.filter(({ name }) => ['demo-en', 'en-recipe'].includes(name));
    const all = await measureUsage(wanted, { allowStale: false });
    const [long, short] = all as [(typeof all)[0], (typeof all)[0]];
    expect([long.dataset, short.dataset]).toEqual(['demo-en', 'en-recipe']);
    expect(long.calls).toBeGreaterThanOrEqual(2);
    // The prompt alone is longer than a short article, so that no share can be told from the characters.
    expect(short.promptTokens).toBeGreaterThan(short.characters / 2);
    expect(long.promptTokens - short.promptTokens).toBeGreaterThan((long.characters - short.characters) / 2);
    expect(long.completionTokens).toBeGreaterThan(short.completionTokens);

    const lines = showUsage(all, { currency: 'EUR', models: { mine: price } });
    expect(lines[0]).toMatch(/^together +\d+ +\d+ +\d+ +\d+$/m);
    expect(lines.join('\n')).toMatch(/estimated from above/);
    expect(lines.at(-1)).toMatch(/^mine \(2 and 10 EUR a million, invented\): \d+\.\d+ EUR together/);
  });
});
