import { expect, it } from 'vitest';
import { evidenceTerm, hash53 } from '../../src/storage/evidence-term.ts';

it('writes the hash of tenant and key as toString(36) does, however large it is', () => {
  for (let at = 0; at < 5000; at += 1) {
    const key = `name-word ${at}`;
    expect(evidenceTerm('t', key)).toBe(hash53(`t\n${key}`).toString(36));
  }
});

it('is another one for another tenant', () => {
  expect(evidenceTerm('one', 'key')).not.toBe(evidenceTerm('other', 'key'));
});
