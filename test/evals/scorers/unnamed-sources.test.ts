import { describe, expect, it } from 'vitest';
import { readDatasets } from '../../../evals/dataset.ts';
import { anonymousProfile } from '../../../evals/scorers/anonymous-profile.ts';
import { evalCase } from '../../../evals/scorers/eval-case.ts';
import { mergeLaundering } from '../../../evals/scorers/merge-laundering.ts';
import type { Claim } from '../../../src/domain/claim.ts';
import type { Hop } from '../../../src/domain/hop.ts';
import { idealArticle } from '../ideal-article.ts';

const of = (name: string) => {
  const found = readDatasets().datasets.find((one) => one.name === name);
  if (found === undefined) throw new Error(`${name} is part of the project`);
  return found;
};

/** The faultless answer with its claims changed. */
function answerTo(name: string, change: (claims: Claim[]) => Claim[]) {
  const { gold, text } = of(name);
  const article = idealArticle(gold, text);
  return evalCase(gold, text, { ...article, claims: change(article.claims) });
}

const withHops = (sourceId: string, edit: (hop: Hop) => Hop) => (claims: Claim[]) =>
  claims.map((claim) => ({
    ...claim,
    attribution: {
      ...claim.attribution,
      chain: claim.attribution.chain.map((hop) => (hop.sourceId === sourceId ? edit(hop) : hop)),
    },
  }));

describe('the profile of an unnamed source', () => {
  it.each<[fault: string, name: string, sourceId: string, edit: (hop: Hop) => Hop, why: RegExp]>([
    ['more of them', 'en-cabinet', 'off2', (hop) => ({ ...hop, count: 3 }), /count 3.* for 2/],
    ['how many is not said', 'ar-coalition', 'mps', (hop) => ({ ...hop, count: null }), /count null.* for 2/],
    [
      'another role',
      'en-cabinet',
      'dipl',
      (hop) => ({ ...hop, name: 'a diplomat', canonicalName: 'diplomat' }),
      /role without briefed/,
    ],
    [
      'a reason left out',
      'ar-coalition',
      'anon1',
      (hop) => ({ ...hop, anonymityReason: null }),
      /reason none for لحساسية الموضوع/,
    ],
    [
      'a reason made up',
      'en-visit',
      'dipl',
      (hop) => ({ ...hop, anonymityReason: 'for fear of reprisals' }),
      /reason for fear of reprisals.* for none/,
    ],
    ['a kind with a name', 'en-ferry', 'surv', (hop) => ({ ...hop, kind: 'person' }), /not called anonymous/],
  ])('%s: costs that source and no other', (_, name, sourceId, edit, why) => {
    const right = anonymousProfile(answerTo(name, (claims) => claims));
    expect(right).toMatchObject({ value: 1, misses: [] });
    const wrong = anonymousProfile(answerTo(name, withHops(sourceId, edit)));
    expect(wrong.misses).toEqual([expect.stringMatching(why)]);
    expect(wrong.value).toBeCloseTo(1 - 1 / right.judged);
  });

  it('lets one of two speak', () => {
    let seen = 0;
    const second = (hop: Hop): Hop => {
      seen += 1;
      return seen === 2 ? { ...hop, count: 1 } : hop;
    };
    expect(anonymousProfile(answerTo('en-cabinet', withHops('off2', second))).value).toBe(1);
    expect(seen).toBeGreaterThan(1);
  });

  it('has nothing to judge where nobody is unnamed', () => {
    expect(anonymousProfile(answerTo('en-streets', (claims) => claims)).value).toBeNull();
  });
});

describe('a merge that washes a source off', () => {
  const [toll, injured] = ['C01', 'C05'];
  const merged = (chainOf: string) => (claims: Claim[]) => {
    const find = (id: string) => claims.find((claim) => claim.id === `claim-${id}`) as Claim;
    const [one, other] = [find(toll as string), find(injured as string)];
    return [
      ...claims.filter((claim) => claim !== one && claim !== other),
      { ...one, spans: [...one.spans, ...other.spans], attribution: find(chainOf).attribution },
    ];
  };

  it.each(['C01', 'C05'])('two tolls of two sources under the chain of %s', (chainOf) => {
    const { value, misses } = mergeLaundering(answerTo('en-ferry', merged(chainOf)));
    expect(value).toBe(1);
    expect(misses[0]).toMatch(/C01 1:dma and C05 1:rc under 1:(?:dma|rc): At least 34/);
  });

  it('is none where one source said both, and none where nothing is merged', () => {
    const both = (claims: Claim[]) => {
      const [one, other] = ['C01', 'C02'].map((id) => claims.find((claim) => claim.id === `claim-${id}`)) as [
        Claim,
        Claim,
      ];
      return [{ ...one, spans: [...one.spans, ...other.spans] }];
    };
    expect(mergeLaundering(answerTo('en-ferry', both))).toMatchObject({ value: 0, judged: 1 });
    expect(mergeLaundering(answerTo('en-ferry', (claims) => claims)).value).toBe(0);
    expect(mergeLaundering(answerTo('en-ferry', () => [])).value).toBeNull();
  });
});
