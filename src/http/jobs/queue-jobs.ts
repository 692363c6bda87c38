import { IsnadError } from '../../domain/errors.ts';
import type { NewJob } from '../../storage/work-port.ts';
import type { AppContext, JobsDeps } from '../deps.ts';

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

/** Stores jobs and has them done, unless more wait already than will be done in reasonable time. */
export async function queueJobs(c: AppContext, created: readonly NewJob[], jobs: JobsDeps): Promise<void> {
  const limit = jobs.limits.maxWaiting;
  if ((await jobs.work.countWaiting(limit)) + created.length > limit)
    throw new IsnadError('overloaded', `More than ${limit} analyses wait already; send it again later.`);
  await jobs.work.createJobs(c.get('tenant'), created, jobs.now());
  jobs.wake(created.filter((job) => job.kind === 'article' && job.lease === null).map((job) => job.id));
}
