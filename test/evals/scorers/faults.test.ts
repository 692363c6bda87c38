import { describe, expect, it } from 'vitest';
import { readDatasets } from '../../../evals/dataset.ts';
import { evalCase } from '../../../evals/scorers/eval-case.ts';
import { SCORERS } from '../../../evals/scorers/index.ts';
import type { Score } from '../../../evals/scorers/score.ts';
import type { Article } from '../../../src/domain/article.ts';
import type { Claim } from '../../../src/domain/claim.ts';
import type { Hop } from '../../../src/domain/hop.ts';
import { idealArticle } from '../ideal-article.ts';

const demo = readDatasets().datasets.find(({ name }) => name === 'demo-en');
if (!demo) throw new Error('demo-en is part of the project');
const { gold, text } = demo;

/** The faultless answer with one thing changed, scored. */
function scoresAfter(change: (article: Article) => Article): Map<string, Score> {
  const input = evalCase(gold, text, change(idealArticle(gold, text)));
  return new Map(SCORERS.map((score) => score(input)).map((score) => [score.name, score]));
}

const editClaims = (edit: (claim: Claim) => Claim[]) => (article: Article) => ({
  ...article,
  claims: article.claims.flatMap(edit),
});
const editClaim = (id: string, edit: (claim: Claim) => Claim) =>
  editClaims((claim) => [claim.id === `claim-${id}` ? edit(claim) : claim]);
const editChain = (id: string, edit: (chain: Hop[]) => Hop[]) =>
  editClaim(id, (claim) => {
    const chain = edit(claim.attribution.chain);
    const voice = chain.length > 0 ? 'attributed' : 'narrator';
    return { ...claim, attribution: { ...claim.attribution, voice, chain } };
  });

/** The hop that the faultless answer uses for a source somewhere in the article. */
function hopOf(sourceId: string, hop: number, carried = false): Hop {
  const claims = idealArticle(gold, text).claims;
  const found = claims.flatMap((claim) => claim.attribution.chain).find((item) => item.sourceId === sourceId);
  if (!found) throw new Error(`no hop of ${sourceId}`);
  return { ...found, hop, carried };
}

const span = (quote: string) => {
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`not in the article: ${quote}`);
  return { start, end: start + quote.length, quote };
};

const faultless = scoresAfter((article) => article);

/** Asserts which figures a fault costs, and that it costs no other. */
function expectCost(scores: Map<string, Score>, cost: Record<string, number>): void {
  const found: Record<string, number> = {};
  for (const [name, score] of scores) {
    const missed = new Set(faultless.get(name)?.misses);
    const more = score.misses.filter((miss) => !missed.has(miss));
    if (more.length > 0) found[name] = more.length;
  }
  expect(found).toEqual(cost);
}

