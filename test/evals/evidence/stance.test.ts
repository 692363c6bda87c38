import { describe, expect, it } from 'vitest';
import { judgeByRules } from '../../../evals/evidence/judge-by-rules.ts';
import { type Label, type StanceRow, scoreStances } from '../../../evals/evidence/stance.ts';

const row = (stance: StanceRow['stance'], claim: Label | 'nothing'): StanceRow => ({
  id: `${stance} ${claim}`,
  claim,
  evidence: '',
  stance,
});
/** Judges every pair as its claim says. */
const asWritten = async (claim: string, evidence: string) =>
  claim === 'nothing' ? null : { label: claim as Label, confidence: evidence === 'sure' ? 0.6 : 0.5 };
const figures = async (rows: StanceRow[]) =>
  Object.fromEntries((await scoreStances(rows, asWritten)).map(({ name, value }) => [name, value]));

describe('scoreStances', () => {
  it('is full marks for the right label of every pair', async () => {
    const rows = [row('agree', 'supported'), row('disagree', 'refuted'), row('other', 'nothing')];
    expect(await figures(rows)).toMatchObject({ 'stance macro-F1': 1, 'stance: judged and wrong': 0 });
  });

  it('takes silence from recall, and calls it wrong to judge what is neither', async () => {
    const rows = [
      row('agree', 'supported'),
      row('agree', 'not-enough-evidence'),
      row('disagree', 'supported'),
      row('disagree', 'refuted'),
      { ...row('other', 'refuted'), evidence: 'sure' },
    ];
    expect(await figures(rows)).toEqual({
      'stance F1: agree': 0.5,
      'stance F1: disagree': 0.5,
      'stance macro-F1': 0.5,
      'stance: pairs judged at all': 0.8,
      'stance: judged and wrong': 2,
      'stance: confident and wrong': 0.2,
    });
  });

  it('has nothing to say of no pairs', async () => {
    expect(await figures([])).toMatchObject({ 'stance macro-F1': null, 'stance: judged and wrong': null });
  });
});

describe('judgeByRules', () => {
  it('judges on the text that is given', async () => {
    const judge = judgeByRules();
    const claim = 'The ferry disaster off Marsa Nour killed 12 people on 4 March 2026.';
    const other = 'The ferry disaster off Marsa Nour killed 31 people on 4 March 2026.';
    expect(await judge(claim, other)).toMatchObject({ label: 'refuted' });
    expect(await judge(claim, claim)).toMatchObject({ label: 'supported' });
    expect(await judge(claim, 'Wheat prices fell in Dar Salim on 2 March 2026.')).toMatchObject({
      label: 'not-enough-evidence',
    });
  });
});
