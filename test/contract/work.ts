import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sql3 } from '../../src/storage/compiler.ts';
import type { Executor } from '../../src/storage/executor.ts';
import { createSqlWork } from '../../src/storage/sql-work.ts';
import { type NewJob, PARKED, type WorkStore } from '../../src/storage/work-port.ts';

const HOUR = 3_600_000;
/** What D1 takes a row, which workerd alone does not enforce; something is left for the other columns. */
const ROW_BYTES = 1_900_000;
/** Longer than that, with pairs of surrogates wherever it could be cut. */
const LONG = `a${'😀ق'.repeat(800_000)}`;
const lease = (holder: string, until: number) => ({ holder, until });
const job = (id: string, more: Partial<NewJob> = {}): NewJob => ({
  id,
  kind: 'article',
  batchId: null,
  position: 0,
  input: `{"text":"${id}"}`,
  total: 0,
  callbackUrl: null,
  notBefore: 0,
  lease: null,
  ...more,
});
const batchOf = (id: string, parts: number, more: Partial<NewJob> = {}): NewJob[] => [
  job(id, { kind: 'batch', input: null, total: parts, ...more }),
  ...Array.from({ length: parts }, (_, position) => job(`${id}.${position}`, { batchId: id, position })),
];

/** What every work store does. `open` gives an empty database. */
export function describeWork(name: string, open: () => Executor): void {
  describe(name, () => {
    let executor: Executor;
    let work: WorkStore;
    beforeEach(() => {
      executor = open();
      work = createSqlWork(executor);
    });
    afterEach(() => executor.close());
    const longest = async (table: string, column: string): Promise<number> => {
      const size = sql<number>`max(length(CAST(${sql.ref(column)} AS BLOB)))`.as('bytes');
      const query = sql3.selectFrom(sql.table(table).as('t')).select(size).compile();
      return (await executor.all<{ bytes: number }>(query))[0]?.bytes ?? 0;
    };

    describe('a job', () => {
      it('is found by its tenant alone', async () => {
        await work.createJobs('a', [job('j1')], 1_000);
        expect(await work.findJob('a', 'j1')).toEqual({
          id: 'j1',
          object: 'job',
          kind: 'article',
          state: 'queued',
          progress: { stage: 'queued', done: 0, total: 0 },
          articleId: null,
          batchId: null,
          problem: null,
          attempts: 0,
          createdAt: '1970-01-01T00:00:01.000Z',
          updatedAt: '1970-01-01T00:00:01.000Z',
        });
        expect(await work.findJob('b', 'j1')).toBeNull();
        expect(await work.cancelJob('b', 'j1', { code: 'job-cancelled', detail: '' }, 2)).toBeNull();
      });

      it('is taken once, in the order of creation, and not before its time', async () => {
        await work.createJobs('a', [job('j1'), job('j2'), job('later', { notBefore: 500 })], 0);
        const taken = await Promise.all(
          ['x', 'y', 'z'].map((holder) => work.takeJob(lease(holder, 100), 10)),
        );
        expect(taken.map((one) => one?.id)).toEqual(['j1', 'j2', undefined]);
        expect(taken[0]).toEqual({
          id: 'j1',
          tenant: 'a',
          input: '{"text":"j1"}',
          attempts: 1,
          batchId: null,
        });
        expect((await work.takeJob(lease('z', 900), 500))?.id).toBe('j1');
        expect(await work.countWaiting(10)).toBe(1);
      });

      it('is told of when it was left lying: due, or its holder dead, before a moment', async () => {
        await work.createJobs('a', [job('old'), job('held'), job('later', { notBefore: 900 })], 0);
        await work.createJobs('a', [...batchOf('b', 1), job('parked', { notBefore: PARKED })], 100);
        await work.createJobs('a', [job('new')], 600);
        expect(await work.listLeft(500, 10)).toEqual(['old', 'held', 'b.0']);
        expect(await work.listLeft(500, 1)).toEqual(['old']);
        await work.takeJob(lease('x', 700), 200, 'held');
        expect(await work.listLeft(500, 10)).toEqual(['old', 'b.0']);
        expect(await work.listLeft(1_000, 10)).toEqual(['old', 'held', 'later', 'b.0', 'new']);
      });

      it('is taken again when its holder no longer says that it works, who then writes nothing', async () => {
        await work.createJobs('a', [job('j1')], 0);
        await work.takeJob(lease('dead', 100), 10);
        expect(await work.renewLease('j1', lease('dead', 200))).toBe(true);
        expect(await work.takeJob(lease('new', 300), 150)).toBeNull();
        expect(await work.takeJob(lease('new', 300), 250)).toMatchObject({ id: 'j1', attempts: 2 });
        expect(await work.renewLease('j1', lease('dead', 900))).toBe(false);
        expect(await work.changeJob('j1', 'dead', { state: 'done' }, 260)).toBe(false);
        expect(
          await work.changeJob('j1', 'new', { state: 'done', articleId: 'art', stage: 'stored' }, 270),
        ).toBe(true);
        expect(await work.findJob('a', 'j1')).toMatchObject({ state: 'done', articleId: 'art', attempts: 2 });
        expect(await work.takeJob(lease('x', 9_000), 8_000)).toBeNull();
      });

      it('is cancelled once, while it waits or runs', async () => {
        const problem = { code: 'job-cancelled' as const, detail: 'Somebody cancelled it.' };
        await work.createJobs('a', [job('j1')], 0);
        await work.takeJob(lease('x', 100), 10);
        expect(await work.cancelJob('a', 'j1', problem, 20)).toBe(true);
        expect(await work.cancelJob('a', 'j1', problem, 30)).toBe(false);
        expect(await work.findJob('a', 'j1')).toMatchObject({ state: 'cancelled', problem });
        expect(await work.changeJob('j1', 'x', { state: 'done' }, 40)).toBe(false);
      });

      it('may say what holds it up, until it has ended', async () => {
        await work.createJobs('a', [job('j1')], 0);
        const problem = { code: 'job-dead-lettered' as const, detail: 'Nobody could begin.' };
        await work.noteProblem('j1', problem, 2_000);
        expect(await work.findJob('a', 'j1')).toMatchObject({ state: 'queued', problem });
        expect((await work.takeJob(lease('x', 9_000), 3_000))?.id).toBe('j1');
        expect(await work.findJob('a', 'j1')).toMatchObject({ state: 'running', problem });
        await work.changeJob('j1', 'x', { state: 'done', problem: null }, 4_000);
        await work.noteProblem('j1', problem, 5_000);
        expect(await work.findJob('a', 'j1')).toMatchObject({ state: 'done', problem: null });
      });

      it('has a state for those who work on it', async () => {
        await work.createJobs('a', [job('j1')], 0);
        expect([await work.stateOf('j1'), await work.stateOf('none')]).toEqual(['queued', null]);
      });

      it('keeps its events in order, each once', async () => {
        await work.createJobs('a', [job('j1')], 0);
        const events = Array.from({ length: 60 }, (_, at) => ({
          seq: at + 1,
          event: 'claim',
          data: `{"n":${at}}`,
        }));
        await work.addEvents('j1', events.slice(0, 40));
        await work.addEvents('j1', events.slice(30));
        expect(await work.countEvents('j1')).toBe(60);
        expect(await work.readEvents('j1', 57, 100)).toEqual(events.slice(57));
        expect(await work.readEvents('j1', 0, 2)).toEqual(events.slice(0, 2));
      });

      it('keeps an event of any length, once, whoever tells it again', async () => {
        await work.createJobs('a', [job('j1')], 0);
        const long = { seq: 1, event: 'done', data: LONG };
        await work.addEvents('j1', [long, { seq: 2, event: 'claim', data: '{}' }]);
        await work.addEvents('j1', [{ ...long, data: `${LONG}${LONG}` }]);
        const [first, second] = await work.readEvents('j1', 0, 10);
        expect(first?.data === LONG).toBe(true);
        expect(second?.data).toBe('{}');
        expect(await longest('job_events', 'data')).toBeLessThanOrEqual(ROW_BYTES);
        expect(await longest('event_parts', 'data')).toBeLessThanOrEqual(ROW_BYTES);
      });

      it('waits for a listener until one wakes it', async () => {
        await work.createJobs('a', [job('j1', { notBefore: PARKED }), job('later', { notBefore: HOUR })], 0);
        expect(await work.takeJob(lease('x', 100), 10)).toBeNull();
        expect(await work.countWaiting(9)).toBe(1);
        expect([await work.wakeJob('j1', 20), await work.wakeJob('later', 20)]).toEqual([true, false]);
        expect((await work.takeJob(lease('x', 100), 20, 'j1'))?.id).toBe('j1');
      });
    });

    describe('a batch', () => {
      it('is as far as its parts and ends with them', async () => {
        await work.createJobs('a', batchOf('b', 3), 0);
        expect(
          (await work.listBatch('a', 'b', { cursor: null, limit: 2 }))?.items.map(({ id }) => id),
        ).toEqual(['b.0', 'b.1']);
        for (const [at, state] of (['done', 'failed', 'done'] as const).entries()) {
          expect(await work.findJob('a', 'b')).toMatchObject({
            state: at === 0 ? 'queued' : 'running',
            progress: { done: at, total: 3 },
          });
          const taken = await work.takeJob(lease('x', 100), 10);
          await work.changeJob(taken?.id ?? '', 'x', { state }, 20);
        }
        expect(await work.findJob('a', 'b')).toMatchObject({
          state: 'done',
          progress: { stage: 'stored', done: 3, total: 3 },
        });
        expect(await work.listBatch('other', 'b', { cursor: null, limit: 2 })).toBeNull();
      });

      it('gives its parts in pages', async () => {
        await work.createJobs('a', batchOf('b', 5), 0);
        const first = await work.listBatch('a', 'b', { cursor: null, limit: 3 });
        const rest = await work.listBatch('a', 'b', { cursor: first?.nextCursor ?? null, limit: 3 });
        expect([first, rest].flatMap((page) => page?.items.map(({ id }) => id))).toEqual([
          'b.0',
          'b.1',
          'b.2',
          'b.3',
          'b.4',
        ]);
        expect(rest?.nextCursor).toBeNull();
      });

      it('is cancelled with what is left of it', async () => {
        await work.createJobs('a', batchOf('b', 3), 0);
        await work.takeJob(lease('x', 100), 10);
        await work.changeJob('b.0', 'x', { state: 'done' }, 20);
        await work.cancelJob('a', 'b', { code: 'job-cancelled', detail: '' }, 30);
        const states = (await work.listBatch('a', 'b', { cursor: null, limit: 9 }))?.items.map(
          ({ state }) => state,
        );
        expect(states).toEqual(['done', 'cancelled', 'cancelled']);
        expect(await work.findJob('a', 'b')).toMatchObject({ state: 'cancelled' });
      });
    });

    describe('a key', () => {
      const take = (holder: string, now: number, fingerprint = 'f', tenant = 'a') =>
        work.takeKey(tenant, 'k', fingerprint, lease(holder, now + 100), now);
      const answer = { status: 201, headers: { location: '/x' }, body: '{"ä":1}' };

      it('is one request’s at a time, and answers the same one with the same answer', async () => {
        expect(await take('x', 0)).toEqual({ kind: 'taken' });
        expect(await take('y', 10)).toEqual({ kind: 'running' });
        expect(await take('y', 10, 'other')).toEqual({ kind: 'other-request' });
        expect(await take('y', 10, 'other', 'b')).toEqual({ kind: 'taken' });
        await work.keepAnswer('a', { key: 'k', holder: 'x', answer });
        expect(await take('y', 20)).toEqual({ kind: 'answered', answer });
        expect(await take('y', 20, 'other')).toEqual({ kind: 'other-request' });
      });

      it('keeps an answer of any length', async () => {
        await take('x', 0);
        await work.keepAnswer('a', { key: 'k', holder: 'y', answer: { ...answer, body: 'not y’s' } });
        await work.keepAnswer('a', { key: 'k', holder: 'x', answer: { ...answer, body: LONG } });
        const found = await take('z', 10);
        expect(found.kind === 'answered' && found.answer.body === LONG).toBe(true);
        expect(await longest('idempotency_keys', 'body')).toBeLessThanOrEqual(ROW_BYTES);
        expect(await longest('answer_parts', 'data')).toBeLessThanOrEqual(ROW_BYTES);
      });

      it('is free again when its holder died, or let go of it', async () => {
        await take('x', 0);
        await work.renewKey('a', 'k', lease('x', 300));
        expect(await take('y', 200)).toEqual({ kind: 'running' });
        expect(await take('y', 400)).toEqual({ kind: 'taken' });
        await work.keepAnswer('a', { key: 'k', holder: 'x', answer });
        expect(await take('z', 410)).toEqual({ kind: 'running' });
        await work.releaseKey('a', 'k', 'y');
        expect(await take('z', 420, 'other')).toEqual({ kind: 'taken' });
      });

      it('has its answer kept with the jobs that the answer tells of, or neither', async () => {
        await take('x', 0);
        await take('y', 200);
        const parts = batchOf('b', 2);
        expect(await work.createJobs('a', parts, 210, { key: 'k', holder: 'x', answer })).toBe(false);
        expect(await work.findJob('a', 'b')).toBeNull();
        expect(await work.countWaiting(9)).toBe(0);
        expect(await work.createJobs('a', parts, 220, { key: 'k', holder: 'y', answer })).toBe(true);
        expect(await work.findJob('a', 'b.1')).toMatchObject({ batchId: 'b', state: 'queued' });
        expect(await take('z', 230)).toEqual({ kind: 'answered', answer });
        await expect(work.createJobs('a', batchOf('b', 1), 240)).rejects.toThrow();
        expect(await work.createJobs('a', [job('c')], 250, { key: 'k', holder: 'y', answer })).toBe(false);
        expect(await work.findJob('a', 'c')).toBeNull();
      });
    });

    describe('a delivery', () => {
      it('is made once for a job that ends, and is taken until it has arrived', async () => {
        await work.createJobs('a', [job('j1', { callbackUrl: 'https://x.example/' }), job('j2')], 0);
        expect(await work.takeDelivery(10, 20)).toBeNull();
        for (const id of ['j1', 'j2']) {
          await work.takeJob(lease('x', 100), 10, id);
          await work.changeJob(id, 'x', { state: 'done' }, 20);
        }
        const taken = await work.takeDelivery(30, 90);
        expect(taken).toMatchObject({ jobId: 'j1', tenant: 'a', url: 'https://x.example/', attempts: 1 });
        expect(await work.takeDelivery(30, 90)).toBeNull();
        await work.recordDelivery(taken?.id ?? '', {
          state: 'pending',
          attempts: 1,
          status: 500,
          error: 'no',
          nextAt: 60,
        });
        expect(await work.deliveriesOf('j1')).toEqual([
          {
            url: 'https://x.example/',
            state: 'pending',
            attempts: 1,
            status: 500,
            error: 'no',
            nextAt: '1970-01-01T00:00:00.060Z',
          },
        ]);
        expect(await work.takeDelivery(60, 90)).toMatchObject({ id: taken?.id, attempts: 2 });
        await work.recordDelivery(taken?.id ?? '', {
          state: 'delivered',
          attempts: 2,
          status: 200,
          error: null,
          nextAt: 60,
        });
        expect(await work.takeDelivery(9_999, 99_999)).toBeNull();
        expect((await work.deliveriesOf('j1'))[0]).toMatchObject({ state: 'delivered', nextAt: null });
      });

      it('is made for a batch when its last part ends', async () => {
        await work.createJobs('a', batchOf('b', 2, { callbackUrl: 'https://x.example/' }), 0);
        for (const part of ['b.0', 'b.1']) {
          expect(await work.takeDelivery(10, 20)).toBeNull();
          await work.takeJob(lease('x', 100), 10, part);
          await work.changeJob(part, 'x', { state: 'done' }, 20);
        }
        expect(await work.takeDelivery(30, 40)).toMatchObject({ jobId: 'b' });
      });
    });

    it('sweeps what has long ended, and what nobody came back for', async () => {
      await work.createJobs('a', [job('done'), job('open'), job('parked', { notBefore: 1e15 })], 0);
      await work.takeJob(lease('x', 100), 10, 'done');
      await work.changeJob('done', 'x', { state: 'done' }, 20);
      await work.takeKey('a', 'k', 'f', lease('x', 10), 0);
      await work.sweep(1_000, 0);
      expect(await work.findJob('a', 'done')).toBeNull();
      expect(await work.findJob('a', 'parked')).toBeNull();
      expect(await work.findJob('a', 'open')).not.toBeNull();
      expect(await work.takeKey('a', 'k', 'other', lease('x', 10), 0)).toEqual({ kind: 'taken' });
    });
  });
}
