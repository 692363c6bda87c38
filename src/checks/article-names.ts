import type { EntityMention } from '../text/entities/mention.ts';
import type { Locale } from '../text/locale.ts';
import type { Reading } from '../text/reading.ts';
import { type Token, type TokenisedText, tokenise } from '../text/tokens.ts';
import { namesBySound } from './names-by-sound.ts';

interface KnownName {
  readonly words: readonly string[];
  readonly mention: EntityMention;
}

/** Names under one first word that are looked at: an article has few, a hostile one thousands. */
const MOST = 32;

const NAMES = new WeakMap<Reading, ReadonlyMap<string, readonly KnownName[]>>();

/** The people and places of an article by the first word of their names, the longest first. */
function namesOf(reading: Reading): ReadonlyMap<string, readonly KnownName[]> {
  let known = NAMES.get(reading);
  if (known === undefined) {
    const found = new Map<string, KnownName[]>();
    const seen = new Set<string>();
    for (const mention of reading.entities) {
      if (mention.type !== 'person' && mention.type !== 'place') continue;
      const { canonicalName } = mention;
      if (seen.has(canonicalName)) continue;
      seen.add(canonicalName);
      const words = tokenise(canonicalName).tokens.map((token) => token.text);
      const [first] = words;
      // A short name alone may be a common word.
      if (first === undefined || (words.length === 1 && mention.type === 'person')) continue;
      const list = found.get(first) ?? [];
      if (list.length < MOST) list.push({ words, mention });
      found.set(first, list);
    }
    for (const list of found.values()) list.sort((a, b) => b.words.length - a.words.length);
    known = found;
    NAMES.set(reading, known);
  }
  return known;
}

function matchAt(tokens: readonly Token[], at: number, reading: Reading, locale: Locale): KnownName | null {
  const names = namesOf(reading);
  const { text } = tokens[at] as Token;
  const particle = names.has(text)
    ? ''
    : locale.proclitics.find((one) => names.has(text.slice(one.length)) && text.startsWith(one));
  const found = particle === undefined ? undefined : names.get(text.slice(particle.length));
  const follows = (word: string, index: number): boolean => index === 0 || tokens[at + index]?.text === word;
  return found?.find(({ words }) => words.every(follows)) ?? null;
}

const covers = (a: EntityMention, b: EntityMention): boolean => a.start <= b.start && b.end <= a.end;
const overlap = (a: EntityMention, b: EntityMention): boolean => a.start < b.end && b.start < a.end;

/**
 * The mentions of a claim's words, helped by the names its article has: read alone, a short claim may show a name's border
 * less well than the article ("زار عاصم منير إسلام أباد").
 */
export function withArticleNames(
  text: TokenisedText,
  mentions: readonly EntityMention[],
  reading: Reading,
  locale: Locale,
): readonly EntityMention[] {
  if (locale.tag !== reading.locale.tag) {
    const heard = namesBySound(text, locale.proclitics, reading);
    const missed = heard.filter(
      (name) => !mentions.some((own) => own.type === name.type && overlap(own, name)),
    );
    const clear = mentions.filter((own) => !missed.some((name) => overlap(own, name)));
    return missed.length === 0 ? mentions : [...clear, ...missed].sort((a, b) => a.start - b.start);
  }
  const known: EntityMention[] = [];
  for (let at = 0; at < text.tokens.length; at += 1) {
    const match = matchAt(text.tokens, at, reading, locale);
    if (match === null) continue;
    const to = at + match.words.length;
    const { start } = text.tokens[at] as Token;
    const { end } = text.tokens[to - 1] as Token;
    known.push({ ...match.mention, segment: 0, from: at, to, start, end, name: match.mention.canonicalName });
    at = to - 1;
  }
  if (known.length === 0) return mentions;
  // What both see is the claim's; where they cross, the article knows better.
  const kept = mentions.filter((own) => known.every((name) => !overlap(own, name) || covers(own, name)));
  const added = known.filter((name) => !kept.some((own) => overlap(own, name)));
  return [...kept, ...added].sort((a, b) => a.start - b.start);
}
