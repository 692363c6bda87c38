import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeTime, parseGolden } from './golden-times.ts';
import { type Language, timesIn } from './read-text.ts';

for (const language of ['ar', 'en'] as const satisfies readonly Language[]) {
  const file = readFileSync(new URL(`../../golden/${language}/times.txt`, import.meta.url), 'utf8');
  const cases = parseGolden(file);

  describe(`times in news of ${language}`, () => {
    it('has hundreds of readings and dozens of sentences without any', () => {
      expect(cases.flatMap(({ expected }) => expected).length).toBeGreaterThan(120);
      expect(cases.filter(({ expected }) => expected.length === 0).length).toBeGreaterThan(35);
    });

    it.each(cases.map((one) => [`line ${one.line}: ${one.text}`, one] as const))(
      '%s',
      (_, { text, anchor, expected }) => {
        const times = timesIn(text, language, anchor);
        for (const { span } of times) expect(text.slice(span?.start, span?.end)).toBe(span?.quote);
        expect(
          times.map((time) => ({
            start: time.span?.start,
            end: time.span?.end,
            reading: describeTime(time),
          })),
        ).toEqual(expected);
      },
    );
  });
}
