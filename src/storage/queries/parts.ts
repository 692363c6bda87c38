import { type CompiledQuery, sql } from 'kysely';
import { sql3 } from '../compiler.ts';

/** Further parts of an event, if it is not there yet: to be run before it is written. */
export const insertEventParts = (jobId: string, seq: number, parts: readonly string[]): CompiledQuery[] =>
  parts.map((data, at) =>
    sql`INSERT INTO event_parts (job_id, seq, part, data) SELECT ${jobId}, ${seq}, ${at + 1}, ${data}
      WHERE NOT EXISTS (SELECT 1 FROM job_events WHERE job_id = ${jobId} AND seq = ${seq})`.compile(sql3),
  );

export const readEventParts = (jobId: string, seq: number) =>
  sql3
    .selectFrom('event_parts')
    .select('data')
    .where('job_id', '=', jobId)
    .where('seq', '=', seq)
    .orderBy('part')
    .compile();

/** Further parts of an answer, if it is the holder's: to be run after its first part was kept. */
export const insertAnswerParts = (
  tenant: string,
  { key, holder }: { readonly key: string; readonly holder: string },
  parts: readonly string[],
): CompiledQuery[] =>
  parts.map((data, at) =>
    sql`INSERT INTO answer_parts (tenant, idempotency_key, part, data)
      SELECT tenant, idempotency_key, ${at + 1}, ${data} FROM idempotency_keys
      WHERE tenant = ${tenant} AND idempotency_key = ${key} AND lease = ${holder} AND status IS NOT NULL
      ON CONFLICT DO NOTHING`.compile(sql3),
  );

export const readAnswerParts = (tenant: string, key: string) =>
  sql3
    .selectFrom('answer_parts')
    .select('data')
    .where('tenant', '=', tenant)
    .where('idempotency_key', '=', key)
    .orderBy('part')
    .compile();
