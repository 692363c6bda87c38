import { z } from 'zod';

/** What a model is asked to answer to the judging prompt for one claim. Published in docs/models.md. */
export const ProposedJudgement = z.strictObject({
  claim: z.string().max(12),
  faithful: z.number().min(0).max(1),
  atomic: z.boolean(),
  selfContained: z.boolean(),
  attributionRight: z.boolean(),
  verifiable: z.boolean(),
  specific: z.boolean(),
  consequential: z.boolean(),
  factual: z.boolean(),
  reason: z.string().max(500),
});
export type ProposedJudgement = z.infer<typeof ProposedJudgement>;

const answer = z
  .boolean()
  .nullish()
  .transform((given) => given ?? null);

/** What is read of it: which claim, and how faithful it is. Another question that is left open is not answered by us. */
export const ReadJudgement = z.object({
  ...ProposedJudgement.shape,
  atomic: answer,
  selfContained: answer,
  attributionRight: answer,
  verifiable: answer,
  specific: answer,
  consequential: answer,
  factual: answer,
  reason: ProposedJudgement.shape.reason.nullish().transform((given) => given ?? ''),
});
export type ReadJudgement = z.infer<typeof ReadJudgement>;

export const JudgementAnswer = z.strictObject({ judgements: z.array(ProposedJudgement) });
