import type { EntityLexicon } from './lexicon.ts';

/** Remembered answers per lexicon: a newspaper's vocabulary fits, a hostile text's does not and is worked out anew. */
const REMEMBERED = 20_000;
const answers = new WeakMap<EntityLexicon, Map<string, boolean>>();

function begins(lexicon: EntityLexicon, word: string): boolean {
  return (
    lexicon.givenNames.has(word) ||
    lexicon.doubtfulNames.has(word) ||
    lexicon.surnames.has(word) ||
    lexicon.leadingParticles.has(word) ||
    lexicon.directions.has(word) ||
    lexicon.ranks.begins(word) ||
    lexicon.roles.begins(word) ||
    lexicon.organisations.begins(word) ||
    lexicon.organisationHeads.begins(word) ||
    lexicon.places.begins(word)
  );
}

/**
 * Whether a mention can start with this word, with or without particles on it. Most words of a text cannot, and one
 * look here saves the walk through every list.
 */
export function startsName(lexicon: EntityLexicon, word: string): boolean {
  let known = answers.get(lexicon);
  if (known === undefined) {
    known = new Map();
    answers.set(lexicon, known);
  }
  const remembered = known.get(word);
  if (remembered !== undefined) return remembered;
  const found =
    begins(lexicon, word) ||
    lexicon.particles.some(
      (particle) =>
        word.length >= particle.length + 2 &&
        word.startsWith(particle) &&
        begins(lexicon, word.slice(particle.length)),
    );
  if (known.size < REMEMBERED) known.set(word, found);
  return found;
}
