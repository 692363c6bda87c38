import type { Store } from '../../storage/port.ts';
import type { WorkStore } from '../../storage/work-port.ts';
import type { TakeInDeps } from '../take-in.ts';
import type { EventHub } from './event-hub.ts';

/** What it takes to do a job. */
export interface JobDeps extends TakeInDeps {
  readonly storeOf: (tenant: string) => Store;
  readonly work: WorkStore;
  readonly hub: EventHub;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Lets others have the thread for a moment: requests be seen, answers be sent. */
  readonly pause: () => Promise<void>;
  /** A failure that is nobody's fault outside: for the log. */
  readonly report: (jobId: string, error: unknown) => void;
}

/** Milliseconds that a holder may be silent before its job is another's. */
export const LEASE_MS = 15_000;
/** Tries of a job that fails for no reason of its own. */
export const MOST_ATTEMPTS = 5;
/** After so many holders who died of it, a job is given up: it would bring down one process after the other. */
export const MOST_HOLDERS = 20;
/** Milliseconds before the second try; doubles with each. */
const BACKOFF_MS = 1_000;
export const backoff = (attempts: number): number => BACKOFF_MS * 2 ** Math.max(0, attempts - 1);

/** Why work stopped that was not finished. */
export class JobStopped extends Error {
  /** `cancelled`: it is not to go on. `left`: nobody waits for it now. `shutdown`: another process goes on. `lost`: another has it. */
  readonly why: 'cancelled' | 'left' | 'shutdown' | 'lost';
  constructor(why: JobStopped['why']) {
    super(`The job was stopped: ${why}.`);
    this.why = why;
  }
}
