import type { SourceKind } from '../domain/hop.ts';
import type { CompiledLexicon } from './compiled-lexicon.ts';
import { firstOf } from './word-table.ts';
import type { Word } from './words.ts';

/** Where the head noun of a description stands: its first word, or the last before its modifiers. */
function headIndex(words: readonly Word[], compiled: CompiledLexicon): number {
  const start = compiled.articles.longest(words, 0, words.length)?.next ?? 0;
  const first = Math.min(start, words.length - 1);
  return compiled.lexicon.headLast
    ? Math.max(first, firstOf(compiled.headStops, words, first + 1) - 1)
    : first;
}

/** What the words say a body is: by the head noun, else by the word nearest to where a head stands. */
export function kindOfWords(words: readonly Word[], compiled: CompiledLexicon): SourceKind | null {
  if (words.length === 0) return null;
  const { kindWords } = compiled;
  const head = headIndex(words, compiled);
  for (let from = Math.max(0, head - 1); from <= head; from += 1) {
    const match = kindWords.longest(words, from, words.length);
    if (match !== null && match.next > head) return match.value;
  }
  let found: SourceKind | null = null;
  for (let at = 0; at < words.length; at += 1) {
    const match = kindWords.longest(words, at, words.length);
    if (match === null) continue;
    // "State broadcaster ERT": where heads come last, the nearest to the name says what it is.
    if (!compiled.lexicon.headLast) return match.value;
    found = match.value;
    at = match.next - 1;
  }
  return found;
}

/** "بيان", "a foreign ministry statement". A capital inside a name makes it a name: "Denver Post". */
export function isDocument(words: readonly Word[], compiled: CompiledLexicon): boolean {
  const counted = compiled.counts.longest(words, 0, words.length)?.next ?? 0;
  const rest = counted < words.length ? words.slice(counted) : words;
  const head = headIndex(rest, compiled);
  for (let from = Math.max(0, head - 1); from <= head; from += 1) {
    const match = compiled.documents.longest(rest, from, rest.length);
    if (match !== null && match.next > head) return head === 0 || (rest[head] as Word).caps === 'none';
  }
  return false;
}
