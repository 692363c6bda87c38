import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startWorker } from './support.ts';

let worker: Awaited<ReturnType<typeof startWorker>>;
beforeAll(async () => {
  worker = await startWorker();
});
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
