import { table } from '../table.ts';

/** A verdict that decided something, and whether it was right. */
export interface Decided {
  readonly confidence: number;
  readonly isRight: boolean;
}

export interface Bin {
  /** The confidences in it, lowest and highest. */
  readonly from: number;
  readonly to: number;
  readonly right: number;
  readonly judged: number;
}

/** Standard normal quantile of a two-sided 95 % interval. */
const Z = 1.96;

/** Lower end of the 95 % interval of a share (Wilson). */
export function lowerEnd({ right, judged }: Pick<Bin, 'right' | 'judged'>): number {
  const share = right / judged;
  const spread = Z * Math.sqrt((share * (1 - share)) / judged + (Z * Z) / (4 * judged * judged));
  return (share + (Z * Z) / (2 * judged) - spread) / (1 + (Z * Z) / judged);
}

/**
 * The share right as a function of confidence that never falls (isotonic regression by pooling adjacent violators): neighbouring
 * confidences of which the higher is less often right are one bin.
 */
export function fitBins(decided: readonly Decided[]): Bin[] {
  const bins: Bin[] = [];
  const byConfidence = Map.groupBy(decided, ({ confidence }) => confidence);
  for (const confidence of [...byConfidence.keys()].sort((a, b) => a - b)) {
    const rows = byConfidence.get(confidence) ?? [];
    let bin: Bin = {
      from: confidence,
      to: confidence,
      right: rows.filter(({ isRight }) => isRight).length,
      judged: rows.length,
    };
    for (let last = bins.at(-1); last !== undefined; last = bins.at(-1)) {
      if (last.right / last.judged < bin.right / bin.judged) break;
      bins.pop();
      bin = { from: last.from, to: bin.to, right: last.right + bin.right, judged: last.judged + bin.judged };
    }
    bins.push(bin);
  }
  return bins;
}

const round = (value: number): string => value.toFixed(2);

/** As docs/verdicts.md has it. */
export const showBins = (bins: readonly Bin[]): string =>
  table([
    ['confidence', 'right', 'of', 'share', 'at least (95 %)'],
    ...bins.map((bin) => [
      bin.from === bin.to ? round(bin.from) : `${round(bin.from)} to ${round(bin.to)}`,
      String(bin.right),
      String(bin.judged),
      round(bin.right / bin.judged),
      round(lowerEnd(bin)),
    ]),
  ]);
