import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { describeWithShared, sharedPath } from '../../support/shared.ts';
import { segment } from './segment.ts';

interface Row {
  readonly id: string;
  readonly language: string;
  readonly text: string;
  readonly expected: readonly string[];
}

/** Missed on purpose: noise (spaced single quotes, an open bracket) whose cure would cost real news. */
const FLOOR = 0.95;

describeWithShared('sentences of the public test sets', () => {
  it(`splits at least ${FLOOR * 100} % exactly`, () => {
    const rows: Row[] = JSON.parse(readFileSync(sharedPath('data', 'sentences.dev.json'), 'utf8'));
    const missed = rows.filter((row) => {
      const found = segment(row.text, row.language).map(({ start, end }) => row.text.slice(start, end));
      return JSON.stringify(found) !== JSON.stringify(row.expected.map((sentence) => sentence.trim()));
    });
    const share = 1 - missed.length / rows.length;
    console.log(
      `sentences exact: ${rows.length - missed.length}/${rows.length}; missed: ${missed.map((row) => row.id).join(', ')}`,
    );
    expect(share).toBeGreaterThanOrEqual(FLOOR);
  });
});

interface Gold {
  readonly segments: readonly { type: string; start: number; end: number }[];
}

describeWithShared('segments of the seed article', () => {
  it('have the kinds and offsets of its annotation', () => {
    const text = readFileSync(sharedPath('gold', 'seed.txt'), 'utf8');
    const gold: Gold = JSON.parse(readFileSync(sharedPath('gold', 'seed.json'), 'utf8'));
    expect(segment(text, 'ar').map(({ kind, start, end }) => ({ type: kind, start, end }))).toEqual(
      gold.segments.map(({ type, start, end }) => ({ type, start, end })),
    );
  });
});
