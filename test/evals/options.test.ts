import { describe, expect, it } from 'vitest';
import { contradiction, enginesOf, isWhole, readOptions } from '../../evals/options.ts';

const read = (line: string) => readOptions(line.split(' ').filter((word) => word !== ''));

describe('the options of a run', () => {
  it.each([
    ['', ['rules', 'llm']],
    ['--accept', ['rules', 'llm']],
    ['--verbose', ['rules', 'llm']],
    ['--engine rules', ['rules']],
    ['--engine llm', ['llm']],
    ['--json', ['rules']],
    ['--report', ['rules']],
    ['--filter court', ['rules']],
    ['--only demo-ar', ['rules']],
  ] as const)('"%s" runs %s', (line, engines) => {
    expect(contradiction(read(line))).toBeNull();
    expect(enginesOf(read(line))).toEqual(engines);
  });

  it.each([
    ['--runs 5', '--runs counts runs of a model'],
    ['--record --live', 'choose one'],
    ['--engine rules --record', 'leave out --engine rules'],
    ['--engine llm --server http://127.0.0.1:1', 'leave out --engine llm'],
    ['--report --data', '--report is of whole articles'],
  ])('"%s" makes no sense, and that is said', (line, why) => {
    expect(contradiction(read(line))).toContain(why);
  });

  it.each([
    ['--engine gpt', '--engine is rules or llm, not "gpt"'],
    ['--runs 0 --live', 'a whole number from 1 to 50'],
    ['--runs many --live', 'a whole number from 1 to 50'],
    ['--nonsense', "Unknown option '--nonsense'"],
    ['court', "Unexpected argument 'court'"],
  ])('"%s" is refused', (line, why) => {
    expect(() => read(line)).toThrow(why);
  });

  it('hold a run against the baseline only where it is of every article', () => {
    expect(['', '--engine llm', '--report --mutations'].map((line) => isWhole(read(line)))).toEqual([
      true,
      true,
      true,
    ]);
    for (const line of [
      '--only demo-ar',
      '--filter court',
      '--server http://127.0.0.1:1',
      '--live',
      '--mutations',
    ])
      expect(isWhole(read(line))).toBe(false);
  });
});
