import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDatasets } from '../../evals/dataset.ts';
import { foldTokens } from '../../evals/scorers/fold-tokens.ts';
import { spansAreVerbatim } from '../../evals/scorers/span-integrity.ts';
import { describeWithShared, sharedPath } from '../support/shared.ts';

const own = readDatasets().datasets.filter(({ name }) => name.startsWith('demo-'));

describe('the demo articles', () => {
  it('are an Arabic and an English one', () => {
    expect(own.map(({ gold }) => gold.language)).toEqual(['ar', 'en']);
  });

  it.each(own)('$name: every span of the annotation is the text it quotes', ({ text, gold }) => {
    const tally = spansAreVerbatim(text, gold);
    expect(tally.misses).toEqual([]);
    expect(tally.share('spans').judged).toBeGreaterThan(200);
  });

  it.each(own)('$name: the annotation belongs to this very file', ({ text, gold }) => {
    expect(gold.sha256).toBe(createHash('sha256').update(text).digest('hex'));
    expect(gold.lengthUtf16).toBe(text.length);
  });

  it.each(own)('$name: segments cover all non-blank text in order', ({ text, gold }) => {
    let rest = text;
    for (const segment of [...gold.segments].reverse()) {
      expect(rest.slice(segment.end).trim()).toBe('');
      rest = rest.slice(0, segment.start);
    }
    expect(rest.trim()).toBe('');
  });

  it.each(own)('$name: every id that is named exists', ({ gold }) => {
    const claims = new Set(gold.claims.map((claim) => claim.id));
    const sources = new Set(gold.sources.map((source) => source.id));
    const segments = new Map(gold.segments.map((segment) => [segment.id, segment]));
    const namedClaims = [...gold.relations, ...gold.ambiguities].flatMap((item) => item.claims);
    expect(namedClaims.filter((id) => !claims.has(id))).toEqual([]);
    for (const claim of gold.claims) {
      const segment = segments.get(claim.segment);
      expect(claim.spans.every((s) => segment && s.start >= segment.start && s.end <= segment.end)).toBe(
        true,
      );
      const named = [...claim.attribution.map((hop) => hop.sourceId), ...claim.carryOver.sourceIds];
      expect(named.filter((id) => !sources.has(id))).toEqual([]);
      expect(claim.carryOver.fromSegment === null || segments.has(claim.carryOver.fromSegment)).toBe(true);
    }
  });

  it('tell the same facts: the twins have the same claims, dates and amounts', () => {
    const facts = own.map(({ gold }) =>
      gold.claims.map((claim) => [
        claim.id,
        claim.level,
        claim.checkWorthy,
        claim.time.map((time) => [time.isoStart, time.isoEnd]),
        claim.quantities.map((quantity) => [quantity.value, quantity.comparator, quantity.currency]),
      ]),
    );
    expect(facts[0]).toEqual(facts[1]);
  });
});

const SHINGLE = 6;
const shingles = (text: string) => {
  const tokens = foldTokens(text);
  return new Set(
    tokens.flatMap((_, at) =>
      at + SHINGLE <= tokens.length ? [tokens.slice(at, at + SHINGLE).join(' ')] : [],
    ),
  );
};

describeWithShared('the demo articles beside the report they take their facts from', () => {
  it('carry over no six words of it', () => {
    const theirs = shingles(readFileSync(sharedPath('gold', 'seed.txt'), 'utf8'));
    expect(theirs.size).toBeGreaterThan(200);
    for (const { text } of own) expect([...shingles(text)].filter((item) => theirs.has(item))).toEqual([]);
  });
});
