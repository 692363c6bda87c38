/** What a proof found: a table for people, and one sentence for each thing that is not as it must be. */
export interface Finding {
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
  readonly faults: readonly string[];
}

/** A sentence for each condition that does not hold. */
export const faultsOf = (conditions: readonly (readonly [holds: boolean, fault: string])[]): string[] =>
  conditions.flatMap(([holds, fault]) => (holds ? [] : [fault]));