describe('a fault in the answer', () => {
  it('span off by one', () => {
    const scores = scoresAfter(
      editClaim('C24', (claim) => ({
        ...claim,
        spans: claim.spans.map((item) => ({ ...item, start: item.start + 1 })),
      })),
    );
    expectCost(scores, { 'span integrity': 1 });
  });

  it('segment without status or reason, text in no segment', () => {
    expectCost(
      scoresAfter((article) => ({
        ...article,
        segments: article.segments.map((item, at) => (at === 0 ? { ...item, reason: null } : item)),
      })),
      { 'segments with a status': 1 },
    );
    expectCost(
      scoresAfter((article) => ({ ...article, segments: article.segments.slice(0, -1) })),
      {
        'segments with a status': 1,
        'segment bounds F1': 1,
        // Two claims of the sentence that is in no segment follow from nothing.
        'entailment proxy': 2,
      },
    );
  });

  it('core claim left out, optional claim left out', () => {
    expectCost(scoresAfter(editClaims((claim) => (claim.id === 'claim-C22' ? [] : [claim]))), {
      'segments with a status': 1,
      'core recall': 1,
      'sentences covered': 1,
      'elements covered': 3,
    });
    const scores = scoresAfter(editClaims((claim) => (claim.id === 'claim-C28' ? [] : [claim])));
    expect(scores.get('core recall')?.value).toBe(1);
  });

  it('claim that the article does not make', () => {
    const scores = scoresAfter(
      editClaims((claim) =>
        claim.id === 'claim-C22'
          ? [claim, { ...claim, id: 'extra', text: 'Tripoli was quiet.', spans: [span('Munir')] }]
          : [claim],
      ),
    );
    expectCost(scores, { precision: 1, 'entailment proxy': 1 });
    expect(scores.get('claim F1')?.value).toBeLessThan(1);
  });

  it('the same claim twice', () => {
    const scores = scoresAfter(
      editClaims((claim) => (claim.id === 'claim-C22' ? [claim, { ...claim, id: 'again' }] : [claim])),
    );
    expectCost(scores, { precision: 1, distinct: 1 });
  });

  it('two claims in one, and a name that another sentence explains', () => {
    const merged = scoresAfter(
      editClaims((claim) => {
        if (claim.id === 'claim-C20') return [];
        const whole = span(
          'Haftar and his deputy had arrived in Pakistan on Monday at the invitation of Munir',
        );
        return [claim.id === 'claim-C18' ? { ...claim, spans: [whole] } : claim];
      }),
    );
    expect(merged.get('atomic')?.misses).toEqual([expect.stringMatching(/^C18 C20: |^C19 C20: /)]);
    const pointing = editClaim('C45', (claim) => ({
      ...claim,
      text: `He ${claim.text.split(' ').slice(1).join(' ')}`,
    }));
    expectCost(scoresAfter(pointing), { 'no reference left': 1 });
  });

  it('wrong first source', () => {
    const scores = scoresAfter(editChain('C16', () => [hopOf('reuters', 1)]));
    expectCost(scores, { 'nearest source': 1, 'exact chain': 1, 'source set F1': 1 });
  });

  it('chain turned round', () => {
    const scores = scoresAfter(editChain('C26', () => [hopOf('reuters', 1), hopOf('anon3', 2)]));
    expectCost(scores, { 'nearest source': 1, 'exact chain': 1 });
  });

  it('carrier not carried over; carried but shown as stated', () => {
    expectCost(scoresAfter(editChain('C31', (chain) => chain.filter((hop) => !hop.carried))), {
      'source set F1': 1,
      'strong carry-over': 1,
    });
    const scores = scoresAfter(editChain('C31', (chain) => chain.map((hop) => ({ ...hop, carried: false }))));
    expectCost(scores, { 'exact chain': 1, 'strong carry-over': 1 });
    expect(scores.get('strong carry-over')?.value).toBeCloseTo(
      1 - 0.5 / (scores.get('strong carry-over')?.judged ?? 0),
    );
  });

  it('source for a statement of the narrator', () => {
    const scores = scoresAfter(editChain('C22', () => [hopOf('app', 1, true)]));
    expectCost(scores, { 'exact chain': 1, 'source set F1': 1, 'invented sources': 1 });
  });

  it('source that the annotation does not know', () => {
    const unknown = {
      ...hopOf('app', 1),
      name: 'Benghazi',
      canonicalName: 'Benghazi',
      span: span('Benghazi'),
    };
    const scores = scoresAfter(editChain('C52', () => [unknown]));
    expectCost(scores, { 'nearest source': 1, 'exact chain': 1, 'source set F1': 1, 'elements covered': 1 });
  });

  it('attributed statement in the voice of the outlet', () => {
    const scores = scoresAfter(editChain('C52', () => []));
    expect(scores.get('voice leak')?.value).toBe(1);
    expectCost(scores, {
      'nearest source': 1,
      'exact chain': 1,
      'source set F1': 1,
      'voice leak': 1,
      'elements covered': 1,
    });
  });

  it('date off by one day; day that nothing states', () => {
    const later = editClaim('C18', (claim) => ({
      ...claim,
      times: claim.times.map((time) => ({ ...time, start: '2026-02-03', end: '2026-02-03' })),
    }));
    expectCost(scoresAfter(later), { 'dates exact': 1, 'extra dates': 1 });
    const without = editClaim('C22', (claim) => ({ ...claim, times: [] }));
    expectCost(scoresAfter(without), { 'dates exact': 1 });
  });

  it('comparator lost; amount wrong', () => {
    const edit = (patch: object) =>
      editClaim('C24', (claim) => ({
        ...claim,
        quantities: claim.quantities.map((quantity) => ({ ...quantity, ...patch })),
      }));
    expectCost(scoresAfter(edit({ comparator: '=' })), { 'quantities exact': 1 });
    expectCost(scoresAfter(edit({ value: 4e6 })), { 'quantities exact': 1, 'quantity values': 1 });
    expectCost(scoresAfter(edit({ unit: 'EUR' })), { 'quantities exact': 1 });
  });

  it('right weekday flagged', () => {
    const scores = scoresAfter((article) => ({
      ...article,
      warnings: [{ code: 'weekday-mismatch', span: span('Tuesday'), message: '' }],
    }));
    expectCost(scores, { 'weekday flags F1': 1 });
    expect(scores.get('weekday flags F1')?.value).toBe(0);
  });

  it('hedge lost', () => {
    const scores = scoresAfter(
      editClaim('C27', (claim) => ({ ...claim, modality: { ...claim.modality, certainty: 'asserted' } })),
    );
    expectCost(scores, { 'modality kept': 1 });
  });

  it('worth checking the wrong way round', () => {
    const turn = (id: string) => editClaim(id, (claim) => ({ ...claim, checkWorthy: !claim.checkWorthy }));
    expectCost(scoresAfter(turn('C22')), { 'check-worthiness F1': 1 });
    expectCost(scoresAfter(turn('C45')), { 'check-worthiness F1': 1 });
  });

  it('conflict between two meetings that both took place', () => {
    const scores = scoresAfter((article) => {
      const [here, there] = ['C01', 'C32'].map((id) =>
        article.claims.find((item) => item.id === `claim-${id}`),
      );
      if (!here?.spans[0] || !there?.spans[0]) throw new Error('C01 and C32 are annotated');
      const conflict = {
        type: 'contradicts',
        claimId: there.id,
        articleId: article.id,
        because: 'Tuesday against Monday',
        spans: { here: here.spans[0], there: there.spans[0] },
        independent: true,
      } as const;
      return editClaim('C01', (claim) => ({ ...claim, relations: [conflict] }))(article);
    });
    expectCost(scores, { 'false conflicts': 1 });
  });
});
