import type { Entity } from '../domain/entity.ts';
import { foldText } from '../text/fold.ts';
import type { Locale } from '../text/locale.ts';
import { stems } from '../text/proclitics.ts';
import { type Token, tokenise } from '../text/tokens.ts';
import { soundKeys } from '../text/transliteration/sound-keys.ts';
import { nameIn } from './name-in.ts';
import { isTranslated } from './retrieval/entity-keys.ts';

/** What a statement is about, in terms that do not depend on its language. */
export interface Subject {
  /** Names of what happens. */
  readonly acts: ReadonlySet<string>;
  /** Names of what it happens to. */
  readonly topics: ReadonlySet<string>;
  /** Dictionary forms of verbs that have no such name: comparable within one language. */
  readonly verbs: ReadonlySet<string>;
  /** Folded words that are written as names; in a script without capitals only those of people and places that were recognised. */
  readonly names: ReadonlySet<string>;
  /** A first word with a capital that is no name we know: found in another script it is one. */
  readonly first: ReadonlySet<string>;
  /** Folded words that may be names, with and without the particles on them. */
  readonly words: ReadonlySet<string>;
  /** Words that may be names by how they sound. */
  readonly sounds: ReadonlyMap<string, readonly string[]>;
}

/** Words of one statement that are looked at. */
const MOST_WORDS = 48;
/** Shorter words sound like too many others. */
const SHORTEST = 3;

const wordsIn = (texts: readonly string[]): Set<string> =>
  new Set(texts.flatMap((text) => tokenise(text).tokens.map((token) => token.text)));

const isName = ({ type }: Entity): boolean => type === 'person' || type === 'place';

/**
 * Reads what tokens are about. `isFrame`: words that say who tells it, whose acts and topics are not the statement's.
 * `isNameAlone`: a name as such, in which the first capital says as much as any. `values`: words of its dates and amounts, which are compared by value.
 */
export function readSubject(
  tokens: readonly Token[],
  entities: readonly Entity[],
  locale: Locale,
  {
    values,
    isFrame,
    isNameAlone = false,
  }: { values: readonly string[]; isFrame: (token: Token) => boolean; isNameAlone?: boolean },
): Subject {
  const { predicates, topics: things } = locale.relations;
  const not = wordsIn(values);
  const known = wordsIn(entities.filter(isName).map(({ canonicalName }) => foldText(canonicalName)));
  // Places of two names are compared by the key of both.
  const places = wordsIn(
    entities
      .filter((one) => isTranslated(one, locale))
      .flatMap(({ name, canonicalName }) => [name, canonicalName]),
  );
  // A capital at the beginning of a sentence makes a name only where one was recognised.
  const mentioned = wordsIn(
    entities.filter(({ type }) => type !== 'role').map(({ canonicalName }) => foldText(canonicalName)),
  );
  // Names of people are made of words that may also say what happens: السرحاني has the letters of سرح.
  const people = wordsIn(entities.filter(({ type }) => type === 'person').map(({ name }) => name));
  const roles = wordsIn(entities.filter(({ type }) => type === 'role').map(({ name }) => foldText(name)));
  const [acts, topics, names, words, verbs, first] = [
    new Set<string>(),
    new Set<string>(),
    new Set<string>(),
    new Set<string>(),
    new Set<string>(),
    new Set<string>(),
  ];
  const sounds = new Map<string, string[]>();
  let begins = !isNameAlone;
  for (let at = 0; at < tokens.length && words.size < MOST_WORDS; at += 1) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word') continue;
    const isFirst = begins;
    begins = false;
    if (not.has(token.text) || locale.functionWords.has(token.text)) continue;
    const isSomebody = people.has(token.text);
    const act = isSomebody ? null : nameIn(predicates, tokens, at, locale);
    const topic = isSomebody ? null : nameIn(things, tokens, at, locale);
    if (act !== null || topic !== null) {
      if (!isFrame(token)) {
        if (act !== null && act.next >= (topic?.next ?? 0)) acts.add(act.value);
        else if (topic !== null) topics.add(topic.value);
      }
      at = Math.max(act?.next ?? 0, topic?.next ?? 0, at + 1) - 1;
      continue;
    }
    if (token.text.length < SHORTEST || roles.has(token.text)) continue;
    const isWritten =
      (token.caps !== 'none' && (!isFirst || mentioned.has(token.text))) || known.has(token.text);
    if (isWritten && !places.has(token.text)) names.add(token.text);
    else if (isFirst && token.caps !== 'none') first.add(token.text);
    const verb = isWritten || isFrame(token) ? null : locale.verbs.read(token.text);
    if (verb !== null && !verb.ambiguous && (verb.listed || verb.tense === 'past')) verbs.add(verb.lemma);
    for (const { text } of stems(token.text, locale.proclitics)) {
      if (text.length < SHORTEST || words.has(text)) continue;
      words.add(text);
    }
  }
  for (const word of words)
    for (const key of soundKeys(word)) {
      const alike = sounds.get(key);
      if (alike === undefined) sounds.set(key, [word]);
      else alike.push(word);
    }
  return { acts, topics, verbs, names, first, words, sounds };
}
