import type { Place } from '../text/source-lexicon.ts';
import type { CompiledLexicon } from './compiled-lexicon.ts';
import { isSpelledAs, type NameNode, nameIndex, onlyRecord } from './name-index.ts';
import { type Office, PLACES } from './offices.ts';
import type { SourceRecord } from './source-record.ts';
import type { Match, WordTable } from './word-table.ts';
import { type Clause, stemOf, type Word } from './words.ts';

/** What a word or phrase in a source's description is. `rest` is what no table knows: proper names mostly. */
export type Reading =
  | { readonly type: 'known'; readonly record: SourceRecord }
  | { readonly type: 'spokesperson' }
  | { readonly type: 'media-office' }
  | { readonly type: 'bureau' }
  | { readonly type: 'office'; readonly office: Office }
  | { readonly type: 'place'; readonly place: Place }
  | { readonly type: 'country'; readonly code: string }
  | { readonly type: 'capital'; readonly code: string }
  | { readonly type: 'title'; readonly kind: 'military' | 'official' | 'person' }
  | { readonly type: 'modifier' }
  | { readonly type: 'link' }
  | { readonly type: 'skip' }
  | { readonly type: 'rest' };

/** Word offsets, half open. */
export interface Part {
  readonly reading: Reading;
  readonly from: number;
  readonly to: number;
}

export interface ReadClause extends Clause {
  readonly parts: readonly Part[];
}

/** The first country named, or that of the first place. */
export function countryIn(parts: readonly Part[]): string | null {
  for (const { reading } of parts) {
    if (reading.type === 'country') return reading.code;
    if (reading.type === 'place') return PLACES[reading.place].country;
  }
  return null;
}

function knownAt(
  words: readonly Word[],
  from: number,
  to: number,
  compiled: CompiledLexicon,
): Match<Reading> | null {
  let node: NameNode | undefined = nameIndex(compiled.lexicon).root.next.get((words[from] as Word).stem);
  let best: Match<Reading> | null = null;
  for (let next = from + 1; node !== undefined; next += 1) {
    const record = onlyRecord(
      node.aliases.filter((alias) => !alias.ordinary && isSpelledAs(alias, words, from)),
    );
    if (record !== null) best = { value: { type: 'known', record }, next };
    if (next >= to) break;
    node = node.next.get((words[next] as Word).stem);
  }
  return best;
}

/** "لحماس": a name with a particle written onto it. */
function attachedKnown(
  words: readonly Word[],
  from: number,
  to: number,
  compiled: CompiledLexicon,
  particles: readonly string[],
): Match<Reading> | null {
  const word = words[from] as Word;
  for (const particle of particles) {
    if (word.text.length < particle.length + 2 || !word.text.startsWith(particle)) continue;
    const text = word.text.slice(particle.length);
    const bare = { ...word, text, ...stemOf(text, compiled.lexicon) };
    const window = [bare, ...words.slice(from + 1, Math.min(to, from + nameIndex(compiled.lexicon).longest))];
    const match = knownAt(window, 0, window.length, compiled);
    if (match !== null) return { value: match.value, next: from + match.next };
  }
  return null;
}

/** The longest reading at a word; of equally long ones the first asked for. */
function readingAt(
  words: readonly Word[],
  from: number,
  to: number,
  compiled: CompiledLexicon,
): Match<Reading> | null {
  const { attachedLinks, attachedAnd } = compiled.lexicon;
  const particles = [...attachedLinks, attachedAnd];
  let best = knownAt(words, from, to, compiled) ?? attachedKnown(words, from, to, compiled, attachedLinks);
  const consider = <T>(
    table: WordTable<T>,
    reading: (value: T) => Reading,
    particles: readonly string[] = [],
  ): void => {
    const match =
      table.longest(words, from, to) ??
      (particles.length > 0 ? table.longestAttached(words, from, to, particles) : null);
    if (match !== null && match.next > (best?.next ?? from))
      best = { value: reading(match.value), next: match.next };
  };
  consider(compiled.spokespersons, () => ({ type: 'spokesperson' }));
  consider(compiled.mediaOffices, () => ({ type: 'media-office' }));
  consider(compiled.bureaus, () => ({ type: 'bureau' }));
  consider(compiled.offices, (office) => ({ type: 'office', office }), particles);
  consider(compiled.places, (place) => ({ type: 'place', place }), attachedLinks);
  consider(compiled.countries, (code) => ({ type: 'country', code }), attachedLinks);
  consider(compiled.nationalities, (code) => ({ type: 'country', code }));
  consider(compiled.titles, (kind) => ({ type: 'title', kind }));
  consider(compiled.modifiers, () => ({ type: 'modifier' }));
  consider(compiled.links, () => ({ type: 'link' }));
  consider(compiled.official, () => ({ type: 'skip' }));
  consider(compiled.articles, () => ({ type: 'skip' }));
  consider(compiled.capitals, (code) => ({ type: 'capital', code }), attachedLinks);
  return best;
}

/** Reads a clause from left to right; words that no table knows join into one `rest`. */
export function readParts(words: readonly Word[], compiled: CompiledLexicon): Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < words.length; ) {
    const match = readingAt(words, at, words.length, compiled);
    const last = parts.at(-1);
    if (match !== null) parts.push({ reading: match.value, from: at, to: match.next });
    else if (last?.reading.type === 'rest') parts[parts.length - 1] = { ...last, to: at + 1 };
    else parts.push({ reading: { type: 'rest' }, from: at, to: at + 1 });
    at = match?.next ?? at + 1;
  }
  return parts;
}
