import type { CompiledQuery, Insertable } from 'kysely';
import { Article } from '../domain/article.ts';
import type { Claim } from '../domain/claim.ts';
import { foldText } from '../text/fold.ts';
import { sql3 } from './compiler.ts';
import { publicationMoment } from './moments.ts';
import type { Schema } from './schema.ts';
import { indexWords, type Proclitics } from './words.ts';

/** D1 takes 100 bound parameters a statement. */
const MAX_PARAMETERS = 100;

type Table = 'claims' | 'hops' | 'times' | 'quantities' | 'entities';

/** SQL by table and number of rows: Kysely takes longer to write a statement than SQLite to run it. */
const written = new Map<string, CompiledQuery>();

/** A claim that is stored already becomes as it is given. */
function upsertClaims(rows: readonly Insertable<Schema['claims']>[]): CompiledQuery {
  const columns = Object.keys(rows[0] ?? {}) as (keyof Insertable<Schema['claims']>)[];
  return sql3
    .insertInto('claims')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .column('id')
        .doUpdateSet((eb) => Object.fromEntries(columns.map((name) => [name, eb.ref(`excluded.${name}`)]))),
    )
    .compile();
}

function insertInto<T extends Table>(table: T, rows: readonly Insertable<Schema[T]>[]): CompiledQuery {
  const key = `${table} ${rows.length}`;
  const known = written.get(key);
  if (known !== undefined) return { ...known, parameters: rows.flatMap((row) => Object.values(row)) };
  const query =
    table === 'claims'
      ? upsertClaims(rows as readonly Insertable<Schema['claims']>[])
      : sql3.insertInto(table).values(rows).compile();
  written.set(key, query);
  return query;
}

/** As many INSERT statements as the parameters of the rows need. All rows of a table have the same keys in order. */
export function insertRows<T extends Table>(
  table: T,
  rows: readonly Insertable<Schema[T]>[],
): CompiledQuery[] {
  const columns = rows[0] === undefined ? 1 : Object.keys(rows[0]).length;
  const size = Math.floor(MAX_PARAMETERS / columns);
  const queries: CompiledQuery[] = [];
  for (let at = 0; at < rows.length; at += size) queries.push(insertInto(table, rows.slice(at, at + size)));
  return queries;
}

/** `claimsSize`: characters of the claims' JSON together. */
export function articleRow(article: Article, claimsSize: number) {
  const { text, claims: _claims, createdAt, ...rest } = article;
  const document = JSON.stringify(rest);
  return {
    id: article.id,
    text,
    document,
    size: text.length + document.length + claimsSize,
    created_at: createdAt,
    analysed_at: createdAt,
    ...publicationMoment(article.publishedAt ?? createdAt),
  };
}

export function claimRows(claims: readonly Claim[], proclitics: Proclitics) {
  return claims.map((claim, position) => {
    const document = JSON.stringify(claim);
    return {
      id: claim.id,
      article_id: claim.articleId,
      position,
      kind: claim.kind,
      check_worthy: claim.checkWorthy ? 1 : 0,
      verdict: claim.verdict.holds.label,
      language: claim.language,
      words: indexWords([claim.text, claim.label, ...claim.spans.map((span) => span.quote)], proclitics),
      document,
      size: document.length,
    };
  });
}

export function hopRows(tenant: string, claims: readonly Claim[]) {
  return claims.flatMap((claim) =>
    claim.attribution.chain.map((hop, position) => ({
      claim_id: claim.id,
      position,
      hop: hop.hop,
      source_id: hop.sourceId,
      name: hop.name,
      canonical_name: hop.canonicalName,
      folded_name: foldText(hop.name),
      folded_canonical_name: foldText(hop.canonicalName),
      kind: hop.kind,
      carried: hop.carried ? 1 : 0,
      tenant,
    })),
  );
}

export function timeRows(claims: readonly Claim[]) {
  return claims.flatMap((claim) =>
    claim.times.map((time, position) => ({
      claim_id: claim.id,
      position,
      start_day: time.start,
      end_day: time.end,
      precision: time.precision,
    })),
  );
}

export function quantityRows(claims: readonly Claim[]) {
  return claims.flatMap((claim) =>
    claim.quantities.map(({ kind, unit, comparator, value, low, high }, position) => ({
      claim_id: claim.id,
      position,
      kind,
      unit,
      comparator,
      value,
      low,
      high,
    })),
  );
}

export function entityRows(claims: readonly Claim[]) {
  return claims.flatMap((claim) =>
    claim.entities.map((entity, position) => ({
      claim_id: claim.id,
      position,
      entity_id: entity.entityId,
      type: entity.type,
      canonical_name: entity.canonicalName,
    })),
  );
}

const ARTICLE_KEYS = Object.keys(Article.shape);

/** An article from its row and its claims' documents, keys in the order of the schema, as it was answered. */
export function readArticle(
  row: { text: string; document: string; created_at: string },
  claims: readonly string[],
): Article {
  const parts = {
    ...JSON.parse(row.document),
    text: row.text,
    createdAt: row.created_at,
    claims: claims.map(readClaim),
  };
  return Object.fromEntries(ARTICLE_KEYS.map((key) => [key, parts[key]])) as Article;
}

/** Rows hold what was checked when it was stored; it is not checked again. */
export function readClaim(document: string): Claim {
  return JSON.parse(document) as Claim;
}
