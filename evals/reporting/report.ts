import type { Direction } from '../../src/domain/article.ts';
import type { Run } from '../articles.ts';
import type { Baseline } from '../gate/baseline.ts';
import type { Figure } from '../gate/bootstrap.ts';
import type { Change } from '../gate/judge.ts';
import type { MutationFigures } from '../mutations/measure.ts';
import type { Score } from '../scorers/score.ts';
import { type ReportedClaims, reportClaims } from './report-claims.ts';

/** A figure and the accepted one it is held against; null where there is none. */
export interface ReportedFigure extends Figure {
  readonly name: string;
  readonly before: Omit<Figure, 'unit'> | null;
}

export interface ReportedScore extends Score {
  readonly before: { readonly value: number | null; readonly judged: number } | null;
}

export interface ReportedArticle extends ReportedClaims {
  readonly name: string;
  readonly language: string;
  readonly direction: Direction;
  /** Whether it counts in the pooled figures. */
  readonly pooled: boolean;
  readonly text: string;
  readonly scores: readonly ReportedScore[];
}

/** What the checks noticed of claims made false; misses are left to `--verbose`. */
export type ReportedMutations = {
  readonly [part in keyof MutationFigures]: {
    readonly articles: readonly string[];
    readonly claims: number;
    readonly alarmed: number;
    readonly operators: readonly {
      readonly operator: string;
      readonly group: string;
      readonly mutants: number;
      readonly caught: number;
      readonly checks: Readonly<Record<string, number>>;
    }[];
  };
};

/** Everything that the page and the summary show, and nothing that differs between two runs of the same code. */
export interface Report {
  readonly schema: 'evals-report/1';
  readonly backend: string;
  readonly notes: readonly string[];
  /** What turned the run red; empty for a green one. */
  readonly red: readonly string[];
  readonly figures: readonly ReportedFigure[];
  /** Cases with another value than the accepted one, and what has no accepted one yet; null where nothing is held. */
  readonly changes: readonly Change[] | null;
  readonly fresh: readonly string[];
  readonly articles: readonly ReportedArticle[];
  readonly mutations: ReportedMutations | null;
}

function reportFigures(now: Baseline, before: Baseline | null): ReportedFigure[] {
  return Object.entries(now.figures).map(([name, figure]) => {
    const was = before?.figures[name];
    if (!was) return { name, ...figure, before: null };
    const { value, low, high, judged } = was;
    return { name, ...figure, before: { value, low, high, judged } };
  });
}

function reportMutations({ tuning, apart }: MutationFigures): ReportedMutations {
  const part = ({ articles, claims, alarmed, operators }: MutationFigures['tuning']) => ({
    articles,
    claims,
    alarmed,
    operators: operators.map(({ misses: _misses, ...one }) => ({ ...one })),
  });
  return { tuning: part(tuning), apart: part(apart) };
}

export function reportOf(run: Run, notes: readonly string[], mutations: MutationFigures | null): Report {
  const { backend, red, now, before, judgement, results } = run;
  return {
    schema: 'evals-report/1',
    backend,
    notes,
    red,
    figures: reportFigures(now, before),
    changes: judgement?.changes ?? null,
    fresh: judgement?.fresh ?? [],
    articles: results.map(({ dataset, scores, input }) => ({
      name: dataset,
      language: input.article.language,
      direction: input.article.direction,
      pooled: now.cases[dataset] !== undefined,
      text: input.text,
      scores: scores.map((score) => ({ ...score, before: before?.cases[dataset]?.[score.name] ?? null })),
      ...reportClaims(input, scores),
    })),
    mutations: mutations === null ? null : reportMutations(mutations),
  };
}
