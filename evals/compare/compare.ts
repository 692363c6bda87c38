import { Random } from '../alignment/random.ts';
import { isCommitted } from '../dataset.ts';
import { baselineOf } from '../gate/baseline.ts';
import { type Figure, rounded, SAMPLES, SEED } from '../gate/bootstrap.ts';
import { type Change, changedCases } from '../gate/judge.ts';
import { byFigure, pool } from '../gate/pool.ts';
import type { Score } from '../scorers/score.ts';
import type { Side } from './side.ts';

/** After less before, and how far that would go with other articles of the same kind. */
export interface Difference {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export interface ComparedFigure {
  readonly name: string;
  readonly unit: Score['unit'];
  /** null: that side has no such figure. */
  readonly before: Figure | null;
  readonly after: Figure | null;
  readonly difference: Difference | null;
}

/** A case that changed, with what it missed on one side alone. */
export interface ComparedCase extends Change {
  readonly newMisses: readonly string[];
  readonly goneMisses: readonly string[];
}

export interface Comparison {
  /** Articles that the figures are of: on both sides, and of this repository. */
  readonly articles: readonly string[];
  readonly figures: readonly ComparedFigure[];
  readonly cases: readonly ComparedCase[];
  /** Articles that only one side has. */
  readonly only: { readonly before: readonly string[]; readonly after: readonly string[] };
}

/**
 * The interval of a difference, by drawing the same articles on both sides (paired bootstrap: Koehn 2004; Berg-Kirkpatrick
 * et al. 2012): what is hard for both cancels out, so that it is narrower than two intervals side by side tell.
 */
function difference(before: readonly Score[], after: readonly Score[]): Difference | null {
  const [was, is] = [pool(before).value, pool(after).value];
  if (was === null || is === null) return null;
  const random = new Random(SEED);
  const places = before.map((_, at) => at);
  const values: number[] = [];
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    const drawn = places.map(() => random.pick(places));
    const one = pool(drawn.map((at) => before[at] as Score)).value;
    const other = pool(drawn.map((at) => after[at] as Score)).value;
    if (one !== null && other !== null) values.push(other - one);
  }
  values.sort((a, b) => a - b);
  const at = (share: number) => rounded(values[Math.floor(share * (values.length - 1))] ?? 0) as number;
  return { value: rounded(is - was) as number, low: at(0.025), high: at(0.975) };
}

/** An id is made from the text and its place, and differs with both: it is no part of what was missed. */
const bare = (miss: string): string => miss.replace(/\bclm_[0-9a-f]+ ?/g, '');

function missesOf({ results }: Side, { article, figure }: Change): string[] {
  const scores = results.find(({ dataset }) => dataset === article)?.scores ?? [];
  return (scores.find(({ name }) => name === figure)?.misses ?? []).map(bare);
}

const without = (all: readonly string[], others: readonly string[]): string[] => {
  const known = new Set(others);
  return all.filter((one) => !known.has(one));
};

/** Two versions side by side: the figures over what both have, and every case that changed. */
export function compare(before: Side, after: Side): Comparison {
  const names = (side: Side) => side.results.map(({ dataset }) => dataset);
  const both = names(after).filter((name) => names(before).includes(name));
  const articles = both.filter(isCommitted);
  const pooled = (side: Side, among: readonly string[]) =>
    among.flatMap((name) => side.results.filter(({ dataset }) => dataset === name));
  const [was, is] = [baselineOf(pooled(before, articles)), baselineOf(pooled(after, articles))];
  const [old, now] = [byFigure(pooled(before, articles)), byFigure(pooled(after, articles))];
  const figures = [...new Set([...Object.keys(is.figures), ...Object.keys(was.figures)])].map((name) => {
    const [one, other] = [was.figures[name] ?? null, is.figures[name] ?? null];
    const paired = one !== null && other !== null;
    return {
      name,
      unit: (other ?? one)?.unit ?? 'share',
      before: one,
      after: other,
      difference: paired ? difference(old.get(name) ?? [], now.get(name) ?? []) : null,
    };
  });
  const changes = changedCases(baselineOf(pooled(before, both)), baselineOf(pooled(after, both)));
  return {
    articles,
    figures,
    cases: changes.map((change) => {
      const [then, today] = [missesOf(before, change), missesOf(after, change)];
      return { ...change, newMisses: without(today, then), goneMisses: without(then, today) };
    }),
    only: { before: without(names(before), both), after: without(names(after), both) },
  };
}
