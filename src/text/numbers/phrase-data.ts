import { fold, foldText } from '../fold.ts';
import { PhraseTable } from '../phrases.ts';
import { tokenise } from '../tokens.ts';

/** Words of a data file, written in ordinary spelling with spaces between them, folded. */
export const words = (list: string): string[] => list.split(/\s+/).filter(Boolean).map(foldText);

/** Phrases of a data file, with commas between them. */
export const phrases = (list: string): string[] =>
  list
    .split(',')
    .map((phrase) => phrase.trim())
    .filter(Boolean);

/** One value for many phrases, as `[value, "phrase, phrase"]`. */
export const entries = <T>(
  groups: readonly (readonly [value: T, list: string])[],
): (readonly [string, T])[] =>
  groups.flatMap(([value, list]) => phrases(list).map((phrase) => [phrase, value] as const));

/** Makes the phrase tables of one locale and remembers the first word of each entry. */
export class PhraseData {
  readonly starters = new Set<string>();

  table<T>(entries: readonly (readonly [phrase: string, value: T])[]): PhraseTable<T> {
    for (const [phrase] of entries) {
      const first = tokenise(phrase, fold(phrase)).tokens[0];
      if (first !== undefined) this.starters.add(first.text);
    }
    return new PhraseTable(entries);
  }

  grouped<T>(groups: readonly (readonly [value: T, list: string])[]): PhraseTable<T> {
    return this.table(entries(groups));
  }

  start(list: Iterable<string>): void {
    for (const word of list) this.starters.add(word);
  }
}
