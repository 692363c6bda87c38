import type { CompiledQuery } from 'kysely';
import type { Article } from '../../domain/article.ts';
import { sql3 } from '../compiler.ts';
import {
  articleRow,
  type claimRows,
  entityRows,
  hopRows,
  insertRows,
  quantityRows,
  timeRows,
} from '../rows.ts';
import { makeRoomForClaims } from './make-room-for-claims.ts';

/**
 * One batch that stores an article whole. The first query answers when it was first stored, or nothing. An article
 * that is there keeps its row, and with it its place in lists and its `created_at`; its claims are replaced.
 * `rows`: of its claims.
 */
export function saveArticle(
  tenant: string,
  article: Article,
  rows: ReturnType<typeof claimRows>,
): CompiledQuery[] {
  const { claims } = article;
  const claimsSize = rows.reduce((sum, row) => sum + row.size, 0);
  const { id, created_at, day, moment, ...analysis } = articleRow(article, claimsSize);
  return [
    sql3.selectFrom('articles').select('created_at').where('id', '=', id).compile(),
    sql3
      .insertInto('articles')
      .values({ tenant, id, created_at, day, moment, ...analysis })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(analysis))
      .compile(),
    ...makeRoomForClaims(
      id,
      claims.map((claim) => claim.id),
    ),
    // Claims before what belongs to them: the foreign keys are checked at once.
    ...insertRows('claims', rows),
    ...insertRows('hops', hopRows(tenant, claims)),
    ...insertRows('times', timeRows(claims)),
    ...insertRows('quantities', quantityRows(claims)),
    ...insertRows('entities', entityRows(claims)),
  ];
}
