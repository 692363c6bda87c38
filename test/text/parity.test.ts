import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/text/locales/index.ts';

/** The keys of a locale, two levels deep: what one language has, every language has. */
function keysOf(value: object): string[] {
  const keys: string[] = [];
  for (const [key, part] of Object.entries(value)) {
    keys.push(key);
    const plain =
      part !== null && typeof part === 'object' && Object.getPrototypeOf(part) === Object.prototype;
    if (plain) for (const inner of Object.keys(part)) keys.push(`${key}.${inner}`);
  }
  return keys.sort();
}

const [first, ...others] = [...LOCALES.spoken, LOCALES.neutral];

describe('locales', () => {
  it('are at least two, with the neutral one besides', () => {
    expect(LOCALES.spoken.map((locale) => locale.tag)).toEqual(expect.arrayContaining(['ar', 'en']));
    expect(LOCALES.neutral.tag).toBe('und');
  });

  it.each(others.map((locale) => [locale.tag, locale] as const))(
    '%s has every key that the first has',
    (_, locale) => {
      expect(keysOf(locale)).toEqual(keysOf(first as object));
    },
  );

  it.each(LOCALES.spoken.map((locale) => [locale.tag, locale] as const))(
    '%s leaves no message empty',
    (_, locale) => {
      for (const texts of [
        locale.messages.pass,
        locale.messages.notApplicable,
        locale.claims.reasons,
        locale.claims.segmentReasons,
      ])
        for (const text of Object.values(texts)) expect(text.trim()).not.toBe('');
    },
  );
});
