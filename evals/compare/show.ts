import { isWorse } from '../gate/judge.ts';
import { showChange, showChanges, showFigure, showValue } from '../gate/show.ts';
import { BY_HAND } from '../recorded/by-hand.ts';
import { table } from '../table.ts';
import type { ComparedCase, ComparedFigure, Comparison } from './compare.ts';
import type { Side } from './side.ts';
import type { Versions } from './versions.ts';

/** Lines of what a case missed, unless all are asked for. */
const MOST_MISSES = 3;

const signed = (unit: ComparedFigure['unit'], value: number): string =>
  `${value < 0 ? '−' : '+'}${showValue(unit, Math.abs(value))}`;

function showDifference({ unit, before, after, difference }: ComparedFigure): string {
  if (difference === null || before?.value == null || after?.value == null) return '';
  if (before.value === after.value) return '=';
  const { value, low, high } = difference;
  const word = isWorse(unit, before.value, after.value) ? 'worse' : 'better';
  return `${word} ${signed(unit, value)} [${signed(unit, low)}, ${signed(unit, high)}]`;
}

/** How many files differ in each place that matters, prompts by name. */
function showFiles(files: readonly string[]): string {
  if (files.length === 0) return 'No tracked file differs.';
  const named = files.filter((file) => file.startsWith('prompts/'));
  const counted = Map.groupBy(
    files.filter((file) => !named.includes(file)),
    (file) => (file.startsWith('evals/') ? file.split('/').slice(0, 2).join('/') : file.split('/')[0]),
  );
  const places = [...counted].map(([place, all]) =>
    all.length === 1 ? all[0] : `${place} (${all.length} files)`,
  );
  return `Differing: ${[...named, ...places].join(', ')}`;
}

/** What keeps the two columns from being of the same thing. */
function warnings({ files }: Versions, sides: readonly Side[]): string[] {
  const touched = (place: string) => files.some((file) => file.startsWith(place));
  return [
    ...sides
      .filter(({ stale }) => stale)
      .map(
        ({ label }) =>
          `${label}: stale. The answers scored are to another prompt than its own, and say nothing about it.`,
      ),
    ...(touched('evals/datasets/') || touched('evals/scorers/')
      ? ['Articles, annotations or scorers differ: each side is held against its own.']
      : []),
    ...(touched('package-lock.json')
      ? ['Dependencies differ: both sides ran with those installed here.']
      : []),
    ...(files.some((file) => file.startsWith('prompts/')) &&
    sides.some(({ notes }) => notes.some((note) => note.includes(BY_HAND)))
      ? [
          'Hand-written answers do not change with a prompt: only answers recorded for each, or --live, can tell which is better.',
        ]
      : []),
  ];
}

function showCase(one: ComparedCase, all: boolean): string[] {
  const lines = (word: string, misses: readonly string[]) => {
    const shown = all ? misses : misses.slice(0, MOST_MISSES);
    const left = misses.length - shown.length;
    return [
      ...shown.map((miss) => `  ${word}: ${miss}`),
      ...(left > 0 ? [`  ${word}: ${left} more (--verbose)`] : []),
    ];
  };
  return [showChange(one), ...lines('new miss', one.newMisses), ...lines('no longer', one.goneMisses)];
}

/** The comparison for people. */
export function showComparison(
  versions: Versions,
  [before, after]: readonly [Side, Side],
  { articles, figures, cases, only }: Comparison,
  { verbose }: { readonly verbose: boolean },
): string[] {
  return [
    `${before.label} → ${after.label}`,
    showFiles(versions.files),
    ...[before, after].flatMap(({ label, notes }) => notes.map((note) => `${label}: ${note}`)),
    ...warnings(versions, [before, after]),
    '',
    table([
      [`over ${articles.length} articles`, before.label, after.label, 'difference, 95 % interval'],
      ...figures.map((figure) => [
        figure.name,
        figure.before ? showFigure(figure.before) : 'not there',
        figure.after ? showFigure(figure.after) : 'not there',
        showDifference(figure),
      ]),
    ]),
    '',
    cases.length === 0 ? 'No case changed.' : 'Changed cases (judged in brackets):',
    ...showChanges(cases, (one) => showCase(one, verbose)).map((line) => `  ${line}`),
    ...(only.before.length > 0 ? [`Only in ${before.label}: ${only.before.join(', ')}`] : []),
    ...(only.after.length > 0 ? [`Only in ${after.label}: ${only.after.join(', ')}`] : []),
  ];
}
