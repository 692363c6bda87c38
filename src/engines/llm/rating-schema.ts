import { z } from 'zod';

const rating = z.int().min(1).max(5);
const cited = z.array(z.string().max(12)).max(24);

/** What a model is asked to answer to the verdict prompt for one claim. Published in docs/models.md. */
export const ProposedRating = z.strictObject({
  claim: z.string().max(12),
  supported: rating,
  refuted: rating,
  conflicting: rating,
  notEnoughEvidence: rating,
  supportedBy: cited,
  refutedBy: cited,
  reason: z.string().max(500),
});
export type ProposedRating = z.infer<typeof ProposedRating>;

/** What is read of it: all four ratings and both lists must be there, a reason need not. */
export const ReadRating = z.object({
  ...ProposedRating.shape,
  reason: ProposedRating.shape.reason.nullish().transform((given) => given ?? ''),
});
export type ReadRating = z.infer<typeof ReadRating>;

export const RatingAnswer = z.strictObject({ ratings: z.array(ProposedRating) });
