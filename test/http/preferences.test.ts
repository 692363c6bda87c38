import { expect, it } from 'vitest';
import { wantsStream } from '../../src/http/requests/preferences.ts';

it.each([
  ['text/event-stream', true],
  ['Text/Event-Stream; charset=utf-8', true],
  ['application/json, text/event-stream', true],
  ['application/json;q=0.5, text/event-stream;q=0.9', true],
  ['application/json, text/event-stream;q=0.5', false],
  ['text/event-stream;q=0', false],
  ['text/event-stream;q=0.0, */*', false],
  ['text/*', false],
  ['*/*', false],
  ['', false],
])('Accept: %j: that a stream is wanted is %s', (accept, isWanted) => {
  expect(wantsStream(accept)).toBe(isWanted);
});
