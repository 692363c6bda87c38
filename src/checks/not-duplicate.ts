import { type CheckRule, PASS, warn } from './check.ts';

/** Does the claim say something that no earlier claim of the article says? The first of its kind is no duplicate. */
export const notDuplicate: CheckRule = {
  id: 'not-duplicate',
  run(claim, { relations, claimsById, messages }) {
    const start = claim.spans[0]?.start ?? 0;
    for (const relation of relations) {
      if (relation.type !== 'duplicates') continue;
      const other = claimsById.get(relation.claimId);
      if (other !== undefined && (other.spans[0]?.start ?? 0) < start)
        return warn(messages.repeatsClaim(), [relation.spans.there]);
    }
    return PASS;
  },
};
