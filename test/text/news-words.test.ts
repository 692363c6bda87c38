import { describe, expect, it } from 'vitest';
import { PREDICATES as ARABIC_ACTS } from '../../src/text/locales/ar/predicates.ts';
import { TOPICS as ARABIC_TOPICS } from '../../src/text/locales/ar/topics.ts';
import { PREDICATES as ENGLISH_ACTS } from '../../src/text/locales/en/predicates.ts';
import { TOPICS as ENGLISH_TOPICS } from '../../src/text/locales/en/topics.ts';

const rows = (list: string) =>
  list
    .trim()
    .split('\n')
    .map((line) => line.split(':') as [string, string]);
const words = (list: string) => rows(list).flatMap(([, row]) => row.trim().split(/\s+/));

describe('the words for what happens and what it happens to', () => {
  it.each([
    ['predicates', ARABIC_ACTS, ENGLISH_ACTS],
    ['topics', ARABIC_TOPICS, ENGLISH_TOPICS],
  ] as const)('have the same %s in both languages, each with a word', (_, arabic, english) => {
    expect(rows(arabic).map(([name]) => name)).toEqual(rows(english).map(([name]) => name));
    for (const [name, row] of [...rows(arabic), ...rows(english)]) expect(row.trim(), name).not.toBe('');
  });

  it.each([
    ['ar predicates', ARABIC_ACTS],
    ['ar topics', ARABIC_TOPICS],
    ['en predicates', ENGLISH_ACTS],
    ['en topics', ENGLISH_TOPICS],
  ] as const)('%s say no word twice', (_, list) => {
    const all = words(list);
    expect(all.filter((word, at) => all.indexOf(word) !== at)).toEqual([]);
  });
});
