import type { CompiledQuery } from 'kysely';
import type { Article } from '../domain/article.ts';
import type { Claim } from '../domain/claim.ts';
import type { EvidenceReader, EvidenceWrites } from './evidence-port.ts';
import { evidenceTerm } from './evidence-term.ts';
import type { Executor } from './executor.ts';
import * as queries from './queries/evidence.ts';
import { newVersion, type RememberedClaims, rememberedIn } from './remembered-claims.ts';
import { readClaim } from './rows.ts';

/** The evidence index over anything that runs SQLite's SQL. */
export function createSqlEvidence(executor: Executor, tenant: string): EvidenceReader {
  const { all } = executor;
  const remembered = rememberedIn(executor);
  return {
    async findPlaces(keys, most) {
      const byTerm = new Map(keys.map((key) => [evidenceTerm(tenant, key), key]));
      const byKey = new Map<string, readonly number[]>();
      let newest = 0;
      for (const row of await all(queries.findPlaces([...byTerm.keys()], most))) {
        newest = row.newest ?? 0;
        const places = row.places === null ? [] : row.places.split(',').map(Number);
        byKey.set(byTerm.get(row.term) as string, places);
      }
      return { byKey, newest };
    },

    async describePlaces(places) {
      const rows = await all(queries.describePlaces(places));
      return rows.map(({ place, claim_id, article_id, owner }) => ({
        place,
        claimId: claim_id,
        articleId: article_id,
        owner,
      }));
    },

    async readEvidence(claimIds) {
      const known = new Map(claimIds.map((id) => [id, remembered.get(id)]));
      const rows = await all(
        queries.readEvidence(
          tenant,
          claimIds.map((id) => [id, known.get(id)?.version ?? null]),
        ),
      );
      return rows.map(({ id, document, version, facts, setting, analysed_at: analysedAt }) => {
        const before = known.get(id)?.evidence;
        if (document === null) {
          if (before === undefined) throw new Error(`the claim ${id} has no document`);
          const isSame =
            before.facts === facts && before.setting === setting && before.analysedAt === analysedAt;
          return isSame ? before : { claim: before.claim, facts, setting, analysedAt };
        }
        const evidence = { claim: readClaim(document), facts, setting, analysedAt };
        if (version !== null) remembered.put(evidence, version, document.length);
        return evidence;
      });
    },

    readLinks: async (claimIds) => all(queries.readLinks(claimIds)),

    async readSupplied(claimIds) {
      const rows = await all(queries.readSupplied(claimIds));
      return rows.map(({ claim_id, document }) => ({ claimId: claim_id, document }));
    },

    readLinksInto: async (articleId) => all(queries.readLinksInto(tenant, articleId)),

    async findChanged(claimIds) {
      const rows = await all(queries.findChanged(tenant, claimIds));
      return rows.map(({ claim_id }) => claim_id);
    },

    async readHistory(claimIds) {
      const rows = await all(queries.readHistory(tenant, claimIds));
      return rows.map(({ claim_id, article_id, at, document }) => ({
        claimId: claim_id,
        articleId: article_id,
        at,
        verdict: JSON.parse(document) as Claim['verdict'],
      }));
    },
  };
}

/**
 * Rows of one statement, by the size of what they hold: a parameter of D1 takes two megabytes, and a list of rows is one
 * parameter. An entry is about a kilobyte, a claim five, a piece of evidence up to sixty.
 */
const AT_ONCE = { entries: 250, links: 5_000, supplied: 20, claims: 50, history: 250 } as const;

function inGroups<T>(list: readonly T[], size: number): T[][] {
  const groups: T[][] = [];
  for (let at = 0; at < list.length; at += size) groups.push(list.slice(at, at + size));
  return groups;
}

export interface EvidenceChange {
  readonly queries: CompiledQuery[];
  /** To be called when they have been run: the next article is held against what this one brought and changed. */
  readonly remember: (remembered: RememberedClaims, article?: Article, rows?: readonly ClaimSize[]) => void;
}

interface ClaimSize {
  readonly id: string;
  readonly size: number;
}

/** Claims of a longer article are read again: each would keep the whole text in memory, of which its quotes are slices. */
const LONGEST_REMEMBERED = 50_000;

/** Queries for what changes around an article, to be run behind those that store or delete it. */
export function evidenceQueries(
  articleId: string,
  { facts, entries, links, supplied, claims, history }: EvidenceWrites,
  tenant: string,
): EvidenceChange {
  const changed: { claim: Claim; size: number }[] = [];
  const list: CompiledQuery[] = [];
  const version = newVersion();
  if (facts !== null) list.push(queries.putFacts(articleId, facts));
  for (const group of inGroups(entries, AT_ONCE.entries))
    list.push(
      queries.putEntries(
        group.map(({ claimId, owner, keys, setting }) => ({
          claimId,
          owner,
          setting,
          terms: keys.map((key) => evidenceTerm(tenant, key)).join(' '),
        })),
        version,
      ),
    );
  const bothWays = links.flatMap(({ here, there }) => [[here, there] as const, [there, here] as const]);
  for (const group of inGroups(bothWays, AT_ONCE.links)) list.push(queries.putLinks(group));
  const pieces = supplied.map((one, position) => ({ ...one, position }));
  for (const group of inGroups(pieces, AT_ONCE.supplied)) list.push(queries.putSupplied(group));
  for (const group of inGroups(claims, AT_ONCE.claims)) {
    const rows = group.map((claim) => {
      const document = JSON.stringify(claim);
      const { id, articleId } = claim;
      changed.push({ claim, size: document.length });
      return { id, articleId, document, verdict: claim.verdict.holds.label, size: document.length };
    });
    list.push(
      queries.resizeArticles(rows.map(({ id, articleId, size }) => ({ id, articleId, size }))),
      queries.updateClaims(rows.map(({ id, verdict, document, size }) => ({ id, verdict, document, size }))),
      queries.renewVersions(
        rows.map(({ id }) => id),
        version,
      ),
    );
  }
  for (const group of inGroups(history, AT_ONCE.history))
    list.push(
      queries.putHistory(
        group.map(({ claimId, articleId, at, verdict }) => ({
          claimId,
          articleId,
          at,
          document: JSON.stringify(verdict),
        })),
      ),
    );
  const remember: EvidenceChange['remember'] = (remembered, article, rows = []) => {
    if (article !== undefined && article.text.length > LONGEST_REMEMBERED) return;
    for (const { claim, size } of changed) {
      const before = remembered.get(claim.id)?.evidence;
      if (before !== undefined) remembered.put({ ...before, claim }, version, size);
    }
    if (article === undefined || facts === null) return;
    const sizes = new Map(rows.map(({ id, size }) => [id, size]));
    const settings = new Map(entries.map(({ claimId, setting }) => [claimId, setting]));
    for (const claim of article.claims) {
      const [size, setting] = [sizes.get(claim.id), settings.get(claim.id)];
      if (size === undefined || setting === undefined) continue;
      remembered.put({ claim, facts, setting, analysedAt: article.createdAt }, version, size);
    }
  };
  return { queries: list, remember };
}
