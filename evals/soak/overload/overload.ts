import { articlesFrom } from '../articles.ts';
import { type Finding, faultsOf } from '../finding.ts';
import { Server } from '../server.ts';
import { Load, type Outcome } from './load.ts';

const TIMES = 10;
const CLIENTS = 4;
const MEASURED_SECONDS = 5;
const IDLE_POSTS = 300;
/** Connections that the generator keeps open at most. */
const CONNECTIONS = 500;

const LEAST_GOODPUT = 0.8;
const MOST_SLOWER = 10;
const MOST_RECOVERY_MS = 5_000;
const MOST_GROWTH = 1.5;

const isGood = ({ status }: Outcome): boolean => status === 200 || status === 201;
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function quantile(outcomes: readonly Outcome[], share: number): number {
  const sorted = outcomes.map(({ ms }) => ms).sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Milliseconds until five requests in a row are answered as fast as in a server at rest. */
async function recovery(load: Load, idleMs: number): Promise<number> {
  const start = performance.now();
  for (let row = 0; row < 5; ) {
    if (performance.now() - start > 2 * MOST_RECOVERY_MS) return Number.POSITIVE_INFINITY;
    const outcome = await load.post();
    row = isGood(outcome) && outcome.ms <= idleMs ? row + 1 : 0;
    await wait(20);
  }
  return performance.now() - start;
}

/**
 * Ten times as many requests as the server can answer: some are turned away, the others are answered about as well as ever,
 * and it does not grow. The generator runs on the same machine.
 */
export async function proveOverload(seconds: number, log: (line: string) => void): Promise<Finding> {
  const server = new Server();
  let load: Load | undefined;
  try {
    await server.start();
    load = new Load(server.url ?? '', articlesFrom(13));
    await load.warm();
    const idle: Outcome[] = [];
    for (let at = 0; at < IDLE_POSTS; at += 1) {
      idle.push(await load.post());
      await wait(5);
    }
    const idleP99 = quantile(idle, 0.99);
    const steady = await load.closed(CLIENTS, MEASURED_SECONDS);
    const rate = steady.filter(isGood).length / MEASURED_SECONDS;
    log(`${rate.toFixed(0)} a second can be had; ${TIMES} times as many for ${seconds} s`);
    const steadyMb = server.residentMb();
    let mostMb = 0;
    const watch = setInterval(() => {
      mostMb = Math.max(mostMb, server.residentMb());
    }, 250);
    const start = performance.now();
    const outcomes = await load.open(rate * TIMES, seconds, CONNECTIONS);
    const took = (performance.now() - start) / 1000;
    clearInterval(watch);
    const recovered = await recovery(load, idleP99);
    const good = outcomes.filter(isGood);
    const refused = outcomes.filter(({ status }) => status === 503);
    const other = outcomes.filter((outcome) => !isGood(outcome) && outcome.status !== 503);
    const goodput = good.length / took / rate;
    const p99 = quantile(good, 0.99);
    const faults = faultsOf([
      [
        other.length === 0,
        `${other.length} were answered with ${[...new Set(other.map(({ status }) => status))]}`,
      ],
      [refused.length > 0, 'nothing was refused, so this was no overload'],
      [refused.every(({ hasRetryAfter }) => hasRetryAfter), 'a refusal does not say when to come back'],
      [goodput >= LEAST_GOODPUT, `only ${(goodput * 100).toFixed(0)} % of what can be had was answered`],
      [
        p99 <= MOST_SLOWER * idleP99,
        `the slowest accepted took ${(p99 / idleP99).toFixed(1)} times as long as idle`,
      ],
      [recovered <= MOST_RECOVERY_MS, `it took ${recovered.toFixed(0)} ms to recover`],
      [mostMb <= steadyMb * MOST_GROWTH, `it grew from ${steadyMb.toFixed(0)} to ${mostMb.toFixed(0)} MB`],
    ]);
    return {
      title: `${TIMES} times what can be had, for ${seconds} s`,
      rows: [
        [
          'had/s',
          'offered/s',
          'answered/s',
          'refused/s',
          'other',
          'goodput',
          'idle p99 ms',
          'accepted p50',
          'p99',
          'recovered ms',
          'MB before',
          'most MB',
        ],
        [
          rate.toFixed(0),
          (outcomes.length / took).toFixed(0),
          (good.length / took).toFixed(0),
          (refused.length / took).toFixed(0),
          String(other.length),
          `${(goodput * 100).toFixed(0)} %`,
          idleP99.toFixed(1),
          quantile(good, 0.5).toFixed(1),
          p99.toFixed(1),
          recovered.toFixed(0),
          steadyMb.toFixed(0),
          mostMb.toFixed(0),
        ],
      ],
      faults,
    };
  } finally {
    load?.close();
    await server.remove();
  }
}
