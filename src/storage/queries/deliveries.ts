import type { CompiledQuery } from 'kysely';
import type { Delivery } from '../../domain/job.ts';
import { sql3 } from '../compiler.ts';

export const deliveriesOf = (jobId: string) =>
  sql3
    .selectFrom('deliveries')
    .select(['url', 'state', 'attempts', 'status', 'error', 'next_at'])
    .where('job_id', '=', jobId)
    .orderBy('seq')
    .compile();

/** Takes the next one that is due; whoever takes it and dies leaves it to be taken again at `retryAt`. */
export const takeDelivery = (now: number, retryAt: number) =>
  sql3
    .updateTable('deliveries')
    .set((eb) => ({ attempts: eb('attempts', '+', 1), next_at: retryAt }))
    .where(
      'seq',
      '=',
      sql3
        .selectFrom('deliveries as due')
        .select('due.seq')
        .where('due.state', '=', 'pending')
        .where('due.next_at', '<=', now)
        .orderBy('due.next_at')
        .limit(1),
    )
    .returning(['id', 'job_id', 'url', 'attempts'])
    .compile();

export const tenantOf = (jobId: string) =>
  sql3.selectFrom('jobs').select('tenant').where('id', '=', jobId).compile();

export const recordDelivery = (
  id: string,
  { state, attempts, status, error, nextAt }: Omit<Delivery, 'url' | 'nextAt'> & { readonly nextAt: number },
): CompiledQuery =>
  sql3
    .updateTable('deliveries')
    .set({ state, attempts, status, error, next_at: nextAt })
    .where('id', '=', id)
    .compile();
