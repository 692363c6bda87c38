import { table } from '../table.ts';
import { type Counts, type MutationFigures, mutationFigures, total } from './measure.ts';
import type { Group } from './operator.ts';

const share = ({ mutants, caught }: Counts): string =>
  mutants === 0 ? '–' : `${((100 * caught) / mutants).toFixed(1)} %`;

/** Both parts side by side; a check is named by what it noticed in both. */
function report({ tuning, apart }: MutationFigures): string {
  const rows = tuning.operators.map((one, at) => {
    const other = apart.operators[at] as (typeof apart.operators)[number];
    const noticed = new Map<string, number>();
    for (const checks of [one.checks, other.checks])
      for (const [id, count] of Object.entries(checks)) noticed.set(id, (noticed.get(id) ?? 0) + count);
    const checks = [...noticed].sort((a, b) => b[1] - a[1]).slice(0, 3);
    const by = checks.map(([id, count]) => `${id} ${count}`).join(', ');
    return [one.operator, String(one.mutants), share(one), String(other.mutants), share(other), by];
  });
  const sum = (name: string, group: Group | null): string[] => {
    const [here, there] = [total(tuning, group), total(apart, group)];
    return [name, String(here.mutants), share(here), String(there.mutants), share(there), ''];
  };
  return table([
    ['operator', 'tuning', 'caught', 'apart', 'caught', 'noticed by'],
    ...rows,
    sum('content', 'content'),
    sum('structure', 'structure'),
    sum('context', 'context'),
    sum('all', null),
    ...[
      [
        'untouched claims',
        ...[tuning, apart].flatMap(({ claims, alarmed }) => [
          String(claims),
          `${((100 * alarmed) / claims).toFixed(1)} %`,
        ]),
        'with a failed check',
      ],
    ],
  ]);
}

/** `--verbose` lists the misses of the tuning part alone: the others are not to be looked at. */
export async function runMutations(options: { verbose: boolean; json: boolean }): Promise<void> {
  const figures = await mutationFigures();
  if (options.json) {
    const bare = ({ alarms: _alarms, operators, ...part }: MutationFigures['tuning']) => ({
      ...part,
      operators: operators.map(({ misses: _misses, ...one }) => one),
    });
    console.log(JSON.stringify({ tuning: bare(figures.tuning), apart: bare(figures.apart) }, null, 2));
    return;
  }
  console.log(report(figures));
  if (!options.verbose) return;
  console.log(`\nfalse alarms (${figures.tuning.alarmed})`);
  for (const alarm of figures.tuning.alarms) console.log(`  ${alarm}`);
  for (const { operator, misses } of figures.tuning.operators) {
    if (misses.length === 0) continue;
    console.log(`\n${operator}: not noticed (${misses.length})`);
    for (const miss of misses) console.log(`  ${miss}`);
  }
}
