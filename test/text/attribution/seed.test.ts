import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { AttributionReading } from '../../../src/text/attribution/frame.ts';
import { foldText } from '../../../src/text/fold.ts';
import { arabic } from '../../../src/text/locales/ar/index.ts';
import { describeWithShared, sharedPath } from '../../support/shared.ts';
import { read } from './format.ts';

interface GoldSpan {
  readonly start: number;
  readonly end: number;
}
interface GoldClaim {
  readonly id: string;
  readonly level: 'core' | 'optional';
  readonly spans: readonly GoldSpan[];
  readonly attribution: readonly { hop: number; sourceId: string }[];
  readonly carryOver: { value: boolean; sourceIds: readonly string[]; strength: string | null };
}
interface Gold {
  readonly claims: readonly GoldClaim[];
  readonly sources: readonly {
    id: string;
    canonicalAr: string;
    acceptedAliases: readonly string[];
    mentions: readonly GoldSpan[];
  }[];
}

/** The reading that a claim falls under: the one whose frame and content fit its words best. */
function readingOf(claim: GoldClaim, readings: readonly AttributionReading[], tokens: readonly GoldSpan[]) {
  const span = claim.spans[0] as GoldSpan;
  let best: { reading: AttributionReading; fit: number } | null = null;
  for (const reading of readings) {
    const hulls = [reading.content, [...reading.frameParts, ...reading.content]];
    for (const hull of hulls) {
      const from = Math.min(...hull.map((part) => tokens[part.from]?.start ?? 0));
      const to = Math.max(...hull.map((part) => tokens[part.to - 1]?.end ?? 0));
      const common = Math.min(to, span.end) - Math.max(from, span.start);
      const fit = common / (Math.max(to, span.end) - Math.min(from, span.start));
      if (common > 0.8 * (span.end - span.start) && (best === null || fit > best.fit))
        best = { reading, fit };
    }
  }
  return best?.reading ?? null;
}

describeWithShared('attribution against the seed gold', () => {
  const gold = JSON.parse(readFileSync(sharedPath('gold', 'seed.json'), 'utf8')) as Gold;
  const passage = readFileSync(sharedPath('gold', 'seed.txt'), 'utf8');
  const { text, readings } = read(passage, arabic);
  const fold = (name: string): string => foldText(name).replace(/[«»"]/g, '').trim();

  const sourceAt = (start: number, end: number): string => {
    const named = gold.sources.find((source) =>
      source.mentions.some((mention) => mention.start <= start && end <= mention.end),
    );
    const name = fold(passage.slice(start, end));
    const alias = gold.sources.find((source) =>
      [source.canonicalAr, ...source.acceptedAliases].some((known) => fold(known) === name),
    );
    return named?.id ?? alias?.id ?? name;
  };
  const wanted = (claim: GoldClaim): string[] => {
    const stated = [...claim.attribution].sort((a, b) => a.hop - b.hop).map((hop) => hop.sourceId);
    return claim.carryOver.strength === 'strong' ? [...stated, ...claim.carryOver.sourceIds] : stated;
  };
  /** The chains that the guideline's section 7 accepts for a claim. */
  const accepted = (claim: GoldClaim): string[] => {
    const chain = wanted(claim);
    const chains = [chain];
    // A2: the three sources may stand before Reuters' own analysis.
    if (claim.id === 'C52' || claim.id === 'C53') chains.push(['anon3', ...chain]);
    // A17: the leadership whose feelings a statement reports may be missing.
    if (chain[0] === 'libyan_leadership' && chain.length > 1) chains.push(chain.slice(1));
    return chains.map((one) => one.join(' > '));
  };
  const cases = gold.claims
    .filter((claim) => claim.level === 'core')
    .map((claim) => {
      const reading = readingOf(claim, readings, text.tokens);
      const hops = reading?.sources ?? [];
      const plausible = claim.carryOver.strength === 'plausible' ? claim.carryOver.sourceIds : [];
      const found = hops
        .map((hop) => ({ id: sourceAt(hop.start, hop.end), carried: hop.carried }))
        .filter((hop) => !(hop.carried && plausible.includes(hop.id)));
      return { claim, wanted: wanted(claim), found };
    });
  const stated = cases.filter((one) => one.wanted.length > 0);
  const share = (items: readonly unknown[], of: readonly unknown[]): number => items.length / of.length;

  it('finds the nearest source of at least 95 % of the attributed core claims', () => {
    const right = stated.filter((one) =>
      accepted(one.claim).some((chain) => chain.split(' > ')[0] === one.found[0]?.id),
    );
    const wrong = stated.filter((one) => !right.includes(one));
    expect(
      share(right, stated),
      JSON.stringify(wrong.map((one) => [one.claim.id, one.found, one.wanted])),
    ).toBeGreaterThanOrEqual(0.95);
  });

  it('finds the exact chain of at least 90 % of them', () => {
    const right = stated.filter((one) =>
      accepted(one.claim).includes(one.found.map((hop) => hop.id).join(' > ')),
    );
    const wrong = stated.filter((one) => !right.includes(one));
    expect(
      share(right, stated),
      JSON.stringify(wrong.map((one) => [one.claim.id, one.found, one.wanted])),
    ).toBeGreaterThanOrEqual(0.9);
  });

  it('carries every strong carry-over, marked', () => {
    const strong = cases.filter((one) => one.claim.carryOver.strength === 'strong');
    const missed = strong.filter(
      (one) =>
        !one.claim.carryOver.sourceIds.every((id) => one.found.some((hop) => hop.id === id && hop.carried)),
    );
    expect(strong.length).toBeGreaterThan(0);
    expect(missed.map((one) => one.claim.id)).toEqual([]);
  });

  it('invents no source', () => {
    const silent = cases.filter((one) => one.wanted.length === 0);
    expect(silent.filter((one) => one.found.length > 0).map((one) => one.claim.id)).toEqual([]);
  });
});
