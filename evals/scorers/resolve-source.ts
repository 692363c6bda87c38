import type { Hop } from '../../src/domain/hop.ts';
import { foldTokens } from './fold-tokens.ts';
import type { Gold, GoldSource } from './gold.ts';
import { overlaps, type Place } from './overlap.ts';

/** The annotation's source ids that a hop stands for; empty when it stands for none of them. */
export type SourceResolver = (hop: Hop) => ReadonlySet<string>;

/** Names are compared without English articles, as Arabic ones are without ال. */
const key = (name: string) =>
  foldTokens(name)
    .filter((token) => token !== 'the')
    .join(' ');

/** `X (Y)` is also known as X and as Y; `name, title` also by the name and by the title. */
function spellings(source: GoldSource): string[] {
  const names = [
    source.canonicalEn,
    source.canonicalAr,
    ...source.acceptedAliases,
    ...source.mentions.map((mention) => mention.quote),
  ];
  return names.flatMap((name) => {
    const outside = name.replace(/\([^)]*\)/gu, ' ');
    const inside = [...name.matchAll(/\(([^)]*)\)/gu)].map((match) => match[1] ?? '');
    return [name, outside, ...inside, ...outside.split(/[,،]/u)];
  });
}

function aliasTable(gold: Gold): Map<string, Set<string>> {
  const table = new Map<string, Set<string>>();
  for (const source of gold.sources) {
    for (const spelling of spellings(source)) {
      const folded = key(spelling);
      if (folded === '') continue;
      table.set(folded, (table.get(folded) ?? new Set()).add(source.id));
    }
  }
  return table;
}

interface Mention extends Place {
  readonly id: string;
}

/** Every place where the annotation sees a source named. */
function mentionsOf(gold: Gold): Mention[] {
  const listed = gold.sources.flatMap((source) =>
    source.mentions.map((place) => ({ ...place, id: source.id })),
  );
  const stated = gold.claims.flatMap((claim) =>
    claim.attribution.map((hop) => ({ ...hop.name, id: hop.sourceId })),
  );
  return [...listed, ...stated];
}

/**
 * Builds the comparison of sources by canonical name. The hop's canonical name decides, through the annotation's aliases;
 * then its name as written; a name in no list is settled by the place it was read at, and one that spans two joint
 * speakers stands for both. A name that several sources of the article share ("the agency", of two) stands for none: the
 * system has not said which.
 */
export function sourceResolver(gold: Gold): SourceResolver {
  const aliases = aliasTable(gold);
  const mentions = mentionsOf(gold);
  const none: ReadonlySet<string> = new Set();

  return (hop) => {
    const known = [hop.canonicalName, hop.name].map((name) => aliases.get(key(name)) ?? none);
    const certain = known.find((ids) => ids.size === 1);
    if (certain) return certain;
    if (known.some((ids) => ids.size > 1)) return none;
    return new Set(mentions.filter((mention) => overlaps(mention, hop.span)).map((mention) => mention.id));
  };
}
