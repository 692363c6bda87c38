import { type CompiledQuery, sql } from 'kysely';
import { sql3 } from '../compiler.ts';

/**
 * Lists go as one JSON parameter each: D1 takes a hundred parameters and five parts of a UNION, and a statement
 * whose text never changes is prepared once. CROSS JOIN keeps SQLite to the order that is written: starting from the
 * tenant instead of the list, a look-up would read all that is stored.
 */
const list = (values: readonly unknown[]): string => JSON.stringify(values);

/** `places`: numbers with commas between, latest first; null when no claim has the term. */
export const findPlaces = (terms: readonly string[], most: number) =>
  sql<{ term: string; places: string | null; newest: number | null }>`
    SELECT t.value AS term,
      (SELECT group_concat(rowid) FROM (
        SELECT rowid FROM evidence_fts WHERE evidence_fts MATCH t.value ORDER BY rowid DESC LIMIT ${most}
      )) AS places,
      (SELECT max(seq) FROM evidence_claims) AS newest
    FROM json_each(${list(terms)}) AS t`.compile(sql3);

export const describePlaces = (places: readonly number[]) =>
  sql<{ place: number; claim_id: string; article_id: string; owner: number }>`
    SELECT e.seq AS place, e.claim_id, e.article_id, e.owner
    FROM json_each(${list(places)}) AS p
    CROSS JOIN evidence_claims AS e ON e.seq = p.value`.compile(sql3);

/** `wanted`: ids of claims, each with the version that is known already; of that the document is not read. */
export const readEvidence = (tenant: string, wanted: readonly (readonly [string, number | null])[]) =>
  sql<{
    id: string;
    document: string | null;
    version: number | null;
    facts: string | null;
    setting: string | null;
    analysed_at: string;
  }>`
    SELECT c.id, CASE WHEN e.version = i.value ->> 1 THEN NULL ELSE c.document END AS document,
      e.version, f.facts, e.setting, a.analysed_at
    FROM json_each(${list(wanted)}) AS i
    CROSS JOIN claims AS c ON c.id = i.value ->> 0
    CROSS JOIN articles AS a ON a.id = c.article_id AND a.tenant = ${tenant}
    LEFT JOIN evidence_claims AS e ON e.seq = c.seq
    LEFT JOIN evidence_articles AS f ON f.article_id = c.article_id`.compile(sql3);

export const readLinks = (claimIds: readonly string[]) =>
  sql<{ here: string; there: string }>`
    SELECT l.here, l.there FROM json_each(${list(claimIds)}) AS i
    CROSS JOIN claim_links AS l ON l.here = i.value
    ORDER BY l.here, l.there`.compile(sql3);

export const readLinksInto = (tenant: string, articleId: string) =>
  sql<{ here: string; there: string }>`
    SELECT l.here, l.there FROM articles AS a
    CROSS JOIN claims AS c ON c.article_id = a.id
    CROSS JOIN claim_links AS l ON l.there = c.id
    WHERE a.id = ${articleId} AND a.tenant = ${tenant}
    ORDER BY l.here, l.there`.compile(sql3);

export const readSupplied = (claimIds: readonly string[]) =>
  sql<{ claim_id: string; document: string }>`
    SELECT s.claim_id, s.document FROM json_each(${list(claimIds)}) AS i
    CROSS JOIN supplied_evidence AS s ON s.claim_id = i.value
    ORDER BY s.claim_id, s.position`.compile(sql3);

export const readHistory = (tenant: string, claimIds: readonly string[]) =>
  sql<{ claim_id: string; article_id: string; at: string; document: string }>`
    SELECT h.claim_id, h.article_id, h.at, h.document FROM json_each(${list(claimIds)}) AS i
    CROSS JOIN verdict_history AS h ON h.claim_id = i.value
    CROSS JOIN articles AS a ON a.id = h.article_id AND a.tenant = ${tenant}
    ORDER BY h.claim_id, h.at DESC`.compile(sql3);

