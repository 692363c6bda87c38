import { contentId } from '../domain/hash.ts';
import type { SourceKind } from '../domain/hop.ts';
import type { SourceLexicon } from '../text/source-lexicon.ts';
import { type CompiledLexicon, compiledLexicon } from './compiled-lexicon.ts';
import { findInClauses } from './find-in-clauses.ts';
import { isDocument, kindOfWords } from './kind-of-words.ts';
import { countryIn, type Part, type ReadClause, readParts } from './read-parts.ts';
import { resolveAnonymous } from './resolve-anonymous.ts';
import { resolveOffice } from './resolve-office.ts';
import { personId, resolvePerson } from './resolve-person.ts';
import { asResolved, type ResolvedSource } from './resolved-source.ts';
import { firstOf } from './word-table.ts';
import { readClauses, type Word } from './words.ts';

const QUOTATION_MARKS = /["«»“”„‟]/gu;

/** "BBC Persian": a known outlet's name with one word more is some outlet. */
function extendsOutlet(parts: readonly Part[]): boolean {
  const [first, second, third] = parts;
  if (first?.reading.type !== 'known' || second?.reading.type !== 'rest' || third !== undefined) return false;
  const { kind } = first.reading.record;
  return (kind === 'media' || kind === 'news_agency') && second.to - second.from === 1;
}

function kindOf(words: readonly Word[], hadArticle: boolean, compiled: CompiledLexicon): SourceKind {
  if (isDocument(words, compiled)) return 'document';
  const said = kindOfWords(words, compiled);
  if (said !== null) return said;
  if (extendsOutlet(readParts(words, compiled))) return 'media';
  const [only, more] = words;
  const abbreviation =
    more === undefined && only !== undefined && only.caps === 'all' && only.text.length > 1;
  return abbreviation || (hadArticle && only?.caps !== 'none') ? 'organisation' : 'person';
}

/** "power company Voltra", "Shop owner Dev Patel": the capitals behind what the news calls them; all words where there are none. */
function behindDescription(words: readonly Word[], compiled: CompiledLexicon): readonly Word[] {
  let from = words.length;
  // "Hayan al-Obaidi", "Ines de la Torre": small words stand inside a name, not before it.
  const capital = (at: number): boolean => (words[at] as Word).caps !== 'none';
  const small = (at: number): boolean => compiled.nameParticles.longest(words, at, at + 1) !== null;
  while (from > 0) {
    let before = from - 1;
    while (
      before > 0 &&
      from < words.length &&
      from - before <= MAX_SMALL &&
      !capital(before) &&
      small(before)
    )
      before -= 1;
    if (!capital(before)) break;
    from = before;
  }
  if (from === words.length || words.length - from > MAX_NAME) return words;
  // "governor of Northshire", "St Brigid's Hospital": a name inside a longer one.
  const described = words
    .slice(0, from)
    .every((word, at) => word.text !== 's' && (at === 0 || word.caps === 'none'));
  return described && firstOf(compiled.headStops, words, 0) >= from ? words.slice(from) : words;
}

/** A longer run of capitals is a title in title case. */
const MAX_NAME = 5;
/** "de la": small words in a row inside a name. */
const MAX_SMALL = 2;

/** A name no list knows: kept as written, without article, description and quotation marks. */
function unknown(name: string, words: readonly Word[], compiled: CompiledLexicon): ResolvedSource {
  const start = compiled.articles.longest(words, 0, words.length - 1)?.next ?? 0;
  const all = words.slice(start);
  const own = compiled.lexicon.headLast ? behindDescription(all, compiled) : all;
  const [first] = own;
  const last = own.at(-1);
  const written = first === undefined || last === undefined ? name : name.slice(first.start, last.end);
  return {
    sourceId: personId(own),
    canonicalName: written.replace(QUOTATION_MARKS, ''),
    kind: kindOf(all, start > 0, compiled),
    country: countryIn(readParts(all, compiled)),
  };
}

/** "his lawyer, Desmond Pryce": the clause behind an occupation is nothing but a name written with capitals. */
function isApposed(clauses: readonly ReadClause[], compiled: CompiledLexicon): boolean {
  if (!compiled.lexicon.headLast) return false;
  return clauses
    .slice(1)
    .some(
      ({ parts, words }) =>
        parts.length === 1 &&
        parts[0]?.reading.type === 'rest' &&
        words.length >= 2 &&
        words.length <= 4 &&
        words.every((word) => word.caps !== 'none'),
    );
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
  const record = findInClauses(clauses, compiled);
  if (record !== null) return asResolved(record);
  const words = clauses.flatMap((clause) => [...clause.words]);
  const bare = unknown(name, first.words, compiled);
  if (bare.kind === 'document') return bare;
  const describedWords =
    clauses.length > 1 && firstOf(compiled.anonymityMarks, words, 0) < words.length ? words : first.words;
  return (
    (isApposed(clauses, compiled) ? resolvePerson(name, clauses, compiled) : null) ??
    resolveAnonymous(name, describedWords, compiled) ??
    resolvePerson(name, clauses, compiled) ??
    resolveOffice(first.parts, bare.canonicalName, compiled) ??
    bare
  );
}
