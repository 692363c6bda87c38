import { PhraseTable } from './phrases.ts';

/** A list of "name: word two_words", by line, as a table from the words to the name. */
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
          .map((word) => [word.replaceAll('_', ' '), name.trim()] as const);
      }),
  );
}
