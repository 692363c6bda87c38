import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newJob } from '../../src/http/jobs/queue-jobs.ts';
import { createD1Executor } from '../../src/storage/d1/executor.ts';
import { createSqlWork } from '../../src/storage/sql-work.ts';
import { STARTED_IN_MS, startWorker } from './support.ts';

let worker: Awaited<ReturnType<typeof startWorker>>;
beforeAll(async () => {
  worker = await startWorker();
}, STARTED_IN_MS);
afterAll(() => worker?.close());
beforeEach(() => worker.empty());

const count = async (table: string): Promise<number> => {
  const { results } = await worker.database.prepare(`SELECT count(*) AS n FROM ${table}`).all();
  return (results as { n: number }[])[0]?.n ?? -1;
};
const TABLES = ['articles', 'claims', 'hops', 'evidence_claims', 'jobs', 'job_events'];
const counts = async () =>
  Object.fromEntries(await Promise.all(TABLES.map(async (t) => [t, await count(t)])));

async function postLater(ward: number): Promise<string> {
  const response = await fetch(`${worker.url}/v1/articles`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', prefer: 'respond-async' },
    body: JSON.stringify({ text: `Reuters reported that ward ${ward} voted on 4 May 2026.` }),
  });
  expect(response.status).toBe(202);
  return ((await response.json()) as { id: string }).id;
}

async function ended(id: string): Promise<Record<string, unknown>> {
  for (let tries = 0; tries < 400; tries += 1) {
    const job = (await (await fetch(`${worker.url}/v1/jobs/${id}`)).json()) as Record<string, unknown>;
    if (job.state !== 'queued' && job.state !== 'running') return job;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`the job ${id} does not end`);
}

/** A request as it is kept with its job: checked, what is absent null. */
const inputOf = (text: string): string => {
  const absent = { title: null, publisher: null, author: null, publishedAt: null, language: null };
  return JSON.stringify({
    text,
    ...absent,
    claimLanguage: null,
    countryHint: null,
    engine: 'rules',
    verify: true,
  });
};

describe('jobs that no message ever came for', () => {
  it('are all taken up after one run of the cron, those just asked for aside', async () => {
    const work = createSqlWork(createD1Executor(worker.database));
    const forgotten = Array.from({ length: 30 }, (_, ward) =>
      newJob({ input: inputOf(`Ward ${ward} voted on 4 May 2026.`) }),
    );
    const fresh = newJob({ input: inputOf('Ward 99 voted on 4 May 2026.') });
    await work.createJobs('', forgotten, Date.now() - 120_000);
    await work.createJobs('', [fresh], Date.now());
    await worker.scheduled();
    const done = await Promise.all(forgotten.map(({ id }) => ended(id)));
    expect(new Set(done.map(({ state, attempts }) => `${state} ${attempts}`))).toEqual(new Set(['done 1']));
    expect(await work.findJob('', fresh.id)).toMatchObject({ state: 'queued', attempts: 0 });
  });
});

describe('a message of the queue that comes three times', () => {
  it('before, while and after its job is done doubles nothing', async () => {
    const ids = [];
    for (let ward = 0; ward < 10; ward += 1) {
      const id = await postLater(ward);
      ids.push(id);
      // Beside the one that the POST sent: at the same time, in one batch and in several.
      await worker.jobs.sendBatch([{ body: { jobId: id } }, { body: { jobId: id } }]);
    }
    const done = await Promise.all(ids.map(ended));
    expect(done.map(({ state, attempts }) => [state, attempts])).toEqual(ids.map(() => ['done', 1]));
    const once = await counts();
    expect(once).toMatchObject({ articles: 10, jobs: 10 });
    for (let again = 0; again < 3; again += 1)
      await worker.jobs.sendBatch(ids.map((jobId) => ({ body: { jobId } })));
    // A job that is sent last has its turn last.
    await ended(await postLater(10));
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    const { articles, jobs, job_events } = await counts();
    expect([articles, jobs]).toEqual([11, 11]);
    expect(job_events).toBe((once.job_events as number) + (once.job_events as number) / 10);
    expect((await Promise.all(ids.map(ended))).map(({ attempts }) => attempts)).toEqual(ids.map(() => 1));
  });
});
