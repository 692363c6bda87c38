import { Agent, request } from 'node:http';
import type { articlesFrom } from '../articles.ts';

/** How one request was answered. */
export interface Outcome {
  /** 0: not at all. */
  readonly status: number;
  readonly hasRetryAfter: boolean;
  /** From sending to the last byte. */
  readonly ms: number;
}

/** Articles that are posted in turn: after the first round each is stored already, and the database no longer grows. */
const ARTICLES = 300;

/** Posts articles over connections that stay open, as many at a time as it is told to. */
export class Load {
  readonly #agent = new Agent({ keepAlive: true });
  readonly #bodies: readonly Buffer[];
  readonly #url: URL;
  #sent = 0;
  underWay = 0;

  constructor(url: string, next: ReturnType<typeof articlesFrom>) {
    this.#url = new URL('/v1/articles', url);
    this.#bodies = Array.from({ length: ARTICLES }, () => Buffer.from(JSON.stringify(next())));
  }

  /** Every article once. */
  async warm(): Promise<void> {
    for (let at = 0; at < ARTICLES; at += 1) await this.post();
  }

  post(): Promise<Outcome> {
    const body = this.#bodies[this.#sent % ARTICLES] as Buffer;
    this.#sent += 1;
    this.underWay += 1;
    const start = performance.now();
    return new Promise<Outcome>((resolve) => {
      const end = (status: number, hasRetryAfter: boolean): void => {
        this.underWay -= 1;
        resolve({ status, hasRetryAfter, ms: performance.now() - start });
      };
      const headers = { 'content-type': 'application/json', 'content-length': body.length };
      const sent = request(this.#url, { method: 'POST', agent: this.#agent, headers }, (response) => {
        response.resume();
        response.once('end', () =>
          end(response.statusCode ?? 0, response.headers['retry-after'] !== undefined),
        );
        response.once('error', () => end(0, false));
      });
      sent.once('error', () => end(0, false));
      sent.end(body);
    });
  }

  /** So many clients that each send the next when they have an answer. */
  async closed(clients: number, seconds: number): Promise<Outcome[]> {
    const until = performance.now() + seconds * 1000;
    const outcomes: Outcome[] = [];
    const client = async (): Promise<void> => {
      while (performance.now() < until) outcomes.push(await this.post());
    };
    await Promise.all(Array.from({ length: clients }, client));
    return outcomes;
  }

  /** So many a second, whether they are answered or not; `most` bounds what this process can keep open. */
  async open(rate: number, seconds: number, most: number): Promise<Outcome[]> {
    const start = performance.now();
    const outcomes: Outcome[] = [];
    const all: Promise<unknown>[] = [];
    let due = 0;
    for (let now = 0; now < seconds * 1000; now = performance.now() - start) {
      const target = (rate * now) / 1000;
      for (; due < target; due += 1) {
        if (this.underWay >= most) {
          due = target;
          break;
        }
        all.push(this.post().then((outcome) => outcomes.push(outcome)));
      }
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    await Promise.all(all);
    return outcomes;
  }

  close(): void {
    this.#agent.destroy();
  }
}
