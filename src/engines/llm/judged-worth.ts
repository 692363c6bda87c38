import type { ReadJudgement } from './judgement-schema.ts';

/** What each "yes" of the judge adds to how far a claim is worth checking. Sums to 1; published in docs/scoring.md. */
export const WORTH_QUESTIONS = {
  verifiable: 0.4,
  specific: 0.2,
  consequential: 0.2,
  factual: 0.2,
} as const;

const THRESHOLD = 0.5;

/**
 * Check-worthiness by both: the mean of what the rules say of the claim's words and what the judge answers to four
 * questions; what it leaves open adds nothing and is left out of the sum. Neither alone can make a claim with date and figure vanish, or a courtesy a finding.
 */
export function judgedWorth(
  byRules: number,
  judgement: Pick<ReadJudgement, keyof typeof WORTH_QUESTIONS>,
): { checkWorthiness: number; checkWorthy: boolean } {
  const names = Object.keys(WORTH_QUESTIONS) as (keyof typeof WORTH_QUESTIONS)[];
  const asked = names.filter((name) => judgement[name] !== null);
  const weigh = (of: typeof names): number => of.reduce((sum, name) => sum + WORTH_QUESTIONS[name], 0);
  const judged = asked.length === 0 ? byRules : weigh(asked.filter((name) => judgement[name])) / weigh(asked);
  const checkWorthiness = Math.round(((byRules + judged) / 2) * 100) / 100;
  return { checkWorthiness, checkWorthy: checkWorthiness >= THRESHOLD };
}
