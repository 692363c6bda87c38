import { type CompiledQuery, sql } from 'kysely';
import type { JobState } from '../../domain/job.ts';
import { sql3 } from '../compiler.ts';
import { type JobChange, type KeptAnswer, type Lease, type NewJob, PARKED } from '../work-port.ts';

const COLUMNS = [
  'id',
  'kind',
  'batch_id',
  'position',
  'state',
  'stage',
  'done',
  'total',
  'article_id',
  'problem',
  'attempts',
  'created_at',
  'updated_at',
] as const;
const OPEN: readonly JobState[] = ['queued', 'running'];

function rowOf(tenant: string, job: NewJob, now: number) {
  return {
    tenant,
    id: job.id,
    kind: job.kind,
    batch_id: job.batchId,
    position: job.position,
    state: job.lease === null ? 'queued' : 'running',
    input: job.input,
    stage: 'queued',
    done: 0,
    total: job.total,
    article_id: null,
    problem: null,
    attempts: job.lease === null ? 0 : 1,
    not_before: job.notBefore,
    lease_until: job.lease?.until ?? 0,
    lease: job.lease?.holder ?? '',
    callback_url: job.callbackUrl,
    created_at: now,
    updated_at: now,
  };
}

/** `held`: the key that the job is created under; stores nothing when it is another's by now. */
export function insertJob(
  tenant: string,
  job: NewJob,
  now: number,
  held: Pick<KeptAnswer, 'key' | 'holder'> | null,
): CompiledQuery {
  const row = rowOf(tenant, job, now);
  if (held === null) return sql3.insertInto('jobs').values(row).compile();
  const columns = Object.keys(row).map((name) => sql.ref(name));
  return sql`INSERT INTO jobs (${sql.join(columns)}) SELECT ${sql.join(Object.values(row))}
    WHERE EXISTS (SELECT 1 FROM idempotency_keys WHERE tenant = ${tenant} AND idempotency_key = ${held.key}
    AND lease = ${held.holder} AND status IS NULL)`.compile(sql3);
}

export const findJob = (tenant: string, id: string) =>
  sql3.selectFrom('jobs').select(COLUMNS).where('tenant', '=', tenant).where('id', '=', id).compile();

export const stateOf = (id: string) => sql3.selectFrom('jobs').select('state').where('id', '=', id).compile();

export const listBatch = (batchId: string, after: number, limit: number) =>
  sql3
    .selectFrom('jobs')
    .select(COLUMNS)
    .where('batch_id', '=', batchId)
    .where('position', '>', after)
    .orderBy('position')
    .limit(limit)
    .compile();

export const countWaiting = (limit: number) =>
  sql3
    .selectFrom(
      sql3
        .selectFrom('jobs')
        .select('seq')
        .where('state', '=', 'queued')
        .where('not_before', '<', PARKED)
        .limit(limit)
        .as('waiting'),
    )
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .compile();

/** One statement finds the job and takes it: of two that ask at once, one has it. A batch is done by its parts. */
export function takeJob({ holder, until }: Lease, now: number, id: string | null) {
  let due = sql3
    .selectFrom('jobs as due')
    .select('due.seq')
    .where('due.kind', '=', 'article')
    .where((eb) =>
      eb.or([
        eb.and([eb('due.state', '=', 'queued'), eb('due.not_before', '<=', now)]),
        eb.and([eb('due.state', '=', 'running'), eb('due.lease_until', '<', now)]),
      ]),
    );
  if (id !== null) due = due.where('due.id', '=', id);
  return sql3
    .updateTable('jobs')
    .set((eb) => ({
      state: 'running',
      lease: holder,
      lease_until: until,
      updated_at: now,
      attempts: eb('attempts', '+', 1),
    }))
    .where('seq', '=', due.orderBy('due.seq').limit(1))
    .returning(['id', 'tenant', 'input', 'attempts', 'batch_id'])
    .compile();
}

export const listLeft = (before: number, limit: number) =>
  sql3
    .selectFrom('jobs')
    .select('id')
    .where('kind', '=', 'article')
    .where((eb) =>
      eb.or([
        // One that was only just asked for is due since ever.
        eb.and([eb('state', '=', 'queued'), eb('not_before', '<=', before), eb('updated_at', '<=', before)]),
        eb.and([eb('state', '=', 'running'), eb('lease_until', '<', before)]),
      ]),
    )
    .orderBy('seq')
    .limit(limit)
    .compile();

export const renewLease = (id: string, { holder, until }: Lease) =>
  sql3
    .updateTable('jobs')
    .set({ lease_until: until })
    .where('id', '=', id)
    .where('state', '=', 'running')
    .where('lease', '=', holder)
    .returning('id')
    .compile();

