import type { CompiledLexicon } from './compiled-lexicon.ts';
import { findRegistered } from './find-registered.ts';
import { kindOfWords } from './kind-of-words.ts';
import type { ReadClause } from './read-parts.ts';
import type { SourceRecord } from './source-record.ts';
import { firstOf } from './word-table.ts';
import type { Word } from './words.ts';

/** "هيئة الإذاعة البريطانية «بي بي سي»": two names of one organisation side by side, and nothing else. */
function namedTwice({ parts }: ReadClause): SourceRecord | null {
  const [first, ...others] = parts;
  if (first?.reading.type !== 'known' || others.length === 0) return null;
  const { record } = first.reading;
  const same = others.every(({ reading }) => reading.type === 'known' && reading.record === record);
  return same ? record : null;
}

/** A description without any name: nothing written with a capital, in a language that has them. */
function isPlain(words: readonly Word[], compiled: CompiledLexicon): boolean {
  return compiled.lexicon.definitePrefix === '' && words.every((word) => word.caps === 'none');
}

/**
 * The registered organisation of a whole name or its first clause; of the name in brackets behind a description
 * ("وكالة الأنباء الرسمية (سانا)"), or behind a comma ("the agency, Anadolu").
 */
export function findInClauses(
  clauses: readonly ReadClause[],
  compiled: CompiledLexicon,
): SourceRecord | null {
  const [first, second] = clauses;
  if (first === undefined) return null;
  const all = clauses.flatMap((clause) => [...clause.words]);
  const end = firstOf(compiled.trailers, first.words, 1);
  const found =
    (second === undefined ? null : findRegistered(all, compiled)) ??
    findRegistered(first.words, compiled) ??
    (end < first.words.length ? findRegistered(first.words.slice(0, end), compiled) : null) ??
    namedTwice(first);
  if (found !== null || second === undefined) return found;
  const said = kindOfWords(first.words, compiled);
  const describes = second.bracketed
    ? said === 'news_agency' || said === 'media' || said === 'organisation' || said === 'government'
    : isPlain(first.words, compiled);
  return describes ? findRegistered(second.words, compiled) : null;
}
