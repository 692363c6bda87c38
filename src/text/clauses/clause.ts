import type { OpenerKind } from './lexicon.ts';

/** A token range, half open. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * One predicate with what belongs to it. `opener` says how it hangs on the clause before (`tail`: the rest of a clause
 * that a relative clause interrupted, `apposed`: a participle between its subject and its verb,
 * `comparison`: its predicate again, with the figure that it is set beside, `called`: what somebody or something is
 * called, behind a joined pronoun); `from` is its first token
 * with a joining particle, without an opening word such as "while".
 */
export interface Clause extends Range {
  readonly opener:
    | OpenerKind
    | 'main'
    | 'coordinate'
    | 'relative'
    | 'apposed'
    | 'comparison'
    | 'called'
    | 'tail';
  /** Token of the finite verb, or null: a clause without a verb is nominal, or no clause at all. */
  readonly verb: number | null;
  /** Where the opening words begin; equals `from` when there are none. */
  readonly opens: number;
  /** What interrupts it, commas included: none of its predicate. */
  readonly gaps?: readonly Range[];
  /** Where the clause that this one interrupts keeps its subject. */
  readonly about?: Range;
}
