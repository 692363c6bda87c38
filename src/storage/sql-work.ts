import type { CompiledQuery } from 'kysely';
import type { Delivery, Job, JobProblem } from '../domain/job.ts';
import { decodeNumbers, encodeCursor } from './cursor.ts';
import type { Executor } from './executor.ts';
import { cutIntoParts, mayGoOn } from './parts.ts';
import * as deliveries from './queries/deliveries.ts';
import * as jobEvents from './queries/job-events.ts';
import * as jobs from './queries/jobs.ts';
import * as keys from './queries/keys.ts';
import * as parts from './queries/parts.ts';
import type { StoredAnswer, WorkStore } from './work-port.ts';

type Row<Query> = Query extends CompiledQuery<infer Result> ? Result : never;
type JobRow = Row<ReturnType<typeof jobs.findJob>>;

const moment = (ms: number): string => new Date(ms).toISOString();

const toJob = (row: JobRow): Job => ({
  id: row.id,
  object: 'job',
  kind: row.kind as Job['kind'],
  state: row.state as Job['state'],
  progress: { stage: row.stage as Job['progress']['stage'], done: row.done, total: row.total },
  articleId: row.article_id,
  batchId: row.batch_id,
  problem: row.problem === null ? null : (JSON.parse(row.problem) as JobProblem),
  attempts: row.attempts,
  createdAt: moment(row.created_at),
  updatedAt: moment(row.updated_at),
});

/** Four parameters a row, of the hundred that a statement takes. */
const EVENTS_AT_ONCE = 25;

const joined = (rows: readonly { readonly data: string }[]): string => rows.map(({ data }) => data).join('');

