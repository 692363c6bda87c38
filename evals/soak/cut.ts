import { get, type IncomingMessage, request } from 'node:http';
import { randomFrom } from '../bench/scale/random.ts';
import { articlesFrom } from './articles.ts';
import { readEvents, type ToldEvent } from './events.ts';
import { type Finding, faultsOf } from './finding.ts';
import { Server } from './server.ts';

const READERS = 4;

interface Received {
  readonly bytes: Buffer;
  readonly location: string;
}

/** Reads an answer until its end, or hangs up after so many bytes. */
function receive(response: IncomingMessage, most: number): Promise<Received> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const done = (): void => {
      response.destroy();
      const bytes = Buffer.concat(chunks);
      resolve({
        bytes: bytes.subarray(0, Math.min(bytes.length, most)),
        location: response.headers.location ?? '',
      });
    };
    if (most === 0) return done();
    response.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      size += chunk.length;
      if (size >= most) done();
    });
    response.on('end', done);
    response.on('error', reject);
  });
}

function post(url: string, body: string, most = Number.POSITIVE_INFINITY): Promise<Received> {
  const headers = { 'content-type': 'application/json', accept: 'text/event-stream' };
  return new Promise((resolve, reject) => {
    const sent = request(`${url}/v1/articles`, { method: 'POST', agent: false, headers }, (response) =>
      receive(response, most).then(resolve, reject),
    );
    // An error after the reader has hung up tells nothing.
    sent.on('error', reject);
    sent.end(body);
  });
}

function follow(url: string, after: number, most = Number.POSITIVE_INFINITY): Promise<Received> {
  const headers = after === 0 ? {} : { 'last-event-id': String(after) };
  return new Promise((resolve, reject) => {
    get(url, { agent: false, headers }, (response) => receive(response, most).then(resolve, reject)).on(
      'error',
      reject,
    );
  });
}

/** Events without what differs from one run to the next: the job and the clock. */
const comparable = (events: readonly ToldEvent[]): string =>
  JSON.stringify(events)
    .replaceAll(/job_[0-9a-f]{32}/g, 'job')
    .replaceAll(/\\"(createdAt|asOf)\\":\\"[^"\\]*\\"/g, '\\"$1\\"')
    .replaceAll(/\\"durationMs\\":[\d.]+/g, '\\"durationMs\\"');

/** Cuts streams at random bytes, once or twice, and goes on reading: what was read together is what one reader reads. */
export async function proveCuts(cuts: number, log: (line: string) => void): Promise<Finding> {
  const random = randomFrom(41);
  const server = new Server();
  let events = 0;
  let inside = 0;
  let twice = 0;
  const differing: number[] = [];
  try {
    await server.start();
    const { url } = server;
    if (url === null) throw new Error('the server has ended');
    const body = JSON.stringify(articlesFrom(3)());
    await post(url, body);
    // The second time, so that it is a new analysis of a stored article, as all others are.
    const whole = await post(url, body);
    const expected = readEvents(whole.bytes.toString());
    const wanted = comparable(expected);
    let left = cuts;
    const reader = async (): Promise<void> => {
      while (left > 0) {
        left -= 1;
        if (left % 100 === 0) log(`${cuts - left} streams cut`);
        const at = Math.floor(random() * whole.bytes.length);
        const first = await post(url, body, at);
        const seen = readEvents(first.bytes.toString());
        if (seen.length > 0 && !first.bytes.toString().endsWith('\n\n')) inside += 1;
        const path = `${url}${first.location}/events`;
        if (random() < 0.2) {
          twice += 1;
          const more = await follow(path, seen.length, Math.floor(random() * whole.bytes.length));
          seen.push(...readEvents(more.bytes.toString()));
        }
        const rest = await follow(path, seen.length);
        const all = [...seen, ...readEvents(rest.bytes.toString())];
        events += all.length;
        if (comparable(all) !== wanted) differing.push(at);
      }
    };
    await Promise.all(Array.from({ length: READERS }, reader));
    const faults = faultsOf([
      [expected.at(-1)?.event === 'done', 'the uncut stream has no end'],
      [expected[0]?.data.includes('"jobId":"job_') === true, 'the first event does not name the job'],
      [differing.length === 0, `${differing.length} streams differ, cut at ${differing.slice(0, 5)}`],
    ]);
    return {
      title: `Cut at random bytes of ${whole.bytes.length}`,
      rows: [
        ['streams', 'cut inside an event', 'cut twice', 'events', 'that differ'],
        [String(cuts), String(inside), String(twice), String(events), String(differing.length)],
      ],
      faults,
    };
  } finally {
    await server.remove();
  }
}
