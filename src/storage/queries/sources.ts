import { sql } from 'kysely';
import { sql3 } from '../compiler.ts';

const seen = (tenant: string) =>
  sql3
    .selectFrom('hops')
    .select('source_id')
    // A bare column beside min() is taken from the row that has the minimum: one row describes the source.
    .select(sql<string>`min(canonical_name)`.as('canonical_name'))
    .select('kind')
    .select(sql<number>`count(distinct claim_id)`.as('claims'))
    .where('tenant', '=', tenant)
    .groupBy('source_id');

export const listSeenSources = (tenant: string, after: string | null, limit: number) =>
  seen(tenant)
    .$if(after !== null, (query) => query.where('source_id', '>', after as string))
    .orderBy('source_id')
    .limit(limit)
    .compile();

export const findSeenSource = (tenant: string, id: string) =>
  seen(tenant).where('source_id', '=', id).compile();

/** How a source is written in stored articles, by the language of the claim. */
export const namesOfSources = (tenant: string, ids: readonly string[]) =>
  sql3
    .selectFrom('hops')
    .innerJoin('claims', 'claims.id', 'hops.claim_id')
    .select(['hops.source_id', 'claims.language', 'hops.name'])
    .distinct()
    .where('hops.tenant', '=', tenant)
    .where('hops.source_id', 'in', ids)
    .orderBy('hops.source_id')
    .orderBy('claims.language')
    .orderBy('hops.name')
    .compile();

export const countClaimsBehind = (tenant: string, ids: readonly string[]) =>
  sql3
    .selectFrom('hops')
    .select('source_id')
    .select(sql<number>`count(distinct claim_id)`.as('claims'))
    .where('tenant', '=', tenant)
    .where('source_id', 'in', ids)
    .groupBy('source_id')
    .compile();

export const countVerdictsBehind = (tenant: string, id: string) =>
  sql3
    .selectFrom('hops')
    .innerJoin('claims', 'claims.id', 'hops.claim_id')
    .select('claims.verdict')
    .select(sql<number>`count(distinct claims.id)`.as('claims'))
    .where('hops.tenant', '=', tenant)
    .where('hops.source_id', '=', id)
    .groupBy('claims.verdict')
    .compile();

export const ping = () => sql3.selectFrom('articles').select('seq').limit(1).compile();
