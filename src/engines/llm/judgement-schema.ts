import { z } from 'zod';

/** What a model may answer to the judging prompt for one claim. */
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

export const JudgementAnswer = z.strictObject({ judgements: z.array(ProposedJudgement) });
