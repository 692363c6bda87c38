import extract from '../../../prompts/extract.md';
import judge from '../../../prompts/judge.md';
import verdict from '../../../prompts/verdict.md';
import { parsePrompt } from '../../../src/engines/llm/prompt.ts';
import { readConfig } from '../../../src/entry/config.ts';
import { createService, type Service } from '../../../src/entry/create-service.ts';
import { EDGE_HEARTBEAT_MS } from '../../../src/entry/edge/heartbeat.ts';
import { analyse } from '../analyse.ts';
import {
  createObjectExecutor,
  type Meter,
  type MeterReading,
  type ObjectStorage,
} from './object-executor.ts';

const nothing = (): undefined => undefined;
const settingsOf = (env: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );

/** The service as it is deployed, over the SQLite of a Durable Object: bare workerd knows no D1. */
export class Isnad {
  readonly #storage: ObjectStorage;
  readonly #meter: Meter = { queries: 0, rowsRead: 0, rowsWritten: 0 };
  readonly #service: Service;

  constructor({ storage }: { readonly storage: ObjectStorage }, env: Record<string, unknown>) {
    // Methods of the platform want to be called on what they belong to.
    this.#storage = { sql: storage.sql, transactionSync: (work) => storage.transactionSync(work) };
    this.#service = createService({
      config: readConfig({ ISNAD_LOG_LEVEL: 'error', ...settingsOf(env) }),
      database: createObjectExecutor(this.#storage, this.#meter),
      prompts: {
        extract: parsePrompt(extract, 'prompts/extract.md'),
        judge: parsePrompt(judge, 'prompts/judge.md'),
        verdict: parsePrompt(verdict, 'prompts/verdict.md'),
      },
      assets: new Map(),
      log: nothing,
      wake: nothing,
      background: nothing,
      heartbeatMs: EDGE_HEARTBEAT_MS,
      afterPause: null,
      send: async () => ({ error: 'nobody is told by a benchmark' }),
    });
  }

  async fetch(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url);
    if (pathname === '/bench/migrate') {
      this.#storage.sql.exec(await request.text()).toArray();
      return new Response('done');
    }
    if (pathname === '/bench/meter') {
      const reading: MeterReading = { ...this.#meter, bytes: this.#storage.sql.databaseSize };
      return Response.json(reading);
    }
    return this.#service.fetch(request);
  }
}

interface Environment {
  readonly ISNAD: {
    idFromName(name: string): unknown;
    get(id: unknown): { fetch(request: Request): Promise<Response> };
  };
}

export default {
  async fetch(request: Request, { ISNAD }: Environment): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname !== '/bench/analyse') return ISNAD.get(ISNAD.idFromName('bench')).fetch(request);
    const text = await request.text();
    const times = Number(searchParams.get('times'));
    let claims = 0;
    for (let time = 0; time < times; time += 1) claims += (await analyse(text)).claims.length;
    return Response.json({ claims });
  },
};
