import { describe, expect, it } from 'vitest';
import { clauses as arClauses } from '../../../src/text/locales/ar/clauses.ts';
import { verbs as arVerbs } from '../../../src/text/locales/ar/verbs.ts';
import { clauses } from '../../../src/text/locales/en/clauses.ts';
import { verbs } from '../../../src/text/locales/en/verbs.ts';
import { tokenise } from '../../../src/text/tokens.ts';
import { headlineVerb } from '../../../src/text/verbs/headline-verb.ts';

function verbOf(headline: string, grammar = { verbs, clauses }): string | null {
  const { tokens } = tokenise(headline);
  const at = headlineVerb(tokens, 0, tokens.length, grammar);
  return at === null ? null : (tokens[at]?.text ?? null);
}

describe('headlineVerb', () => {
  it.each([
    ['12 killed in blast', 'killed'],
    ['Talks to resume Monday', 'resume'],
    ['Village burned by rebels', 'burned'],
    ['Storm kills 12', 'kills'],
    ['Rebels attack town', 'attack'],
  ])('%s', (headline, expected) => {
    expect(verbOf(headline)).toBe(expected);
  });

  it.each([
    'The town burned by rebels',
    'Plan to end war',
    'Peace talks in capital',
    'New minister of trade',
    'US-backed rebels',
    'Two deaths',
  ])('none in %s', (headline) => {
    expect(verbOf(headline)).toBeNull();
  });

  it('reads no language whose verbs come first', () => {
    expect(verbOf('مقتل 12 شخصا في انفجار', { verbs: arVerbs, clauses: arClauses })).toBeNull();
  });
});
