import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { readConfig } from '../../src/entry/config.ts';
import { createService } from '../../src/entry/create-service.ts';
import { readPrompts } from '../../src/entry/read-prompts.ts';
import { deliverNext } from '../../src/pipeline/jobs/deliver.ts';
import { LEASE_MS } from '../../src/pipeline/jobs/job-deps.ts';
import { runJob } from '../../src/pipeline/jobs/run-job.ts';
import type { Executor } from '../../src/storage/executor.ts';
import { openSqlite } from '../../src/storage/sqlite/open.ts';
import { randomFrom } from '../bench/scale/random.ts';
import { articlesFrom } from './articles.ts';
import { type Finding, faultsOf } from './finding.ts';

const TIMES = 3;
const CONSUMERS = 4;
/** Statements that a consumer which is to die still gets done, at most. */
const LAST_STATEMENTS = 12;
const CONFIG = readConfig({
  ISNAD_LOG_LEVEL: 'silent',
  ISNAD_MAX_WAITING_JOBS: '100000',
  ISNAD_WEBHOOK_SECRET: `whsec_${btoa('soak'.repeat(8))}`,
});

/** The database as a process sees it that dies after so many statements: nothing it asks for afterwards is done. */
function dying(executor: Executor, statements: number): Executor {
  let left = statements;
  const live = <T>(ask: () => Promise<T>): Promise<T> => {
    left -= 1;
    return left < 0 ? Promise.reject(new Error('this process is dead')) : ask();
  };
  return {
    all: (query) => live(() => executor.all(query)),
    batch: (queries) => live(() => executor.batch(queries)),
    close: () => executor.close(),
  };
}

function serviceOver(database: Executor, told: string[]) {
  const { fetch, jobs, delivery } = createService({
    config: CONFIG,
    database,
    prompts: readPrompts(),
    assets: new Map(),
    log: () => undefined,
    wake: () => undefined,
    background: () => undefined,
    heartbeatMs: 15_000,
    afterPause: null,
    send: (_, headers) => {
      told.push(headers['webhook-id'] ?? '');
      return Promise.resolve({ status: 204 });
    },
  });
  if (delivery === null) throw new Error('there is a secret, so there are deliveries');
  return { fetch, jobs, delivery };
}

async function acceptJobs(fetch: ReturnType<typeof serviceOver>['fetch'], count: number): Promise<string[]> {
  const next = articlesFrom(7);
  const ids: string[] = [];
  for (let at = 0; at < count; at += 1) {
    const response = await fetch(
      new Request('http://127.0.0.1/v1/articles', {
        method: 'POST',
        headers: { 'content-type': 'application/json', prefer: 'respond-async' },
        body: JSON.stringify({ ...next(), callbackUrl: 'https://news.example/told' }),
      }),
    );
    ids.push(((await response.json()) as { id: string }).id);
  }
  return ids;
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  return list
    .map((one) => ({ one, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ one }) => one);
}

/**
 * A queue that delivers at least once: every job's message comes three times, in any order, to consumers of which every
 * third dies in the middle; then comes what the cron does. Nothing is done twice, nothing is left.
 */
export async function proveRedelivery(count: number): Promise<Finding> {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-soak-'));
  const path = join(folder, 'isnad.db');
  const database = openSqlite(`file:${path}`);
  const random = randomFrom(31);
  const told: string[] = [];
  let deaths = 0;
  try {
    const { fetch, jobs, delivery } = serviceOver(database, told);
    const ids = await acceptJobs(fetch, count);
    const messages = shuffled(
      ids.flatMap((id) => Array.from({ length: TIMES }, () => id)),
      random,
    );
    const consume = async (): Promise<void> => {
      for (let id = messages.pop(); id !== undefined; id = messages.pop()) {
        const dies = random() < 1 / 3;
        const statements = Math.floor(random() * LAST_STATEMENTS);
        const own = dies ? serviceOver(dying(database, statements), told).jobs : jobs;
        await runJob(own, id).catch(() => undefined);
        if (dies) deaths += 1;
      }
    };
    await Promise.all(Array.from({ length: CONSUMERS }, consume));
    // Later, when the leases of the dead have run out.
    let later = Date.now();
    for (let round = 0; round < 10; round += 1) {
      later += 2 * LEASE_MS;
      const now = later;
      while (await runJob({ ...jobs, now: () => now }));
    }
    const doneAgain = (await Promise.all(ids.map((id) => runJob(jobs, id)))).filter(Boolean).length;
    while (await deliverNext({ ...delivery, now: () => later }));
    const db = new SQLite(path, { readonly: true });
    const ask = (sql: string): number => db.prepare(sql).pluck().get() as number;
    const faults = faultsOf([
      [ask("SELECT count(*) FROM jobs WHERE state = 'done'") === count, 'a job is not done'],
      [ask('SELECT count(*) FROM articles') === count, 'articles are lost or stored twice'],
      [doneAgain === 0, `${doneAgain} jobs were done again after their end`],
      [
        ask("SELECT count(*) FROM job_events WHERE event = 'done'") === count,
        'a job told its end twice or never',
      ],
      [
        ask(
          'SELECT count(*) FROM (SELECT 1 FROM job_events GROUP BY job_id HAVING count(*) <> max(seq) OR min(seq) <> 1)',
        ) === 0,
        'the events of a job have gaps',
      ],
      [
        ask(
          "SELECT count(*) FROM (SELECT job_id FROM job_events WHERE event = 'claim' GROUP BY job_id, json_extract(data, '$.id') HAVING count(*) > 1)",
        ) === 0,
        'a claim was told of twice',
      ],
      [told.length === count && new Set(told).size === count, `${told.length} callbacks for ${count} jobs`],
      [db.pragma('integrity_check', { simple: true }) === 'ok', 'the integrity check is not clean'],
    ]);
    db.close();
    return {
      title: 'Every message three times',
      rows: [
        ['jobs', 'messages', 'consumers that died', 'callbacks', 'faults'],
        [String(count), String(count * TIMES), String(deaths), String(told.length), String(faults.length)],
      ],
      faults,
    };
  } finally {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
