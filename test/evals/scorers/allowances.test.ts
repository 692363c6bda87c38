import { describe, expect, it } from 'vitest';
import { readDatasets } from '../../../evals/dataset.ts';
import { evalCase } from '../../../evals/scorers/eval-case.ts';
import { SCORERS } from '../../../evals/scorers/index.ts';
import type { Claim } from '../../../src/domain/claim.ts';
import type { Hop } from '../../../src/domain/hop.ts';
import { idealArticle } from '../ideal-article.ts';

const demo = readDatasets().datasets.find(({ name }) => name === 'demo-en');
if (!demo) throw new Error('demo-en is part of the project');
const { gold, text } = demo;
const ideal = idealArticle(gold, text);

const claimOf = (id: string): Claim => {
  const found = ideal.claims.find((claim) => claim.id === `claim-${id}`);
  if (!found) throw new Error(`no claim ${id}`);
  return found;
};
const hopOf = (sourceId: string, hop: number, carried = false): Hop => {
  const found = ideal.claims.flatMap((c) => c.attribution.chain).find((item) => item.sourceId === sourceId);
  if (!found) throw new Error(`no hop of ${sourceId}`);
  return { ...found, hop, carried };
};
const withChain = (id: string, chain: Hop[]): Claim => ({
  ...claimOf(id),
  attribution: { voice: 'attributed', directness: 'indirect', chain },
});

/** The figures of the faultless answer with some claims replaced by others. */
function valuesWith(replaced: readonly string[], claims: readonly Claim[]): Map<string, number | null> {
  const gone = new Set(replaced.map((id) => `claim-${id}`));
  const article = { ...ideal, claims: [...ideal.claims.filter((claim) => !gone.has(claim.id)), ...claims] };
  const input = evalCase(gold, text, article);
  return new Map(SCORERS.map((score) => score(input)).map((score) => [score.name, score.value]));
}
const exactChain = (id: string, chain: Hop[]) => {
  const judged = gold.claims.filter((claim) => claim.level === 'core').length;
  const value = valuesWith([id], [withChain(id, chain)]).get('exact chain') ?? 0;
  return Math.round((1 - (1 - value) * judged) * 2) / 2;
};

describe('conjuncts', () => {
  const both = claimOf('C17');
  const joined: Claim = {
    ...both,
    id: 'joined',
    text: 'The talks of Muhammad Shehbaz Sharif and Khalifa Haftar covered ways to develop cooperation between Pakistan and Libya in various fields, as well as regional and international files of interest to both.',
  };

  it('may be joined where the annotation lists them together', () => {
    const values = valuesWith(['C16', 'C17'], [joined]);
    expect(values.get('core recall')).toBe(1);
    expect(values.get('precision')).toBe(1);
  });

  it('are not both there when the claim states one of them', () => {
    const values = valuesWith(['C16', 'C17'], [claimOf('C16')]);
    expect(values.get('core recall')).toBeLessThan(1);
    expect(values.get('precision')).toBe(1);
  });

  it('may not be joined where the annotation does not list them', () => {
    const attendance: Claim = {
      ...claimOf('C10'),
      id: 'joined',
      text: `${claimOf('C10').text} ${claimOf('C12').text}`,
    };
    expect(valuesWith(['C10', 'C12'], [attendance]).get('core recall')).toBeLessThan(1);
  });

  it('may name each joint speaker apart: two claims for one', () => {
    const [first, second] = claimOf('C35').attribution.chain as [Hop, Hop];
    const carried = claimOf('C35').attribution.chain.filter((hop) => hop.carried);
    expect(exactChain('C35', [first, ...carried])).toBe(1);
    expect(exactChain('C35', [second, ...carried])).toBe(1);
    expect(exactChain('C43', [second])).toBe(0);
  });
});

