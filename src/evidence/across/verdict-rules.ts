import type { VerdictLabel } from '../../domain/verdict.ts';

/** So many times the origins of one side outweigh the other's. */
const OUTWEIGHS = 3;
/**
 * Confidence by the number of independent origins: one is a start, a fourth adds little. Each is below the share that was right
 * in the development data (docs/verdicts.md).
 */
export const CONFIDENCE = [0, 0.6, 0.75, 0.85, 0.9] as const;
/** What is left of it where somebody speaks against. */
export const DISPUTED = 0.7;
/** The most that unnamed sources alone can give. */
export const ANONYMOUS_MOST = 0.5;
/** The most where only words tell it: those of short statements side by side, or of claims that no name with a happening joins. */
export const WORDS_MOST = 0.5;

const confidenceOf = (origins: number): number => CONFIDENCE[Math.min(origins, CONFIDENCE.length - 1)] ?? 0;

export interface VerdictRule {
  /**
   * As docs/verdicts.md has it; `s` independent origins support, `r` refute, neither the claim's own, which is `o`: 1
   * for a claim that somebody reports, 0 for words that are only asked about.
   */
  readonly when: string;
  readonly label: VerdictLabel;
  readonly confidence: string;
  applies(s: number, r: number, o: number): boolean;
  rate(s: number, r: number, o: number): number;
}

/** The first rule that applies decides. */
export const VERDICT_RULES: readonly VerdictRule[] = [
  {
    when: 's = 0, r = 0',
    label: 'not-enough-evidence',
    confidence: '0',
    applies: (s, r) => s === 0 && r === 0,
    rate: () => 0,
  },
  {
    when: 'r = 0',
    label: 'supported',
    confidence: 'c(s)',
    applies: (_, r) => r === 0,
    rate: (s) => confidenceOf(s),
  },
  {
    when: 's = 0, r ≥ 1 + o',
    label: 'refuted',
    confidence: 'c(r − o)',
    applies: (s, r, o) => s === 0 && r >= 1 + o,
    rate: (_, r, o) => confidenceOf(r - o),
  },
  {
    when: `s + o ≥ ${OUTWEIGHS} r`,
    label: 'supported',
    confidence: `${DISPUTED} c(s)`,
    applies: (s, r, o) => s + o >= OUTWEIGHS * r,
    rate: (s) => DISPUTED * confidenceOf(s),
  },
  {
    when: `r ≥ ${OUTWEIGHS} (s + o)`,
    label: 'refuted',
    confidence: `${DISPUTED} c(r)`,
    applies: (s, r, o) => r >= OUTWEIGHS * (s + o),
    rate: (_, r) => DISPUTED * confidenceOf(r),
  },
  {
    when: 'else',
    label: 'conflicting',
    confidence: 'c(min(s + o, r))',
    applies: () => true,
    rate: (s, r, o) => confidenceOf(Math.min(s + o, r)),
  },
];

/** What `s` independent origins for and `r` against make of a claim that is reported, or only asked about. */
export function ruleOn(s: number, r: number, isReport: boolean): { label: VerdictLabel; confidence: number } {
  const o = isReport ? 1 : 0;
  const rule = VERDICT_RULES.find(({ applies }) => applies(s, r, o)) as VerdictRule;
  return { label: rule.label, confidence: rule.rate(s, r, o) };
}
