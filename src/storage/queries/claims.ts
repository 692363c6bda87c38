import { sql } from 'kysely';
import { foldText } from '../../text/fold.ts';
import { sql3 } from '../compiler.ts';
import { isDay, publicationMoment } from '../moments.ts';
import type { ClaimFilter } from '../port.ts';
import { matchExpression, type Proclitics } from '../words.ts';

export const findClaim = (tenant: string, id: string) =>
  sql3
    .selectFrom('claims')
    .innerJoin('articles', 'articles.id', 'claims.article_id')
    .select(['claims.document', 'articles.analysed_at'])
    .where('claims.id', '=', id)
    .where('articles.tenant', '=', tenant)
    .compile();

/** Two queries: whether the article is there, and which claims of it come after the one at place `after`. */
export const listClaimsOf = (tenant: string, articleId: string, after: number | null, limit: number) => ({
  article: sql3
    .selectFrom('articles')
    .select('seq')
    .where('tenant', '=', tenant)
    .where('id', '=', articleId)
    .compile(),
  claims: sql3
    .selectFrom('claims')
    .select(['seq', 'position', 'size'])
    .where('article_id', '=', articleId)
    .$if(after !== null, (query) => query.where('position', '>', after as number))
    .orderBy('position')
    .limit(limit)
    .compile(),
});

export const readClaims = (seqs: readonly number[]) =>
  sql3.selectFrom('claims').select(['seq', 'document']).where('seq', 'in', seqs).compile();

/** Place of a claim in the list of all claims: its article's number, latest first, then its place in the article. */
export interface ClaimPlace {
  readonly article: number;
  readonly position: number;
}

/** Which claims meet the filter, after the given place; null when the search text holds no word, so none can. */
export function searchClaims(
  tenant: string,
  filter: ClaimFilter,
  after: ClaimPlace | null,
  limit: number,
  proclitics: Proclitics,
) {
  let query = sql3
    .selectFrom('articles')
    .innerJoin('claims', 'claims.article_id', 'articles.id')
    .select(['claims.seq', 'claims.position', 'claims.size', 'articles.seq as article'])
    .where('articles.tenant', '=', tenant)
    .orderBy('articles.seq', 'desc')
    .orderBy('claims.position')
    .limit(limit);
  if (after !== null) {
    query = query.where((eb) =>
      eb.and([
        // Said twice: this half alone lets the database start where the last page ended.
        eb('articles.seq', '<=', after.article),
        eb.or([eb('articles.seq', '<', after.article), eb('claims.position', '>', after.position)]),
      ]),
    );
  }
  if (filter.q !== null) {
    const match = matchExpression(filter.q, proclitics);
    if (match === null) return null;
    query = query.where('claims.seq', 'in', (eb) =>
      eb.selectFrom('claims_fts').select('rowid').where(sql<boolean>`claims_fts match ${match}`),
    );
  }
  const { source, since, until, language } = filter;
  if (source !== null) {
    query = query.where('claims.id', 'in', (eb) => {
      const stated = eb.selectFrom('hops').select('claim_id').where('tenant', '=', tenant);
      const name = source.name === null ? null : foldText(source.name);
      return stated.where((hop) =>
        hop.or([
          hop('source_id', 'in', source.ids.length === 0 ? [''] : source.ids),
          ...(name === null ? [] : [hop('folded_name', '=', name), hop('folded_canonical_name', '=', name)]),
        ]),
      );
    });
  }
  if (filter.kind !== null) query = query.where('claims.kind', '=', filter.kind);
  if (filter.verdict !== null) query = query.where('claims.verdict', '=', filter.verdict);
  if (filter.checkWorthy !== null)
    query = query.where('claims.check_worthy', '=', filter.checkWorthy ? 1 : 0);
  if (since !== null) {
    const { day, moment } = publicationMoment(since);
    query = isDay(since)
      ? query.where('articles.day', '>=', day)
      : query.where('articles.moment', '>=', moment);
  }
  if (until !== null) {
    const { day, moment } = publicationMoment(until);
    query = isDay(until)
      ? query.where('articles.day', '<=', day)
      : query.where('articles.moment', '<=', moment);
  }
  if (language !== null) {
    // Tags are compared as written but for case; "-" ends a subtag, so that "ar" does not find "arc".
    const tag = language.toLowerCase();
    query = query.where(
      sql<boolean>`(lower(claims.language) = ${tag} or substr(lower(claims.language), 1, ${tag.length + 1}) = ${`${tag}-`})`,
    );
  }
  return query.compile();
}
