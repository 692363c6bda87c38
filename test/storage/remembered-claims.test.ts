import { expect, it } from 'vitest';
import { RememberedClaims } from '../../src/storage/remembered-claims.ts';
import { articleFixture } from '../support/article-fixture.ts';

const evidenceOf = (text: string) => {
  const [claim] = articleFixture({ claims: [{ text }] }).claims;
  if (claim === undefined) throw new Error('no claim');
  return { claim, facts: null, setting: null, analysedAt: '' };
};

it('forgets what was not used for longest when the room is full', () => {
  const remembered = new RememberedClaims(100);
  const [one, two, three] = ['One.', 'Two.', 'Three.'].map(evidenceOf) as [
    ReturnType<typeof evidenceOf>,
    ReturnType<typeof evidenceOf>,
    ReturnType<typeof evidenceOf>,
  ];
  remembered.put(one, 1, 40);
  remembered.put(two, 1, 40);
  expect(remembered.get(one.claim.id)?.evidence).toBe(one);
  remembered.put(three, 1, 40);
  expect(remembered.get(two.claim.id)).toBeUndefined();
  expect(remembered.get(one.claim.id)?.evidence).toBe(one);
  expect(remembered.get(three.claim.id)?.evidence).toBe(three);
});

it('keeps one state of a claim and counts its room once', () => {
  const remembered = new RememberedClaims(100);
  const evidence = evidenceOf('One.');
  for (let version = 1; version <= 9; version += 1) remembered.put(evidence, version, 90);
  expect(remembered.get(evidence.claim.id)?.version).toBe(9);
});

it('remembers nothing that has no room', () => {
  const remembered = new RememberedClaims(100);
  const evidence = evidenceOf('One.');
  remembered.put(evidence, 1, 101);
  expect(remembered.get(evidence.claim.id)).toBeUndefined();
});
