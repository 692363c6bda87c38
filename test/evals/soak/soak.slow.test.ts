import { describe, expect, it } from 'vitest';
import { proveCuts } from '../../../evals/soak/cut.ts';
import { proveKills } from '../../../evals/soak/kill/kill.ts';
import { proveOverload } from '../../../evals/soak/overload/overload.ts';
import { proveRedelivery } from '../../../evals/soak/redeliver.ts';

const quietly = (): void => undefined;
/** What a busy machine may do to a figure: the soak itself, on a machine of its own, judges these. */
const TIMED = /a restart took|had was answered|times as long|to recover/;

// A small size of `npm run soak`.
describe('a server', { timeout: 300_000 }, () => {
  it('that is killed loses, doubles and halves nothing', async () => {
    const { faults } = await proveKills({ kills: 5, posts: 40 }, quietly);
    expect(faults.filter((fault) => !TIMED.test(fault))).toEqual([]);
  });

  it('does a job once, however often it is told to and whoever dies of it', async () => {
    expect((await proveRedelivery(40)).faults).toEqual([]);
  });

  it('goes on with a stream after any byte', async () => {
    expect((await proveCuts(40, quietly)).faults).toEqual([]);
  });

  it('that is asked for too much says so, and does what it can', async () => {
    const { faults } = await proveOverload(4, quietly);
    expect(faults.filter((fault) => !TIMED.test(fault))).toEqual([]);
  });
});
