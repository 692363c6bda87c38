import { isWorse } from '../gate/judge.ts';
import { showChange, showChanges, showFigure, showValue } from '../gate/show.ts';
import type { Report, ReportedFigure, ReportedMutations } from './report.ts';

/** A comment on a pull request is read whole or not at all. */
const MOST_CASES = 30;

const asPlain = (sign: string): string => {
  if ('&<>'.includes(sign)) return `&#${sign.charCodeAt(0)};`;
  // Names and numbers of issues are looked for after the markup is read: an escape would not keep them apart.
  return '@#'.includes(sign) ? `${sign}<!-- -->` : `\\${sign}`;
};

/** Text that Markdown shows as it is: no markup of the article's own, no cell that ends early, no line of its own. */
export const plain = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[&<>\\`*_{}[\]()#+\-.!|~@$]/g, asPlain);

const rows = (lines: readonly (readonly string[])[]): string =>
  lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');

function direction({ unit, value, before }: ReportedFigure): string {
  if (value === null || before === null || before.value === null) return '';
  if (isWorse(unit, before.value, value)) return '▼ worse';
  return isWorse(unit, value, before.value) ? '▲ better' : '=';
}

function figures(all: readonly ReportedFigure[]): string {
  return rows([
    ['figure', 'before', 'now', '', 'judged'],
    ['---', '--:', '--:', '---', '--:'],
    ...all.map((one) => [
      plain(one.name),
      one.before ? showValue(one.unit, one.before.value) : '–',
      showFigure(one),
      direction(one),
      String(one.judged),
    ]),
  ]);
}

const details = (title: string, body: string): string =>
  `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;

function mutationTable({ tuning, apart }: ReportedMutations): string {
  const share = (caught: number, mutants: number) =>
    mutants === 0 ? '–' : `${((100 * caught) / mutants).toFixed(1)} % of ${mutants}`;
  const body = tuning.operators.map(({ operator, caught, mutants }, at) => {
    const other = apart.operators[at];
    return [plain(operator), share(caught, mutants), share(other?.caught ?? 0, other?.mutants ?? 0)];
  });
  return rows([['operator', 'tuned on', 'kept apart'], ['---', '--:', '--:'], ...body]);
}

/** The report for a pull request: what turned red, what changed, and every figure behind a fold. */
export function summary({ backend, red, notes, changes, fresh, figures: all, mutations }: Report): string {
  const moved = all.filter((one) => !['', '='].includes(direction(one)));
  const cases = showChanges(changes ?? [], (one) => [showChange(one)]).map((line) => `- ${plain(line)}`);
  const parts = [
    `## Evals: ${plain(backend)}: ${red.length === 0 ? '✅ green' : '❌ red'}`,
    ...(red.length > 0
      ? [`Below a floor or beyond the baseline:\n\n${red.map((line) => `- ${plain(line)}`).join('\n')}`]
      : []),
    ...(notes.length > 0 ? [notes.map((note) => `> ${plain(note)}`).join('\n>\n')] : []),
    ...(changes === null
      ? ['Not held against the baseline.']
      : [moved.length > 0 ? figures(moved) : 'No figure moved.']),
    ...(cases.length > 0
      ? [
          details(
            'Changed cases',
            [
              ...cases.slice(0, MOST_CASES),
              ...(cases.length > MOST_CASES ? [`- and ${cases.length - MOST_CASES} more`] : []),
            ].join('\n'),
          ),
        ]
      : []),
    ...(fresh.length > 0 ? [`Not in the baseline yet: ${fresh.map(plain).join(', ')}`] : []),
    details('All figures, with 95 % intervals', figures(all)),
    ...(mutations ? [details('Mutations noticed by the checks', mutationTable(mutations))] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}
