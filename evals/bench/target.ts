/** One figure held against what it should be. Only ratios gate: they mean the same on a slow and on a fast machine. */
export interface Target {
  readonly name: string;
  readonly value: number;
  readonly most: number | null;
  readonly least: number | null;
  readonly gates: boolean;
}

export const atMost = (name: string, value: number, most: number, gates = true): Target => ({
  name,
  value,
  most,
  least: null,
  gates,
});

export const atLeast = (name: string, value: number, least: number, gates = true): Target => ({
  name,
  value,
  most: null,
  least,
  gates,
});

export const isMet = ({ value, most, least }: Target): boolean =>
  (most === null || value <= most) && (least === null || value >= least);

/** What a part of the benchmark found: a table for people, figures for programs, targets for the gate. */
export interface Section {
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
  readonly figures: Readonly<Record<string, unknown>>;
  readonly targets: readonly Target[];
}

export const fixed = (value: number): string => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
