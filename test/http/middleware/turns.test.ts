import { describe, expect, it } from 'vitest';
import { type Turn, Turns } from '../../../src/http/middleware/turns.ts';
import { testApp } from '../../support/test-app.ts';

/** A world in which pauses end, and time passes, when told to. */
function world() {
  let then: (() => void) | null = null;
  let ms = 0;
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
  const pass = (more: number): void => {
    ms += more;
  };
  return { end, pass, options: { waitTimes: 4, afterPause, now: () => ms } };
}

/** Pauses before a turn while nobody comes; one more where somebody came. */
const QUIET = 3;

/** A server that works `workMs` at each request, which is answered `answerMs` after it was begun. */
function server(workMs: number, answerMs: number) {
  const { end, pass, options } = world();
  const turns = new Turns(options);
  const outcomes = { answered: 0, refused: 0, tooLate: 0 };
  let now = 0;
  const pending: { readonly at: number; readonly turn: Turn }[] = [];
  const come = (): void => {
    const turn = turns.next();
    if (turn === null) {
      outcomes.refused += 1;
      return;
    }
    void turn.begun.then((inTime) => {
      if (inTime) pending.push({ at: now + answerMs, turn });
      else outcomes.tooLate += 1;
    });
  };
  /** Lets so many turns come, and before each so many requests. */
  const run = async (count: number, arriving = 0): Promise<void> => {
    for (let at = 0; at < count; at += 1) {
      for (let more = 0; more < arriving; more += 1) come();
      end(QUIET + 1);
      await Promise.resolve();
      now += workMs;
      pass(workMs);
      for (const one of pending.filter((each) => each.at <= now)) {
        pending.splice(pending.indexOf(one), 1);
        one.turn.end();
        outcomes.answered += 1;
      }
    }
  };
  const outcomesSince = (): typeof outcomes => {
    const copy = { ...outcomes };
    Object.assign(outcomes, { answered: 0, refused: 0, tooLate: 0 });
    return copy;
  };
  return { turns, come, run, outcomes: outcomesSince };
}

describe('turns', () => {
  it('come in order, one after each silence', async () => {
    const { end, options } = world();
    const turns = new Turns(options);
    const begun: string[] = [];
    const ask = (name: string) => void turns.next()?.begun.then(() => begun.push(name));
    ask('a');
    ask('b');
    // The first pause is one in which two came.
    end(QUIET);
    await Promise.resolve();
    expect(begun).toEqual([]);
    end();
    await Promise.resolve();
    expect(begun).toEqual(['a']);
    ask('c');
    end(QUIET + 1);
    end(QUIET);
    await Promise.resolve();
    expect(begun).toEqual(['a', 'b', 'c']);
  });

  it('come although it is never quiet', async () => {
    const { end, options } = world();
    const turns = new Turns(options);
    let begun = false;
    void turns.next()?.begun.then(() => {
      begun = true;
    });
    for (let at = 0; at < 100; at += 1) {
      turns.next();
      end();
    }
    await Promise.resolve();
    expect(begun).toBe(true);
  });

  it('let a burst wait that nobody was turned away for', async () => {
    const { come, run, outcomes } = server(20, 20);
    for (let at = 0; at < 50; at += 1) come();
    await run(50);
    expect(outcomes()).toEqual({ answered: 50, refused: 0, tooLate: 0 });
  });

  it('let only as many wait under overload as are answered in a few times the time of one', async () => {
    const { turns, come, run, outcomes } = server(20, 20);
    for (let at = 0; at < 64; at += 1) come();
    turns.refused();
    await run(1, 3);
    turns.refused();
    await run(10, 3);
    // Of the burst the first five came in time. All others had waited more than 80 ms when their turn came.
    const first = outcomes();
    expect(first.answered).toBeLessThan(12);
    expect(first.tooLate).toBeGreaterThan(55);
    await run(100, 3);
    const { answered, refused, tooLate } = outcomes();
    expect(answered).toBeGreaterThanOrEqual(98);
    expect(refused).toBeGreaterThan(190);
    expect(tooLate).toBeLessThan(10);
  });

  it('let a burst be answered whose last were turned away', async () => {
    const { turns, come, run, outcomes } = server(20, 20);
    for (let at = 0; at < 64; at += 1) come();
    turns.refused();
    await run(64);
    expect(outcomes()).toEqual({ answered: 64, refused: 0, tooLate: 0 });
  });

  it('let many more wait where an answer is waiting and hardly any work', async () => {
    const { turns, come, run, outcomes } = server(10, 1_000);
    come();
    await run(101);
    expect(outcomes().answered).toBe(1);
    turns.refused();
    for (let at = 0; at < 50; at += 1) come();
    await run(160);
    expect(outcomes()).toEqual({ answered: 50, refused: 0, tooLate: 0 });
  });

  it('let anybody wait again when nobody was turned away for a second', async () => {
    const { turns, come, run, outcomes } = server(20, 20);
    for (let at = 0; at < 5; at += 1) come();
    await run(5);
    turns.refused();
    await run(45);
    for (let at = 0; at < 50; at += 1) come();
    expect(outcomes().refused).toBeGreaterThan(40);
    await run(70);
    for (let at = 0; at < 50; at += 1) come();
    await run(50);
    expect(outcomes()).toMatchObject({ refused: 0, tooLate: 0 });
  });
});

describe('a request', () => {
  it('is turned away that would wait too long, but not one that only wants to read', async () => {
    const { end, options } = world();
    const { send, deps } = testApp({ turns: new Turns(options), limits: { ...LIMITS, maxInFlight: 1 } });
    const first = send('POST', '/v1/articles', { text: 'One.' });
    const refused = await send('POST', '/v1/articles', { text: 'Two.' });
    expect(refused.json).toMatchObject({ status: 503, code: 'overloaded' });
    expect(refused.headers.get('retry-after')).toBe('1');
    expect((await send('GET', '/healthz')).status).toBe(200);
    end(QUIET + 1);
    expect((await first).status).toBe(201);
    expect(deps.limits.maxInFlight).toBe(1);
  });

  it('is turned away when the bodies under way are too many bytes', async () => {
    const { end, options } = world();
    const { app, send } = testApp({ turns: new Turns(options), limits: { ...LIMITS, maxInFlight: 100 } });
    const post = (bytes: number) =>
      app.request('/v1/articles', {
        method: 'POST',
        headers: { 'content-type': 'text/plain', 'content-length': String(bytes) },
        body: 'One.',
      });
    // 100 bodies of 1,000 bytes, or one batch, may be under way.
    const large = [post(60_000), post(40_000)];
    expect((await post(1)).status).toBe(503);
    expect((await send('GET', '/v1/articles')).status).toBe(200);
    end(2 * (QUIET + 1));
    expect((await Promise.all(large)).map(({ status }) => status)).toEqual([413, 413]);
    const small = post(4);
    end(QUIET + 1);
    expect((await small).status).toBe(201);
  });
});

const LIMITS = { maxBodyBytes: 1_000, maxTextChars: 1_000 };
