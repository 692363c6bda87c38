import type { Article } from '../domain/article.ts';
import type { Claim } from '../domain/claim.ts';
import type { SavedArticle } from './port.ts';

/** Number of a claim in the index; a later one is larger. */
export type Place = number;

/** What is stored of one claim as evidence for others. */
export interface StoredEvidence {
  readonly claim: Claim;
  /** JSON that was given as `facts` when its article was stored; null when none was. */
  readonly facts: string | null;
  /** JSON that was given as `setting` of its entry; null when none was. */
  readonly setting: string | null;
  readonly analysedAt: string;
}

export interface FoundPlace {
  readonly place: Place;
  readonly claimId: string;
  readonly articleId: string;
  /** A number for the publisher, equal for equal publishers. */
  readonly owner: number;
}

export interface PastVerdict {
  readonly claimId: string;
  readonly articleId: string;
  /** ISO 8601. */
  readonly at: string;
  readonly verdict: Claim['verdict'];
}

/** What a claim is found by: keys of any text, and a number for its publisher. */
export interface EvidenceEntry {
  readonly claimId: string;
  readonly owner: number;
  readonly keys: readonly string[];
  /** JSON that is given back with the claim. */
  readonly setting: string | null;
}

export interface Link {
  readonly here: string;
  readonly there: string;
}

export interface Supplied {
  readonly claimId: string;
  /** JSON of one piece of evidence that is no stored article. */
  readonly document: string;
}

/** What changes around an article that is stored or deleted, in the same batch. */
export interface EvidenceWrites {
  /** JSON that is given back with every claim of the article; null on deletion. */
  readonly facts: string | null;
  readonly entries: readonly EvidenceEntry[];
  /** Both directions are stored of each. */
  readonly links: readonly Link[];
  readonly supplied: readonly Supplied[];
  /** Stored claims of other articles as they are from now on. */
  readonly claims: readonly Claim[];
  /** Verdicts to remember; one that is there under its claim and moment is replaced. */
  readonly history: readonly PastVerdict[];
}

/** Stored claims as evidence. Every list is bounded by what it is asked for, never by what is stored. */
export interface EvidenceReader {
  /** For each key the claims that have it, latest first, at most `most`; and the latest place of all (0: none). */
  findPlaces(
    keys: readonly string[],
    most: number,
  ): Promise<{ readonly byKey: ReadonlyMap<string, readonly Place[]>; readonly newest: Place }>;
  describePlaces(places: readonly Place[]): Promise<FoundPlace[]>;
  /** By claim id, in no order; ids that are not stored are left out. */
  readEvidence(claimIds: readonly string[]): Promise<StoredEvidence[]>;
  /** Links from these claims to others. */
  readLinks(claimIds: readonly string[]): Promise<Link[]>;
  readSupplied(claimIds: readonly string[]): Promise<Supplied[]>;
  /** Links that start at claims of other articles and end at claims of this one. */
  readLinksInto(articleId: string): Promise<Link[]>;
  /** Those of the claims whose verdict has changed since they were stored, so that they have a history. */
  findChanged(claimIds: readonly string[]): Promise<string[]>;
  /** Latest first. */
  readHistory(claimIds: readonly string[]): Promise<PastVerdict[]>;
}

/** The same, and what keeps it in step with the articles. */
export interface EvidenceIndex extends EvidenceReader {
  /** Stores an article as `saveArticle` does, and in the same batch what changes around it. */
  saveWith(article: Article, writes: EvidenceWrites): Promise<SavedArticle>;
  /** Deletes an article as `deleteArticle` does, and in the same batch what changes around it. */
  deleteWith(articleId: string, writes: EvidenceWrites): Promise<boolean>;
}
