import { parseArgs } from 'node:util';
import { table } from '../table.ts';
import { measureArticle } from './article.ts';
import { measureEdge } from './edge/measure-edge.ts';
import { measureGrowth } from './growth.ts';
import { measureLibraries } from './libraries.ts';
import { measureModel } from './model.ts';
import { measurePosts, measureSoak } from './over-http.ts';
import { measureRooms } from './rooms.ts';
import { measureScale } from './scale/measure-scale.ts';
import { fixed, isMet, type Section, type Target } from './target.ts';

const USAGE = `npm run bench -- [options]

How fast the analysis is, how it grows with the text, and what it costs beside other programs. Figures of one run on one
machine; only ratios within the run can fail it.

  --quick         fewer runs and sizes: about a minute
  --soak          also 60 s of load on the service, and its resident memory
  --scale         only the store of evidence as it grows; up to 100,000 claims, about two minutes
  --edge          only POSTs on Node and on bare workerd, side by side; half a minute
  --sizes LIST    claims at which --scale measures, ascending: 1000,10000,1000000
  --model         only a POST with a model: a fake one of 500 ms a call
  --rooms         only each reader of the kernel on its own
  --only PART     one part: article, libraries, post, growth
  --hostile NAME  of the hostile texts only those with NAME in their name
  --json          print JSON only
  --gate          exit 1 when a ratio misses its target`;

const OPTIONS = {
  quick: { type: 'boolean', default: false },
  soak: { type: 'boolean', default: false },
  edge: { type: 'boolean', default: false },
  scale: { type: 'boolean', default: false },
  sizes: { type: 'string', default: '1000,10000,100000' },
  model: { type: 'boolean', default: false },
  rooms: { type: 'boolean', default: false },
  only: { type: 'string' },
  hostile: { type: 'string' },
  json: { type: 'boolean', default: false },
  gate: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

type Options = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values'];

function sizesOf(list: string): number[] {
  const sizes = list.split(',').map(Number);
  if (sizes.some((size, at) => !Number.isInteger(size) || size < 100 || size <= (sizes[at - 1] ?? 0)))
    throw new Error('--sizes takes whole numbers from 100 on, ascending, with commas between');
  return sizes;
}

/** Parts of the benchmark in the order they run: the short ones first, while the machine is cool. */
function partsFor(options: Options): [name: string, measure: () => Promise<Section>][] {
  const quick = options.quick === true;
  const sizes = quick ? [4, 16, 64] : [4, 16, 64, 256, 1024];
  const progress = (line: string): void => {
    if (options.json !== true) process.stderr.write(`  ${line}\n`);
  };
  if (options.model === true) return [['model', measureModel]];
  if (options.rooms === true) return [['rooms', measureRooms]];
  if (options.edge === true) return [['edge', () => measureEdge(quick ? 100 : 400)]];
  if (options.scale === true) return [['scale', () => measureScale(sizesOf(options.sizes ?? ''), progress)]];
  const parts: [string, () => Promise<Section>][] = [
    ['article', () => measureArticle(quick ? 200 : 400)],
    ['libraries', measureLibraries],
    ['post', () => measurePosts(quick ? 200 : 400)],
    ['growth', () => measureGrowth(sizes, quick ? 1 : 2, options.hostile, progress)],
  ];
  if (options.soak === true) parts.push(['soak', () => measureSoak(60)]);
  const chosen = parts.filter(([name]) => options.only === undefined || name === options.only);
  if (chosen.length === 0) throw new Error(`--only takes one of ${parts.map(([name]) => name).join(', ')}`);
  return chosen;
}

function verdictOn({ name, value, most, least, gates, ...rest }: Target): string[] {
  const wanted = most === null ? `≥ ${least}` : `≤ ${most}`;
  const met = isMet({ name, value, most, least, gates, ...rest });
  return [name, fixed(value), wanted, met ? 'met' : gates ? 'MISSED' : 'missed (does not gate)'];
}

async function main(): Promise<number> {
  const { values: options } = parseArgs({ options: OPTIONS });
  if (options.help === true) {
    console.log(USAGE);
    return 0;
  }
  const sections: Record<string, Section> = {};
  for (const [name, measure] of partsFor(options)) {
    const section = await measure();
    sections[name] = section;
    if (options.json !== true) console.log(`\n${section.title}\n\n${table(section.rows)}`);
  }
  const targets = Object.values(sections).flatMap((section) => section.targets);
  if (options.json === true) {
    const figures = Object.entries(sections).map(([name, section]) => [name, section.figures]);
    const held = targets.map((target) => ({ ...target, met: isMet(target) }));
    console.log(JSON.stringify({ node: process.version, ...Object.fromEntries(figures), targets: held }));
  } else if (targets.length > 0)
    console.log(`\nTargets\n\n${table([['', 'is', 'wanted', ''], ...targets.map(verdictOn)])}`);
  const missed = targets.filter((target) => target.gates && !isMet(target));
  if (options.gate === true && missed.length > 0) {
    console.error(`\nMissed: ${missed.map(({ name }) => name).join('; ')}`);
    return 1;
  }
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
