import { sql3 } from '../compiler.ts';

export const deleteArticle = (id: string) =>
  sql3.deleteFrom('articles').where('id', '=', id).returning('id').compile();

/** Which articles were stored before the one with number `before`, latest first, without their contents. */
export const listArticles = (before: number | null, limit: number) =>
  sql3
    .selectFrom('articles')
    .select(['seq', 'id', 'size'])
    .$if(before !== null, (query) => query.where('seq', '<', before as number))
    .orderBy('seq', 'desc')
    .limit(limit)
    .compile();

/** Two queries for one batch, so that an article is never read with the claims of another analysis. */
export const readArticles = (ids: readonly string[]) => ({
  articles: sql3
    .selectFrom('articles')
    .select(['id', 'text', 'document', 'created_at'])
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
