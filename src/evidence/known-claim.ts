import type { Article } from '../domain/article.ts';
import type { Claim, ClaimDraft } from '../domain/claim.ts';
import type { Relation } from '../domain/verdict.ts';
import type { StoredEvidence } from '../storage/evidence-port.ts';
import { tokenise } from '../text/tokens.ts';
import type { Setting } from './situate.ts';
import type { Statement } from './statement.ts';
import { sketchText } from './text-sketch.ts';

/** What is kept of an article beside each of its claims. */
export interface ArticleFacts {
  readonly publisher: string | null;
  /** Where it stands, if it is no stored article and said so. */
  readonly url: string | null;
  readonly publishedAt: string | null;
  readonly createdAt: string;
  readonly language: string;
  /** Id of the wire in its dateline or credit. */
  readonly carrier: string | null;
  /** Sample of the article's words, by which copies are known (`text-sketch.ts`); absent in what was stored before. */
  readonly sketch?: string;
  /** False for words that nobody published: they are asked about and speak for nothing. */
  readonly isReport: boolean;
}

/** A claim with what is known of the article that it stands in. */
export interface KnownClaim {
  /** The short statement it is of, of words that are asked about and of evidence sent with them; never stored. */
  readonly statement?: Statement | null;
  readonly claim: ClaimDraft;
  /** When and where it is set, as far as its sentence and not the claim itself says so. */
  readonly setting: Setting | null;
  readonly facts: ArticleFacts;
}

/** What a claim is worth after it was held against others. */
export interface Weighed {
  /** To claims of other articles. */
  readonly relations: readonly Relation[];
  readonly verdict: Claim['verdict'];
}

export function factsOf({
  text,
  publisher,
  publishedAt,
  createdAt,
  language,
  carrier,
}: Article): ArticleFacts {
  return {
    publisher,
    url: null,
    publishedAt,
    createdAt,
    language,
    carrier: carrier?.sourceId ?? null,
    sketch: sketchText(tokenise(text).tokens),
    isReport: true,
  };
}

const KNOWN = new WeakMap<StoredEvidence, KnownClaim>();

/** A stored claim; null when its article was stored before evidence was kept, so that nothing is known of it. */
export function knownClaim(stored: StoredEvidence): KnownClaim | null {
  const { claim, facts, setting } = stored;
  if (facts === null) return null;
  let known = KNOWN.get(stored);
  if (known === undefined) {
    known = {
      claim,
      setting: setting === null ? null : (JSON.parse(setting) as Setting),
      facts: JSON.parse(facts) as ArticleFacts,
    };
    KNOWN.set(stored, known);
  }
  return known;
}

/** Evidence that is no stored article, as it is kept beside the claim that it bears on. */
export const writeSupplied = ({ statement: _, ...known }: KnownClaim): string => JSON.stringify(known);
export const readSupplied = (document: string): KnownClaim => JSON.parse(document) as KnownClaim;