/** The work store over anything that runs SQLite's SQL. */
export function createSqlWork({ all, batch }: Executor): WorkStore {
  return {
    async createJobs(tenant, created, now, kept = null) {
      const inserted = created.map((job) => jobs.insertJob(tenant, job, now, kept));
      // The answer comes last: the jobs are stored only while the key waits for one.
      const [keeping = null] = (
        await batch([...inserted, ...(kept === null ? [] : [keys.keepAnswer(tenant, kept)])])
      ).slice(inserted.length);
      return keeping === null || keeping.length > 0;
    },

    async findJob(tenant, id) {
      const [row] = await all(jobs.findJob(tenant, id));
      return row === undefined ? null : toJob(row);
    },

    async stateOf(id) {
      return ((await all(jobs.stateOf(id)))[0]?.state as Job['state'] | undefined) ?? null;
    },

    async listBatch(tenant, batchId, { cursor, limit }) {
      const [parent] = await all(jobs.findJob(tenant, batchId));
      if (parent?.kind !== 'batch') return null;
      const after = cursor === null ? -1 : (decodeNumbers('batch', 1, cursor)[0] as number);
      const rows = await all(jobs.listBatch(batchId, after, limit + 1));
      const last = rows.length > limit ? rows[limit - 1] : undefined;
      return {
        items: rows.slice(0, limit).map(toJob),
        nextCursor: last === undefined ? null : encodeCursor('batch', last.position),
      };
    },

    async deliveriesOf(jobId) {
      return (await all(deliveries.deliveriesOf(jobId))).map(({ next_at, state, ...rest }) => ({
        ...rest,
        state: state as Delivery['state'],
        nextAt: state === 'pending' ? moment(next_at) : null,
      }));
    },

    async countWaiting(limit) {
      return (await all(jobs.countWaiting(limit)))[0]?.count ?? 0;
    },

    async takeJob(lease, now, id) {
      const [row] = await all(jobs.takeJob(lease, now, id ?? null));
      if (row === undefined || row.input === null) return null;
      const { tenant, input, attempts } = row;
      return { id: row.id, tenant, input, attempts, batchId: row.batch_id };
    },

    listLeft: async (before, limit) => (await all(jobs.listLeft(before, limit))).map(({ id }) => id),

    async renewLease(id, lease) {
      return (await all(jobs.renewLease(id, lease))).length > 0;
    },

    async changeJob(id, holder, change, now) {
      const [changed = []] = await batch([
        jobs.changeJob(id, holder, change, now),
        ...jobs.afterEnd(id, now),
      ]);
      return changed.length > 0;
    },

    async addEvents(id, events) {
      const queries = [];
      const firsts = events.map((event) => {
        const { first, rest } = cutIntoParts(event.data);
        queries.push(...parts.insertEventParts(id, event.seq, rest));
        return { ...event, data: first };
      });
      for (let at = 0; at < firsts.length; at += EVENTS_AT_ONCE)
        queries.push(jobEvents.insertEvents(id, firsts.slice(at, at + EVENTS_AT_ONCE)));
      if (queries.length > 0) await batch(queries);
    },

    async readEvents(id, after, limit) {
      const events = await all(jobEvents.readEvents(id, after, limit));
      return Promise.all(
        events.map(async (event) =>
          mayGoOn(event.data)
            ? { ...event, data: event.data + joined(await all(parts.readEventParts(id, event.seq))) }
            : event,
        ),
      );
    },

    async countEvents(id) {
      return (await all(jobEvents.countEvents(id)))[0]?.last ?? 0;
    },

    async cancelJob(tenant, id, problem, now) {
      if ((await all(jobs.findJob(tenant, id))).length === 0) return null;
      const cancel = jobs.cancelJobs(id, JSON.stringify(problem), now);
      const [cancelled = []] = await batch([cancel, ...jobs.afterEnd(id, now)]);
      return cancelled.length > 0;
    },

    async noteProblem(id, problem, now) {
      await all(jobs.noteProblem(id, JSON.stringify(problem), now));
    },

    async wakeJob(id, now) {
      return (await all(jobs.wakeJob(id, now))).length > 0;
    },

    async takeKey(tenant, key, fingerprint, lease, now) {
      const found = keys.findKey(tenant, key);
      const [, rows = []] = await batch([keys.takeKey(tenant, key, fingerprint, lease, now), found]);
      const [row] = rows as Row<typeof found>[];
      if (row === undefined || row.fingerprint !== fingerprint) return { kind: 'other-request' };
      if (row.status !== null) {
        const headers = JSON.parse(row.headers ?? '{}') as StoredAnswer['headers'];
        const first = row.body ?? '';
        const rest = mayGoOn(first) ? joined(await all(parts.readAnswerParts(tenant, key))) : '';
        return { kind: 'answered', answer: { status: row.status, headers, body: first + rest } };
      }
      return { kind: row.lease === lease.holder ? 'taken' : 'running' };
    },

    async renewKey(tenant, key, lease) {
      await batch([keys.renewKey(tenant, key, lease)]);
    },

    async keepAnswer(tenant, kept) {
      const { first, rest } = cutIntoParts(kept.answer.body);
      await batch([
        keys.keepAnswer(tenant, { ...kept, answer: { ...kept.answer, body: first } }),
        ...parts.insertAnswerParts(tenant, kept, rest),
      ]);
    },

    async releaseKey(tenant, key, holder) {
      await batch([keys.releaseKey(tenant, key, holder)]);
    },

    async takeDelivery(now, retryAt) {
      const [row] = await all(deliveries.takeDelivery(now, retryAt));
      if (row === undefined) return null;
      const [owner] = await all(deliveries.tenantOf(row.job_id));
      return {
        id: row.id,
        jobId: row.job_id,
        tenant: owner?.tenant ?? '',
        url: row.url,
        attempts: row.attempts,
      };
    },

    async recordDelivery(id, outcome) {
      await batch([deliveries.recordDelivery(id, outcome)]);
    },

    async sweep(before, answersBefore) {
      await batch([
        jobs.deleteOldJobs(before),
        jobs.deleteOldKeys(before),
        jobs.deleteOldAnswers(answersBefore),
      ]);
    },
  };
}
