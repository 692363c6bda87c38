import type { CompiledQuery } from 'kysely';
import type { Article } from '../domain/article.ts';
import type { Claim } from '../domain/claim.ts';
import type { SourceKind } from '../domain/hop.ts';
import type { Source } from '../domain/source.ts';
import { decodeNumbers, encodeCursor } from './cursor.ts';
import type { EvidenceWrites } from './evidence-port.ts';
import type { Executor } from './executor.ts';
import { pageOf } from './pages.ts';
import type { Page, SavedArticle, Store, TrackRecord } from './port.ts';
import * as articles from './queries/articles.ts';
import * as claims from './queries/claims.ts';
import { forgetArticle } from './queries/forget-article.ts';
import { saveArticle } from './queries/save-article.ts';
import * as sources from './queries/sources.ts';
import { rememberedIn } from './remembered-claims.ts';
import { claimRows, readArticle, readClaim } from './rows.ts';
import { createSqlEvidence, evidenceQueries } from './sql-evidence.ts';
import type { Proclitics } from './words.ts';

const NOTHING_AROUND: EvidenceWrites = {
  facts: null,
  entries: [],
  links: [],
  supplied: [],
  claims: [],
  history: [],
};

const NO_VERDICTS: TrackRecord = { supported: 0, refuted: 0, conflicting: 0, 'not-enough-evidence': 0 };

/** D1 takes 100 bound parameters, and a list of ids is one each. */
const MAX_IDS = 90;

/**
 * The store over anything that runs SQLite's SQL. Lists ask first which items make the page and how large they are, then
 * for the items themselves. `proclitics`: of all languages, for full-text search. `tenant`: whose articles it holds; it
 * sees no others.
 */