export function changeJob(id: string, holder: string, change: JobChange, now: number) {
  const ended = change.state !== undefined && !OPEN.includes(change.state);
  return sql3
    .updateTable('jobs')
    .set({
      updated_at: now,
      ...(change.state === undefined ? {} : { state: change.state }),
      ...(change.stage === undefined ? {} : { stage: change.stage }),
      ...(change.done === undefined ? {} : { done: change.done }),
      ...(change.total === undefined ? {} : { total: change.total }),
      ...(change.articleId === undefined ? {} : { article_id: change.articleId }),
      ...(change.problem === undefined
        ? {}
        : { problem: change.problem === null ? null : JSON.stringify(change.problem) }),
      ...(change.notBefore === undefined ? {} : { not_before: change.notBefore }),
      ...(change.state === undefined || change.state === 'running' ? {} : { lease: '', lease_until: 0 }),
      // What has ended is not done again, and what was asked need not be kept.
      ...(ended ? { input: null } : {}),
    })
    .where('id', '=', id)
    .where('state', '=', 'running')
    .where('lease', '=', holder)
    .returning('id')
    .compile();
}

const OPEN_PART = sql`EXISTS (SELECT 1 FROM jobs AS part WHERE part.batch_id = jobs.id AND part.state IN ('queued', 'running'))`;

/** The batch that a job is a part of is as far as its parts are, and ends with the last of them. */
const settleBatch = (jobId: string, now: number): CompiledQuery =>
  sql`UPDATE jobs SET
    done = (SELECT count(*) FROM jobs AS part WHERE part.batch_id = jobs.id AND part.state NOT IN ('queued', 'running')),
    stage = CASE WHEN ${OPEN_PART} THEN stage ELSE 'stored' END,
    state = CASE WHEN ${OPEN_PART} THEN 'running' ELSE 'done' END,
    updated_at = ${now}
    WHERE id = (SELECT batch_id FROM jobs WHERE id = ${jobId}) AND state IN ('queued', 'running')`.compile(
    sql3,
  );

/** An address is told of an ended job once. Of the job, and of the batch that may have ended with it. */
const insertDelivery = (jobId: string, id: string, of: 'job' | 'batch', now: number): CompiledQuery => {
  const which = of === 'job' ? sql`${jobId}` : sql`(SELECT batch_id FROM jobs WHERE id = ${jobId})`;
  return sql`INSERT INTO deliveries (id, job_id, url, state, attempts, next_at)
    SELECT ${id}, id, callback_url, 'pending', 0, ${now} FROM jobs
    WHERE id = ${which} AND callback_url IS NOT NULL AND state IN ('done', 'failed', 'cancelled')
    ON CONFLICT DO NOTHING`.compile(sql3);
};

/** What follows when a job has ended; does nothing, and may run again, while it has not. */
export const afterEnd = (jobId: string, now: number): CompiledQuery[] => [
  settleBatch(jobId, now),
  insertDelivery(jobId, crypto.randomUUID(), 'job', now),
  insertDelivery(jobId, crypto.randomUUID(), 'batch', now),
];

/** Of a batch its parts too: they are what is worked on. */
export const cancelJobs = (id: string, problem: string, now: number) =>
  sql3
    .updateTable('jobs')
    .set({ state: 'cancelled', problem, lease: '', lease_until: 0, input: null, updated_at: now })
    .where((eb) => eb.or([eb('id', '=', id), eb('batch_id', '=', id)]))
    .where('state', 'in', OPEN)
    .returning('id')
    .compile();

export const noteProblem = (id: string, problem: string, now: number) =>
  sql3
    .updateTable('jobs')
    .set({ problem, updated_at: now })
    .where('id', '=', id)
    .where('state', 'in', OPEN)
    .compile();

export const wakeJob = (id: string, now: number) =>
  sql3
    .updateTable('jobs')
    .set({ not_before: now, updated_at: now })
    .where('id', '=', id)
    .where('state', '=', 'queued')
    .where('not_before', '=', PARKED)
    .returning('id')
    .compile();

export const deleteOldJobs = (before: number): CompiledQuery =>
  sql3
    .deleteFrom('jobs')
    .where('updated_at', '<', before)
    // Ended, or parked for a listener who never came back.
    .where((eb) =>
      eb.or([
        eb('state', 'not in', OPEN),
        eb.and([eb('state', '=', 'queued'), eb('not_before', '>', before)]),
      ]),
    )
    .compile();

/** Answers of models are kept longer than work: thirty times as long. */
export const deleteOldAnswers = (before: number): CompiledQuery =>
  sql3.deleteFrom('model_answers').where('created_at', '<', before).compile();

export const deleteOldKeys = (before: number): CompiledQuery =>
  sql3.deleteFrom('idempotency_keys').where('created_at', '<', before).compile();
