import { z } from 'zod';
import { ERRORS, type ErrorCode } from './errors.ts';

export const JobState = z.enum(['queued', 'running', 'done', 'failed', 'cancelled']).meta({ id: 'JobState' });
export type JobState = z.infer<typeof JobState>;

export const ENDED: ReadonlySet<JobState> = new Set(['done', 'failed', 'cancelled']);

const codes = Object.keys(ERRORS) as [ErrorCode, ...ErrorCode[]];

export const JobProblem = z.object({ code: z.enum(codes), detail: z.string() }).meta({
  id: 'JobProblem',
  description:
    'Why a job came to nothing, or, while it is open, what holds it up: code and detail of a problem.',
});
export type JobProblem = z.infer<typeof JobProblem>;

/** An analysis that is done apart from the request that asked for it. */
export const Job = z
  .object({
    id: z.string(),
    object: z.literal('job'),
    kind: z.enum(['article', 'batch']),
    state: JobState,
    progress: z.object({
      stage: z
        .enum(['queued', 'segmented', 'extracted', 'judged', 'stored'])
        .describe('The last stage that was reached. Of a batch: `queued` until all of it is `stored`.'),
      done: z.int().min(0),
      total: z.int().min(0),
    }),
    articleId: z.string().nullable().describe('The stored article, once there is one; null for a batch.'),
    batchId: z.string().nullable().describe('The batch that the job is a part of.'),
    problem: JobProblem.nullable(),
    attempts: z.int().min(0),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'Job' });
export type Job = z.infer<typeof Job>;

/** One try to tell a caller's address that a job has ended. */
export const Delivery = z
  .object({
    url: z.string(),
    state: z.enum(['pending', 'delivered', 'failed']),
    attempts: z.int().min(0),
    status: z.int().nullable().describe('Status of the last answer; null when there was none.'),
    error: z.string().nullable().describe('Why the last try failed.'),
    nextAt: z.iso.datetime().nullable().describe('When it is tried again.'),
  })
  .meta({ id: 'Delivery' });
export type Delivery = z.infer<typeof Delivery>;
