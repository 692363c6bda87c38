import type { Relation } from '../../src/domain/verdict.ts';
import { f1, type Score, Tally } from '../scorers/score.ts';
import type { CorpusEvent } from './corpus-event.ts';
import type { ReadEvent } from './corpus-read.ts';

/** Said of one side only; the others are the same from both. */
const DIRECTED: ReadonlySet<string> = new Set(['refines', 'supersedes']);
/** Of a pair that is told differently from its two sides, or by several pieces of a claim, the strongest counts. */
const STRENGTH = ['contradicts', 'supersedes', 'refines', 'duplicates', 'corroborates'];
const KINDS = ['duplicates', 'corroborates', 'contradicts', 'refines', 'supersedes'] as const;

interface Typed {
  readonly type: string;
  /** The side that it is said of, '' where both. */
  readonly of: string;
}

const pairKey = (a: string, b: string): string => [a, b].sort().join('/');
const typed = (type: string, here: string): Typed => ({ type, of: DIRECTED.has(type) ? here : '' });
const stronger = (a: Typed, b: Typed): boolean => STRENGTH.indexOf(a.type) < STRENGTH.indexOf(b.type);

export const goldPairs = ({ relations }: CorpusEvent): Map<string, Typed> =>
  new Map(relations.map(({ here, there, type }) => [pairKey(here, there), typed(type, here)]));

/** The program's relations between marked claims, and those of which a side is marked nowhere in the event. */
function foundPairs({ claims, markOf }: ReadEvent): { pairs: Map<string, Typed>; outside: Relation[] } {
  const pairs = new Map<string, Typed>();
  const outside: Relation[] = [];
  for (const claim of claims)
    for (const relation of claim.relations) {
      // Nobody marked what follows from what: it bears nothing out.
      if (relation.articleId === claim.articleId || relation.type === 'entails') continue;
      const [here, there] = [markOf.get(claim.id), markOf.get(relation.claimId)];
      if (here === undefined || there === undefined) {
        outside.push(relation);
        continue;
      }
      const key = pairKey(here, there);
      const found = typed(relation.type, here);
      const before = pairs.get(key);
      if (before === undefined || stronger(found, before)) pairs.set(key, found);
    }
  return { pairs, outside };
}

const show = (one: Typed | undefined): string =>
  one === undefined ? 'none' : `${one.type}${one.of && ` (${one.of})`}`;
const same = (a: Typed, b: Typed | undefined): boolean => a.type === b?.type && a.of === b?.of;

/** F1 of the relations between articles in all and of each kind, and how many conflicts that are named are some. */
export function scoreRelations(read: readonly ReadEvent[]): Score[] {
  const misses: string[] = [];
  const counts = new Map(KINDS.map((kind) => [kind as string, { hits: 0, system: 0, gold: 0 }]));
  const conflicts = new Tally();
  const traps = new Tally();
  let outside = 0;
  for (const one of read) {
    const gold = goldPairs(one.event);
    const found = foundPairs(one);
    outside += found.outside.length;
    for (const pair of one.event.open) {
      found.pairs.delete(pairKey(...pair));
    }
    for (const key of new Set([...gold.keys(), ...found.pairs.keys()])) {
      const [wanted, got] = [gold.get(key), found.pairs.get(key)];
      const line = () => `${one.event.id} ${key}: wanted ${show(wanted)}, found ${show(got)}`;
      if (got?.type === 'contradicts') conflicts.add(wanted?.type === 'contradicts' ? 1 : 0, line);
      const hit = wanted !== undefined && same(wanted, got);
      if (hit) {
        const count = counts.get(wanted.type);
        if (count !== undefined) count.hits += 1;
        continue;
      }
      misses.push(line());
      const [missed, extra] = [counts.get(wanted?.type ?? ''), counts.get(got?.type ?? '')];
      if (missed !== undefined) missed.gold += 1;
      if (extra !== undefined) extra.system += 1;
    }
    for (const { claims, why } of one.event.none) {
      const got = found.pairs.get(pairKey(...claims));
      traps.add(got === undefined ? 1 : 0, () => `${one.event.id} ${claims.join('/')}: ${show(got)}; ${why}`);
    }
  }
  const sum = { hits: 0, system: 0, gold: 0 };
  for (const { hits, system, gold } of counts.values()) {
    sum.hits += hits;
    sum.system += system;
    sum.gold += gold;
  }
  const score = (name: string, { hits, system, gold }: typeof sum, lines: readonly string[]): Score => ({
    name,
    unit: 'share',
    value: f1(hits, system, gold),
    judged: hits + gold,
    misses: lines,
  });
  return [
    score('relations F1', sum, misses),
    ...KINDS.map((kind) => score(`  ${kind}`, counts.get(kind) ?? sum, [])),
    conflicts.share('contradicts: precision'),
    traps.share('pairs that only look related, left alone'),
    {
      name: 'relations of claims that are not marked',
      unit: 'count',
      value: outside,
      judged: outside,
      misses: [],
    },
  ];
}
