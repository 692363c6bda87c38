import type { Claim } from '../../src/domain/claim.ts';
import type { Verdict } from '../../src/domain/verdict.ts';
import type { Store } from '../../src/storage/port.ts';
import type { CorpusEvent, MarkedClaim } from './corpus-event.ts';
import { claimsOf, post, verdictAsOf } from './corpus-post.ts';

/** An event as the program holds it after the last of all articles has come. */
export interface ReadEvent {
  readonly event: CorpusEvent;
  /** Marked claim of each of the program's own that states one, by the program's id. */
  readonly markOf: ReadonlyMap<string, string>;
  /** Of each marked claim, the program's own that fits best; absent where none states it. */
  readonly best: ReadonlyMap<string, Claim>;
  readonly claims: readonly Claim[];
  /** By marked claim and day; absent where nothing states the claim. */
  readonly verdicts: ReadonlyMap<string, Verdict>;
}

/** Share of the shorter of the two that both hold, and of all they hold together. */
function overlapOf(claim: Claim, { start, end }: MarkedClaim): { contained: number; joint: number } {
  const shared = claim.spans.reduce(
    (sum, span) => sum + Math.max(0, Math.min(end, span.end) - Math.max(start, span.start)),
    0,
  );
  const own = claim.spans.reduce((sum, span) => sum + span.end - span.start, 0);
  const marked = end - start;
  return { contained: shared / Math.min(own, marked), joint: shared / (own + marked - shared) };
}

/** Two halves of one sentence are two claims: at least so much of the shorter must be common. */
const CONTAINED = 0.5;

function matchClaims(claims: readonly Claim[], marked: readonly MarkedClaim[]) {
  return claims.flatMap((claim) => {
    const found = marked
      .map((mark) => ({ claim, mark: mark.id, ...overlapOf(claim, mark) }))
      .filter(({ contained }) => contained >= CONTAINED)
      .sort((a, b) => b.joint - a.joint);
    return found.slice(0, 1);
  });
}

export const verdictKey = (claim: string, asOf: string): string => `${claim} ${asOf}`;

/** Posts the articles of all events in their order into one store and reads what became of each claim. */
export async function readEvents(events: readonly CorpusEvent[], store: Store): Promise<ReadEvent[]> {
  const ids = new Map<CorpusEvent, string[]>();
  for (const event of events) {
    const posted: string[] = [];
    for (const article of event.articles) posted.push(await post(article, store));
    ids.set(event, posted);
  }
  const read: ReadEvent[] = [];
  for (const event of events) {
    const markOf = new Map<string, string>();
    const best = new Map<string, { claim: Claim; joint: number }>();
    const all: Claim[] = [];
    for (const [at, article] of event.articles.entries()) {
      const claims = await claimsOf(ids.get(event)?.[at] ?? '', store);
      all.push(...claims);
      for (const { claim, mark, joint } of matchClaims(claims, article.claims)) {
        markOf.set(claim.id, mark);
        if (joint > (best.get(mark)?.joint ?? 0)) best.set(mark, { claim, joint });
      }
    }
    const verdicts = new Map<string, Verdict>();
    for (const { claim, asOf } of event.verdicts) {
      const own = best.get(claim);
      if (own !== undefined)
        verdicts.set(verdictKey(claim, asOf), await verdictAsOf(own.claim.id, asOf, store));
    }
    const claimsBest = new Map([...best].map(([mark, { claim }]) => [mark, claim]));
    read.push({ event, markOf, best: claimsBest, claims: all, verdicts });
  }
  return read;
}
