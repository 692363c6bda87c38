import type { Place, SourceLexicon } from '../text/source-lexicon.ts';
import { REGISTRY } from './registry.ts';
import type { SourceRecord } from './source-record.ts';
import { readWords, type Word } from './words.ts';

/** One spelling of one organisation. */
export interface Alias {
  readonly record: SourceRecord;
  /** Also an ordinary word or place: no name in running text unless a word like "صحيفة" stands beside it. */
  readonly ordinary: boolean;
  /** Its words as spelled: capitals and definite prefixes count in running text. */
  readonly words: readonly Word[];
}

/** Spellings by their stems, word after word; those that end here. */
export interface NameNode {
  readonly next: ReadonlyMap<string, NameNode>;
  readonly aliases: readonly Alias[];
}

/** The registry's spellings under one lexicon's reading of prefixes. */
export interface NameIndex {
  readonly root: NameNode;
  readonly longest: number;
  readonly nationalAgencies: ReadonlyMap<string, SourceRecord>;
  readonly byOffice: ReadonlyMap<string, SourceRecord>;
}

export function officeKey(office: string, country: string, place: Place | null): string {
  return `${country} ${place ?? ''} ${office}`;
}

const INDEXES = new WeakMap<SourceLexicon, NameIndex>();

interface Growing extends NameNode {
  readonly next: Map<string, Growing>;
  readonly aliases: Alias[];
}

const emptyNode = (): Growing => ({ next: new Map(), aliases: [] });

function nodeFor(root: Growing, words: readonly Word[]): Growing {
  let node = root;
  for (const { stem } of words) {
    let child = node.next.get(stem);
    if (child === undefined) {
      child = emptyNode();
      node.next.set(stem, child);
    }
    node = child;
  }
  return node;
}

function build(lexicon: SourceLexicon): NameIndex {
  const root = emptyNode();
  const nationalAgencies = new Map<string, SourceRecord>();
  const byOffice = new Map<string, SourceRecord>();
  let longest = 0;
  for (const record of REGISTRY) {
    const ordinary = new Set(record.ordinary);
    for (const name of [...Object.values(record.names).flat(), ...(lexicon.names[record.id] ?? [])]) {
      const words = readWords(name, lexicon);
      if (words.length === 0) continue;
      nodeFor(root, words).aliases.push({ record, ordinary: ordinary.has(name), words });
      longest = Math.max(longest, words.length);
    }
    if (record.national && record.country !== null) nationalAgencies.set(record.country, record);
    if (record.office !== undefined && record.country !== null)
      byOffice.set(officeKey(record.office, record.country, record.place ?? null), record);
  }
  return { root, longest, nationalAgencies, byOffice };
}

export function nameIndex(lexicon: SourceLexicon): NameIndex {
  let index = INDEXES.get(lexicon);
  if (index === undefined) {
    index = build(lexicon);
    INDEXES.set(lexicon, index);
  }
  return index;
}

/** The one organisation that all these spellings belong to; null when there is none or several. */
export function onlyRecord(aliases: readonly Alias[]): SourceRecord | null {
  const [first] = aliases;
  if (first === undefined || aliases.some((alias) => alias.record !== first.record)) return null;
  return first.record;
}

/**
 * Whether words are this spelling. They have its stems already; an abbreviation in small letters is another word
 * ("who", "map"), a single word without its prefix as well ("عربية" is no channel), and "وكالة أنباء باكستانية" is any
 * agency of Pakistan. Only the first of several words may take or lose its prefix: "البي بي سي".
 */
export function isSpelledAs(alias: Alias, words: readonly Word[], from: number): boolean {
  const alone = alias.words.length === 1;
  for (const [at, word] of alias.words.entries()) {
    const other = words[from + at];
    if (other === undefined) return false;
    if (word.caps === 'all' && word.text.length <= 5 && other.caps !== 'all') return false;
    if ((at > 0 || alone) && word.definite !== other.definite) return false;
  }
  return true;
}

/** The aliases that these words, all of them, have the stems of. */
export function aliasesOf(
  index: NameIndex,
  words: readonly Word[],
  from: number,
  to: number,
): readonly Alias[] {
  let node: NameNode | undefined = index.root;
  for (let at = from; at < to && node !== undefined; at += 1) node = node.next.get((words[at] as Word).stem);
  return node?.aliases ?? [];
}