describe('a split claim', () => {
  it('costs nothing beside its other part, unlike the same part twice', () => {
    const whole = claimOf('C01');
    const at = (quote: string) => {
      const start = text.indexOf(quote, whole.spans[0]?.start);
      return { start, end: start + quote.length, quote };
    };
    const front: Claim = {
      ...whole,
      id: 'front',
      spans: [
        at(
          'Pakistani Prime Minister Muhammad Shehbaz Sharif on Tuesday received Field Marshal Khalifa Haftar',
        ),
      ],
    };
    const back: Claim = {
      ...whole,
      id: 'back',
      spans: [at('received Field Marshal Khalifa Haftar, commander-in-chief of the Libyan National Army')],
    };
    const parts = valuesWith(['C01'], [front, back]);
    expect(parts.get('core recall')).toBe(1);
    expect(parts.get('precision')).toBe(1);
    expect(valuesWith(['C01'], [front, { ...front, id: 'again' }]).get('precision')).toBeLessThan(1);
  });
});

describe('chains that are accepted', () => {
  it.each([
    [
      'the inner sources of the sentence before an analysis of its carrier',
      'C27',
      [hopOf('anon3', 1), hopOf('reuters', 2)],
    ],
    ['a plausible carrier, marked', 'C32', [hopOf('pak_army', 1), hopOf('reuters', 2, true)]],
    ['none where one is plausible', 'C32', [hopOf('pak_army', 1)]],
    ['the statement without the side it reports', 'C38', [hopOf('pmo_pak', 1)]],
    [
      'the carrier of the statement that is carried over',
      'C38',
      [hopOf('libyan_leadership', 1), hopOf('pmo_pak', 2), hopOf('pak_tribune', 3, true)],
    ],
  ])('%s', (_, id, chain) => {
    expect(exactChain(id, chain)).toBe(1);
  });

  it.each([
    ['a plausible carrier shown as stated', 'C32', [hopOf('pak_army', 1), hopOf('reuters', 2)], 0.5],
    ['a stated source shown as carried', 'C16', [hopOf('lna_media', 1, true)], 0.5],
    ['the side that a statement reports, alone', 'C38', [hopOf('libyan_leadership', 1)], 0],
    ['a carrier that nothing suggests', 'C32', [hopOf('pak_army', 1), hopOf('app', 2, true)], 0],
    ['inner sources without the carrier', 'C27', [hopOf('anon3', 1)], 0],
  ])('%s: credit', (_, id, chain, credit) => {
    expect(exactChain(id, chain)).toBe(credit);
  });
});

describe('other readings', () => {
  it('takes both ends of an open visit', () => {
    const closed = claimOf('C31').times.map((time) => ({ ...time, end: '2026-02-03' }));
    expect(valuesWith(['C31'], [{ ...claimOf('C31'), times: closed }]).get('dates exact')).toBe(1);
    const wrong = closed.map((time) => ({ ...time, end: '2026-02-09' }));
    expect(valuesWith(['C31'], [{ ...claimOf('C31'), times: wrong }]).get('dates exact')).toBeLessThan(1);
    expect(valuesWith(['C31'], [{ ...claimOf('C31'), times: [] }]).get('dates exact')).toBe(1);
  });

  it('leaves the check-worthiness of a commitment open', () => {
    const values = valuesWith(['C43'], [{ ...claimOf('C43'), checkWorthy: false }]);
    expect(values.get('check-worthiness F1')).toBe(1);
  });
});

describe('a denial', () => {
  it('leaks when the denied content is asserted', () => {
    const denied = {
      ...gold,
      claims: gold.claims.map((claim) =>
        claim.id === 'C16' ? { ...claim, modality: [{ type: 'denial' }] } : claim,
      ),
    };
    const leaks = (polarity: Claim['modality']['polarity']) => {
      const claims = ideal.claims.map((claim) =>
        claim.id === 'claim-C16' ? { ...claim, modality: { ...claim.modality, polarity } } : claim,
      );
      const input = evalCase(denied, text, { ...ideal, claims });
      return SCORERS.map((score) => score(input)).find((score) => score.name === 'voice leak')?.value;
    };
    expect(leaks('denied')).toBe(0);
    expect(leaks('affirmed')).toBe(1);
  });
});
