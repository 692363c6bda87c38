import type { EvalCase } from './eval-case.ts';
import { f1, faults, type Score } from './score.ts';

/** How the annotation names the relations that a system is asked for; conflicts are scored apart. */
const NAMES = new Map([
  ['duplicate', 'duplicates'],
  ['duplicates', 'duplicates'],
  ['entails', 'entails'],
  ['supersedes', 'supersedes'],
  ['corroborates', 'corroborates'],
  ['refines', 'refines'],
]);

interface Link {
  readonly type: string;
  /** The two claims as the annotation numbers them, smaller first; null where a claim is not annotated. */
  readonly pair: string | null;
  readonly line: string;
}

const pairKey = (left: string, right: string) => [left, right].sort().join(' ');

/** The relations inside the article, each once, between every two annotated claims that their ends stand for. */
function systemLinks({ article, matching }: EvalCase): Link[] {
  const goldIds = new Map<string, string[]>();
  for (const { gold, claim } of matching.pairs)
    goldIds.set(claim.id, [...(goldIds.get(claim.id) ?? []), gold.id]);
  const links = new Map<string, Link>();
  for (const claim of article.claims) {
    for (const relation of claim.relations) {
      if (relation.articleId !== article.id) continue;
      const line = `${relation.type}: ${claim.spans[0]?.quote} | ${relation.spans.there.quote}`;
      const ends = (goldIds.get(claim.id) ?? []).flatMap((left) =>
        (goldIds.get(relation.claimId) ?? []).map((right) => pairKey(left, right)),
      );
      const key = `${relation.type} ${pairKey(claim.id, relation.claimId)}`;
      if (!links.has(key)) links.set(key, { type: relation.type, pair: ends.join(',') || null, line });
    }
  }
  return [...links.values()];
}

/**
 * F1 over pairs of claims that are both matched. Relations that are only partly so, or between a heading and its text,
 * may be reported or not.
 */
export function relations(input: EvalCase): Score {
  const matched = new Set(input.matching.pairs.map((pair) => pair.gold.id));
  const wanted = new Set<string>();
  const free = new Set<string>();
  for (const relation of input.gold.relations) {
    const [left, right] = relation.claims;
    if (!left || !right || !matched.has(left) || !matched.has(right)) continue;
    const type = NAMES.get(relation.type);
    if (type && !relation.partial && relation.sameClaim !== false)
      wanted.add(`${type} ${pairKey(left, right)}`);
    else if (!relation.type.endsWith('contradiction')) free.add(pairKey(left, right));
  }
  const found = new Set<string>();
  const extra: string[] = [];
  for (const link of systemLinks(input)) {
    if (link.type === 'contradicts' || link.pair === null) continue;
    const keys = link.pair.split(',');
    const right = keys.filter((key) => wanted.has(`${link.type} ${key}`));
    for (const key of right) found.add(`${link.type} ${key}`);
    if (right.length === 0 && !keys.some((key) => free.has(key))) extra.push(link.line);
  }
  const missing = [...wanted].filter((key) => !found.has(key));
  return {
    name: 'relations F1',
    unit: 'share',
    value: f1(found.size, extra.length, missing.length),
    judged: wanted.size,
    misses: [...missing.map((key) => `missing ${key}`), ...extra.map((line) => `extra ${line}`)],
  };
}

const isConflict = (type: string) => type === 'contradicts' || type === 'contradiction';

/** Real conflicts inside the article that are reported, over those annotated. */
export function conflictsFound(input: EvalCase): Score {
  const found = systemLinks(input).filter((link) => link.type === 'contradicts');
  const wanted = input.gold.relations.filter(({ type, partial }) => isConflict(type) && partial !== true);
  const missing = wanted.filter(({ claims: [left = '', right = ''] }) => {
    const key = pairKey(left, right);
    return !found.some((link) => link.pair?.split(',').includes(key));
  });
  const value = wanted.length === 0 ? null : (wanted.length - missing.length) / wanted.length;
  const misses = missing.map((relation) => relation.claims.join(' '));
  return { name: 'conflicts found', unit: 'share', value, judged: wanted.length, misses };
}

/** Conflicts reported where there is none, apparent ones included: the worse error. */
export function falseConflicts(input: EvalCase): Score {
  const real = new Set(
    input.gold.relations
      .filter((relation) => isConflict(relation.type))
      .map(({ claims: [left = '', right = ''] }) => pairKey(left, right)),
  );
  const wrong = systemLinks(input)
    .filter((link) => link.type === 'contradicts')
    .filter((link) => !link.pair?.split(',').some((key) => real.has(key)));
  return faults(
    'false conflicts',
    input.article.claims.length,
    wrong.map((link) => link.line),
  );
}
