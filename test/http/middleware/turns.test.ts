import { describe, expect, it } from 'vitest';
import { Turns } from '../../../src/http/middleware/turns.ts';
import { testApp } from '../../support/test-app.ts';

/** Pauses that end when told to. */
function pauses() {
  let then: (() => void) | null = null;
  const end = (times = 1): void => {
    for (let at = 0; at < times; at += 1) {
      const now = then;
      then = null;
      now?.();
    }
  };
  const afterPause = (next: () => void): void => {
    then = next;
  };
  return { afterPause, end };
}

describe('turns', () => {
  it('come in order, one after each silence, and only so many wait', async () => {
    const { afterPause, end } = pauses();
    const turns = new Turns(2, afterPause);
    const begun: string[] = [];
    const ask = (name: string) => turns.next()?.then(() => begun.push(name)) ?? null;
    expect([ask('a'), ask('b'), ask('c')].map((one) => one === null)).toEqual([false, false, true]);
    // The first pause is one in which two came.
    end(3);
    await Promise.resolve();
    expect(begun).toEqual([]);
    end();
    await Promise.resolve();
    expect(begun).toEqual(['a']);
    expect(ask('d')).not.toBeNull();
    end(4);
    end(3);
    await Promise.resolve();
    expect(begun).toEqual(['a', 'b', 'd']);
  });

  it('come although it is never quiet', async () => {
    const { afterPause, end } = pauses();
    const turns = new Turns(1, afterPause);
    let begun = false;
    turns.next()?.then(() => {
      begun = true;
    });
    for (let at = 0; at < 100; at += 1) {
      expect(turns.next()).toBeNull();
      end();
    }
    await Promise.resolve();
    expect(begun).toBe(true);
  });

  it('let a burst wait, and no crowd that does not end', async () => {
    const { afterPause, end } = pauses();
    let ms = 0;
    const turns = new Turns(1, afterPause, { most: 4, withinMs: 1_000, now: () => ms });
    const come = (count: number) => Array.from({ length: count }, () => turns.next() !== null);
    expect(come(5)).toEqual([true, true, true, true, false]);
    // A second later some of them still wait: nobody more than usual may join them.
    ms = 1_001;
    end(4);
    end(3);
    expect(come(1)).toEqual([false]);
    end(3 * 3);
    // When all have had their turn, the next burst may wait again.
    ms = 5_000;
    expect(come(5)).toEqual([true, true, true, true, false]);
  });

  it('turn work away that would wait too long, but nobody who only wants to read', async () => {
    const { afterPause, end } = pauses();
    const { send } = testApp({ turns: new Turns(1, afterPause) });
    const first = send('POST', '/v1/articles', { text: 'One.' });
    const refused = await send('POST', '/v1/articles', { text: 'Two.' });
    expect(refused.json).toMatchObject({ status: 503, code: 'overloaded' });
    expect(refused.headers.get('retry-after')).toBe('1');
    expect((await send('GET', '/v1/articles')).status).toBe(200);
    end(4);
    expect((await first).status).toBe(201);
  });
});
