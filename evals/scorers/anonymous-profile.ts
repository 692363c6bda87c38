import type { Hop } from '../../src/domain/hop.ts';
import type { EvalCase } from './eval-case.ts';
import { foldTokens, tokenF1 } from './fold-tokens.ts';
import type { GoldSource } from './gold.ts';
import { type Score, Tally } from './score.ts';

/** How much of the words of a reason must be the same: "because" may be part of it or not. */
const SAME_REASON = 0.6;

/** What of an unnamed source is told wrongly, in words; empty when its profile is right. */
function faultsOf({ count, profile }: GoldSource, hops: readonly Hop[]): string[] {
  const known = new Set(hops.flatMap(({ name, canonicalName }) => foldTokens(`${name} ${canonicalName}`)));
  const role = foldTokens(profile?.role ?? '').filter((word) => !known.has(word));
  const reasons = hops.flatMap(({ anonymityReason }) => anonymityReason ?? []);
  const reason = profile?.reason ?? null;
  const isReasonRight =
    reason === null
      ? reasons.length === 0
      : reasons.some((told) => tokenF1(foldTokens(told), foldTokens(reason)) >= SAME_REASON);
  // "One of the officials" speaks for the two.
  const stated = count ?? null;
  const isPart = (told: number | null) => told !== null && stated !== null && told <= stated;
  const isCounted = hops.every((hop) => hop.count === stated || isPart(hop.count));
  const wrongCounts =
    isCounted && hops.some((hop) => hop.count === stated) ? [] : hops.map((hop) => String(hop.count));
  return [
    ...(hops.some(({ kind }) => kind !== 'anonymous') ? ['not called anonymous'] : []),
    ...(wrongCounts.length > 0 ? [`count ${wrongCounts.join(', ')} for ${count}`] : []),
    ...(role.length > 0 ? [`role without ${role.join(' ')}`] : []),
    ...(isReasonRight ? [] : [`reason ${reasons.join(', ') || 'none'} for ${reason ?? 'none'}`]),
  ];
}

/**
 * Unnamed sources told of as the article does: unnamed, as many as it says in every claim, in their role, with the reason they
 * are not named where it is stated and none where it is not. One case for each such source that any paired claim has.
 */
export function anonymousProfile({ gold, matching, resolve }: EvalCase): Score {
  const tally = new Tally();
  for (const source of gold.sources) {
    if (source.type !== 'anonymous' || source.profile === undefined) continue;
    const hops = matching.pairs
      .filter((pair) => pair.gold.attribution.some(({ sourceId }) => sourceId === source.id))
      .flatMap(({ claim }) => claim.attribution.chain.filter((hop) => resolve(hop).has(source.id)));
    // A source that no claim has is missed in its chain, and has no profile to be wrong.
    if (hops.length === 0) continue;
    const wrong = faultsOf(source, hops);
    tally.add(wrong.length === 0 ? 1 : 0, () => `${source.id}: ${wrong.join('; ')}`);
  }
  return tally.share('anonymous profile');
}
