import { IsnadError } from '../../domain/errors.ts';
import type { ArticleInput } from '../../domain/requests.ts';
import { type JobChange, PARKED, type TakenJob } from '../../storage/work-port.ts';
import type { AnalysisEvent } from '../events.ts';
import { takeIn } from '../take-in.ts';
import { EventLog } from './event-log.ts';
import { backoff, type JobDeps, JobStopped, LEASE_MS, MOST_ATTEMPTS, MOST_HOLDERS } from './job-deps.ts';

/**
 * Takes the next job that is due, or the one named, and does it: analysis, storage, events, end. Safe to call for one job
 * any number of times, from anywhere: whoever has the lease works, what was stored is stored again as it was. false
 * when there was nothing to take.
 */
export async function runJob(deps: JobDeps, id?: string): Promise<boolean> {
  const holder = crypto.randomUUID();
  const now = deps.now();
  const job = await deps.work.takeJob({ holder, until: now + LEASE_MS }, now, id);
  if (job === null) return false;
  await work(job, holder, deps);
  return true;
}

/** Does a job whose lease the caller has. Never throws for a reason that lies in the job. */
export async function work(job: TakenJob, holder: string, deps: JobDeps): Promise<void> {
  if (job.attempts > MOST_HOLDERS) {
    await giveUp(job, holder, deps);
    return;
  }
  const abort = new AbortController();
  const leave = deps.hub.running(job.id, abort);
  const renewal = setInterval(() => {
    deps.work
      .renewLease(job.id, { holder, until: deps.now() + LEASE_MS })
      .then((isOurs) => isOurs || abort.abort(new JobStopped('lost')))
      // A database that cannot say so now may in a moment; the lease outlasts it, or another takes over.
      .catch(() => undefined);
  }, LEASE_MS / 3);
  try {
    await analyse(job, holder, abort.signal, deps);
  } catch (error) {
    await end(job, holder, error, deps);
  } finally {
    clearInterval(renewal);
    leave();
    deps.hub.notify(job.id);
  }
}

async function analyse(job: TakenJob, holder: string, signal: AbortSignal, deps: JobDeps): Promise<void> {
  const change = (what: JobChange) => deps.work.changeJob(job.id, holder, what, deps.now());
  const log = new EventLog(job.id, await deps.work.countEvents(job.id), deps, ({ stage, done, total }) =>
    change({ stage, done, total }),
  );
  const input = JSON.parse(job.input) as ArticleInput;
  const options = {
    signal,
    tenant: job.tenant,
    onEvent: (event: AnalysisEvent) => log.add(event),
    pause: deps.pause,
  };
  const { article } = await takeIn(input, deps, deps.storeOf(job.tenant), options);
  log.tell('done', article);
  await log.flush();
  await change({ state: 'done', stage: 'stored', done: 1, total: 1, articleId: article.id, problem: null });
}

/** How a job goes on after a failure: back into the queue, or to its end. */
function changeAfter(error: unknown, attempts: number, now: number): JobChange | null {
  if (error instanceof JobStopped) {
    if (error.why === 'left') return { state: 'queued', notBefore: PARKED };
    // Cancelled or lost, it is no longer ours to change.
    return error.why === 'shutdown' ? { state: 'queued', notBefore: 0 } : null;
  }
  const isOurs = error instanceof IsnadError && error.code !== 'database-unavailable';
  if (!isOurs && attempts < MOST_ATTEMPTS) return { state: 'queued', notBefore: now + backoff(attempts) };
  const problem = isOurs
    ? { code: error.code, detail: error.message }
    : { code: 'internal-error' as const, detail: `The job failed ${attempts} times and was given up.` };
  return { state: 'failed', problem };
}

/**
 * Says of a job that its message lies in the dead-letter queue: whoever took it up could not even begin, again and again.
 * It stays in the store and is taken up from there, so that it is held up and not lost.
 */
export async function noteDeadLetter(
  id: string,
  { work, now }: Pick<JobDeps, 'work' | 'now'>,
): Promise<void> {
  const detail =
    'Its message went to the dead-letter queue: the job could not be begun. It is tried again every minute.';
  await work.noteProblem(id, { code: 'job-dead-lettered', detail }, now());
}

async function giveUp(job: TakenJob, holder: string, deps: JobDeps): Promise<void> {
  const detail = `Whoever worked on the job died, ${MOST_HOLDERS} times; it was given up.`;
  const problem = { code: 'internal-error' as const, detail };
  await deps.work.changeJob(job.id, holder, { state: 'failed', problem }, deps.now());
  deps.hub.notify(job.id);
}

async function end(job: TakenJob, holder: string, error: unknown, deps: JobDeps): Promise<void> {
  if (!(error instanceof JobStopped) && !(error instanceof IsnadError)) deps.report(job.id, error);
  const now = deps.now();
  const change = changeAfter(error, job.attempts, now);
  // When even this cannot be written, the lease runs out, and the job is taken again.
  if (change !== null) await deps.work.changeJob(job.id, holder, change, now).catch(() => undefined);
}
