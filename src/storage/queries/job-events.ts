import { sql3 } from '../compiler.ts';
import type { StoredEvent } from '../work-port.ts';

export const insertEvents = (id: string, events: readonly StoredEvent[]) =>
  sql3
    .insertInto('job_events')
    .values(events.map(({ seq, event, data }) => ({ job_id: id, seq, event, data })))
    .onConflict((conflict) => conflict.doNothing())
    .compile();

export const readEvents = (id: string, after: number, limit: number) =>
  sql3
    .selectFrom('job_events')
    .select(['seq', 'event', 'data'])
    .where('job_id', '=', id)
    .where('seq', '>', after)
    .orderBy('seq')
    .limit(limit)
    .compile();

export const countEvents = (id: string) =>
  sql3
    .selectFrom('job_events')
    .select((eb) => eb.fn.max('seq').as('last'))
    .where('job_id', '=', id)
    .compile();
