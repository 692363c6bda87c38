import { compareQuantities } from '../compare.ts';
import { comparable, compareClaims, denies, UNSURE } from './compare-claims.ts';
import { areOpposed } from './opposites.ts';
import type { ClaimPrint } from './print.ts';
import { haveInCommon, isElsewhere, isOfOtherTime } from './same-fact.ts';

/** What may still be said of a piece of evidence that the rules cannot place, and why not more. In English: a model reads it. */
export interface MayBear {
  readonly supports: boolean;
  readonly refutes: boolean;
  readonly finding: string;
}

const neither = (finding: string): MayBear => ({ supports: false, refutes: false, finding });
const noSupport = (finding: string): MayBear => ({ supports: false, refutes: true, finding });

/**
 * What somebody else may still make of `there` as evidence for `here`. Where the rules say anything themselves it stands; what
 * they rule out (other people, another time, a plan beside a deed, a figure in conflict, a denial) nobody can say.
 */
export function mayBear(here: ClaimPrint, there: ClaimPrint): MayBear {
  const compared = compareClaims(here, there);
  if (compared !== null) return neither(`decided: ${compared.type ?? compared.stance}; do not cite it`);
  if (!haveInCommon(here, there)) return neither('nothing in common; do not cite it');
  if (isElsewhere(here, there)) return neither('of other people or another place; do not cite it');
  if (isOfOtherTime(here, there)) return neither('of another time; do not cite it');
  if (here.known.claim.modality.certainty !== there.known.claim.modality.certainty)
    return neither('one is asserted and the other planned, possible or estimated; do not cite it');
  if (denies(here) !== denies(there)) return noSupport('one denies and the other does not: cannot support');
  if (areOpposed(here.subject.acts, there.subject.acts))
    return noSupport('they tell opposite things: cannot support');
  const conflict = comparable(here, there, UNSURE).find(
    (pair) => compareQuantities(pair.here, pair.there) === 'conflict',
  );
  if (conflict !== undefined) return noSupport('figures of one unit differ: cannot support');
  return { supports: true, refutes: true, finding: 'not decided' };
}
