import { expect, it } from 'vitest';
import { compareClaims } from '../../../src/evidence/across/compare-claims.ts';
import { printOf } from '../../../src/evidence/across/print.ts';
import { factsOf } from '../../../src/evidence/known-claim.ts';
import { settingsOf } from '../../../src/evidence/situate.ts';
import { localeOf } from '../../../src/pipeline/locale-of.ts';
import { LOCALES } from '../../../src/text/locales/index.ts';
import { analyse } from '../../support/analyse.ts';
import { PAIRS, PAIRS_APART, type TextPair, type Told } from './pairs.ts';

const locale = localeOf({ locales: LOCALES });

async function printsOf(text: string, publishedAt: string, publisher: string) {
  const article = await analyse(text, { publishedAt, publisher });
  const settings = settingsOf(article.claims);
  return article.claims.map((claim) => {
    const known = { claim, facts: factsOf(article), setting: settings.get(claim.id) ?? null };
    return printOf(known, locale(article.language));
  });
}

/** The strongest that any two claims of the texts are to one another. */
async function told([wanted, here, there]: TextPair): Promise<Told> {
  // Only a later report takes the place of an earlier one.
  const day = wanted === 'supersedes' ? '2026-03-06' : '2026-03-05';
  const [ours, theirs] = await Promise.all([
    printsOf(here, day, 'Here'),
    printsOf(there, '2026-03-05', 'There'),
  ]);
  const types = new Set(ours.flatMap((one) => theirs.map((other) => compareClaims(one, other)?.type)));
  if (types.has('contradicts')) return 'contradicts';
  if (types.has('supersedes')) return 'supersedes';
  if (types.has('corroborates') || types.has('duplicates')) return 'supports';
  return types.has('refines') ? 'refines' : 'nothing';
}

it.each(PAIRS)('%s: %s | %s', async (...pair) => {
  expect(await told(pair)).toBe(pair[0]);
});

it('is right of two thirds of the pairs that nobody tuned on, and takes none for a conflict that is none', async () => {
  const found = await Promise.all(PAIRS_APART.map(async (pair) => [pair[0], await told(pair)] as const));
  expect(found.filter(([wanted, got]) => wanted === got).length / found.length).toBeGreaterThan(0.66);
  expect(found.filter(([wanted, got]) => got === 'contradicts' && wanted !== 'contradicts')).toEqual([]);
});