export function createSqlStore(executor: Executor, proclitics: Proclitics, tenant = ''): Store {
  const { all } = executor;
  const first = async <Row>(query: CompiledQuery<Row>): Promise<Row | null> => (await all(query))[0] ?? null;

  async function readAll(ids: readonly string[]) {
    if (ids.length === 0) return [];
    const queries = articles.readArticles(tenant, ids);
    const [articleRows = [], claimRows = []] = (await executor.batch([queries.articles, queries.claims])) as [
      (typeof queries.articles extends CompiledQuery<infer Row> ? Row : never)[],
      (typeof queries.claims extends CompiledQuery<infer Row> ? Row : never)[],
    ];
    const documents = Map.groupBy(claimRows, (row) => row.article_id);
    const byId = new Map(
      articleRows.map((row) => [
        row.id,
        readArticle(
          row,
          (documents.get(row.id) ?? []).map((claim) => claim.document),
        ),
      ]),
    );
    return ids.flatMap((id) => byId.get(id) ?? []);
  }

  /** The claims of a page that names them; one deleted since is left out. */
  async function withClaims(page: Page<number>): Promise<Page<Claim>> {
    const rows = [];
    for (let at = 0; at < page.items.length; at += MAX_IDS)
      rows.push(...(await all(claims.readClaims(page.items.slice(at, at + MAX_IDS)))));
    const documents = new Map(rows.map((row) => [row.seq, row.document]));
    const items = page.items.flatMap((seq) => {
      const document = documents.get(seq);
      return document === undefined ? [] : [readClaim(document)];
    });
    return { items, nextCursor: page.nextCursor };
  }

  async function named(
    rows: readonly { source_id: string; canonical_name: string; kind: string; claims: number }[],
  ): Promise<Source[]> {
    const spellings = new Map<string, Record<string, string[]>>();
    for (let at = 0; at < rows.length; at += MAX_IDS) {
      const ids = rows.slice(at, at + MAX_IDS).map((row) => row.source_id);
      for (const { source_id, language, name } of await all(sources.namesOfSources(tenant, ids))) {
        const names = spellings.get(source_id) ?? {};
        spellings.set(source_id, { ...names, [language]: [...(names[language] ?? []), name] });
      }
    }
    return rows.map((row) => ({
      id: row.source_id,
      canonicalName: row.canonical_name,
      names: spellings.get(row.source_id) ?? {},
      kind: row.kind as SourceKind,
      country: null,
      claims: row.claims,
    }));
  }

  async function saveWith(article: Article, writes: EvidenceWrites): Promise<SavedArticle> {
    const rows = claimRows(article.claims, proclitics);
    const { queries, remember } = evidenceQueries(article.id, writes, tenant);
    const [before] = await executor.batch([...saveArticle(tenant, article, rows), ...queries]);
    remember(rememberedIn(executor), article, rows);
    const [stored] = before as { created_at: string }[];
    if (stored === undefined) return { article, created: true };
    return { article: { ...article, createdAt: stored.created_at }, created: false };
  }

  async function deleteWith(id: string, writes: EvidenceWrites): Promise<boolean> {
    const { queries, remember } = evidenceQueries(id, writes, tenant);
    const [deleted = []] = await executor.batch([
      articles.deleteArticle(tenant, id),
      ...forgetArticle(tenant, id),
      ...queries,
    ]);
    remember(rememberedIn(executor));
    return deleted.length > 0;
  }

  return {
    ...createSqlEvidence(executor, tenant),

    saveArticle: (article, supplied = []) => saveWith(article, { ...NOTHING_AROUND, supplied }),
    saveWith,

    async findArticle(id) {
      return (await readAll([id]))[0] ?? null;
    },

    async listArticles({ cursor, limit }) {
      const before = cursor === null ? null : (decodeNumbers('articles', 1, cursor)[0] as number);
      const rows = await all(articles.listArticles(tenant, before, limit + 1));
      const page = pageOf(rows, limit, {
        size: (row) => row.size,
        item: (row) => row.id,
        cursor: (row) => encodeCursor('articles', row.seq),
      });
      const items = [];
      for (let at = 0; at < page.items.length; at += MAX_IDS)
        items.push(...(await readAll(page.items.slice(at, at + MAX_IDS))));
      return { items, nextCursor: page.nextCursor };
    },

    deleteArticle: (id) => deleteWith(id, NOTHING_AROUND),
    deleteWith,

    async listClaimsOf(articleId, { cursor, limit }) {
      const after = cursor === null ? null : (decodeNumbers('article-claims', 1, cursor)[0] as number);
      const queries = claims.listClaimsOf(tenant, articleId, after, limit + 1);
      if ((await all(queries.article)).length === 0) return null;
      const rows = await all(queries.claims);
      return withClaims(
        pageOf(rows, limit, {
          size: (row) => row.size,
          item: (row) => row.seq,
          cursor: (row) => encodeCursor('article-claims', row.position),
        }),
      );
    },

    async findClaim(id) {
      const row = await first(claims.findClaim(tenant, id));
      return row === null ? null : { claim: readClaim(row.document), analysedAt: row.analysed_at };
    },

    async searchClaims(filter, { cursor, limit }) {
      const [article = 0, position = 0] = cursor === null ? [] : decodeNumbers('claims', 2, cursor);
      const after = cursor === null ? null : { article, position };
      const query = claims.searchClaims(tenant, filter, after, limit + 1, proclitics);
      if (query === null) return { items: [], nextCursor: null };
      const rows = await all(query);
      return withClaims(
        pageOf(rows, limit, {
          size: (row) => row.size,
          item: (row) => row.seq,
          cursor: (row) => encodeCursor('claims', row.article, row.position),
        }),
      );
    },

    async listSeenSources(after, limit) {
      return named(await all(sources.listSeenSources(tenant, after, limit)));
    },

    async countClaimsBehind(ids) {
      const counts = new Map(ids.map((id) => [id, 0]));
      for (let at = 0; at < ids.length; at += MAX_IDS)
        for (const row of await all(sources.countClaimsBehind(tenant, ids.slice(at, at + MAX_IDS))))
          counts.set(row.source_id, row.claims);
      return counts;
    },

    async countVerdictsBehind(id) {
      const rows = await all(sources.countVerdictsBehind(tenant, id));
      return {
        ...NO_VERDICTS,
        ...Object.fromEntries(rows.map(({ verdict, claims: count }) => [verdict, count])),
      };
    },

    async findSeenSource(id) {
      return (await named(await all(sources.findSeenSource(tenant, id))))[0] ?? null;
    },

    async ping() {
      await all(sources.ping());
    },

    close: () => executor.close(),
  };
}
