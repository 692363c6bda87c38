import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { arabic } from '../../../src/text/locales/ar/index.ts';
import { english } from '../../../src/text/locales/en/index.ts';
import { readModality } from '../../../src/text/modality/read-modality.ts';
import { tokenise } from '../../../src/text/tokens.ts';

interface Sentence {
  readonly text: string;
  readonly marks: string[];
}

function sentencesOf(file: string): Sentence[] {
  const sentences: Sentence[] = [];
  for (const line of readFileSync(new URL(`../../golden/${file}`, import.meta.url), 'utf8').split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (line.startsWith('  ')) sentences.at(-1)?.marks.push(line.trim());
    else sentences.push({ text: line, marks: [] });
  }
  return sentences;
}

describe.each([
  ['ar', arabic],
  ['en', english],
] as const)('modality in %s', (tag, locale) => {
  it.each(sentencesOf(`${tag}/modality.txt`))('$text', ({ text, marks }) => {
    const tokenised = tokenise(text);
    const found = readModality(tokenised, 0, tokenised.tokens.length, locale.modality, locale.proclitics);
    expect(
      found.map((mark) => {
        const traits = [
          mark.class,
          ...(mark.future ? ['future'] : []),
          ...(mark.reach === 'phrase' ? ['phrase'] : []),
        ];
        return `${traits.join(' ')} | ${text.slice(mark.start, mark.end)}`;
      }),
    ).toEqual(marks);
  });
});
