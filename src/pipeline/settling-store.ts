import type { Article } from '../domain/article.ts';
import { factsOf } from '../evidence/known-claim.ts';
import { opinionOf } from '../evidence/opinion.ts';
import { evidenceEntries } from '../evidence/retrieval/entries.ts';
import { settingsOf, situate } from '../evidence/situate.ts';
import type { EvidenceEntry, Link, PastVerdict } from '../storage/evidence-port.ts';
import type { Store } from '../storage/port.ts';
import type { Locale } from '../text/locale.ts';
import {
  admit,
  readSituations,
  rejudge,
  SETTLE_LIMITS,
  type Situation,
  sameVerdict,
  type Weigh,
} from './settle.ts';

export interface SettleDeps {
  readonly weigh: Weigh;
  /** The locale of a language as stored in an article. */
  readonly localeOf: (language: string) => Locale;
  /** Milliseconds since 1970, UTC. */
  readonly clock: () => number;
}

/** Claims of other articles that the article's own claims have to do with: by a relation, or because a model cites them. */
function linksOf(article: Article): Link[] {
  const seen = new Set<string>();
  return article.claims.flatMap((claim) => {
    const related = claim.relations.flatMap(({ claimId, articleId }) =>
      articleId === article.id ? [] : [claimId],
    );
    return [...related, ...(opinionOf(claim)?.stances.keys() ?? [])].flatMap((there) => {
      const key = `${claim.id} ${there}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ here: claim.id, there }];
    });
  });
}

/**
 * Wraps a store: with each article it keeps what its claims are found by, and judges those stored claims again, and only those,
 * that the article's claims have to do with. Everything is one batch with the article. Bounded by SETTLE_LIMITS whatever
 * is stored.
 */
export function createSettlingStore(store: Store, { weigh, localeOf, clock }: SettleDeps): Store {
  const saveArticle: Store['saveArticle'] = async (article, supplied = []) => {
    const now = new Date(clock()).toISOString();
    const facts = factsOf(article);
    const settings = settingsOf(article.claims);
    const own = new Map(
      article.claims.map((claim) => [claim.id, { claim, facts, setting: settings.get(claim.id) ?? null }]),
    );
    const links = linksOf(article);
    const before = await store.readLinksInto(article.id);
    const affected = [...new Set([...links.map(({ there }) => there), ...before.map(({ here }) => here)])];
    const situations = await readSituations(affected.slice(0, SETTLE_LIMITS.claims), store, article.id);
    const kept: Link[] = [];
    const repeated = new Set<string>();
    const judged = situations.flatMap((situation) => {
      const { id } = situation.known.claim;
      const added = links.flatMap(({ here, there }) => (there === id ? (own.get(here) ?? []) : []));
      const admitted = admit(situation.others, added);
      for (const { claim } of admitted) {
        kept.push({ here: claim.id, there: id });
        const isCopy = own
          .get(claim.id)
          ?.claim.relations.some((one) => one.claimId === id && one.type === 'duplicates');
        if (isCopy && facts.publisher === situation.known.facts.publisher) repeated.add(claim.id);
      }
      return rejudge(situation, admitted, weigh, now) ?? [];
    });
    return store.saveWith(article, {
      facts: JSON.stringify(facts),
      entries: evidenceEntries(article, localeOf).map((entry) =>
        repeated.has(entry.claimId) ? { ...entry, keys: [] } : entry,
      ),
      links: kept,
      supplied,
      claims: judged.map(({ claim }) => claim),
      history: [...judged.flatMap(({ history }) => history), ...(await ownHistory(article))],
    });
  };

  /** What an article that was stored before has to remember of its claims' verdicts. */
  async function ownHistory(article: Article): Promise<PastVerdict[]> {
    const stored = await store.readEvidence(article.claims.map(({ id }) => id));
    if (stored.length === 0) return [];
    const changed = new Set(await store.findChanged(stored.map(({ claim }) => claim.id)));
    const verdicts = new Map(article.claims.map(({ id, verdict }) => [id, verdict]));
    return stored.flatMap(({ claim, analysedAt }) => {
      const verdict = verdicts.get(claim.id);
      if (verdict === undefined || sameVerdict(claim.verdict, verdict)) return [];
      const { id: claimId, articleId } = claim;
      const first = changed.has(claimId)
        ? []
        : [{ claimId, articleId, at: analysedAt, verdict: claim.verdict }];
      return [...first, { claimId, articleId, at: article.createdAt, verdict }];
    });
  }

  async function deleteArticle(id: string): Promise<boolean> {
    const now = new Date(clock()).toISOString();
    const links = await store.readLinksInto(id);
    if (links.length === 0) return store.deleteArticle(id);
    const affected = [...new Set(links.map(({ here }) => here))];
    const situations = await readSituations(affected, store, id);
    const judged = situations.flatMap((situation) => rejudge(situation, [], weigh, now) ?? []);
    const history = [
      ...(await store.readHistory(situations.map(({ known }) => known.claim.id))),
      ...judged.flatMap((one) => one.history),
    ].map((past) => withoutArticle(past, id));
    // A copy was not to be found as long as what it repeats was.
    const entries = situations.flatMap(({ known }) => entriesOf(known));
    return store.deleteWith(id, {
      facts: null,
      entries,
      links: [],
      supplied: [],
      claims: judged.map(({ claim }) => claim),
      history,
    });
  }

  function entriesOf({ claim, setting, facts }: Situation['known']): EvidenceEntry[] {
    const article = { ...facts, id: claim.articleId, claims: [situate(claim, setting)] };
    // Its sentence is not here to be looked at again: what it says of when and where stays.
    const kept = setting === null ? null : JSON.stringify(setting);
    return evidenceEntries(article, localeOf).map((entry) => ({ ...entry, setting: kept }));
  }

  return { ...store, saveArticle, deleteArticle };
}

/** A past verdict without the words of an article that was deleted. */
function withoutArticle(past: PastVerdict, articleId: string): PastVerdict {
  const { said, holds } = past.verdict;
  const strip = <T extends { evidence: { articleId: string }[] }>(verdict: T): T => ({
    ...verdict,
    evidence: verdict.evidence.filter((one) => one.articleId !== articleId),
  });
  return { ...past, verdict: { said: said === null ? null : strip(said), holds: strip(holds) } };
}
