import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CONFIDENCE, ruleOn, VERDICT_RULES } from '../../../src/evidence/across/verdict-rules.ts';

const page = readFileSync(new URL('../../../docs/verdicts.md', import.meta.url), 'utf8');

describe('docs/verdicts.md', () => {
  it('has the rules that the program follows', () => {
    const rows = page
      .slice(page.indexOf('| when | label |'))
      .split('\n')
      .slice(2, 2 + VERDICT_RULES.length);
    expect(rows).toEqual(
      VERDICT_RULES.map(({ when, label, confidence }) => `| ${when} | \`${label}\` | ${confidence} |`),
    );
    for (const value of CONFIDENCE.slice(1)) expect(page).toContain(`= ${value}`);
  });
});

describe('ruleOn', () => {
  it.each([true, false])(
    'never lets more support make a claim worth less, nor more against it worth more: %s',
    (isReport) => {
      const order = { refuted: -1, conflicting: 0, 'not-enough-evidence': 0, supported: 1 };
      const worth = (s: number, r: number): number => {
        const { label, confidence } = ruleOn(s, r, isReport);
        return order[label] * confidence;
      };
      for (let s = 0; s < 12; s += 1)
        for (let r = 0; r < 12; r += 1) {
          expect(worth(s + 1, r), `${s}+1 for, ${r} against`).toBeGreaterThanOrEqual(worth(s, r));
          expect(worth(s, r + 1), `${s} for, ${r}+1 against`).toBeLessThanOrEqual(worth(s, r));
        }
    },
  );
});
