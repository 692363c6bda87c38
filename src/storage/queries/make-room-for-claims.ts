import { type CompiledQuery, sql } from 'kysely';
import { sql3 } from '../compiler.ts';

/** What belongs to a claim, by the column that names it. Past verdicts outlive a new analysis. */
const BELONGINGS = [
  ['hops', 'claim_id'],
  ['times', 'claim_id'],
  ['quantities', 'claim_id'],
  ['entities', 'claim_id'],
  ['supplied_evidence', 'claim_id'],
  ['claim_links', 'here'],
  ['claim_links', 'there'],
] as const;

/**
 * Makes room for the claims of a new analysis. A claim that the article no longer has goes, with all that belongs to it;
 * one that it still has keeps its row, and with it its place in the full-text indexes, and loses what belonged to it.
 * Nothing happens to an article that is new.
 */
export function makeRoomForClaims(articleId: string, claimIds: readonly string[]): CompiledQuery[] {
  const own = sql`SELECT id FROM claims WHERE article_id = ${articleId}`;
  return [
    sql`DELETE FROM claims WHERE article_id = ${articleId}
      AND id NOT IN (SELECT value FROM json_each(${JSON.stringify(claimIds)}))`.compile(sql3),
    // Out of the way of the new order, in which no two may have one position at any moment.
    sql`UPDATE claims SET position = -1 - position WHERE article_id = ${articleId}`.compile(sql3),
    ...BELONGINGS.map(([table, column]) =>
      sql`DELETE FROM ${sql.table(table)} WHERE ${sql.ref(column)} IN (${own})`.compile(sql3),
    ),
    // Whoever remembers what was stored must not take it for what is stored now.
    sql`UPDATE evidence_claims SET version = NULL
      WHERE seq IN (SELECT seq FROM claims WHERE article_id = ${articleId})`.compile(sql3),
  ];
}
