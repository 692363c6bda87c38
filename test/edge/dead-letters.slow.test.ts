import { afterAll, beforeAll, expect, it } from 'vitest';
import { STARTED_IN_MS, startWorker } from './support.ts';

let worker: Awaited<ReturnType<typeof startWorker>>;
beforeAll(async () => {
  worker = await startWorker();
}, STARTED_IN_MS);
afterAll(() => worker?.close());

async function postLater(text: string): Promise<string> {
  const response = await fetch(`${worker.url}/v1/articles`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', prefer: 'respond-async' },
    body: JSON.stringify({ text }),
  });
  return ((await response.json()) as { id: string }).id;
}
const jobOf = async (id: string) => (await fetch(`${worker.url}/v1/jobs/${id}`)).json();

async function until(id: string, isSo: (job: { state: string; problem: unknown }) => boolean) {
  for (let tries = 0; tries < 600; tries += 1) {
    const job = (await jobOf(id)) as { state: string; problem: unknown };
    if (isSo(job)) return job;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return jobOf(id);
}

// Five tries of a message take a quarter of a minute.
it('a job whose message ends in the dead-letter queue says so, holds up no other, and is done in the end', {
  timeout: 120_000,
}, async () => {
  // No holder can have a job of this tenant: whoever takes it up fails before it has begun.
  const trigger = `CREATE TRIGGER poison BEFORE UPDATE OF lease ON jobs WHEN NEW.input LIKE '%Poisoned%'
    BEGIN SELECT RAISE(ABORT, 'not this one'); END`;
  await worker.database.prepare(trigger).all();
  const id = await postLater('Poisoned wells were found in Norwick on 4 May 2026.');
  const other = await postLater('The council of Norwick met on 5 May 2026.');
  await worker.jobs.sendBatch([{ body: { jobId: id } }, { body: { jobId: other } }]);
  expect(await until(other, ({ state }) => state === 'done')).toMatchObject({ state: 'done', problem: null });
  expect(await until(id, ({ problem }) => problem !== null)).toMatchObject({
    state: 'queued',
    problem: { code: 'job-dead-lettered', detail: expect.stringContaining('dead-letter queue') },
  });
  await worker.database.prepare('DROP TRIGGER poison').all();
  // A minute later: until then, a message may still be on its way.
  await worker.database.prepare('UPDATE jobs SET updated_at = updated_at - 61000').all();
  await worker.scheduled();
  expect(await until(id, ({ state }) => state === 'done')).toMatchObject({ state: 'done', problem: null });
});
