import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Quantity } from '../../../src/domain/quantity.ts';
import { arabic } from '../../../src/text/locales/ar/index.ts';
import { english } from '../../../src/text/locales/en/index.ts';
import { readQuantities } from '../../../src/text/numbers/quantities.ts';
import { readTimes } from '../../../src/text/times/read-times.ts';
import { tokenise } from '../../../src/text/tokens.ts';
import { describeWithShared, sharedPath } from '../../support/shared.ts';
import { quantitiesOf } from './read.ts';

interface Gold {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly seconds?: number;
  readonly any?: readonly {
    readonly value?: number;
    readonly low?: number | null;
    readonly high?: number | null;
  }[];
  readonly comparators?: readonly string[] | null;
}
interface Item {
  readonly id: string;
  readonly text: string;
  readonly task?: string;
  readonly gold: readonly Gold[];
}

const load = (...parts: string[]): Item[] => JSON.parse(readFileSync(sharedPath(...parts), 'utf8'));

/** The set's own lengths: a month is 30 days, a year 365, a moment one second. */
const SECONDS: Readonly<Record<string, number>> = {
  second: 1,
  moment: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  month: 2_592_000,
  year: 31_536_000,
};

function holds(gold: Gold, quantity: Quantity): boolean {
  const { value, low, high, comparator, unit } = quantity;
  if (gold.seconds !== undefined)
    return (value ?? Number.NaN) * (SECONDS[unit ?? ''] ?? Number.NaN) === gold.seconds;
  if (gold.comparators && !gold.comparators.includes(comparator)) return false;
  return (gold.any ?? []).some((any) =>
    any.value !== undefined ? any.value === value : any.low === low && any.high === high,
  );
}

const overlaps = (gold: Gold, { span }: Quantity): boolean => span.start < gold.end && span.end > gold.start;

describeWithShared('development data', () => {
  it('reads at least 97 % of the Arabic numbers', () => {
    const items = load('data', 'arabic-numbers.dev.json');
    const missed = items.filter(({ text, gold }) => {
      const quantities = quantitiesOf('ar', text);
      return quantities.length !== 1 || !gold.every((one) => holds(one, quantities[0] as Quantity));
    });
    expect(missed.length / items.length, missed.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(0.03);
  });

  it('reads at least 90 % of the English quantities', () => {
    const items = load('data', 'english-numbers-times.dev.json').filter(({ task }) => task === 'quantities');
    const missed = items.filter(({ text, gold }) => {
      const quantities = quantitiesOf('en', text);
      if (gold.length === 0) return quantities.length > 0;
      return !gold.every((one) =>
        quantities.some((quantity) => overlaps(one, quantity) && holds(one, quantity)),
      );
    });
    expect(missed.length / items.length, missed.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(0.1);
  });

  it('finds every quantity of the seed article with its value and comparator', () => {
    const text = readFileSync(sharedPath('gold', 'seed.txt'), 'utf8');
    const { claims } = JSON.parse(readFileSync(sharedPath('gold', 'seed.json'), 'utf8')) as {
      claims: {
        quantities: {
          expression: { start: number; end: number };
          value: number | null;
          comparator: string;
          vague?: boolean;
          currency: string | null;
        }[];
      }[];
    };
    const gold = claims.flatMap(({ quantities }) => quantities);
    const found = quantitiesOf('ar', text);
    expect(gold.length).toBeGreaterThan(0);
    for (const { expression, value, comparator, vague, currency } of gold) {
      const at = found.find(({ span }) => span.start < expression.end && span.end > expression.start);
      expect(at).toMatchObject({ value, comparator, vague: vague ?? false });
      if (currency !== null) expect(at?.unit).toBe(currency);
    }
  });

  it('reads the same numbers and dates on both sides of a translation', () => {
    const pairs = JSON.parse(readFileSync(sharedPath('data', 'parallel.dev.json'), 'utf8')) as {
      ar: string;
      en: string;
    }[];
    const numbered = pairs.filter(({ ar, en }) => /\d/.test(ar + en));
    const different = numbered.filter(({ ar, en }) => valuesOf('ar', ar) !== valuesOf('en', en));
    // Some translations add or lose a number; the rest of the distance to 90 % is dates.
    expect(different.length / numbered.length, different.map(({ en }) => en).join('\n')).toBeLessThanOrEqual(
      0.13,
    );
  });
});

/** Numbers and dates of a sentence as one sorted list; vague amounts left out. */
function valuesOf(language: 'ar' | 'en', input: string): string {
  const text = tokenise(input);
  const { times: lexicon, numbers, proclitics } = language === 'ar' ? arabic : english;
  const times = readTimes(text, 0, text.tokens.length, {
    times: lexicon,
    numbers,
    proclitics,
    anchor: '2016-11-07',
    countryHint: null,
  });
  const taken = times.flatMap(({ span }) => (span === null ? [] : [span]));
  const quantities = readQuantities(text, 0, text.tokens.length, { numbers, proclitics, taken });
  const values = quantities.flatMap(({ vague, value, low, high }) =>
    vague ? [] : value === null ? [low, high] : [value],
  );
  return [
    ...values.map((value) => Number(value).toPrecision(6)),
    ...times.map(({ start, end }) => `${start}/${end}`),
  ]
    .sort()
    .join(' ');
}
