import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createD1Executor, type D1 } from '../../src/storage/d1/executor.ts';
import { createSqlStore } from '../../src/storage/sql-store.ts';
import { describeStore } from '../contract/storage.ts';
import { describeWork } from '../contract/work.ts';
import { STARTED_IN_MS, startWorker } from './support.ts';

let worker: Awaited<ReturnType<typeof startWorker>>;
beforeAll(async () => {
  worker = await startWorker();
}, STARTED_IN_MS);
afterAll(() => worker?.close());
beforeEach(() => worker.empty());

const open = () => createD1Executor(worker.database as D1);

describeStore('the store on D1', () => createSqlStore(open(), ['و', 'ال', 'وال']));
describeWork('the work store on D1', open);

describe('an article of 2,000 claims that is posted to workerd and D1', () => {
  const text = Array.from(
    { length: 2_000 },
    (_, ward) => `The council of Norwick paid ${ward + 3} million euros to ward ${ward}.`,
  ).join(' ');
  const TABLES = ['articles', 'claims', 'quantities', 'evidence_articles', 'evidence_claims'];
  const count = async (): Promise<number[]> =>
    Promise.all(
      TABLES.map(async (table) => {
        const { results } = await worker.database.prepare(`SELECT count(*) AS n FROM ${table}`).all();
        return (results as { n: number }[])[0]?.n ?? -1;
      }),
    );
  const post = () =>
    fetch(`${worker.url}/v1/articles`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: text,
    });

  it('is stored not at all when any part of it cannot be, then whole', async () => {
    // What D1 itself refuses, in the middle of the batch: after half the claims, and after half of what they are found by.
    for (const table of ['claims', 'evidence_claims']) {
      const trigger = `CREATE TRIGGER refused BEFORE INSERT ON ${table} WHEN (SELECT count(*) FROM ${table}) >= 1000
        BEGIN SELECT RAISE(ABORT, 'refused by the test'); END`;
      await worker.database.prepare(trigger).all();
      const response = await post();
      await worker.database.prepare('DROP TRIGGER refused').all();
      expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([
        500,
        'internal-error',
      ]);
      expect(await count()).toEqual([0, 0, 0, 0, 0]);
    }
    const response = await post();
    expect(response.status).toBe(201);
    const { claims } = (await response.json()) as { claims: unknown[] };
    expect(claims).toHaveLength(2_000);
    const [articles, stored, quantities = 0, facts, entries] = await count();
    expect([articles, stored, facts, entries]).toEqual([1, 2_000, 1, 2_000]);
    expect(quantities).toBeGreaterThanOrEqual(2_000);
  }, 300_000);
});