/** Those of the claims whose verdict has changed before. */
export const findChanged = (tenant: string, claimIds: readonly string[]) =>
  sql<{ claim_id: string }>`
    SELECT i.value AS claim_id FROM json_each(${list(claimIds)}) AS i
    WHERE EXISTS (
      SELECT 1 FROM verdict_history AS h CROSS JOIN articles AS a ON a.id = h.article_id AND a.tenant = ${tenant}
      WHERE h.claim_id = i.value
    )`.compile(sql3);

export const putFacts = (articleId: string, facts: string): CompiledQuery =>
  sql`INSERT INTO evidence_articles (article_id, facts) VALUES (${articleId}, ${facts})
    ON CONFLICT (article_id) DO UPDATE SET facts = excluded.facts`.compile(sql3);

export const putEntries = (
  entries: readonly { claimId: string; owner: number; terms: string; setting: string | null }[],
  version: number,
): CompiledQuery =>
  sql`INSERT INTO evidence_claims (seq, claim_id, article_id, owner, keys, setting, version)
    SELECT c.seq, c.id, c.article_id, e.value ->> 'owner', e.value ->> 'terms', e.value ->> 'setting', ${version}
    FROM json_each(${list(entries)}) AS e CROSS JOIN claims AS c ON c.id = e.value ->> 'claimId'
    WHERE true ON CONFLICT (seq) DO UPDATE
      SET owner = excluded.owner, keys = excluded.keys, setting = excluded.setting, version = excluded.version`.compile(
    sql3,
  );

/** Only between claims that are there: one may have been deleted since it was read. */
export const putLinks = (links: readonly (readonly [string, string])[]): CompiledQuery =>
  sql`INSERT INTO claim_links (here, there)
    SELECT a.id, b.id FROM json_each(${list(links)}) AS l
    CROSS JOIN claims AS a ON a.id = l.value ->> 0 CROSS JOIN claims AS b ON b.id = l.value ->> 1
    WHERE true ON CONFLICT DO NOTHING`.compile(sql3);

export const putSupplied = (
  supplied: readonly { claimId: string; position: number; document: string }[],
): CompiledQuery =>
  sql`INSERT INTO supplied_evidence (claim_id, position, document)
    SELECT s.value ->> 'claimId', s.value ->> 'position', s.value ->> 'document'
    FROM json_each(${list(supplied)}) AS s`.compile(sql3);

/** The size of an article bounds the pages of lists, so it follows its claims. */
export const resizeArticles = (
  claims: readonly { id: string; articleId: string; size: number }[],
): CompiledQuery =>
  sql`UPDATE articles SET size = size + d.delta FROM (
      SELECT c.article_id, sum((u.value ->> 'size') - c.size) AS delta
      FROM json_each(${list(claims)}) AS u CROSS JOIN claims AS c ON c.id = u.value ->> 'id'
      GROUP BY c.article_id
    ) AS d WHERE articles.id = d.article_id`.compile(sql3);

export const updateClaims = (
  claims: readonly { id: string; verdict: string; document: string; size: number }[],
): CompiledQuery =>
  sql`UPDATE claims SET document = u.value ->> 'document', verdict = u.value ->> 'verdict', size = u.value ->> 'size'
    FROM json_each(${list(claims)}) AS u WHERE claims.id = u.value ->> 'id'`.compile(sql3);

export const renewVersions = (claimIds: readonly string[], version: number): CompiledQuery =>
  sql`UPDATE evidence_claims SET version = ${version} WHERE seq IN (
      SELECT c.seq FROM json_each(${list(claimIds)}) AS i CROSS JOIN claims AS c ON c.id = i.value
    )`.compile(sql3);

export const putHistory = (
  history: readonly { claimId: string; articleId: string; at: string; document: string }[],
): CompiledQuery =>
  sql`INSERT INTO verdict_history (claim_id, article_id, at, document)
    SELECT h.value ->> 'claimId', a.id, h.value ->> 'at', h.value ->> 'document'
    FROM json_each(${list(history)}) AS h CROSS JOIN articles AS a ON a.id = h.value ->> 'articleId'
    WHERE true ON CONFLICT (claim_id, at) DO UPDATE SET document = excluded.document`.compile(sql3);
