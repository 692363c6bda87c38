import { randomFrom } from '../../bench/scale/random.ts';
import { articlesFrom } from '../articles.ts';
import { type Finding, faultsOf } from '../finding.ts';
import { Server } from '../server.ts';
import { ask } from './ask.ts';
import { lookInto } from './look.ts';
import { jobsEnd, readBack } from './read-back.ts';
import { type Answered, type WorkItem, workItem } from './work-items.ts';

export interface KillSize {
  readonly kills: number;
  /** Requests to be answered at least. */
  readonly posts: number;
}

/** Clients that ask at the same time. */
const CLIENTS = 6;
/** Requests that wait to be sent again: their key is held for ten seconds by the process that died. */
const MOST_OPEN = 200;
const AGAIN_MS = 1_000;
/**
 * The longest that a server runs before it is killed; longer, within bounds, where it took longer to start: a machine that is
 * slow at this is slow at everything, and a server that is killed before it has done anything proves nothing.
 */
const LIFE_MS = 900;
const MOST_LIFE_MS = 6_000;
const JOBS_MS = 90_000;
const RESTART_MS = 2_000;
/** One answer in so many is asked for again. */
const ASKED_AGAIN = 7;

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

interface Waiting {
  readonly item: WorkItem;
  readonly at: number;
}

/** Clients that keep asking, whatever happens to the server, until each request has its answer. */
class Clients {
  readonly items: WorkItem[] = [];
  readonly answered: Answered[] = [];
  readonly faults: string[] = [];
  sent = 0;
  repeated = 0;
  #waiting: Waiting[] = [];
  #isFed = true;
  readonly #next = articlesFrom(5);
  readonly #server: Server;

  constructor(server: Server) {
    this.#server = server;
  }

  /** No new requests any more. */
  stopFeeding(): void {
    this.#isFed = false;
  }

  async run(): Promise<void> {
    await Promise.all(Array.from({ length: CLIENTS }, () => this.#client()));
  }

  get #isOver(): boolean {
    return (!this.#isFed && this.answered.length === this.items.length) || this.faults.length > 0;
  }

  #take(): WorkItem | null {
    const now = performance.now();
    const due = this.#waiting.findIndex(({ at }) => at <= now);
    if (due !== -1) return this.#waiting.splice(due, 1)[0]?.item ?? null;
    if (!this.#isFed || this.items.length - this.answered.length >= MOST_OPEN) return null;
    const item = workItem(this.items.length, this.#next);
    this.items.push(item);
    return item;
  }

  async #client(): Promise<void> {
    while (!this.#isOver) {
      const { url } = this.#server;
      const item = url === null ? null : this.#take();
      if (url === null || item === null) {
        await wait(20);
        continue;
      }
      try {
        this.sent += 1;
        const answer = await ask(item, url);
        if (answer === null) this.#waiting.push({ item, at: performance.now() + AGAIN_MS });
        else this.answered.push(answer);
        if (this.answered.length % ASKED_AGAIN === 0) await this.#askAgain(url);
      } catch (error) {
        this.faults.push((error as Error).message);
      }
    }
  }

  /** The same key later, often after a restart: the same answer, byte for byte. */
  async #askAgain(url: string): Promise<void> {
    const before = this.answered[Math.floor(this.answered.length / 2)];
    if (before === undefined || before.item.kind === 'live') return;
    const again = await ask(before.item, url);
    if (again === null) return;
    this.repeated += 1;
    if (again.body !== before.body || again.status !== before.status)
      this.faults.push(`a repeated ${before.item.kind} was answered otherwise`);
  }
}

/** Kills the server at random moments while it works, and looks whether anything is lost, doubled or half done. */
export async function proveKills({ kills, posts }: KillSize, log: (line: string) => void): Promise<Finding> {
  const random = randomFrom(23);
  const server = new Server();
  const clients = new Clients(server);
  const restarts: number[] = [];
  try {
    await server.start();
    const running = clients.run();
    for (let kill = 0; kill < kills && clients.faults.length === 0; kill += 1) {
      await wait(random() * Math.min(Math.max(LIFE_MS, restarts.at(-1) ?? 0), MOST_LIFE_MS));
      await server.end('SIGKILL');
      restarts.push(await server.start());
      if (kill % 20 === 19) log(`${kill + 1} kills, ${clients.answered.length} requests answered`);
    }
    while (clients.items.length < posts && clients.faults.length === 0) await wait(50);
    clients.stopFeeding();
    await running;
    log('no more kills; waiting for the jobs');
    const { url } = server;
    const faults = [...clients.faults];
    if (url !== null) faults.push(...(await jobsEnd(url, clients.answered, JOBS_MS)));
    if (url !== null) faults.push(...(await readBack(url, clients.answered)));
    await server.end('SIGTERM');
    faults.push(...lookInto(server.database, clients.items, clients.answered));
    const slowest = Math.max(...restarts);
    faults.push(...faultsOf([[slowest < RESTART_MS, `a restart took ${Math.round(slowest)} ms`]]));
    return {
      title: 'Killed at random moments',
      rows: [
        ['kills', 'requests answered', 'sent', 'asked again', 'slowest restart ms', 'faults'],
        [
          String(kills),
          String(clients.answered.length),
          String(clients.sent),
          String(clients.repeated),
          slowest.toFixed(0),
          String(faults.length),
        ],
      ],
      faults,
    };
  } finally {
    await server.remove();
  }
}
