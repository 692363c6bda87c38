import { IsnadError } from '../../domain/errors.ts';
import type { Job } from '../../domain/job.ts';
import type { NewJob, StoredAnswer } from '../../storage/work-port.ts';
import type { AppContext, JobsDeps } from '../deps.ts';
import { type HeldKey, keyInUse, toResponse } from '../idempotency.ts';

export const jobPath = (id: string): string => `/v1/jobs/${id}`;

/** A job for one article, with a name that cannot be guessed. */
export const newJob = (given: Partial<NewJob> & Pick<NewJob, 'input'>): NewJob => ({
  id: `job_${crypto.randomUUID().replaceAll('-', '')}`,
  kind: 'article',
  batchId: null,
  position: 0,
  total: 0,
  callbackUrl: null,
  notBefore: 0,
  lease: null,
  ...given,
});

/** A job as it is before anybody works on it. */
function untouched({ id, kind, batchId, total }: NewJob, now: number): Job {
  const createdAt = new Date(now).toISOString();
  return {
    id,
    object: 'job',
    kind,
    state: 'queued',
    progress: { stage: 'queued', done: 0, total },
    articleId: null,
    batchId,
    problem: null,
    attempts: 0,
    createdAt,
    updatedAt: createdAt,
  };
}

/** What may keep an answer for a key, and the answer. */
interface Keeping {
  readonly held: HeldKey | null;
  readonly answer: StoredAnswer;
}

/** Stores jobs, and what is kept for the request's key, in one; unless more wait already than will be done in reasonable time. */
export async function queueJobs(
  c: AppContext,
  created: readonly NewJob[],
  jobs: JobsDeps,
  { held, answer }: Keeping,
): Promise<void> {
  const limit = jobs.limits.maxWaiting;
  if ((await jobs.work.countWaiting(limit)) + created.length > limit)
    throw new IsnadError('overloaded', `More than ${limit} analyses wait already; send it again later.`);
  const kept = held === null ? null : { ...held, answer };
  if (!(await jobs.work.createJobs(c.get('tenant'), created, jobs.now(), kept))) throw keyInUse();
  jobs.wake(created.filter((job) => job.kind === 'article' && job.lease === null).map((job) => job.id));
}

/** Has a job done that waits for somebody to listen. */
export async function wakeJob(id: string, { work, wake, now }: JobsDeps): Promise<void> {
  if (await work.wakeJob(id, now())) wake([id]);
}

/** Queues jobs and answers 202 with the first, which stands for all. */
export async function acceptJobs(
  c: AppContext,
  created: readonly [NewJob, ...NewJob[]],
  jobs: JobsDeps,
  held: HeldKey | null,
): Promise<Response> {
  const [first] = created;
  const answer = {
    status: 202,
    headers: {
      'content-type': 'application/json',
      location: jobPath(first.id),
      'preference-applied': 'respond-async',
    },
    body: JSON.stringify(untouched(first, jobs.now())),
  };
  await queueJobs(c, created, jobs, { held, answer });
  return toResponse(answer);
}
