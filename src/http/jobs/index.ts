import { IsnadError } from '../../domain/errors.ts';
import type { Job } from '../../domain/job.ts';
import { followEvents } from '../../pipeline/jobs/follow-events.ts';
import { JobStopped } from '../../pipeline/jobs/job-deps.ts';
import type { AppContext } from '../deps.ts';
import { validationError } from '../requests/faults.ts';
import { NoQuery, PageQuery } from '../requests/parameters.ts';
import { readQuery } from '../requests/read-query.ts';
import { addRoute, type Routing } from '../routing.ts';
import { eventStream } from './event-stream.ts';
import { wakeJob } from './queue-jobs.ts';
import * as routes from './routes.ts';

function readLastEventId(c: AppContext): number {
  const given = c.req.header('last-event-id') ?? '';
  if (given === '') return 0;
  if (/^\d{1,9}$/.test(given)) return Number(given);
  throw validationError([
    { in: 'header', pointer: '/last-event-id', detail: 'must be the id of an event, a whole number' },
  ]);
}

const CANCELLED = { code: 'job-cancelled' as const, detail: 'The job was cancelled.' };

export function addJobs(routing: Routing): void {
  const { jobs } = routing.deps;
  const { work, hub } = jobs;

  async function find(c: AppContext): Promise<Job> {
    const id = c.req.param('id') ?? '';
    const job = await work.findJob(c.get('tenant'), id);
    if (job !== null) return job;
    throw new IsnadError(
      'job-not-found',
      `There is no job "${id.slice(0, 100)}"; it may have ended more than a day ago.`,
    );
  }

  addRoute(routing, routes.getJob, async (c) => {
    const page = readQuery(c, PageQuery);
    const job = await find(c);
    const parts = job.kind === 'batch' ? await work.listBatch(c.get('tenant'), job.id, page) : null;
    return c.json({
      ...job,
      deliveries: await work.deliveriesOf(job.id),
      items: parts?.items ?? [],
      nextCursor: parts?.nextCursor ?? null,
    });
  });

  addRoute(routing, routes.cancelJob, async (c) => {
    readQuery(c, NoQuery);
    const { id, kind } = await find(c);
    await work.cancelJob(c.get('tenant'), id, CANCELLED, jobs.now());
    hub.stop(id, new JobStopped('cancelled'));
    hub.notify(id);
    if (kind === 'batch') jobs.wake();
    return c.json(await find(c));
  });

  addRoute(routing, routes.followJob, async (c) => {
    readQuery(c, NoQuery);
    const after = readLastEventId(c);
    const { id } = await find(c);
    const gone = new AbortController();
    const wake = () => wakeJob(id, jobs);
    const events = followEvents(c.get('tenant'), id, after, jobs, gone.signal, wake);
    return eventStream(id, events, () => gone.abort(), jobs.heartbeatMs);
  });
}
