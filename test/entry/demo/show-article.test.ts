import { describe, expect, it } from 'vitest';
import { showArticle } from '../../../src/entry/demo/show-article.ts';
import { articleFixture } from '../../support/article-fixture.ts';

const ESCAPE = '\u001b';

describe('showArticle', () => {
  it('shows claims in reading order with source, date, amount, checks and score', () => {
    const shown = showArticle(articleFixture(), { width: 120, colours: false });
    expect(shown).toContain('2 claims · 2 segments · language en · engine rules');
    const row = shown.split('\n').find((line) => line.startsWith('1 ●'));
    expect(row).toMatch(/The minister .*│ The minister +│ 2026-02-02 +│ 40 person +│ ✓2 +│ 1\.00/);
    expect(shown.indexOf('The minister')).toBeLessThan(shown.indexOf('The bridge'));
    expect(shown).not.toContain(ESCAPE);
  });

  it('names the checks that did not pass, and what was noticed', () => {
    const article = articleFixture();
    const [claim] = article.claims;
    if (claim?.checks[1] === undefined) throw new Error('the fixture has no second check');
    claim.checks[1] = { ...claim.checks[1], outcome: 'fail' };
    article.warnings.push({
      code: 'hidden-characters',
      span: { start: 0, end: 1, quote: 'T' },
      message: 'A hidden one.',
    });
    article.engine.degraded.push('No such language.');
    const shown = showArticle(article, { width: 120, colours: true });
    expect(shown).toContain(`1 ✗ ${claim.checks[1].id}: ${claim.checks[1].message}`);
    expect(shown).toContain('! hidden-characters: A hidden one.');
    expect(shown).toContain('! No such language.');
    expect(shown).toContain(`${ESCAPE}[31m`);
  });

  it('joins a chain in the direction of reading', () => {
    for (const [language, arrow] of [
      ['en', '→'],
      ['ar', '←'],
    ] as const) {
      const article = articleFixture({
        language,
        claims: [{ text: 'Ministers spoke.', source: 'Ministers' }],
      });
      const chain = article.claims[0]?.attribution.chain;
      const [first] = chain ?? [];
      if (first === undefined) throw new Error('the fixture has no source');
      chain?.push({ ...first, name: 'Aides' }, { ...first, hop: 2, name: 'APP' });
      const shown = showArticle(article, { width: 140, colours: false });
      expect(shown).toContain(`Ministers + Aides ${arrow}`);
    }
  });

  it('puts a label before its text only if it says something else', () => {
    const shownWith = (label: string, text: string) => {
      const article = articleFixture({ claims: [{ text: 'A mayor spoke.' }] });
      const [claim] = article.claims;
      if (claim === undefined) throw new Error('the fixture has no claim');
      Object.assign(claim, { label, text });
      return showArticle(article, { width: 200, colours: false });
    };
    expect(shownWith('$4B+ agreement', 'They signed an agreement.')).toMatch(/\$4B\+ agreement/);
    expect(shownWith('Munir visited… · 17 Dec 2025', '[Asim] Munir visited Benghazi.')).not.toContain(
      '17 Dec',
    );
  });
});
