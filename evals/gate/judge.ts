import type { Score } from '../scorers/score.ts';
import { type Baseline, baselineOf } from './baseline.ts';
import type { ArticleScores } from './pool.ts';

/**
 * Figures that no average may hide: one sourced statement in the outlet's own voice, one hedge lost, misleads a reader,
 * however many others are right. They are held in each article, at what the baseline says of it.
 */
export const HELD_PER_ARTICLE: ReadonlySet<string> = new Set([
  'span integrity',
  'segments with a status',
  'invented sources',
  'voice leak',
  'modality kept',
  'false conflicts',
]);

/** Two runs on two machines may differ in the last bit; what is written has six decimals. */
const SAME = 1e-6;

interface Value {
  readonly value: number | null;
  readonly judged: number;
}

/** A case whose value is another than the baseline's; null stands for a case that is not there. */
export interface Change {
  readonly article: string;
  readonly figure: string;
  readonly unit: Score['unit'];
  readonly before: Value | null;
  readonly after: Value | null;
}

export interface Failure {
  readonly figure: string;
  readonly why: string;
}

export interface Judgement {
  readonly failures: readonly Failure[];
  readonly changes: readonly Change[];
  /** Articles and figures that the baseline does not know yet. They fail nothing. */
  readonly fresh: readonly string[];
}

export const isWorse = (unit: Score['unit'], before: number, after: number): boolean =>
  unit === 'share' ? after < before - SAME : after > before + SAME;

const differ = (before: Value | undefined, after: Value | undefined) =>
  before?.judged !== after?.judged || Math.abs((before?.value ?? -1) - (after?.value ?? -1)) > SAME;

/**
 * Every case whose value or number judged is another, in the order of the articles. A figure that one side does not have at
 * all is one line elsewhere, not one for each article here.
 */
export function changedCases(before: Baseline, now: Baseline): Change[] {
  const changes: Change[] = [];
  for (const article of new Set([...Object.keys(before.cases), ...Object.keys(now.cases)])) {
    const [was, is] = [before.cases[article] ?? {}, now.cases[article] ?? {}];
    for (const figure of new Set([...Object.keys(was), ...Object.keys(is)])) {
      const [old, current] = [before.figures[figure], now.figures[figure]];
      if (!old || !current || !differ(was[figure], is[figure])) continue;
      const { unit } = current;
      changes.push({ article, figure, unit, before: was[figure] ?? null, after: is[figure] ?? null });
    }
  }
  return changes;
}

function figureFailures(before: Baseline, now: Baseline): Failure[] {
  return Object.entries(before.figures).flatMap(([figure, was]): Failure[] => {
    const is = now.figures[figure];
    if (was.value === null) return [];
    if (!is || is.value === null) return [{ figure, why: `${was.value} → nothing to judge` }];
    const bound = was.unit === 'share' ? was.low : was.high;
    if (bound === null || !isWorse(was.unit, bound, is.value)) return [];
    return [{ figure, why: `${was.value} → ${is.value}, beyond [${was.low}, ${was.high}]` }];
  });
}

function caseFailures(changes: readonly Change[]): Failure[] {
  return changes.flatMap(({ article, figure, unit, before, after }): Failure[] => {
    if (!HELD_PER_ARTICLE.has(figure) || before === null || before.value === null) return [];
    if (after === null || after.value === null || !isWorse(unit, before.value, after.value)) return [];
    return [{ figure, why: `${article}: ${before.value} → ${after.value}, held in each article` }];
  });
}

/**
 * Holds a run against the accepted figures. Articles that the baseline does not know are left out of the pooled figures,
 * so that a hard new article turns nothing red; an article that has gone does, or leaving one out would be a way past.
 */
export function judge(before: Baseline, articles: readonly ArticleScores[]): Judgement {
  const known = articles.filter(({ dataset }) => before.cases[dataset] !== undefined);
  const now = baselineOf(known);
  const changes = changedCases(before, now);
  const gone = Object.keys(before.cases).filter((name) => now.cases[name] === undefined);
  return {
    failures: [
      ...gone.map((name) => ({ figure: 'articles', why: `${name} has gone` })),
      ...figureFailures(before, now),
      ...caseFailures(changes),
    ],
    changes,
    fresh: [
      ...articles.filter((one) => !known.includes(one)).map(({ dataset }) => dataset),
      ...Object.keys(now.figures).filter((name) => before.figures[name] === undefined),
    ],
  };
}
