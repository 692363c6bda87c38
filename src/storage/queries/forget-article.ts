import { type CompiledQuery, sql } from 'kysely';
import { sql3 } from '../compiler.ts';

/**
 * Removes what jobs told of an article and what was answered for keys with it: copies of its text that would outlast it
 * by up to a day. An answer begins with the id of its article.
 */
export function forgetArticle(tenant: string, id: string): CompiledQuery[] {
  const start = `{"id":${JSON.stringify(id)}`;
  return [
    sql3
      .deleteFrom('job_events')
      .where('job_id', 'in', (eb) =>
        eb.selectFrom('jobs').select('id').where('tenant', '=', tenant).where('article_id', '=', id),
      )
      .compile(),
    sql3
      .deleteFrom('idempotency_keys')
      .where('tenant', '=', tenant)
      .where(sql<boolean>`substr(body, 1, ${start.length}) = ${start}`)
      .compile(),
  ];
}
