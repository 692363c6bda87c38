import { tokenise } from '../tokens.ts';
import type { EntityLexicon } from './lexicon.ts';

/** More words than any name has. */
const LIMIT = 24;

/** Names that are remembered of each language, and how long they may be: an article compares few, again and again. */
const MOST = 1024;
const LONGEST = 64;
const KEYS = new WeakMap<EntityLexicon, Map<string, readonly string[]>>();

/**
 * The folded words of a person's name without ranks and forms of address in front and without a particle on the
 * first word: "الفريق أول ركن صدام حفتر" → ["صدام", "حفتر"]. Words that belong together are joined: "عبد الفتاح" is
 * one. An empty list for a name of titles only.
 */
export function nameKey(name: string, lexicon: EntityLexicon): readonly string[] {
  let keys = KEYS.get(lexicon);
  if (keys === undefined) {
    keys = new Map();
    KEYS.set(lexicon, keys);
  }
  let key = keys.get(name);
  if (key === undefined) {
    key = readKey(name, lexicon);
    if (keys.size >= MOST) keys.clear();
    // A copy: the engine keeps a slice as a window on the whole article that it came from.
    if (name.length <= LONGEST) keys.set(` ${name}`.slice(1), key);
  }
  return key;
}

function readKey(name: string, lexicon: EntityLexicon): readonly string[] {
  const { tokens } = tokenise(name);
  let at = 0;
  for (let rank = lexicon.ranks.longest(tokens, at, tokens.length, lexicon.particles); rank !== null; ) {
    at = rank.next;
    if (tokens[at]?.text === '.') at += 1;
    rank = lexicon.ranks.longest(tokens, at, tokens.length);
  }
  const words: string[] = [];
  for (; at < tokens.length && words.length < LIMIT; at += 1) {
    const token = tokens[at];
    if (token !== undefined && token.kind === 'word' && !lexicon.joining.genitives.has(token.text))
      words.push(token.text);
  }
  const first = words[0];
  if (first !== undefined) words[0] = withoutParticle(first, lexicon);
  return joinParts(words, lexicon);
}

function withoutParticle(word: string, lexicon: EntityLexicon): string {
  const known = (name: string) =>
    lexicon.givenNames.has(name) || lexicon.doubtfulNames.has(name) || lexicon.surnames.has(name);
  if (known(word)) return word;
  for (const particle of lexicon.particles)
    if (word.startsWith(particle) && known(word.slice(particle.length))) return word.slice(particle.length);
  return word;
}

/** Words written apart or together alike become one: "عبد الله" and "عبدالله". */
export function joinParts(words: readonly string[], lexicon: EntityLexicon): string[] {
  const joined: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as string;
    const next = words[at + 1];
    if (next !== undefined && lexicon.boundParts.has(word)) {
      joined.push(word + next);
      at += 1;
    } else joined.push(word);
  }
  return joined;
}

/** Every word of `short` in `long`, in order. */
export function isWithin(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (at < short.length && short[at] === word) at += 1;
  return at === short.length;
}

/**
 * Whether two keys name one person. Same family name and same first name with the words between dropped on one side
 * ("صدام خليفة حفتر", "صدام حفتر") is the same; another first name is another person ("خليفة حفتر" is the father); a
 * bare family or given name decides nothing.
 */
export function sameKey(
  a: readonly string[],
  b: readonly string[],
  droppable: ReadonlySet<string>,
): 'same' | 'different' | 'unknown' {
  if (a.length === 0 || b.length === 0) return 'unknown';
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === long.length && short.every((word, index) => word === long[index])) return 'same';
  if (short.length === 1) {
    const only = short[0] as string;
    if (long.length === 1) return 'different';
    return long.includes(only) ? 'unknown' : 'different';
  }
  if (short.at(-1) === long.at(-1) && short[0] === long[0]) return isWithin(short, long) ? 'same' : 'unknown';
  // "محمد بن زايد" and "محمد بن زايد آل نهيان".
  if (short.every((word, index) => word === long[index])) return 'same';
  if (droppable.has(long[0] as string) && long.slice(1).every((word, index) => word === short[index])) {
    return short.length === long.length - 1 ? 'same' : 'unknown';
  }
  return 'different';
}

/** Whether two names as written mean one person, by the words alone. */
export function sameName(a: string, b: string, lexicon: EntityLexicon): 'same' | 'different' | 'unknown' {
  return sameKey(nameKey(a, lexicon), nameKey(b, lexicon), lexicon.droppableNames);
}
