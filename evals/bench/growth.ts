import { analyse } from './analyse.ts';
import { GENERATORS } from './generators.ts';
import { fastest, slopeOf } from './measure.ts';
import { atMost, fixed, type Section } from './target.ts';

const KB = 1024;

/** Most that log time may grow with log size, and that hostile text may cost beside news of the same length. */
const STEEPEST = 1.15;
const DEAREST = 3;

/** Time against size for every generator, from `sizes` in KB; the last size is the one compared. */
export async function measureGrowth(
  sizes: readonly number[],
  rounds: number,
  only: string | undefined,
  progress: (line: string) => void,
): Promise<Section> {
  const rows: string[][] = [['', ...sizes.map((size) => `${size} KB`), 'slope', 'last step', '× news']];
  const figures: Record<string, unknown> = {};
  let steepest = { name: '', slope: 0 };
  let dearest = { name: '', times: 0 };
  let benign: number | null = null;
  const wanted = GENERATORS.filter(({ name, kind }) => kind === 'benign' || !only || name.includes(only));
  for (const { name, kind, make } of wanted) {
    const points: { size: number; ms: number }[] = [];
    for (const size of sizes) {
      const text = make(size * KB);
      points.push({ size, ms: await fastest(() => analyse(text), rounds) });
    }
    const slope = slopeOf(points);
    const lastStep = slopeOf(points.slice(-2));
    const last = (points.at(-1) as { ms: number }).ms;
    // Of the two languages' news the quicker is what hostile text is held against.
    if (kind === 'benign') benign = Math.min(benign ?? last, last);
    const times = last / (benign ?? last);
    if (slope > steepest.slope) steepest = { name, slope };
    if (kind === 'hostile' && times > dearest.times) dearest = { name, times };
    const cells = [
      ...points.map(({ ms }) => fixed(ms)),
      slope.toFixed(2),
      lastStep.toFixed(2),
      times.toFixed(2),
    ];
    rows.push([name, ...cells]);
    figures[name] = { kind, points, slope, lastStep, times };
    progress(`${name}: ${cells.join('  ')}`);
  }
  return {
    title: 'Whole analysis by size of the text, milliseconds of processor time',
    rows,
    figures,
    targets: [
      atMost(`steepest slope (${steepest.name})`, steepest.slope, STEEPEST),
      atMost(`dearest hostile text ÷ news at ${sizes.at(-1)} KB (${dearest.name})`, dearest.times, DEAREST),
    ],
  };
}
