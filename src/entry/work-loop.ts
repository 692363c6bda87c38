import { type DeliveryDeps, deliverNext } from '../pipeline/jobs/deliver.ts';
import { type JobDeps, JobStopped } from '../pipeline/jobs/job-deps.ts';
import { runJob } from '../pipeline/jobs/run-job.ts';

/** Milliseconds between two looks for work that another process has left. */
const IDLE_MS = 1_000;
/** Ended jobs and answers to keys are kept for a day, a model's answers for thirty. */
const KEEP_MS = 86_400_000;
const SWEEP_MS = 600_000;

export interface WorkLoop {
  /** There is something to do. */
  wake(): void;
  /** Takes nothing more; what is under way is put back for the next process. */
  close(): Promise<void>;
}

/** Does the jobs and deliveries of a database in this process, so many jobs at a time. */
export function startWorkLoop(deps: JobDeps, delivery: DeliveryDeps | null, atOnce: number): WorkLoop {
  let isOpen = true;
  const sleepers = new Set<() => void>();
  const wake = (): void => {
    for (const sleeper of sleepers) sleeper();
  };
  const rest = (): Promise<void> =>
    new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        sleepers.delete(done);
        resolve();
      };
      const timer = setTimeout(done, IDLE_MS);
      sleepers.add(done);
    });
  const repeat = async (step: () => Promise<boolean>): Promise<void> => {
    while (isOpen) {
      const worked = await step().catch((error: unknown) => {
        deps.report('', error);
        return false;
      });
      if (!worked && isOpen) await rest();
      // Work on a database in this process never waits for anything: requests would not be seen until all of it is done.
      else await deps.pause();
    }
  };
  const sweep = (): void =>
    void deps.work
      .sweep(deps.now() - KEEP_MS, deps.now() - 30 * KEEP_MS)
      .catch((error: unknown) => deps.report('', error));
  const sweeping = setInterval(sweep, SWEEP_MS);
  const loops = Array.from({ length: atOnce }, () => repeat(() => runJob(deps)));
  if (delivery !== null) loops.push(repeat(() => deliverNext(delivery)));
  return {
    wake,
    async close() {
      isOpen = false;
      clearInterval(sweeping);
      wake();
      deps.hub.stopAll(new JobStopped('shutdown'));
      await Promise.all(loops);
    },
  };
}
