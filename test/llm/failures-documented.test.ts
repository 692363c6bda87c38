import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { MODEL_FAILURES } from '../../src/llm/port.ts';

it('docs/models.md has every failure, in the order of the port', () => {
  const page = readFileSync(new URL('../../docs/models.md', import.meta.url), 'utf8');
  const rows = [...page.matchAll(/^\| `([a-z-]+)` \|/gm)].map((match) => match[1]);
  expect(rows).toEqual([...MODEL_FAILURES]);
});
