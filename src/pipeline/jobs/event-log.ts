import type { StoredEvent, WorkStore } from '../../storage/work-port.ts';
import type { AnalysisEvent } from '../events.ts';
import type { EventHub } from './event-hub.ts';

type Progress = Extract<AnalysisEvent, { type: 'progress' }>;

/**
 * Writes a job's events to the store as they come, those that came while a write was under way in the next one. A job
 * that is done a second time tells the same again: what is there already is passed over.
 */
export class EventLog {
  readonly #id: string;
  readonly #work: WorkStore;
  readonly #hub: EventHub;
  readonly #onProgress: (progress: Progress) => Promise<unknown>;
  #known: number;
  #told = 0;
  #waiting: StoredEvent[] = [];
  #progress: Progress | null = null;
  #writing: Promise<void> = Promise.resolve();
  #scheduled = false;

  constructor(
    id: string,
    known: number,
    deps: { readonly work: WorkStore; readonly hub: EventHub },
    onProgress: (progress: Progress) => Promise<unknown>,
  ) {
    this.#id = id;
    this.#known = known;
    this.#work = deps.work;
    this.#hub = deps.hub;
    this.#onProgress = onProgress;
  }

  add(event: AnalysisEvent): void {
    if (event.type === 'progress') this.#progress = event;
    else if (event.type === 'article') this.tell('article', { jobId: this.#id, ...event.article });
    else this.tell(event.type, event.claim);
    this.#schedule();
  }

  tell(event: string, data: unknown): void {
    this.#told += 1;
    if (this.#told > this.#known) this.#waiting.push({ seq: this.#told, event, data: JSON.stringify(data) });
    this.#schedule();
  }

  /** Until all that was told is durable. */
  async flush(): Promise<void> {
    do await this.#writing;
    while (this.#scheduled);
  }

  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    const next = this.#writing.then(() => this.#write());
    this.#writing = next;
    // Who waits for the log sees the failure; until then nobody does.
    next.catch(() => undefined);
  }

  async #write(): Promise<void> {
    this.#scheduled = false;
    const events = this.#waiting;
    const progress = this.#progress;
    this.#waiting = [];
    this.#progress = null;
    if (events.length > 0) await this.#work.addEvents(this.#id, events);
    if (progress !== null) await this.#onProgress(progress);
    this.#hub.notify(this.#id);
  }
}
