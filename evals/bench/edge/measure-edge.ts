import { spreadOf } from '../measure.ts';
import { readArticle } from '../news.ts';
import { Poster } from '../post.ts';
import { processCpuMs } from '../process-cpu.ts';
import { startService } from '../service.ts';
import { atMost, fixed, type Section } from '../target.ts';
import { startWorkerd } from './start-workerd.ts';

/** Analyses before those that count: V8 has compiled what it will. */
const WARM_UP = 200;
/** Analyses of one request to workerd, whose clock stands still while it computes. */
const AT_ONCE = 20;

interface Posts {
  readonly median: number;
  readonly p99: number;
  /** Processor time of the whole process for one POST. */
  readonly cpu: number;
}

/** Two services in turns, POST by POST, after a warm-up. */
async function postInTurns(
  services: readonly { url: string; pid: number }[],
  runs: number,
): Promise<Posts[]> {
  const posters = services.map(({ url }) => new Poster(url));
  const times: number[][] = services.map(() => []);
  try {
    for (let run = 0; run < WARM_UP; run += 1) for (const poster of posters) await poster.post();
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

/** Processor time of workerd for one analysis, nothing stored. */
async function analysisCpu(url: string, pid: number, text: string, runs: number): Promise<number> {
  const analyse = async (times: number): Promise<void> => {
    const answer = await fetch(`${url}/bench/analyse?times=${times}`, { method: 'POST', body: text });
    const { claims } = (await answer.json()) as { claims: number };
    if (!answer.ok || claims === 0) throw new Error(`workerd answered ${answer.status} and ${claims} claims`);
  };
  for (let done = 0; done < WARM_UP; done += AT_ONCE) await analyse(AT_ONCE);
  const before = processCpuMs(pid);
  for (let done = 0; done < runs; done += AT_ONCE) await analyse(AT_ONCE);
  return (processCpuMs(pid) - before) / (Math.ceil(runs / AT_ONCE) * AT_ONCE);
}

/** Node and bare workerd side by side: the same requests, each with SQLite on the disk. */
export async function measureEdge(runs: number): Promise<Section> {
  const { name, text } = readArticle();
  const [node, edge] = [await startService(), await startWorkerd()];
  try {
    const analysis = await analysisCpu(edge.url, edge.pid, text, runs);
    const before = await edge.meter();
    const [onNode, onEdge] = (await postInTurns([node, edge], runs)) as [Posts, Posts];
    const after = await edge.meter();
    const posts = runs + WARM_UP;
    const per = (field: keyof typeof after): number => (after[field] - before[field]) / posts;
    const rows = { queries: per('queries'), read: per('rowsRead'), written: per('rowsWritten') };
    const line = (label: string, { median, p99, cpu }: Posts) => [
      label,
      String(runs),
      fixed(median),
      fixed(p99),
      fixed(cpu),
    ];
    return {
      title: `POST /v1/articles (${name}, ${Buffer.byteLength(text)} bytes) on Node and on bare workerd, milliseconds; workerd's first answer after ${fixed(edge.startMs)}`,
      rows: [
        ['', 'runs', 'median', 'p99', 'processor'],
        line('POST on Node', onNode),
        line('POST on workerd', onEdge),
        ['analysis alone on workerd', String(runs), '', '', fixed(analysis)],
        [
          'database, one POST',
          '',
          `${fixed(rows.queries)} queries`,
          `${fixed(rows.read)} rows read`,
          `${fixed(rows.written)} written`,
        ],
      ],
      figures: { runs, node: onNode, workerd: onEdge, analysisCpu: analysis, rows, startMs: edge.startMs },
      targets: [
        atMost('analysis on workerd, processor ms', analysis, 10, false),
        atMost('POST on workerd ÷ POST on Node, processor time', onEdge.cpu / onNode.cpu, 2),
      ],
    };
  } finally {
    await node.close();
    await edge.close();
  }
}
