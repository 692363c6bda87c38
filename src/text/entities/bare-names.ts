import { WordMemo } from '../word-memo.ts';
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
    const bare = kunya(run, at, persons) ?? bareName(run, at, persons, looks, all.at(-1)?.to ?? run.from);
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

const BINDING = new WeakMap<EntityLexicon, WordMemo<readonly string[]>>();

/** What stands before a binding particle in this word: '' or a particle; few words have one. */
function bindingPrefixes(word: string, lexicon: EntityLexicon): readonly string[] {
  let known = BINDING.get(lexicon);
  if (known === undefined) {
    known = new WordMemo((one) =>
      ['', ...lexicon.particles].filter(
        (prefix) => one.startsWith(prefix) && lexicon.bindingParticles.has(one.slice(prefix.length)),
      ),
    );
    BINDING.set(lexicon, known);
  }
  return known.of(word);
}

/** "أبو سلمية", "بن سلمان": a family name of two words. */
function kunya(run: TokenRun, at: number, persons: Persons): RawMention | null {
  const word = wordAt(run, at);
  const next = wordAt(run, at + 1);
  if (word === null || next === null) return null;
  for (const prefix of bindingPrefixes(word, run.lexicon))
    if (persons.isFamilyName(word.slice(prefix.length) + next))
      return rawMention(run, 'person', at, at + 2, prefix);
  return null;
}

function bareName(
  run: TokenRun,
  at: number,
  persons: Persons,
  looks: Map<string, string | null>,
  floor: number,
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
  if (before !== null && prefix === '' && floor !== at && mayBeGivenName(before, lexicon)) return null;
  return rawMention(run, 'person', fullNameStart(run, at, name, persons, floor), at + 1, prefix);
}

/**
 * "الفاتح حمدان": a definite word right before a family name, that is neither office nor adjective, is a given name that
 * no list holds, and so the family's other member must not lend his. Where names are capitalised the capital tells.
 */
function mayBeGivenName(word: string, lexicon: EntityLexicon): boolean {
  const { cased, definite, adjectives, nationalities } = lexicon;
  if (cased || definite === '' || !word.startsWith(definite)) return false;
  const bare = word.slice(definite.length);
  // "أدانت المحكمة حداد": an ordinary noun before him is somebody else.
  if (isCommon(lexicon, word) || isCommon(lexicon, bare) || lexicon.organisationHeads.begins(bare))
    return false;
  return !adjectives.has(bare) && !adjectives.has(word) && !nationalities.has(bare);
}

/** "Selby Marine" where only its second word was told for a name: the whole of it, when the article knows it as one. */
function fullNameStart(run: TokenRun, at: number, name: string, persons: Persons, floor: number): number {
  const words = run.lexicon.cased ? (persons.bearer(name)?.words ?? []) : [];
  const start = at - words.length + 1;
  if (words.length < 2 || words.at(-1) !== name || start < floor) return at;
  return words.every((word, index) => wordAt(run, start + index) === word) ? start : at;
}
