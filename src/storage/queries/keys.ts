import type { CompiledQuery } from 'kysely';
import { sql3 } from '../compiler.ts';
import type { KeptAnswer, Lease } from '../work-port.ts';

/** Takes a key that is free, or whose holder died before it answered the same request. */
export const takeKey = (
  tenant: string,
  key: string,
  fingerprint: string,
  { holder, until }: Lease,
  now: number,
): CompiledQuery =>
  sql3
    .insertInto('idempotency_keys')
    .values({
      tenant,
      idempotency_key: key,
      fingerprint,
      lease: holder,
      lease_until: until,
      status: null,
      headers: null,
      body: null,
      created_at: now,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['tenant', 'idempotency_key'])
        .doUpdateSet({ lease: holder, lease_until: until })
        .where('idempotency_keys.status', 'is', null)
        .where('idempotency_keys.lease_until', '<', now)
        .where('idempotency_keys.fingerprint', '=', fingerprint),
    )
    .compile();

export const findKey = (tenant: string, key: string) =>
  sql3
    .selectFrom('idempotency_keys')
    .select(['fingerprint', 'lease', 'status', 'headers', 'body'])
    .where('tenant', '=', tenant)
    .where('idempotency_key', '=', key)
    .compile();

export const renewKey = (tenant: string, key: string, { holder, until }: Lease): CompiledQuery =>
  sql3
    .updateTable('idempotency_keys')
    .set({ lease_until: until })
    .where('tenant', '=', tenant)
    .where('idempotency_key', '=', key)
    .where('lease', '=', holder)
    .compile();

export const keepAnswer = (tenant: string, { key, holder, answer }: KeptAnswer) =>
  sql3
    .updateTable('idempotency_keys')
    .set({
      status: answer.status,
      headers: JSON.stringify(answer.headers),
      body: answer.body,
      lease_until: 0,
    })
    .where('tenant', '=', tenant)
    .where('idempotency_key', '=', key)
    .where('lease', '=', holder)
    .where('status', 'is', null)
    .returning('status')
    .compile();

export const releaseKey = (tenant: string, key: string, holder: string): CompiledQuery =>
  sql3
    .deleteFrom('idempotency_keys')
    .where('tenant', '=', tenant)
    .where('idempotency_key', '=', key)
    .where('lease', '=', holder)
    .where('status', 'is', null)
    .compile();
