import { parseArgs } from 'node:util';
import { table } from '../table.ts';
import { proveCuts } from './cut.ts';
import type { Finding } from './finding.ts';
import { proveKills } from './kill/kill.ts';
import { proveOverload } from './overload/overload.ts';
import { proveRedelivery } from './redeliver.ts';

const USAGE = `npm run soak -- [options]

What a server goes through in a year, in ten minutes: kills, messages that come three times, cut streams, overload.
Exit code 1 when anything is lost, doubled, half done, or not served as promised.

  --only PART   one of: kill, redeliver, cut, overload
  --kills N     how often the server is killed (200)
  --posts N     requests to be answered at least, meanwhile (1000)
  --jobs N      jobs that are delivered three times (1000)
  --cuts N      streams that are cut (500)
  --seconds N   of overload (60)`;

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    kills: { type: 'string', default: '200' },
    posts: { type: 'string', default: '1000' },
    jobs: { type: 'string', default: '1000' },
    cuts: { type: 'string', default: '500' },
    seconds: { type: 'string', default: '60' },
    help: { type: 'boolean', default: false },
  },
});

const log = (line: string): void => void process.stderr.write(`${line}\n`);

const PROOFS: Readonly<Record<string, () => Promise<Finding>>> = {
  kill: () => proveKills({ kills: Number(values.kills), posts: Number(values.posts) }, log),
  redeliver: () => proveRedelivery(Number(values.jobs)),
  cut: () => proveCuts(Number(values.cuts), log),
  overload: () => proveOverload(Number(values.seconds), log),
};

const wanted = Object.entries(PROOFS).filter(([name]) => values.only === undefined || values.only === name);
if (values.help || wanted.length === 0) {
  process.stdout.write(`${USAGE}\n`);
  process.exitCode = values.help ? 0 : 2;
} else {
  for (const [, prove] of wanted) {
    const { title, rows, faults } = await prove();
    process.stdout.write(`\n${title}\n${table(rows)}\n`);
    for (const fault of faults.slice(0, 20)) process.stdout.write(`FAULT: ${fault}\n`);
    if (faults.length > 0) process.exitCode = 1;
  }
}
