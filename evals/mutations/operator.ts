import type { Claim } from '../../src/domain/claim.ts';
import type { Random } from '../alignment/random.ts';
import type { MutationArticle } from './true-claims.ts';

/** What a change touches. Content and structure have targets; names that a claim adds as context have none yet. */
export type Group = 'content' | 'structure' | 'context';

/** One way to make a true claim false, or to spoil how it is cut, while the article stays as it is. */
export interface Operator {
  readonly name: string;
  readonly group: Group;
  /** Changed copies of the claim, one change each; none where there is nothing to change. */
  mutate(claim: Claim, article: MutationArticle, random: Random): readonly Claim[];
}

/** An operator that changes the words alone. */
export const ofText = (
  name: string,
  group: Group,
  change: (text: string, claim: Claim, article: MutationArticle, random: Random) => readonly string[],
): Operator => ({
  name,
  group,
  mutate: (claim, article, random) =>
    change(claim.text, claim, article, random).map((text) => ({ ...claim, text })),
});
