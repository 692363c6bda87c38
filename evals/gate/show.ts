import type { Unit } from '../scorers/score.ts';
import { showScore } from '../show-score.ts';
import { table } from '../table.ts';
import type { Baseline } from './baseline.ts';
import type { Figure } from './bootstrap.ts';
import type { Change, Judgement } from './judge.ts';

export const showValue = (unit: Unit, value: number | null): string =>
  showScore({ name: '', unit, value, judged: 0, misses: [] }, null);

/** `0.912 [0.88, 0.94]`; a count the same. */
export function showFigure({ unit, value, low, high }: Omit<Figure, 'judged'>): string {
  if (value === null) return '–';
  return `${showValue(unit, value)} [${showValue(unit, low)}, ${showValue(unit, high)}]`;
}

/** The pooled figures beside the accepted ones, and in how many articles there was nothing to judge. */
export function showPooled(now: Baseline, before: Baseline | null): string {
  return table([
    [`over ${Object.keys(now.cases).length} articles`, '95 % interval', 'judged', 'nothing in', 'baseline'],
    ...Object.entries(now.figures).map(([name, figure]) => {
      const was = before?.figures[name];
      const silent = Object.values(now.cases).filter((values) => values[name]?.value === null).length;
      const shown = was ? showFigure(was) : '–';
      return [name, showFigure(figure), String(figure.judged), String(silent || ''), shown];
    }),
  ]);
}

/** `demo-ar: core recall 0.945 (55) → 0.927 (55)`, with what was judged in brackets. */
export function showChange({ article, figure, unit, before, after }: Change): string {
  const side = (value: Change['before']) =>
    value === null ? 'not there' : `${showValue(unit, value.value)} (${value.judged})`;
  return `${article}: ${figure} ${side(before)} → ${side(after)}`;
}

/** Cases as lines: those with another value, then how many differ in nothing but how much was judged. */
export function showChanges<T extends Change>(
  changes: readonly T[],
  show: (one: T) => readonly string[],
): string[] {
  const moved = changes.filter(({ before, after }) => before?.value !== after?.value);
  const rest = changes.length - moved.length;
  return [
    ...moved.flatMap(show),
    ...(rest > 0
      ? [`${rest} ${moved.length > 0 ? 'more ' : ''}with the same value over another number judged`]
      : []),
  ];
}

/** What differs from the baseline, for people; nothing when nothing does. */
export function showJudgement({ failures, changes, fresh }: Judgement): string[] {
  return [
    ...(changes.length > 0
      ? [
          '',
          'Changed cases (judged in brackets):',
          ...showChanges(changes, (one) => [showChange(one)]).map((line) => `  ${line}`),
        ]
      : []),
    ...(fresh.length > 0 ? ['', `Not in the baseline yet: ${fresh.join(', ')}`] : []),
    ...(failures.length > 0
      ? [
          '',
          'Worse than the baseline:',
          ...failures.map(({ figure, why }) => `  ${figure}: ${why}`),
          'If that is meant: `npm run evals -- --accept`, and say why in the commit.',
        ]
      : []),
  ];
}
