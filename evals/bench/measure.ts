import { performance } from 'node:perf_hooks';

export interface Spread {
  readonly runs: number;
  readonly median: number;
  readonly p99: number;
  /** Processor time of this thread per run, which other programs on the machine change less than the clock does. */
  readonly cpu: number;
}

const now = (): number => performance.now();

/** Milliseconds of processor time that this thread has used; of the whole process on Node before 23.9. */
export function cpuNow(): number {
  const used = (process.threadCpuUsage ?? process.cpuUsage)();
  return (used.user + used.system) / 1000;
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] as number;

export function spreadOf(times: readonly number[], cpu: number): Spread {
  const sorted = [...times].sort((a, b) => a - b);
  return { runs: sorted.length, median: at(sorted, 0.5), p99: at(sorted, 0.99), cpu };
}

type Work = () => unknown;

/** Runs the work after a warm-up; times in milliseconds. */
export async function timeRuns(work: Work, runs: number, warmUp: number): Promise<Spread> {
  for (let i = 0; i < warmUp; i += 1) await work();
  const times: number[] = [];
  const cpu = cpuNow();
  for (let i = 0; i < runs; i += 1) {
    const start = now();
    await work();
    times.push(now() - start);
  }
  return spreadOf(times, (cpuNow() - cpu) / runs);
}

/**
 * Two works in turns after a warm-up, so that what else the machine does weighs on both alike: for figures that are
 * compared with each other.
 */
export async function timeInTurns(
  one: Work,
  other: Work,
  runs: number,
  warmUp: number,
): Promise<[Spread, Spread]> {
  const works = [one, other];
  for (let i = 0; i < warmUp; i += 1) for (const work of works) await work();
  const times: [number[], number[]] = [[], []];
  const cpu: [number, number] = [0, 0];
  for (let i = 0; i < runs; i += 1)
    for (const which of [0, 1] as const) {
      const cpuStart = cpuNow();
      const start = now();
      await (works[which] as Work)();
      times[which].push(now() - start);
      cpu[which] += cpuNow() - cpuStart;
    }
  return [spreadOf(times[0], cpu[0] / runs), spreadOf(times[1], cpu[1] / runs)];
}

/** What one round must last, so that a clock of 4 ms steps can be read. */
const ROUND_MS = 40;

/**
 * Milliseconds of processor time that the work takes at its best: the least of `rounds` rounds, each repeated until
 * it has lasted long enough to be measured. Long work is done once.
 */
export async function fastest(work: Work, rounds: number): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const start = cpuNow();
    let times = 0;
    let spent = 0;
    while (spent < ROUND_MS && times < 2000) {
      await work();
      times += 1;
      spent = cpuNow() - start;
    }
    best = Math.min(best, spent / times);
    if (best > 20 * ROUND_MS) break;
  }
  return best;
}

/** Slope of log(time) against log(size) by least squares: 1 is linear, 2 quadratic. */
export function slopeOf(points: readonly { size: number; ms: number }[]): number {
  const logs = points.map(({ size, ms }) => ({ x: Math.log(size), y: Math.log(Math.max(ms, 1e-4)) }));
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, one) => sum + one, 0) / values.length;
  const x = mean(logs.map((log) => log.x));
  const y = mean(logs.map((log) => log.y));
  const above = logs.reduce((sum, log) => sum + (log.x - x) * (log.y - y), 0);
  const below = logs.reduce((sum, log) => sum + (log.x - x) ** 2, 0);
  return above / below;
}
