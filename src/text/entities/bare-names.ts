import type { EntityLexicon } from './lexicon.ts';
import type { RawMention } from './mention.ts';
import type { Persons } from './persons.ts';
import { rawMention, type TokenRun, wordAt } from './token-run.ts';
import { isCommon } from './uncased-name.ts';

/**
 * The finder's mentions with the bare family names between them: "Sharif" once "Muhammad Shehbaz Sharif" has been
 * named anywhere in the article. In reading order. `looks` remembers, for the words of this article, the particle before a
 * family name.
 */
export function bareNames(
  run: TokenRun,
  found: readonly RawMention[],
  persons: Persons,
  looks: Map<string, string | null>,
): RawMention[] {
  if (run.kind === 'instruction') return [];
  const all: RawMention[] = [];
  let next = 0;
  for (let at = run.from; at < run.to; ) {
    const mention = found[next];
    if (mention !== undefined && mention.from === at) {
      all.push(mention);
      next += 1;
      at = mention.to;
      continue;
    }
    const bare = kunya(run, at, persons) ?? bareName(run, at, persons, looks);
    if (bare !== null) all.push(bare);
    at = bare?.to ?? at + 1;
  }
  return all;
}

/** What stands before a family name in this word: '' or a particle; null when there is no such name in it. */
function particleOf(word: string, lexicon: EntityLexicon, persons: Persons): string | null {
  if (persons.isFamilyName(word)) return '';
  const found = lexicon.particles.find(
    (particle) => word.startsWith(particle) && persons.isFamilyName(word.slice(particle.length)),
  );
  return found ?? null;
}

/** "أبو سلمية", "بن سلمان": a family name of two words. */
function kunya(run: TokenRun, at: number, persons: Persons): RawMention | null {
  const word = wordAt(run, at);
  const next = wordAt(run, at + 1);
  if (word === null || next === null) return null;
  for (let index = -1; index < run.lexicon.particles.length; index += 1) {
    const prefix = index < 0 ? '' : (run.lexicon.particles[index] as string);
    if (!word.startsWith(prefix)) continue;
    const first = word.slice(prefix.length);
    if (run.lexicon.bindingParticles.has(first) && persons.isFamilyName(first + next))
      return rawMention(run, 'person', at, at + 2, prefix);
  }
  return null;
}

function bareName(
  run: TokenRun,
  at: number,
  persons: Persons,
  looks: Map<string, string | null>,
): RawMention | null {
  const word = wordAt(run, at);
  if (word === null) return null;
  const { lexicon } = run;
  if (lexicon.cased && run.tokens[at]?.caps === 'none') return null;
  let prefix = looks.get(word);
  if (prefix === undefined) {
    prefix = particleOf(word, run.lexicon, persons);
    looks.set(word, prefix);
  }
  if (prefix === null) return null;
  const name = word.slice(prefix.length);
  // "دار" is a house and "to revolve" unless the given name stands before it.
  if (
    !lexicon.cased &&
    !lexicon.surnames.has(name) &&
    !lexicon.doubtfulNames.has(name) &&
    isCommon(lexicon, name)
  )
    return null;
  if (lexicon.cased && lexicon.commonWords.has(name) && at === run.from) return null;
  // "صالح المواطنين": a doubtful word before a definite noun is an ordinary one.
  const after = wordAt(run, at + 1);
  if (!lexicon.cased && lexicon.doubtfulNames.has(name) && after?.startsWith(lexicon.definite) === true)
    return null;
  // Behind another given name it is that person's family name, not this one's.
  const before = at > run.from ? wordAt(run, at - 1) : null;
  if (
    before !== null &&
    prefix === '' &&
    lexicon.givenNames.has(before) &&
    !lexicon.doubtfulNames.has(before)
  )
    return null;
  return rawMention(run, 'person', at, at + 1, prefix);
}
