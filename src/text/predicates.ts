import { PhraseTable } from './phrases.ts';

/** A list of "name: word word", by line, as a table from the words to the name. */
export function predicateTable(list: string): PhraseTable<string> {
  return new PhraseTable(
    list
      .split('\n')
      .filter((line) => line.includes(':'))
      .flatMap((line) => {
        const [name = '', words = ''] = line.split(':');
        return words
          .trim()
          .split(/\s+/)
          .map((word) => [word, name.trim()] as const);
      }),
  );
}
