import { describe, expect, it } from 'vitest';
import { judged, RETOLD } from './support/retold.ts';

describe.each(RETOLD.map((article) => [article.name, article] as const))('%s', (_, article) => {
  const told = article.claims.map((claim) => ({ ...claim, ...judged(claim, article) }));

  it('fails no true claim, in either language', () => {
    const failed = told.filter(
      ({ isTrue, isKnownMiss, failed: by }) => isTrue && !isKnownMiss && by.length > 0,
    );
    expect(failed.map(({ text, failed: by }) => `${by}: ${text}`)).toEqual([]);
  });

  it('notices a lie, by the check it is for', () => {
    const lies = told.filter(({ isTrue, isKnownMiss }) => !isTrue && !isKnownMiss);
    const missed = lies.filter(({ check, failed, warned }) => !failed.concat(warned).includes(check ?? ''));
    expect(missed.map(({ check, text }) => `${check}: ${text}`)).toEqual([]);
  });

  // What is listed as a miss is one: when it is noticed, the list is to say so.
  it('misses what it says it misses', () => {
    const LOUD = new Set(['self-contained', 'atomic', 'heading-supported']);
    const misses = told.filter(({ isKnownMiss }) => isKnownMiss);
    const noticed = misses.filter(({ isTrue, failed, warned }) =>
      isTrue ? failed.length === 0 : [...failed, ...warned].some((id) => !LOUD.has(id)),
    );
    expect(noticed.map(({ text }) => text)).toEqual([]);
  });
});
