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

/** The registry's spellings under one lexicon's reading of prefixes. */
export interface NameIndex {
  readonly aliases: ReadonlyMap<string, readonly Alias[]>;
  /** Stems that begin a spelling: most words of a text are dismissed by one look-up. */
  readonly firstStems: ReadonlySet<string>;
  readonly longest: number;
  readonly nationalAgencies: ReadonlyMap<string, SourceRecord>;
  readonly byOffice: ReadonlyMap<string, SourceRecord>;
}

/** A one-word name keeps its prefix: "العربية" is a channel, "عربية" an adjective. */
export function nameKey(words: readonly Word[], from: number, to: number): string {
  if (to - from === 1) return (words[from] as Word).text;
  let key = (words[from] as Word).stem;
  for (let at = from + 1; at < to; at += 1) key += ` ${(words[at] as Word).stem}`;
  return key;
}

export function officeKey(office: string, country: string, place: Place | null): string {
  return `${country} ${place ?? ''} ${office}`;
}

const INDEXES = new WeakMap<SourceLexicon, NameIndex>();

function build(lexicon: SourceLexicon): NameIndex {
  const aliases = new Map<string, Alias[]>();
  const firstStems = new Set<string>();
  const nationalAgencies = new Map<string, SourceRecord>();
  const byOffice = new Map<string, SourceRecord>();
  let longest = 0;
  for (const record of REGISTRY) {
    const ordinary = new Set(record.ordinary);
    for (const name of [...Object.values(record.names).flat(), ...(lexicon.names[record.id] ?? [])]) {
      const words = readWords(name, lexicon);
      if (words.length === 0) continue;
      const key = nameKey(words, 0, words.length);
      const known = aliases.get(key) ?? [];
      aliases.set(key, [...known, { record, ordinary: ordinary.has(name), words }]);
      firstStems.add((words[0] as Word).stem);
      longest = Math.max(longest, words.length);
    }
    if (record.national && record.country !== null) nationalAgencies.set(record.country, record);
    if (record.office !== undefined && record.country !== null)
      byOffice.set(officeKey(record.office, record.country, record.place ?? null), record);
  }
  return { aliases, firstStems, longest, nationalAgencies, byOffice };
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

/** An abbreviation written in small letters is another word: "who", "map", "us". */
export function capitalsFit(alias: Alias, words: readonly Word[], from: number): boolean {
  return alias.words.every(
    (word, at) => word.caps !== 'all' || word.text.length > 5 || words[from + at]?.caps === 'all',
  );
}

/** After its first word a name keeps its definite prefixes: "وكالة أنباء باكستانية" is any agency of Pakistan. */
export function prefixesFit(alias: Alias, words: readonly Word[], from: number): boolean {
  return alias.words.every((word, at) => at === 0 || word.definite === words[from + at]?.definite);
}
