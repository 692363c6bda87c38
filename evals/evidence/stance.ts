import { z } from 'zod';
import type { Verdict } from '../../src/domain/verdict.ts';
import { f1, faults, type Score } from '../scorers/score.ts';

/** A claim and one text that agrees with it, disagrees, or is of something else. */
export const StanceRow = z.looseObject({
  id: z.string(),
  claim: z.string(),
  evidence: z.string(),
  stance: z.enum(['agree', 'disagree', 'other']),
});
export type StanceRow = z.infer<typeof StanceRow>;

export type Label = Verdict['label'];
/** What a claim is judged on one text alone; null when the words state nothing that can be judged. */
export type JudgeOn = (claim: string, evidence: string) => Promise<Judged | null>;
export interface Judged {
  readonly label: Label;
  readonly confidence: number;
}

/** From here on a verdict is taken for sure by whoever reads it. */
const CONFIDENT = 0.6;

const TOLD: Partial<Record<Label, StanceRow['stance']>> = { supported: 'agree', refuted: 'disagree' };

/**
 * F1 of agree and of disagree, their mean, and the pairs that were judged other than they are. A pair on which nothing is
 * said costs recall and is never wrong.
 */
export async function scoreStances(rows: readonly StanceRow[], judgeOn: JudgeOn): Promise<Score[]> {
  const counts = { agree: [0, 0, 0], disagree: [0, 0, 0] } satisfies Record<string, number[]>;
  const wrong: string[] = [];
  let [said, confident] = [0, 0];
  for (const { id, claim, evidence, stance } of rows) {
    const judged = await judgeOn(claim, evidence);
    const told = judged === null ? 'other' : (TOLD[judged.label] ?? 'other');
    if (told !== 'other') said += 1;
    if (told !== 'other' && told !== stance) {
      wrong.push(`${id}: wanted ${stance}, judged ${told}`);
      if ((judged?.confidence ?? 0) >= CONFIDENT) confident += 1;
    }
    for (const one of ['agree', 'disagree'] as const) {
      // Hits, judged only, gold only.
      const at = told === one ? (stance === one ? 0 : 1) : stance === one ? 2 : null;
      if (at !== null) counts[one][at] = (counts[one][at] ?? 0) + 1;
    }
  }
  const f1Of = ([hits = 0, judgedOnly = 0, goldOnly = 0]: number[]) => f1(hits, judgedOnly, goldOnly);
  const [agree, disagree] = [f1Of(counts.agree), f1Of(counts.disagree)];
  const share = (name: string, value: number | null): Score => ({
    name,
    unit: 'share',
    value,
    judged: rows.length,
    misses: [],
  });
  const mean = agree === null || disagree === null ? null : (agree + disagree) / 2;
  return [
    share('stance F1: agree', agree),
    share('stance F1: disagree', disagree),
    share('stance macro-F1', mean),
    share('stance: pairs judged at all', rows.length === 0 ? null : said / rows.length),
    faults('stance: judged and wrong', rows.length, wrong),
    share('stance: confident and wrong', rows.length === 0 ? null : confident / rows.length),
  ];
}
