import { ENDED, type JobProblem } from '../../domain/job.ts';
import type { StoredEvent, WorkStore } from '../../storage/work-port.ts';
import type { EventHub } from './event-hub.ts';

/** Events read at once. */
const PAGE = 100;
/** Milliseconds after which a job that another process does is asked about. */
const POLL_MS = 500;

/** An event of a job; `problem` stands at the end of one that came to nothing. */
export type JobEvent =
  | (StoredEvent & { readonly problem?: undefined })
  | { readonly seq: number; readonly event: 'problem'; readonly problem: JobProblem };

/**
 * All events of a job after one that is known, those that are there and those to come, to its end. Ends early when the
 * signal says so. The job must exist. `wake` has a job done that waits for somebody to listen: its last listener may be
 * found to be gone only after this one has come.
 */
export async function* followEvents(
  tenant: string,
  id: string,
  after: number,
  { work, hub }: { readonly work: WorkStore; readonly hub: EventHub },
  signal: AbortSignal,
  wake: (() => Promise<void>) | null = null,
): AsyncGenerator<JobEvent, void> {
  let last = after;
  while (!signal.aborted) {
    // Asked before the events are: one that has ended has told everything.
    const job = await work.findJob(tenant, id);
    const events = await work.readEvents(id, last, PAGE);
    for (const event of events) {
      last = event.seq;
      yield event;
      if (event.event === 'done') return;
    }
    if (events.length > 0) continue;
    if (job === null || job.state === 'done') return;
    if (ENDED.has(job.state)) {
      const problem = job.problem ?? { code: 'job-cancelled' as const, detail: 'The job was cancelled.' };
      const seq = (await work.countEvents(id)) + 1;
      if (seq > after) yield { seq, event: 'problem', problem };
      return;
    }
    if (job.state === 'queued') await wake?.();
    await hub.wait(id, POLL_MS, signal);
  }
}
