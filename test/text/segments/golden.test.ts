import { describe, expect, it } from 'vitest';
import { readGolden } from './read-golden.ts';
import { shown } from './segment.ts';

describe.each(['ar', 'en'])('segments of the golden file (%s)', (language) => {
  it.each(readGolden(language))('$name', ({ text, segments }) => {
    expect(shown(text, language)).toEqual(segments);
  });
});
