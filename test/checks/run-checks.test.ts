import { describe, expect, it } from 'vitest';
import type { CheckRule } from '../../src/checks/check.ts';
import { checkIds, runChecks } from '../../src/checks/index.ts';
import { CHECK_IDS } from '../../src/domain/check.ts';
import { asModelClaim, checkedArticle, OWN_ARTICLES } from './support/article.ts';
import { claimWith, ownArticle } from './support/check-cases.ts';

describe('runChecks', () => {
  it('asks every question once, in the documented order', () => {
    expect(checkIds()).toHaveLength(CHECK_IDS.length);
    expect([...checkIds()].sort()).toEqual([...CHECK_IDS].sort());
  });

  it('makes an error of a check that throws, and never a pass', async () => {
    const { claims, reading } = await ownArticle('en-4-court');
    const broken: CheckRule = {
      id: 'atomic',
      run() {
        throw new Error('no such word');
      },
    };
    const checks = runChecks(claims, { reading, claims, relations: new Map() }, [broken]);
    expect([...checks.values()]).toHaveLength(claims.length);
    for (const [check] of checks.values()) {
      expect(check).toMatchObject({ id: 'atomic', outcome: 'error', score: null, spans: [] });
      expect(check?.message).toContain('atomic');
      expect(check?.message).not.toContain('no such word');
    }
  });

  it('fails or errs, and does not throw, on a claim that fits no article', async () => {
    const article = await ownArticle('en-4-court');
    const claim = claimWith(article, 'arrested Santos');
    const strange = {
      ...claim,
      segmentId: 'nowhere',
      text: '',
      spans: [],
      times: [],
      quantities: [],
      language: 'x-none',
    };
    const found = [...article.check(strange).values()];
    expect(found).toHaveLength(CHECK_IDS.length);
    expect(found.find((check) => check.id === 'span-verbatim')?.outcome).toBe('fail');
    for (const check of found) if (check.outcome === 'error') expect(check.score).toBeNull();
  });

  it.each(OWN_ARTICLES.map(({ name, text }) => [name, text] as const))(
    'says the same of a claim that is its span, read in the article or anew: %s',
    async (name, text) => {
      const article = await checkedArticle(text, name);
      for (const claim of article.claims) {
        // Without additions both readings see the same words; with them the model's are part of the text.
        if (claim.text.includes('[')) continue;
        const own = [...article.check(claim).values()].map(({ id, outcome, message }) => ({
          id,
          outcome,
          message,
        }));
        const anew = [...article.check(asModelClaim(claim)).values()].map(({ id, outcome, message }) => ({
          id,
          outcome,
          message,
        }));
        expect(anew).toEqual(own);
      }
    },
  );

  it('gives spans that stand in the article', async () => {
    for (const { name, text } of OWN_ARTICLES) {
      const article = await checkedArticle(text, name);
      for (const claim of article.claims)
        for (const check of claim.checks)
          for (const span of check.spans) expect(text.slice(span.start, span.end)).toBe(span.quote);
    }
  });
});
