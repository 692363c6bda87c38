import type { Claim } from '../../src/domain/claim.ts';
import { ArticleRequest } from '../../src/domain/requests.ts';
import type { Verdict } from '../../src/domain/verdict.ts';
import { analysis } from '../../src/entry/analysis.ts';
import { takeIn } from '../../src/pipeline/take-in.ts';
import type { Store } from '../../src/storage/port.ts';
import { openSqliteStore } from '../../src/storage/sqlite/open.ts';

/** What can be posted: of an article of the corpus, or made for a test. */
export interface Posting {
  readonly text: string;
  readonly publisher: string;
  /** ISO 8601 day. */
  readonly publishedAt: string;
}

/** An empty store in memory whose articles change what others are worth, as on a server. */
export const openCorpusStore = (): Store => analysis.settle(openSqliteStore(':memory:', analysis.proclitics));

/** Posts as `POST /v1/articles` does; the article's id. */
export async function post({ text, publisher, publishedAt }: Posting, store: Store): Promise<string> {
  const given = ArticleRequest.parse({ text, publisher, publishedAt });
  const input = {
    text: given.text,
    publisher,
    publishedAt,
    title: null,
    author: null,
    language: null,
    claimLanguage: null,
    countryHint: null,
    engine: given.engine,
    verify: given.verify,
  };
  return (await takeIn(input, analysis, store)).article.id;
}

export async function claimsOf(articleId: string, store: Store): Promise<readonly Claim[]> {
  return (await store.findArticle(articleId))?.claims ?? [];
}

/** What a stored claim is worth as of a day, as `POST /v1/claims/verify` with its id answers. */
export async function verdictAsOf(claimId: string, asOf: string, store: Store): Promise<Verdict> {
  const asked = { claim: null, claimId, language: null, asOf, evidence: null };
  return (await analysis.verify(asked, store, '')).verdict.holds;
}
