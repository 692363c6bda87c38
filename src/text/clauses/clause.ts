import type { OpenerKind } from './lexicon.ts';

/** A token range, half open. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * One predicate with what belongs to it. `opener` says how it hangs on the clause before (`tail`: the rest of a clause
 * that a relative clause interrupted); `from` is its first token
 * with a joining particle, without an opening word such as "while".
 */
export interface Clause extends Range {
  readonly opener: OpenerKind | 'main' | 'coordinate' | 'relative' | 'tail';
  /** Token of the finite verb, or null: a clause without a verb is nominal, or no clause at all. */
  readonly verb: number | null;
  /** Where the opening words begin; equals `from` when there are none. */
  readonly opens: number;
}
