import { beforeAll, describe, expect, it } from 'vitest';
import type { Check, CheckId, CheckOutcome } from '../../../src/domain/check.ts';
import type { Claim } from '../../../src/domain/claim.ts';
import { asModelClaim, type CheckedArticle, checkedArticle, OWN_ARTICLES } from './article.ts';

type Change = readonly [from: string, to: string] | ((claim: Claim, article: CheckedArticle) => Claim) | null;

/** A claim of one of our own articles, found by words of its span, and what is changed of it. */
export interface CheckCase {
  readonly article: string;
  readonly words: string;
  readonly change: Change;
  /** What the check looked at: the quotes of its spans. */
  readonly spans?: readonly string[];
}

export interface NegativeCase extends CheckCase {
  readonly outcome: Exclude<CheckOutcome, 'pass' | 'not-applicable'>;
  /** Words that the message must name. */
  readonly says: readonly string[];
}

const articles = new Map<string, CheckedArticle>();

/** One of our own articles, analysed once for all tests of a file. */
export async function ownArticle(name: string): Promise<CheckedArticle> {
  let article = articles.get(name);
  if (article === undefined) {
    const own = OWN_ARTICLES.find((one) => one.name === name);
    if (own === undefined) throw new Error(`no article ${name}`);
    article = await checkedArticle(own.text, name);
    articles.set(name, article);
  }
  return article;
}

/** The first claim whose span holds the words, as a model would have given it. */
export function claimWith(article: CheckedArticle, words: string): Claim {
  const found = article.claims.find((claim) => claim.spans.some((span) => span.quote.includes(words)));
  if (found === undefined) throw new Error(`no claim with “${words}” in ${article.name}`);
  return asModelClaim(found);
}

function changed(claim: Claim, change: Change, article: CheckedArticle): Claim {
  if (change === null) return claim;
  if (typeof change === 'function') return change(claim, article);
  const [from, to] = change;
  if (!claim.text.includes(from)) throw new Error(`“${from}” is not in “${claim.text}”`);
  return { ...claim, text: claim.text.replace(from, to) };
}

async function checkOf(id: CheckId, { article: name, words, change }: CheckCase): Promise<Check> {
  const article = await ownArticle(name);
  const found = article.check(changed(claimWith(article, words), change, article)).get(id);
  if (found === undefined) throw new Error(`the check ${id} was not run`);
  for (const span of found.spans) expect(article.text.slice(span.start, span.end)).toBe(span.quote);
  return found;
}

const title = ({ article, words, change }: CheckCase): string =>
  `${article}: ${words}${Array.isArray(change) ? ` (${change.join(' → ')})` : change === null ? '' : ' (changed)'}`;

/** A check must pass all good claims, and must find and name what is wrong with each bad one. */
export function describeCheck(
  id: CheckId,
  good: readonly CheckCase[],
  bad: readonly NegativeCase[],
  more: () => void = () => {},
): void {
  describe(id, () => {
    beforeAll(() => {
      expect(good.length).toBeGreaterThanOrEqual(6);
      expect(bad.length).toBeGreaterThanOrEqual(6);
    });
    it.each(good.map((one) => [title(one), one] as const))('passes %s', async (_, one) => {
      const check = await checkOf(id, one);
      expect(check).toMatchObject({ outcome: 'pass', score: 1 });
      expect(check.message).not.toBe('');
      if (one.spans !== undefined) expect(check.spans.map((span) => span.quote)).toEqual(one.spans);
    });
    it.each(bad.map((one) => [title(one), one] as const))('finds %s', async (_, one) => {
      const check = await checkOf(id, one);
      expect(check).toMatchObject({ outcome: one.outcome, score: one.outcome === 'fail' ? 0 : 0.5 });
      for (const words of one.says) expect(check.message).toContain(words);
      if (one.spans !== undefined) expect(check.spans.map((span) => span.quote)).toEqual(one.spans);
    });
    more();
  });
}

/** Nothing to judge is said as such, and has no score. */
export function expectNotApplicable(id: CheckId, cases: readonly CheckCase[]): void {
  it.each(cases.map((one) => [title(one), one] as const))('has nothing to judge in %s', async (_, one) => {
    expect(await checkOf(id, one)).toMatchObject({ outcome: 'not-applicable', score: null, spans: [] });
  });
}
