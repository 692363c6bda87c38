import { describe, expect, it } from 'vitest';
import { runChecks } from '../../src/checks/index.ts';
import { groundClaim } from '../../src/engines/llm/ground-claim.ts';
import { LOCALES } from '../../src/text/locales/index.ts';
import { groundOf } from '../engines/llm/support/ground-of.ts';
import { proposed } from '../support/model-answers.ts';

const TEXT =
  'قالت هيئة المياه في نيسورا إن الفيضان أودى بحياة 21 شخصا وأن كلفته بلغت 40 مليون دولار خلال ثلاثة أيام.';

/** What the check says of an English claim of the Arabic sentence. */
function numbers(quote: string, text: string): string | undefined {
  const ground = groundOf(TEXT, 'en');
  const found = groundClaim(proposed({ segment: 's1', quotes: [quote], text }), ground);
  if (!('claim' in found)) throw new Error(found.reason);
  const { claim } = found;
  const { reading } = ground;
  const checks = runChecks([claim], {
    reading,
    claims: [claim],
    relations: new Map(),
    locales: LOCALES.spoken,
  });
  return checks.get(claim.id)?.find(({ id }) => id === 'numbers-agree')?.outcome;
}

describe('numbers of a translated claim', () => {
  it.each(['The flood killed 21 people.', 'The flood killed 21 villagers.', 'The flood killed 21.'])(
    'may count under another name: %s',
    (text) => {
      expect(numbers('الفيضان أودى بحياة 21 شخصا', text)).toBe('pass');
    },
  );

  it.each([
    'The flood killed 28 people.',
    'The flood killed more than 21 people.',
    'The flood killed 21 percent.',
  ])('keep value, comparator and kind: %s', (text) => {
    expect(numbers('الفيضان أودى بحياة 21 شخصا', text)).toBe('fail');
  });

  it.each(['Its cost was 40 million euros.', 'Its cost was 40 million.'])(
    'keep their currency: %s',
    (text) => {
      expect(numbers('كلفته بلغت 40 مليون دولار', text)).toBe('fail');
    },
  );
});
