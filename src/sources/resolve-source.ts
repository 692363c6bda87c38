import { contentId } from '../domain/hash.ts';
import type { SourceKind } from '../domain/hop.ts';
import type { SourceLexicon } from '../text/source-lexicon.ts';
import { type CompiledLexicon, compiledLexicon } from './compiled-lexicon.ts';
import { findRegistered } from './find-registered.ts';
import { readParts } from './read-parts.ts';
import { firstOf, resolveAnonymous } from './resolve-anonymous.ts';
import { resolveOffice } from './resolve-office.ts';
import { personId, type ReadClause, resolvePerson } from './resolve-person.ts';
import { asResolved, type ResolvedSource } from './resolved-source.ts';
import type { SourceRecord } from './source-record.ts';
import { readClauses, type Word } from './words.ts';

/** The registered organisation of a whole name, of its first clause, or of the abbreviation in brackets behind it. */
function registered(clauses: readonly ReadClause[], compiled: CompiledLexicon): SourceRecord | null {
  const [first, second] = clauses as [ReadClause, ReadClause?];
  const plain = (words: readonly Word[]): SourceRecord | null => {
    const whole = findRegistered(words, compiled);
    const end = firstOf(compiled.trailers, words, 1);
    return whole ?? (end < words.length ? findRegistered(words.slice(0, end), compiled) : null);
  };
  const all =
    second === undefined
      ? null
      : findRegistered(
          clauses.flatMap((clause) => [...clause.words]),
          compiled,
        );
  const found = all ?? plain(first.words);
  if (found !== null || second === undefined || !second.bracketed) return found;
  // "وكالة الأنباء الرسمية (سانا)": the abbreviation says which, if the name says that it is one of its kind.
  const said = kindOfWords(first.words, compiled);
  const bracketed = findRegistered(second.words, compiled);
  const fits = said === 'news_agency' || said === 'media' || said === 'organisation' || said === 'government';
  return fits ? bracketed : null;
}

/** Where the head noun of a description stands: its first word, or the last before its modifiers. */
function headIndex(words: readonly Word[], compiled: CompiledLexicon): number {
  const start = compiled.articles.longest(words, 0, words.length)?.next ?? 0;
  const first = Math.min(start, words.length - 1);
  return compiled.lexicon.headLast
    ? Math.max(first, firstOf(compiled.headStops, words, first + 1) - 1)
    : first;
}

/** What the words say a body is: by the head noun, else by any word. */
function kindOfWords(words: readonly Word[], compiled: CompiledLexicon): SourceKind | null {
  if (words.length === 0) return null;
  const { kindWords } = compiled;
  const head = headIndex(words, compiled);
  for (let from = Math.max(0, head - 1); from <= head; from += 1) {
    const match = kindWords.longest(words, from, words.length);
    if (match !== null && match.next > head) return match.value;
  }
  for (let at = 0; at < words.length; at += 1) {
    const match = kindWords.longest(words, at, words.length);
    if (match !== null) return match.value;
  }
  return null;
}

/** "بيان", "a foreign ministry statement". A capital inside a name makes it a name: "Denver Post". */
function isDocument(words: readonly Word[], compiled: CompiledLexicon): boolean {
  const counted = compiled.counts.longest(words, 0, words.length)?.next ?? 0;
  const rest = counted < words.length ? words.slice(counted) : words;
  const head = headIndex(rest, compiled);
  for (let from = Math.max(0, head - 1); from <= head; from += 1) {
    const match = compiled.documents.longest(rest, from, rest.length);
    if (match !== null && match.next > head) return head === 0 || (rest[head] as Word).caps === 'none';
  }
  return false;
}

/** A name no list knows: kept as written, without article and marks. */
function unknown(name: string, words: readonly Word[], compiled: CompiledLexicon): ResolvedSource {
  const start = compiled.articles.longest(words, 0, words.length - 1)?.next ?? 0;
  const own = words.slice(start);
  const [first] = own;
  const last = own.at(-1);
  const [only] = own;
  const abbreviation = own.length === 1 && only !== undefined && only.caps === 'all' && only.text.length > 1;
  const country = readParts(own, compiled).find(({ reading }) => reading.type === 'country')?.reading;
  return {
    sourceId: personId(own),
    canonicalName: first === undefined || last === undefined ? name : name.slice(first.start, last.end),
    kind: isDocument(words, compiled)
      ? 'document'
      : (kindOfWords(own, compiled) ?? (abbreviation ? 'organisation' : 'person')),
    country: country?.type === 'country' ? country.code : null,
  };
}

/**
 * Whom a stated source means. `name` is as written, with title and apposition, without the cue and without particles
 * written onto it. Registered organisations under any of their spellings, offices of countries by pattern
 * ("pk-prime-ministers-office"), the unnamed by their description; anything else gets an id derived from the name.
 * A wrong merge is worse than a miss: what fits two entries fits none. Never throws; linear in the name.
 */
export function resolveSource(name: string, lexicon: SourceLexicon): ResolvedSource {
  const compiled = compiledLexicon(lexicon);
  const clauses: ReadClause[] = readClauses(name, lexicon).map((clause) => ({
    ...clause,
    parts: readParts(clause.words, compiled),
  }));
  const [first] = clauses;
  if (first === undefined)
    return { sourceId: contentId('src', 'name', name), canonicalName: name, kind: 'person', country: null };
  const record = registered(clauses, compiled);
  if (record !== null) return asResolved(record);
  const words = clauses.flatMap((clause) => [...clause.words]);
  const bare = unknown(name, first.words, compiled);
  if (bare.kind === 'document') return bare;
  const describedWords =
    clauses.length > 1 && firstOf(compiled.anonymityMarks, words, 0) < words.length ? words : first.words;
  return (
    resolveAnonymous(name, describedWords, compiled) ??
    resolvePerson(name, clauses, compiled) ??
    resolveOffice(first.parts, bare.canonicalName, compiled) ??
    bare
  );
}
