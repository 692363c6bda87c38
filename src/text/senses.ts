import { PhraseTable } from './phrases.ts';

/** One end of a scale of which a thing is at one end at a time: "level+" rises, "level-" falls. */
export interface Sense {
  readonly scale: string;
  readonly sign: 1 | -1;
}

/** A list of "scale+: word two_words" by line as a table from the words to all ends of scales they stand at. */
export function senseTable(list: string): PhraseTable<readonly Sense[]> {
  const found = new Map<string, Sense[]>();
  for (const line of list.split('\n')) {
    const [name = '', words] = line.split(': ');
    if (words === undefined) continue;
    const sense: Sense = { scale: name.slice(0, -1), sign: name.endsWith('+') ? 1 : -1 };
    for (const word of new Set(words.trim().split(/\s+/))) {
      const phrase = word.replaceAll('_', ' ');
      found.set(phrase, [...(found.get(phrase) ?? []), sense]);
    }
  }
  return new PhraseTable(found);
}

/** Words that negate what follows, and phrases that only look so. */
export const negatorTable = (negating: string, others: string): PhraseTable<boolean> =>
  new PhraseTable(
    [
      ...negating.split(/\s+/).map((word) => [word, true] as const),
      ...others.split(/\s+/).map((word) => [word, false] as const),
    ].map(([word, value]) => [word.replaceAll('_', ' '), value] as const),
  );
