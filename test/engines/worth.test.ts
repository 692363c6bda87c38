import { describe, expect, it } from 'vitest';
import type { ClaimKind } from '../../src/domain/claim.ts';
import { WORTH_BASE, WORTH_WEIGHTS, worthOf } from '../../src/engines/rules/worth.ts';
import { claims } from '../../src/text/locales/en/claims.ts';
import { analyse } from '../support/analyse.ts';
import { readProjectFile } from '../support/tracked-files.ts';

const facts = (kind: ClaimKind, more: Partial<Parameters<typeof worthOf>[0]> = {}) => ({
  kind,
  modality: { polarity: 'affirmed' as const, certainty: 'asserted' as const, cues: [] },
  classes: new Set<never>(),
  dated: false,
  amount: false,
  named: false,
  cues: new Set<never>(),
  heading: false,
  question: false,
  speech: false,
  anonymous: false,
  pledged: false,
  refusal: false,
  ...more,
});

describe('check-worthiness', () => {
  it('uses the weights that docs/scoring.md publishes', () => {
    const page = readProjectFile('docs/scoring.md').replaceAll('−', '-');
    for (const [name, weight] of Object.entries({ ...WORTH_BASE, ...WORTH_WEIGHTS }))
      expect(page).toContain(`\`${name}\` | ${weight} |`);
  });

  it.each([
    ['a dated event', facts('event', { dated: true, named: true }), true],
    [
      'courtesy',
      facts('statement', { speech: true, cues: new Set(['courtesy'] as const), dated: true, named: true }),
      false,
    ],
    ['a commitment', facts('statement', { speech: true, pledged: true }), true],
    ['a question', facts('event', { question: true, amount: true }), false],
    ['an event of nobody, nowhere', facts('background'), false],
  ])('%s', (_, given, worthy) => {
    const worth = worthOf(given, claims.reasons);
    expect(worth.checkWorthy).toBe(worthy);
    expect(worth.checkWorthyReason).not.toBe('');
  });

  it('says what part can be checked', () => {
    expect(worthOf(facts('statement', { speech: true }), claims.reasons).checkablePart).toBe('speech-event');
    expect(worthOf(facts('event', { anonymous: true }), claims.reasons).checkablePart).toBe('both');
    expect(worthOf(facts('event'), claims.reasons).checkablePart).toBe('content');
  });

  it.each([
    ['Nobody was available for comment on Sunday.', true],
    ['No one was immediately available for comment.', true],
    ['The ministry could not immediately be reached for comment.', true],
    ['The minister was available for comment on Sunday.', false],
  ])('tells a refusal from its opposite: %s', async (sentence, refused) => {
    const { claims: found } = await analyse(sentence, { publishedAt: '2026-03-10' });
    expect(found.map((claim) => claim.checkWorthyReason === claims.reasons.refusal)).toEqual([refused]);
  });
});
