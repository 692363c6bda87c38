import { Agent, request } from 'node:http';
import { readArticle } from './news.ts';

const MINUTE = 60_000;
const FIRST_DAY = Date.UTC(2026, 0, 1);

/** Posts one article after the other over one connection; each has a date of its own, so that each is a new one. */
export class Poster {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 });
  readonly #url: URL;
  readonly #fields: Readonly<Record<string, unknown>>;
  #posted: number;

  /** `first` keeps the dates of two posters apart; `fields` go with every article. */
  constructor(url: string, first = 0, fields: Readonly<Record<string, unknown>> = {}) {
    this.#url = new URL('/v1/articles', url);
    this.#posted = first;
    this.#fields = { text: readArticle().text, ...fields };
  }

  /** Resolves when the whole answer is there. Throws unless it was stored: 201. */
  post(): Promise<void> {
    const publishedAt = new Date(FIRST_DAY + this.#posted * MINUTE).toISOString();
    this.#posted += 1;
    const body = JSON.stringify({ ...this.#fields, publishedAt });
    return new Promise((resolve, reject) => {
      const sent = request(
        this.#url,
        {
          method: 'POST',
          agent: this.#agent,
          headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
        },
        (answer) => {
          answer.resume();
          answer.once('end', () =>
            answer.statusCode === 201 ? resolve() : reject(new Error(`answered ${answer.statusCode}`)),
          );
        },
      );
      sent.once('error', reject);
      sent.end(body);
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}
