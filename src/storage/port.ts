import type { Article } from '../domain/article.ts';
import type { Claim, ClaimKind } from '../domain/claim.ts';
import type { Source } from '../domain/source.ts';
import type { VerdictLabel } from '../domain/verdict.ts';
import type { EvidenceIndex, Supplied } from './evidence-port.ts';

/**
 * Where analysed articles are kept. Every method answers after the change is durable: what was answered survives the
 * death of the process. A cursor is opaque; one that this store did not give throws IsnadError `cursor-invalid`, and a
 * database that cannot answer (full disk, lost file) throws `database-unavailable`.
 */
export interface Store extends EvidenceIndex {
  /** Stores the article whole, or nothing. One with the same id is replaced and keeps its first `createdAt`. `supplied`: evidence that
   *  came with it. */
  saveArticle(article: Article, supplied?: readonly Supplied[]): Promise<SavedArticle>;
  findArticle(id: string): Promise<Article | null>;
  /** Latest stored first. */
  listArticles(page: PageRequest): Promise<Page<Article>>;
  /** Removes the article and everything taken from it; false when there was none. */
  deleteArticle(id: string): Promise<boolean>;
  /** In reading order; null when there is no such article. */
  listClaimsOf(articleId: string, page: PageRequest): Promise<Page<Claim> | null>;
  findClaim(id: string): Promise<StoredClaim | null>;
  /** Claims of the latest stored article first, in reading order inside an article. */
  searchClaims(filter: ClaimFilter, page: PageRequest): Promise<Page<Claim>>;
  /** Sources stated in stored articles, in order of their ids, after the given id. */
  listSeenSources(after: string | null, limit: number): Promise<Source[]>;
  /** How many stored claims each of these sources stands behind; 0 for one never seen. */
  countClaimsBehind(sourceIds: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** How many stored claims that the source stands behind have each verdict; verdicts without any are 0. */
  countVerdictsBehind(sourceId: string): Promise<TrackRecord>;
  findSeenSource(id: string): Promise<Source | null>;
  /** Asks the database something, so that it is known to answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** Stored claims by the label of their verdict. */
export type TrackRecord = Readonly<Record<VerdictLabel, number>>;

export interface PageRequest {
  readonly cursor: string | null;
  /** At least 1. A page holds fewer items when they are very large; `nextCursor` says whether there are more. */
  readonly limit: number;
}

export interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
}

export interface SavedArticle {
  readonly article: Article;
  /** False when an article with this id was there before. */
  readonly created: boolean;
}

export interface StoredClaim {
  readonly claim: Claim;
  /** When the stored analysis was made, ISO 8601. */
  readonly analysedAt: string;
}

/** All given conditions hold; null is no condition. */
export interface ClaimFilter {
  /** Words that all occur in the claim, in any order. Any text: nothing in it is query syntax. */
  readonly q: string | null;
  /** Stated sources: any of these ids, or a source written or known by this name. */
  readonly source: { readonly ids: readonly string[]; readonly name: string | null } | null;
  readonly kind: ClaimKind | null;
  readonly verdict: VerdictLabel | null;
  readonly checkWorthy: boolean | null;
  /** ISO 8601 day or moment, inclusive; held against `publishedAt`, else `createdAt`, of the article. */
  readonly since: string | null;
  readonly until: string | null;
  /** BCP 47; "en" also finds "en-GB". */
  readonly language: string | null;
}
