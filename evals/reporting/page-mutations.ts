import { html } from 'hono/html';
import type { Html } from './page-parts.ts';
import type { ReportedMutations } from './report.ts';

type Part = ReportedMutations['tuning'];
type Operator = Part['operators'][number];

const WIDTH = 320;
const BAR = 8;

/** Targets of the operators; names added as context have none. */
const TARGETS: Readonly<Record<string, number>> = { content: 0.92, structure: 0.75 };

const share = ({ mutants, caught }: Operator): string =>
  mutants === 0 ? '–' : `${((100 * caught) / mutants).toFixed(1)} %`;

function bar(kind: string, { mutants, caught }: Operator, y: number): Html | string {
  if (mutants === 0) return '';
  return html`<rect class="${kind}" x="0" y="${y}" width="${((caught / mutants) * WIDTH).toFixed(1)}" height="${BAR}"/>`;
}

function bars(tuning: Operator, apart: Operator): Html {
  const height = 2 * BAR + 6;
  const target = TARGETS[tuning.group];
  const x = target === undefined ? null : (target * WIDTH).toFixed(1);
  return html`<svg class="bars" viewBox="0 0 ${WIDTH} ${height}" preserveAspectRatio="none" height="${height}" role="img" aria-label="${tuning.operator}: ${share(tuning)} noticed of the part checks were tuned on, ${share(apart)} of the part kept apart">
<rect class="ground" x="0" y="0" width="${WIDTH}" height="${height}"/>${bar('tuned', tuning, 2)}${bar('apart', apart, BAR + 4)}
${x === null ? '' : html`<line class="target" x1="${x}" x2="${x}" y1="0" y2="${height}"/>`}</svg>`;
}

function noticedBy(tuning: Operator, apart: Operator): string {
  const ids = new Set([...Object.keys(tuning.checks), ...Object.keys(apart.checks)]);
  const counts = [...ids].map((id) => [id, (tuning.checks[id] ?? 0) + (apart.checks[id] ?? 0)] as const);
  return counts
    .sort((a, b) => b[1] - a[1])
    .slice(0, 3)
    .map(([id, count]) => `${id} ${count}`)
    .join(', ');
}

const alarms = ({ claims, alarmed }: Part): string => `${alarmed} of ${claims}`;

/** How many of the claims made false the checks noticed, a bar for each part of the articles. */
export function pageMutations({ tuning, apart }: ReportedMutations): Html {
  const rows = tuning.operators.map((one) => {
    const none = { ...one, mutants: 0, caught: 0, checks: {} };
    return [one, apart.operators.find(({ operator }) => operator === one.operator) ?? none] as const;
  });
  return html`<p>One known change to a true claim while its article stays, and the share that the checks noticed:
<span class="key tuned"></span> articles that checks were tuned on, <span class="key apart"></span> articles kept apart,
<span class="key target"></span> the least that any operator of the group is to reach. Untouched claims with a failed check:
${alarms(tuning)} and ${alarms(apart)}.</p>
<div class="wide" tabindex="0"><table class="mutations">
<thead><tr><th>operator</th><th>noticed, 0 … 100 %</th><th>tuned on</th><th>kept apart</th><th>noticed by</th></tr></thead>
<tbody>${rows.map(
    ([
      one,
      other,
    ]) => html`<tr data-operator="${one.operator}"><th>${one.operator}</th><td>${bars(one, other)}</td>
<td><data value="${one.caught}/${one.mutants}">${share(one)}</data> <span class="quiet">of ${one.mutants}</span></td>
<td><data value="${other.caught}/${other.mutants}">${share(other)}</data> <span class="quiet">of ${other.mutants}</span></td>
<td class="quiet">${noticedBy(one, other)}</td></tr>
`,
  )}</tbody></table></div>`;
}
