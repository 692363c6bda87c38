import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Check } from '../../src/domain/check.ts';
import { hasShared, sharedPath } from '../support/shared.ts';
import { asModelClaim, checkedArticle, OWN_ARTICLES } from './support/article.ts';
import { OPERATORS, type Operator } from './support/mutate.ts';

/** Least share of spoiled claims that a relevant check must notice. */
const FLOORS: Readonly<Record<Operator['group'], number>> = {
  value: 0.97,
  source: 0.97,
  meaning: 0.92,
  structure: 0.75,
};

/** Too few spoiled claims prove nothing. */
const LEAST = 10;

const isAlarm = (check: Check | undefined): boolean => check?.outcome === 'warn' || check?.outcome === 'fail';

interface Tally {
  spoiled: number;
  caught: number;
  /** How many each check noticed. */
  readonly by: Map<string, number>;
  readonly missed: string[];
}

const articles = await Promise.all(OWN_ARTICLES.map(({ name, text }) => checkedArticle(text, name)));

function spoilAll(operator: Operator): Tally {
  const tally: Tally = { spoiled: 0, caught: 0, by: new Map(), missed: [] };
  for (const article of articles)
    for (const claim of article.claims)
      for (const spoiled of operator.spoil(asModelClaim(claim), article)) {
        tally.spoiled += 1;
        const checks = article.check(spoiled);
        for (const id of operator.relevant)
          if (isAlarm(checks.get(id))) tally.by.set(id, (tally.by.get(id) ?? 0) + 1);
        if (operator.relevant.some((id) => isAlarm(checks.get(id)))) tally.caught += 1;
        else tally.missed.push(`${article.name}: ${spoiled.text}`);
      }
  return tally;
}

const tallies = OPERATORS.map((operator) => ({ operator, ...spoilAll(operator) }));

/** One line for each operator: what was spoiled, what was noticed, and by which check. */
function table(): string {
  return tallies
    .map(({ operator, spoiled, caught, by }) => {
      const share = ((100 * caught) / spoiled).toFixed(1).padStart(5);
      const checks = [...by].map(([id, count]) => `${id} ${count}`).join(', ');
      return `${operator.name.padEnd(18)}${String(caught).padStart(4)}/${String(spoiled).padEnd(5)}${share} %  ${checks}`;
    })
    .join('\n');
}

describe('spoiled claims', () => {
  it('come of enough operators and articles', () => {
    expect(OPERATORS.length).toBeGreaterThanOrEqual(14);
    expect(articles.length).toBeGreaterThanOrEqual(12);
  });

  it.each(tallies.map((tally) => [tally.operator.name, tally] as const))('%s is noticed', (_, tally) => {
    expect(tally.spoiled, table()).toBeGreaterThanOrEqual(LEAST);
    const report = `${table()}\n\nmissed:\n${tally.missed.join('\n')}`;
    expect(tally.caught / tally.spoiled, report).toBeGreaterThanOrEqual(FLOORS[tally.operator.group]);
  });
});

const demos = await Promise.all(
  ['demo-ar', 'demo-en'].map((name) =>
    checkedArticle(readFileSync(new URL(`../../evals/datasets/${name}.txt`, import.meta.url), 'utf8'), name),
  ),
);
const seed = hasShared
  ? [await checkedArticle(readFileSync(sharedPath('gold', 'seed.txt'), 'utf8'), 'seed')]
  : [];

describe('untouched claims', () => {
  const checks = [...articles, ...demos, ...seed].flatMap((article) =>
    article.claims.flatMap((claim) =>
      [claim, asModelClaim(claim)].flatMap((one) =>
        [...article.check(one).values()].map((check) => ({
          where: `${article.name} (${one.by}): ${one.text}`,
          check,
        })),
      ),
    ),
  );
  const told = ({ where, check }: (typeof checks)[number]): string =>
    `${check.id} ${check.outcome}: ${where} >> ${check.message}`;

  it('fail no check, in our own words or read anew, and no check breaks', () => {
    const wrong = checks.filter(({ check }) => check.outcome === 'fail' || check.outcome === 'error');
    expect(wrong.map(told)).toEqual([]);
  });

  it('are warned of at most once in a hundred claims, but for words that need the article', () => {
    // A heading that says more than its text is what that check is for.
    const overstated = (check: Check): boolean =>
      check.id === 'heading-supported' && check.spans.length === 2;
    const warned = checks.filter(
      ({ check }) => check.outcome === 'warn' && check.id !== 'self-contained' && !overstated(check),
    );
    const claims = checks.length / 16;
    expect(warned.length / claims, warned.map(told).join('\n')).toBeLessThanOrEqual(0.01);
  });
});
