import { analyse } from '../analyse.ts';
import { cpuNow, spreadOf } from '../measure.ts';
import { readNormalArticle } from '../news.ts';
import { Poster } from '../post.ts';
import { processCpuMs } from '../process-cpu.ts';
import { processMemory } from '../process-memory.ts';
import { startService } from '../service.ts';
import { atMost, fixed, type Section } from '../target.ts';
import type { MeterReading } from './object-executor.ts';
import { startWorkerd, type Workerd } from './start-workerd.ts';

/** Analyses before those that count: V8 has compiled what it will. */
const WARM_UP = 200;
/** Analyses of one request to workerd, whose clock stands still while it computes. */
const AT_ONCE = 20;
/** Copies of the article that one more of it is held against. */
const COPIES = 20;

interface Posts {
  readonly median: number;
  readonly p99: number;
  /** Processor time of the whole process for one POST. */
  readonly cpu: number;
}

/** Two services in turns, POST by POST, after a warm-up. Evidence is not looked for: every article here is a copy of all others. */
async function postInTurns(
  services: readonly { url: string; pid: number }[],
  text: string,
  runs: number,
): Promise<Posts[]> {
  const posters = services.map(({ url }) => new Poster(url, 0, { text, verify: false }));
  const times: number[][] = services.map(() => []);
  try {
    for (let run = 0; run < WARM_UP / 2; run += 1) for (const poster of posters) await poster.post();
    const before = services.map(({ pid }) => processCpuMs(pid));
    for (let run = 0; run < runs; run += 1)
      for (const [which, poster] of posters.entries()) {
        const start = performance.now();
        await poster.post();
        times[which]?.push(performance.now() - start);
      }
    return services.map(({ pid }, which) => {
      const cpu = (processCpuMs(pid) - (before[which] as number)) / runs;
      const { median, p99 } = spreadOf(times[which] as number[], cpu);
      return { median, p99, cpu };
    });
  } finally {
    for (const poster of posters) poster.close();
  }
}

/** Processor time of one analysis: over all rounds, and in the round that least else disturbed. */
interface Rounds {
  readonly mean: number;
  readonly least: number;
}
const roundsOf = (times: readonly number[]): Rounds => ({
  mean: times.reduce((sum, time) => sum + time, 0) / times.length,
  least: Math.min(...times),
});

/** Processor time of one analysis on each, nothing stored, in turns, so that what else the machine does weighs on both alike. */
async function analyseInTurns(
  { url, pid }: Workerd,
  text: string,
  runs: number,
): Promise<{ node: Rounds; workerd: Rounds }> {
  const here = async (): Promise<void> => {
    for (let time = 0; time < AT_ONCE; time += 1) await analyse(text);
  };
  const there = async (): Promise<void> => {
    const answer = await fetch(`${url}/bench/analyse?times=${AT_ONCE}`, { method: 'POST', body: text });
    const { claims } = (await answer.json()) as { claims: number };
    if (!answer.ok || claims === 0) throw new Error(`workerd answered ${answer.status} and ${claims} claims`);
  };
  for (let done = 0; done < WARM_UP; done += AT_ONCE) {
    await here();
    await there();
  }
  const node: number[] = [];
  const workerd: number[] = [];
  for (let done = 0; done < runs; done += AT_ONCE) {
    const start = cpuNow();
    await here();
    node.push((cpuNow() - start) / AT_ONCE);
    const before = processCpuMs(pid);
    await there();
    workerd.push((processCpuMs(pid) - before) / AT_ONCE);
  }
  return { node: roundsOf(node), workerd: roundsOf(workerd) };
}

/** Queries, rows and bytes of one POST to a store of so many copies of the article; bytes on the average, since pages fill up. */
async function rowsOfOne(edge: Workerd, text: string, copies: number): Promise<MeterReading> {
  const poster = new Poster(edge.url, 0, { text });
  try {
    const empty = await edge.meter();
    for (let copy = 0; copy < copies; copy += 1) await poster.post();
    const before = await edge.meter();
    await poster.post();
    const after = await edge.meter();
    const { queries, rowsRead, rowsWritten } = before;
    return {
      queries: after.queries - queries,
      rowsRead: after.rowsRead - rowsRead,
      rowsWritten: after.rowsWritten - rowsWritten,
      bytes: Math.round((after.bytes - empty.bytes) / (copies + 1)),
    };
  } finally {
    poster.close();
  }
}

async function withWorkerd<T>(work: (edge: Workerd) => Promise<T>): Promise<T> {
  const edge = await startWorkerd();
  try {
    return await work(edge);
  } finally {
    await edge.close();
  }
}

/** Node and bare workerd side by side: the same requests, each with SQLite on the disk. */
export async function measureEdge(runs: number): Promise<Section> {
  const { name, text } = readNormalArticle();
  const alone = await withWorkerd((edge) => rowsOfOne(edge, text, 0));
  const among = await withWorkerd((edge) => rowsOfOne(edge, text, COPIES));
  const node = await startService();
  try {
    return await withWorkerd(async (edge) => {
      const idle = processMemory(edge.pid);
      const analysis = await analyseInTurns(edge, text, runs);
      const [onNode, onEdge] = (await postInTurns([node, edge], text, runs)) as [Posts, Posts];
      const busy = processMemory(edge.pid);
      return {
        title: `One article (${name}, ${Buffer.byteLength(text)} bytes) on Node and on bare workerd, ${runs} runs, milliseconds`,
        rows: [
          ['', 'median', 'p99', 'processor'],
          ['workerd until its first answer', fixed(edge.startMs), '', fixed(edge.startCpuMs)],
          ['analysis on Node', '', '', fixed(analysis.node.mean)],
          ['its least round of 20', '', '', fixed(analysis.node.least)],
          ['analysis on workerd', '', '', fixed(analysis.workerd.mean)],
          ['its least round of 20', '', '', fixed(analysis.workerd.least)],
          ['POST on Node', fixed(onNode.median), fixed(onNode.p99), fixed(onNode.cpu)],
          ['POST on workerd', fixed(onEdge.median), fixed(onEdge.p99), fixed(onEdge.cpu)],
          ['memory of workerd, MB', 'resident', 'at most', 'its own'],
          ['after its first answer', fixed(idle.resident), fixed(idle.peak), fixed(idle.own)],
          ['after all analyses and POSTs', fixed(busy.resident), fixed(busy.peak), fixed(busy.own)],
          ['', 'queries', 'rows read', 'written', 'bytes'],
          ['POST to an empty store', ...Object.values(alone).map(String)],
          [`POST beside ${COPIES} copies`, ...Object.values(among).map(String)],
        ],
        figures: {
          runs,
          analysis,
          post: { node: onNode, workerd: onEdge },
          rows: { alone, among },
          start: { ms: edge.startMs, cpuMs: edge.startCpuMs },
          memory: { idle, busy },
        },
        targets: [
          atMost('start of workerd, processor ms', edge.startCpuMs, 1_000, false),
          atMost('analysis on workerd, processor ms', analysis.workerd.least, 10, false),
          atMost(
            'analysis on workerd ÷ on Node, processor time',
            analysis.workerd.mean / analysis.node.mean,
            3,
          ),
          atMost('POST on workerd ÷ on Node, processor time', onEdge.cpu / onNode.cpu, 2),
        ],
      };
    });
  } finally {
    await node.close();
  }
}
