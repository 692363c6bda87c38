import { type VerdictLabel, VerdictLabel as VerdictLabels } from '../../src/domain/verdict.ts';
import { f1, type Score } from '../scorers/score.ts';
import { type ReadEvent, verdictKey } from './corpus-read.ts';

const OPEN = 'not-enough-evidence';
/** From here on a verdict is taken for sure by whoever reads it. */
const CONFIDENT = 0.6;

/** Macro-F1 over the labels that occur, and the two ways in which a verdict does harm: silence over evidence, and certainty. */
export function scoreVerdicts(read: readonly ReadEvent[]): Score[] {
  const counts = new Map(VerdictLabels.options.map((label) => [label, { hits: 0, system: 0, gold: 0 }]));
  const [misses, trapped, confident]: [string[], string[], string[]] = [[], [], []];
  let [judged, decided] = [0, 0];
  for (const { event, verdicts } of read)
    for (const { claim, asOf, label } of event.verdicts) {
      judged += 1;
      const verdict = verdicts.get(verdictKey(claim, asOf));
      const got: VerdictLabel | null = verdict?.label ?? null;
      const line = `${event.id} ${claim} as of ${asOf}: wanted ${label}, judged ${got ?? 'nothing: no such claim'}`;
      if (label !== OPEN) {
        decided += 1;
        if (got === null || got === OPEN) trapped.push(line);
      }
      const wanted = counts.get(label);
      if (got === label && wanted !== undefined) wanted.hits += 1;
      else {
        misses.push(line);
        if (wanted !== undefined) wanted.gold += 1;
        const other = got === null ? undefined : counts.get(got);
        if (other !== undefined) other.system += 1;
        if ((got === 'supported' || got === 'refuted') && (verdict?.confidence ?? 0) >= CONFIDENT)
          confident.push(line);
      }
    }
  const perLabel = [...counts.values()].flatMap(({ hits, system, gold }) => f1(hits, system, gold) ?? []);
  const macro = perLabel.length === 0 ? null : perLabel.reduce((a, b) => a + b, 0) / perLabel.length;
  const share = (name: string, of: number, list: readonly string[]): Score => ({
    name,
    unit: 'share',
    value: of === 0 ? null : list.length / of,
    judged: of,
    misses: list,
  });
  return [
    { name: 'verdict macro-F1', unit: 'share', value: macro, judged, misses },
    share('evidence stored and not found (low is good)', decided, trapped),
    share('confident and wrong (low is good)', judged, confident),
  ];
}
