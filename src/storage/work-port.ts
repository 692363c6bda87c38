import type { Delivery, Job, JobProblem, JobState } from '../domain/job.ts';
import type { Page, PageRequest } from './port.ts';

/** What is asked of a job, as it was read from the request. */
export interface NewJob {
  readonly id: string;
  readonly kind: Job['kind'];
  readonly batchId: string | null;
  readonly position: number;
  /** JSON of the request; null for a batch. */
  readonly input: string | null;
  readonly total: number;
  readonly callbackUrl: string | null;
  /** Milliseconds since 1970. A job that its creator works on itself is created with the creator's lease. */
  readonly notBefore: number;
  readonly lease: Lease | null;
}

/** A holder's claim to a job or key: only it may write, and only until the moment. */
export interface Lease {
  readonly holder: string;
  readonly until: number;
}

/** `notBefore` beyond every clock: a job that waits for somebody to listen. */
export const PARKED = 8_000_000_000_000_000;

/** A job that is now its holder's to do. */
export interface TakenJob {
  readonly id: string;
  readonly tenant: string;
  readonly input: string;
  readonly attempts: number;
  readonly batchId: string | null;
}

export interface StoredEvent {
  /** From 1, without gaps. */
  readonly seq: number;
  readonly event: string;
  readonly data: string;
}

export interface JobChange {
  readonly state?: JobState;
  readonly stage?: Job['progress']['stage'];
  readonly done?: number;
  readonly total?: number;
  readonly articleId?: string | null;
  readonly problem?: JobProblem | null;
  readonly notBefore?: number;
}

export interface StoredAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** An answer that is kept for a key together with the work that it tells of. */
export interface KeptAnswer {
  readonly key: string;
  readonly holder: string;
  readonly answer: StoredAnswer;
}

/** What is known of an idempotency key. */
export type KeyState =
  | { readonly kind: 'taken' }
  | { readonly kind: 'answered'; readonly answer: StoredAnswer }
  | { readonly kind: 'running' }
  | { readonly kind: 'other-request' };

export interface DueDelivery {
  readonly id: string;
  readonly jobId: string;
  readonly tenant: string;
  readonly url: string;
  readonly attempts: number;
}

/**
 * Where work is kept that outlives a request. Every method answers after the change is durable. What needs a tenant says
 * so; what works through the queue sees all. Moments are milliseconds since 1970.
 */
export interface WorkStore {
  /**
   * Stores jobs all or none, and with them the answer for an idempotency key if there is one. false, and nothing stored,
   * when the key is no longer its holder's: whoever has it now creates the jobs.
   */
  createJobs(
    tenant: string,
    jobs: readonly NewJob[],
    now: number,
    kept?: KeptAnswer | null,
  ): Promise<boolean>;
  findJob(tenant: string, id: string): Promise<Job | null>;
  /** State of a job, whosever it is; null when there is none. */
  stateOf(id: string): Promise<JobState | null>;
  /** Jobs of a batch in their order. */
  listBatch(tenant: string, batchId: string, page: PageRequest): Promise<Page<Job> | null>;
  deliveriesOf(jobId: string): Promise<Delivery[]>;
  /** Jobs that wait to be done, up to `limit`. */
  countWaiting(limit: number): Promise<number>;
  /** The next job to be done, or `id` if it still is; leased. null when there is none. */
  takeJob(lease: Lease, now: number, id?: string): Promise<TakenJob | null>;
  /** Jobs that could have been taken before this moment and were not, the oldest first. */
  listLeft(before: number, limit: number): Promise<string[]>;
  /** Says that the holder still works; false when the job is no longer its own. */
  renewLease(id: string, lease: Lease): Promise<boolean>;
  /** Changes a job that the holder has; false, and nothing changed, when it no longer has it. Ends the lease with an end state. */
  changeJob(id: string, holder: string, change: JobChange, now: number): Promise<boolean>;
  /** Adds events behind those that are there. */
  addEvents(id: string, events: readonly StoredEvent[]): Promise<void>;
  readEvents(id: string, after: number, limit: number): Promise<StoredEvent[]>;
  countEvents(id: string): Promise<number>;
  /** Cancels a job, or what is left of a batch; null when there is none, false when it had ended. */
  cancelJob(tenant: string, id: string, problem: JobProblem, now: number): Promise<boolean | null>;
  /** Says of a job, whosever it is, what holds it up; of one that has ended nothing. */
  noteProblem(id: string, problem: JobProblem, now: number): Promise<void>;
  /** Lets a job that waits for somebody to listen be done at once; false when it does not wait for that. */
  wakeJob(id: string, now: number): Promise<boolean>;
  takeKey(tenant: string, key: string, fingerprint: string, lease: Lease, now: number): Promise<KeyState>;
  renewKey(tenant: string, key: string, lease: Lease): Promise<void>;
  /** Does nothing where an answer is kept already. */
  keepAnswer(tenant: string, kept: KeptAnswer): Promise<void>;
  /** Forgets a key whose request came to nothing, so that it can be sent again. */
  releaseKey(tenant: string, key: string, holder: string): Promise<void>;
  takeDelivery(now: number, retryAt: number): Promise<DueDelivery | null>;
  recordDelivery(
    id: string,
    outcome: Omit<Delivery, 'url' | 'nextAt'> & { readonly nextAt: number },
  ): Promise<void>;
  /** Removes ended jobs, their events, and keys older than `before`; and answers of models older than `answersBefore`. */
  sweep(before: number, answersBefore: number): Promise<void>;
}
