import { afterEach, describe, expect, it, vi } from 'vitest';
import { eventStream } from '../../src/http/jobs/event-stream.ts';
import type { JobEvent } from '../../src/pipeline/jobs/follow-events.ts';

afterEach(() => {
  vi.useRealTimers();
});

const decoder = new TextDecoder();

describe('a stream of events', () => {
  it('fills silence with a comment every 15 seconds, and loses no event over it', async () => {
    vi.useFakeTimers();
    let tell = (_: JobEvent): void => undefined;
    const told = new Promise<JobEvent>((resolve) => {
      tell = resolve;
    });
    async function* events(): AsyncGenerator<JobEvent, void> {
      yield await told;
    }
    const reader = eventStream('j', events(), () => undefined, 15_000).body?.getReader();
    const read = async () => decoder.decode((await reader?.read())?.value);
    const first = read();
    await vi.advanceTimersByTimeAsync(14_999);
    await expect(Promise.race([first, Promise.resolve('silence')])).resolves.toBe('silence');
    await vi.advanceTimersByTimeAsync(1);
    expect(await first).toBe(': still here\n\n');
    const second = read();
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await second).toBe(': still here\n\n');
    const third = read();
    tell({ seq: 1, event: 'claim', data: '{}' });
    expect(await third).toBe('id: 1\nevent: claim\ndata: {}\n\n');
    expect((await reader?.read())?.done).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });
});
