import { stemStart } from '../text/proclitics.ts';
import type { SourceLexicon } from '../text/source-lexicon.ts';
import type { Token, TokenisedText } from '../text/tokens.ts';
import { WordMemo } from '../text/word-memo.ts';
import { type CompiledLexicon, compiledLexicon } from './compiled-lexicon.ts';
import { type Alias, isSpelledAs, type NameNode, nameIndex, onlyRecord } from './name-index.ts';
import { asResolved, type ResolvedSource } from './resolved-source.ts';
import type { SourceRecord } from './source-record.ts';
import { stemOf, type Word, wordOf } from './words.ts';

/** A registered organisation named in a text. Tokens half open; offsets are UTF-16 code units, without particles. */
export interface KnownName extends ResolvedSource {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

interface Search {
  readonly tokens: readonly Token[];
  readonly compiled: CompiledLexicon;
  /** What may be written onto a name's first word, by its first letter: most words begin with none of these. */
  readonly particles: ReadonlyMap<string, readonly string[]>;
  readonly root: NameNode;
}

interface Found {
  readonly record: SourceRecord;
  readonly to: number;
  readonly particle: string;
}

/** Marks inside a name: "Al-Ahram", "ITAR-TASS", "سي.إن.إن". Any other mark ends it. */
const INNER_MARKS = new Set(['-', "'", '.', '/']);
const JOINING_MARKS = new Set(['+', '&']);

/** A text's word as a name's, without a particle; null when no word of two letters is left. */
function wordWithout(token: Token, particle: string, lexicon: SourceLexicon): Word | null {
  if (particle === '') return wordOf(token, lexicon);
  if (token.text.length < particle.length + 2 || !token.text.startsWith(particle)) return null;
  const text = token.text.slice(particle.length);
  return { ...wordOf(token, lexicon), text, ...stemOf(text, lexicon) };
}

/** The next token that can belong to a name begun before it; -1 at a mark or line break that ends the name. */
function following(tokens: readonly Token[], at: number): number {
  let next = at;
  while (next < tokens.length && next < at + 2) {
    const token = tokens[next] as Token;
    if (token.broken) return -1;
    if (token.kind !== 'mark' || JOINING_MARKS.has(token.text)) return next;
    if (token.spaced || !INNER_MARKS.has(token.text)) return -1;
    next += 1;
  }
  return -1;
}

/** In running text capitals count: "save the children" is no charity. */
function isWritten(alias: Alias, words: readonly Word[]): boolean {
  return (
    alias.words.every((word, at) => word.caps === 'none' || words[at]?.caps !== 'none') &&
    isSpelledAs(alias, words, 0)
  );
}

const NO_PARTICLES: readonly string[] = [];

function particlesOf(token: Token, { particles }: Search): readonly string[] {
  return particles.get(token.text.charAt(0)) ?? NO_PARTICLES;
}

function isMedium(token: Token, particle: string, { compiled }: Search): boolean {
  const word = wordWithout(token, particle, compiled.lexicon);
  return word !== null && compiled.media.has(word);
}

/** A word such as "صحيفة" stands before the token; the name may be in quotation marks behind it. */
function isAfterMedium(at: number, search: Search): boolean {
  let before = at - 1;
  while (before >= 0 && before > at - 3 && search.tokens[before]?.text === '"') before -= 1;
  const token = search.tokens[before];
  if (token === undefined || token.kind === 'mark') return false;
  return (
    isMedium(token, '', search) || particlesOf(token, search).some((one) => isMedium(token, one, search))
  );
}

/** The longest name that begins at a token, under one reading of its particles. */
function longestName(at: number, particle: string, search: Search): Found | null {
  const { tokens, compiled } = search;
  const { lexicon } = compiled;
  const { root } = search;
  const token = tokens[at] as Token;
  const first = wordWithout(token, particle, lexicon);
  let node: NameNode | undefined = first === null ? undefined : root.next.get(first.stem);
  const words: Word[] = first === null ? [] : [first];
  let best: Found | null = null;
  for (let last = at; node !== undefined; ) {
    const next = following(tokens, last + 1);
    const word = next === -1 ? null : wordOf(tokens[next] as Token, lexicon);
    const fitting = node.aliases.filter((alias) => isWritten(alias, words));
    const sure = fitting.filter((alias) => !alias.ordinary);
    // An ordinary word names an organisation only beside a word for its medium.
    const beside = (): boolean => (word !== null && compiled.media.has(word)) || isAfterMedium(at, search);
    const record = onlyRecord(sure.length < fitting.length && beside() ? fitting : sure);
    if (record !== null) best = { record, to: last + 1, particle };
    if (word === null) break;
    words.push(word);
    node = node.next.get(word.stem);
    last = next;
  }
  return best;
}

function nameAt(at: number, search: Search): Found | null {
  const whole = longestName(at, '', search);
  if (whole !== null) return whole;
  for (const particle of particlesOf(search.tokens[at] as Token, search)) {
    const found = longestName(at, particle, search);
    if (found !== null) return found;
  }
  return null;
}

/** By the registry's index: most words of a text begin no name, and saying so must cost one look-up. */
const BEGINS = new WeakMap<NameNode, { proclitics: readonly string[]; words: WordMemo<boolean> }>();

function beginnings(search: Search, proclitics: readonly string[]): WordMemo<boolean> {
  let known = BEGINS.get(search.root);
  if (known?.proclitics !== proclitics) {
    const { root, particles, compiled } = search;
    const begins = (text: string): boolean => {
      const token: Token = { ...BARE, text };
      return ['', ...(particles.get(text.charAt(0)) ?? NO_PARTICLES)].some((particle) => {
        const word = wordWithout(token, particle, compiled.lexicon);
        return word !== null && root.next.has(word.stem);
      });
    };
    known = { proclitics, words: new WordMemo(begins) };
    BEGINS.set(root, known);
  }
  return known.words;
}

const BARE: Token = {
  kind: 'word',
  text: '',
  at: 0,
  start: 0,
  end: 0,
  spaced: true,
  broken: false,
  caps: 'none',
};

/** Particles written onto the word, with a definite prefix hidden in them: "لل" of "للأمم المتحدة". */
function attached(token: Token, particle: string, lexicon: SourceLexicon): string {
  const rest = token.text.slice(particle.length);
  const hidden = lexicon.fusedDefinite.find(
    (fused) => rest.startsWith(fused) && stemOf(rest, lexicon).stem !== rest,
  );
  return particle + (hidden ?? '');
}

/**
 * Finds the organisations of the registry that a text names, in reading order, without overlap, the longest name
 * first. Names that are also ordinary words count only beside a word like "صحيفة". `proclitics` are the folded
 * particles that may be written onto a name. Linear: a name is followed only as far as its words go on fitting one.
 */
export function findKnownNames(
  text: TokenisedText,
  lexicon: SourceLexicon,
  proclitics: readonly string[] = [],
): KnownName[] {
  const { tokens } = text;
  const { definitePrefix } = lexicon;
  // The definite prefix belongs to the name; it is no particle.
  const own = proclitics.filter((one) => definitePrefix === '' || !one.endsWith(definitePrefix));
  const particles = Map.groupBy(own, (particle) => particle.charAt(0));
  const { root } = nameIndex(lexicon);
  const search: Search = { tokens, compiled: compiledLexicon(lexicon), particles, root };
  const begins = beginnings(search, proclitics);
  const names: KnownName[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    const found = token.kind === 'mark' || !begins.of(token.text) ? null : nameAt(at, search);
    if (found === null) {
      at += 1;
      continue;
    }
    names.push({
      ...asResolved(found.record),
      from: at,
      to: found.to,
      start: stemStart(text, token, attached(token, found.particle, lexicon)),
      end: (tokens[found.to - 1] as Token).end,
    });
    at = found.to;
  }
  return names;
}
