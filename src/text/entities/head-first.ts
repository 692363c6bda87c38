import { particles } from '../proclitics.ts';
import type { EntityLexicon } from './lexicon.ts';
import type { TokenRun } from './token-run.ts';
import { wordAt } from './token-run.ts';
import { bare } from './uncased-name.ts';

/** No name of an office or body is longer. */
const LIMIT = 14;

const isDefinite = (lexicon: EntityLexicon, word: string): boolean =>
  lexicon.definite !== '' && word.startsWith(lexicon.definite) && word.length > lexicon.definite.length + 1;

/** A definite word that can close a name: no family name, no relative, no "الآن". */
const isNoun = (lexicon: EntityLexicon, word: string): boolean =>
  !lexicon.surnames.has(word) && !lexicon.stops.has(word) && !lexicon.commonWords.has(word);

/** An adjective that may stand behind a definite noun; `nationalOnly` after a nationality or a bare title. */
function isAdjective(lexicon: EntityLexicon, word: string, nationalOnly: boolean): boolean {
  if (lexicon.adjectives.has(word)) return true;
  if (lexicon.stops.has(word)) return false;
  if (lexicon.surnames.has(word) || !isDefinite(lexicon, word)) return false;
  const stem = bare(lexicon, word);
  if (lexicon.nationalities.has(stem)) return true;
  if (nationalOnly || lexicon.commonWords.has(word)) return false;
  return lexicon.shapes.isAdjective(stem);
}

/** "شركة سوناطراك": a word that no list knows and that is no adjective or plural by its ending. */
const couldBeProper = (lexicon: EntityLexicon, word: string): boolean =>
  word.length >= 3 &&
  !lexicon.stops.has(word) &&
  !lexicon.commonWords.has(word) &&
  !lexicon.givenNames.has(word) &&
  !lexicon.shapes.isOrdinary(word) &&
  !lexicon.isVerb(word);

/** "للجيش", "لجامعة", "لليبيا", "للأمم المتحدة": the linking particle and the body, place or subject it leads to. */
function linked(run: TokenRun, at: number): { next: number; open: boolean } | null {
  const { lexicon, tokens } = run;
  const { link, definite } = lexicon;
  const word = wordAt(run, at);
  if (word === null || link === '' || !word.startsWith(link) || word.length < 4) return null;
  const place = lexicon.places.longest(tokens, at, run.to, particles(link));
  if (place !== null && place.prefix === link && !place.value.doubtful)
    return { next: place.next, open: false };
  const body = lexicon.organisations.longest(tokens, at, run.to, particles(link));
  if (body !== null && body.prefix === link) return { next: body.next, open: false };
  const rest = word.slice(link.length);
  if (!rest.startsWith(definite)) return lexicon.chainNouns.has(rest) ? { next: at + 1, open: true } : null;
  // "رئيس الوزراء للتعاون" has no link: what follows must be a body or a subject of one.
  const noun = rest.slice(definite.length);
  const belongs =
    lexicon.chainNouns.has(noun) ||
    lexicon.joinedTopics.has(rest) ||
    lexicon.organisationHeads.longest(tokens, at, run.to, particles(link)) !== null;
  return belongs ? { next: at + 1, open: false } : null;
}

export interface Shape {
  /** A noun must come first: the head alone is no name. */
  readonly open: boolean;
  /** The head is a bare title, which takes nationalities and listed adjectives only. */
  readonly title: boolean;
  /** A word that no list knows may be the name: "شركة سوناطراك". */
  readonly proper: boolean;
}

/**
 * End of the noun phrase whose head ends before token `at`: a chain of bare nouns closed by a definite noun or a
 * name, adjectives, and what a linking particle adds. Null when the phrase breaks off.
 */
export function nounPhraseEnd(run: TokenRun, at: number, shape: Shape): number | null {
  const { open, title, proper } = shape;
  const { lexicon } = run;
  const limit = Math.min(run.to, at + LIMIT);
  let closed = !open;
  let nationalOnly = title;
  let end: number | null = open ? null : at;
  let index = at;
  while (index < limit) {
    const word = wordAt(run, index);
    if (word === null || run.tokens[index]?.broken === true) break;
    if (!closed) {
      if (run.lexicon.ranks.longest(run.tokens, index, limit) !== null) break;
      const place = lexicon.places.longest(run.tokens, index, limit);
      if (place !== null) {
        index = place.next;
      } else if (isDefinite(lexicon, word) && isNoun(lexicon, word)) {
        index += 1;
      } else if (lexicon.chainNouns.has(word)) {
        index += 1;
        continue;
      } else if (proper && couldBeProper(lexicon, word)) {
        index += 1;
      } else break;
      closed = true;
      nationalOnly = false;
      end = index;
      continue;
    }
    if (isAdjective(lexicon, word, nationalOnly)) {
      index += 1;
      end = index;
      if (lexicon.nationalities.has(bare(lexicon, word))) nationalOnly = true;
      continue;
    }
    const link = linked(run, index);
    if (link !== null) {
      index = link.next;
      closed = !link.open;
      nationalOnly = false;
      if (closed) end = index;
      continue;
    }
    if (
      lexicon.joiner !== '' &&
      word.startsWith(lexicon.joiner + lexicon.definite) &&
      lexicon.joinedTopics.has(word.slice(lexicon.joiner.length))
    ) {
      index += 1;
      end = index;
      continue;
    }
    const before = wordAt(run, index - 1) ?? '';
    const after = wordAt(run, index + 1);
    if (
      word === lexicon.mandateWord &&
      lexicon.mandates.has(before) &&
      after !== null &&
      (lexicon.chainNouns.has(after) || isDefinite(lexicon, after))
    ) {
      index += 1;
      closed = false;
      continue;
    }
    break;
  }
  return end;
}
