import { type CheckRule, PASS, warn } from './check.ts';

/** Does no other claim of the article say otherwise? A conflict of two sources is shown on both, not settled. */
export const consistent: CheckRule = {
  id: 'consistent',
  run(_claim, { relations, messages }) {
    const conflicts = relations.filter((relation) => relation.type === 'contradicts');
    if (conflicts.length === 0) return PASS;
    return warn(
      messages.conflictsWithClaim(),
      conflicts.map((relation) => relation.spans.there),
    );
  },
};
