import type { Hop } from '../../src/domain/hop.ts';
import { foldTokens } from './fold-tokens.ts';
import type { Gold, GoldSource } from './gold.ts';
import { overlaps, type Place } from './overlap.ts';

/** The annotation's source ids that a hop stands for; empty when it stands for none of them. */
export type SourceResolver = (hop: Hop) => ReadonlySet<string>;

const key = (name: string) => foldTokens(name).join(' ');

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
 * then its name as written; a name that several sources share ("the agency") or that is in no list is settled by the
 * place it was read at. A hop that spans two joint speakers stands for both.
 */
export function sourceResolver(gold: Gold): SourceResolver {
  const aliases = aliasTable(gold);
  const mentions = mentionsOf(gold);
  const none: ReadonlySet<string> = new Set();

  return (hop) => {
    const here = new Set(
      mentions.filter((mention) => overlaps(mention, hop.span)).map((mention) => mention.id),
    );
    for (const name of [hop.canonicalName, hop.name]) {
      const known = aliases.get(key(name)) ?? none;
      if (known.size === 0) continue;
      const settled = [...known].filter((id) => here.has(id));
      return new Set(settled.length > 0 ? settled : [...known].slice(0, 1));
    }
    return here;
  };
}
