import fc from 'fast-check';
import { expect, it } from 'vitest';
import { quantitiesOf } from './read.ts';

const PIECES =
  '5 1,250 3.5 1/2 ½ 2½ ½/ - – / : . , ، % ٪ $ € US$ USD و وخمسة ثلاثة عشر مئة ألف مليون مليونا ملايين نصف ونصف ربع بين من إلى أكثر لا يتجاوز شخص شخصان دولار ريال سعودي ساعة سنوات عام أول الثالث الخمس الدول one two hundred and million half a third of more than less or equal to between from up people new ships bn m k th first dozens 10 in the ( ) "'.split(
    ' ',
  );
const texts = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', ' ', '', '\n')), { maxLength: 12 })
  .map((pairs) => pairs.flat().join(''));

it.each(['ar', 'en', 'und'] as const)(
  'quantities are in order, apart, verbatim and whole: %s',
  (language) => {
    fc.assert(
      fc.property(texts, (input) => {
        let reached = 0;
        for (const { span, value, low, high, comparator, vague } of quantitiesOf(language, input)) {
          expect(input.slice(span.start, span.end)).toBe(span.quote);
          expect(span.start).toBeGreaterThanOrEqual(reached);
          expect(span.end).toBeGreaterThan(span.start);
          reached = span.end;
          if (comparator === 'range')
            expect([value, Number(low) < Number(high), vague]).toEqual([null, true, false]);
          else expect([low, high, value === null]).toEqual([null, null, vague]);
          for (const number of [value, low, high])
            expect(number === null || Number.isFinite(number)).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  },
);
