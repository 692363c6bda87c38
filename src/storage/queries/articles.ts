import { sql3 } from '../compiler.ts';

export const deleteArticle = (tenant: string, id: string) =>
  sql3.deleteFrom('articles').where('tenant', '=', tenant).where('id', '=', id).returning('id').compile();

/** Which articles were stored before the one with number `before`, latest first, without their contents. */
export const listArticles = (tenant: string, before: number | null, limit: number) =>
  sql3
    .selectFrom('articles')
    .select(['seq', 'id', 'size'])
    .where('tenant', '=', tenant)
    .$if(before !== null, (query) => query.where('seq', '<', before as number))
    .orderBy('seq', 'desc')
    .limit(limit)
    .compile();

/** Two queries for one batch, so that an article is never read with the claims of another analysis. */
export const readArticles = (tenant: string, ids: readonly string[]) => ({
  articles: sql3
    .selectFrom('articles')
    .select(['id', 'text', 'document', 'created_at'])
    .where('tenant', '=', tenant)
    .where('id', 'in', ids)
    .compile(),
  claims: sql3
    .selectFrom('claims')
    .select(['article_id', 'document'])
    .where('article_id', 'in', ids)
    .orderBy('article_id')
    .orderBy('position')
    .compile(),
});
