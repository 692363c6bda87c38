import { expect } from 'vitest';
import { Annotations } from '../../../src/domain/annotation.ts';
import { Article } from '../../../src/domain/article.ts';
import type { Hop } from '../../../src/domain/hop.ts';
import type { Quantity } from '../../../src/domain/quantity.ts';
import type { Segment, Warning } from '../../../src/domain/segment.ts';
import type { Span } from '../../../src/domain/span.ts';
import type { Time } from '../../../src/domain/time.ts';

/** Every span of an answer, wherever it stands. */
function spansIn(value: unknown, found: Span[] = []): Span[] {
  if (typeof value !== 'object' || value === null) return found;
  if ('start' in value && 'end' in value && 'quote' in value) found.push(value as Span);
  for (const part of Object.values(value)) spansIn(part, found);
  return found;
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Spans of long texts are many: one expectation on the list of faults instead of one per span. */
function expectVerbatim(text: string, answer: unknown): void {
  expect(spansIn(answer).filter((span) => text.slice(span.start, span.end) !== span.quote)).toEqual([]);
}

function expectCoverage(text: string, segments: readonly Segment[]): void {
  let at = 0;
  for (const { span, kind, status, reason } of segments) {
    expect(span.start).toBeGreaterThanOrEqual(at);
    expect(text.slice(at, span.start)).toMatch(/^\s*$/u);
    expect(span.quote).toMatch(/\S/u);
    if (status !== 'claims') expect(reason).toMatch(/\S/u);
    expect(status === 'quarantined').toBe(kind === 'instruction');
    at = span.end;
  }
  expect(text.slice(at)).toMatch(/^\s*$/u);
}

function expectWarnings(warnings: readonly Warning[]): void {
  for (const [index, warning] of warnings.entries()) {
    expect(warning.span.end).toBeGreaterThan(warning.span.start);
    expect(warning.message).toMatch(/\S/u);
    for (const other of warnings.slice(index + 1))
      if (other.code === warning.code) expect(overlap(other.span, warning.span), warning.code).toBe(false);
  }
}

function expectTime(time: Time): void {
  expect(time.span === null).toBe(time.inherited);
  if (time.start !== null && time.end !== null) expect(time.start <= time.end).toBe(true);
  // A day that could not be told says why; an open bound is no such day.
  expect(time.start === null && time.end === null).toBe(time.unresolved !== null);
  if (time.precision === 'week' && time.start !== null && time.end !== null) {
    const span = (Date.parse(time.end) - Date.parse(time.start)) / 86_400_000 + 1;
    if (span % 7 === 0) expect(new Date(time.start).getUTCDay()).toBe(1);
  }
}

function expectQuantity(quantity: Quantity, times: readonly Time[]): void {
  const { value, low, high, comparator, vague, kind, span } = quantity;
  if (comparator === 'range') expect([value, low === null, high === null]).toEqual([null, false, false]);
  else expect([low, high]).toEqual([null, null]);
  if (!vague && comparator !== 'range') expect(value).not.toBeNull();
  if (vague) expect(value).toBeNull();
  // "Within three days" may be both; the digits of a date are nothing else.
  if (kind === 'duration') return;
  for (const time of times) if (time.span !== null) expect(overlap(span, time.span), span.quote).toBe(false);
}

function expectChain(chain: readonly Hop[]): void {
  const numbers = chain.map(({ hop }) => hop);
  expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  expect(new Set(numbers).size).toBe(numbers.at(-1) ?? 0);
  for (const { name, span, cue, carried, fromSegmentId } of chain) {
    expect(span.quote).toBe(name);
    expect(name).toMatch(/\S/u);
    if (cue !== null) expect(overlap(cue, span), name).toBe(false);
    expect(fromSegmentId !== null).toBe(carried);
  }
}

/** Holds an answered article to all that the contract says of any article, whatever its text. */
export function expectContract(text: string, answer: unknown): Article {
  const article = Article.strict().parse(answer);
  expect(article).toEqual(answer);
  expect(article.text).toBe(text);
  expectVerbatim(text, article);
  expectCoverage(text, article.segments);
  expectWarnings(article.warnings);
  const segments = new Map(article.segments.map((segment) => [segment.id, segment]));
  expect(segments.size).toBe(article.segments.length);
  const ids = article.claims.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(article.segments.flatMap(({ claimIds }) => claimIds).sort()).toEqual([...ids].sort());
  for (const segment of article.segments)
    expect(segment.claimIds.length > 0, segment.span.quote).toBe(segment.status === 'claims');
  for (const claim of article.claims) {
    const { attribution, modality, verdict } = claim;
    const home = segments.get(claim.segmentId);
    expect(home?.claimIds).toContain(claim.id);
    for (const span of claim.spans) {
      expect(span.quote).toMatch(/\S/u);
      expect(span.start).toBeGreaterThanOrEqual(home?.span.start ?? Number.NaN);
      expect(span.end).toBeLessThanOrEqual(home?.span.end ?? Number.NaN);
    }
    expect(claim.text).toMatch(/\S/u);
    expect(claim.label).toMatch(/\S/u);
    expectChain(attribution.chain);
    const attributed = attribution.chain.length > 0;
    expect(attribution.voice).toBe(attributed ? 'attributed' : 'narrator');
    expect(attribution.directness !== null).toBe(attributed);
    // A denial belongs to somebody: what is denied is never told in the outlet's own voice.
    if (modality.polarity === 'denied') expect(attributed, claim.text).toBe(true);
    for (const time of claim.times) expectTime(time);
    for (const quantity of claim.quantities) expectQuantity(quantity, claim.times);
    for (const { outcome, score } of claim.checks)
      expect(score === null).toBe(outcome === 'not-applicable' || outcome === 'error');
    expect(verdict.said !== null).toBe(attributed);
    expect(verdict.holds.label).toBe('not-enough-evidence');
    for (const relation of claim.relations) expect(ids).toContain(relation.claimId);
  }
  return article;
}

/** The same for a reading without claims. */
export function expectAnnotations(text: string, answer: unknown): Annotations {
  const annotations = Annotations.strict().parse(answer);
  expect(annotations).toEqual(answer);
  expectVerbatim(text, annotations);
  expectCoverage(text, annotations.segments);
  expectWarnings(annotations.warnings);
  for (const time of annotations.times) expectTime(time);
  for (const quantity of annotations.quantities) expectQuantity(quantity, annotations.times);
  for (const { chain } of annotations.attributions) expectChain(chain);
  for (const { span, inner } of annotations.quotes) {
    expect(inner.start).toBeGreaterThan(span.start);
    expect(inner.end).toBeLessThanOrEqual(span.end);
  }
  return annotations;
}
