import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { afterEach, describe, expect, it } from 'vitest';
import { isPublic, sendWebhook } from '../../src/entry/send-webhook.ts';
import { deliverNext } from '../../src/pipeline/jobs/deliver.ts';
import { createSqlWork } from '../../src/storage/sql-work.ts';
import { openSqlite } from '../../src/storage/sqlite/open.ts';

const SECRET = `whsec_${Buffer.from('x'.repeat(32)).toString('base64')}`;
const closing: (() => unknown)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

interface Got {
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** A receiver on loopback that answers with these statuses in turn. */
async function receiver(...statuses: number[]) {
  const got: Got[] = [];
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    got.push({ headers: request.headers, body: Buffer.concat(parts).toString() });
    const status = statuses[Math.min(got.length, statuses.length) - 1] ?? 200;
    response.writeHead(status, status === 302 ? { location: '/elsewhere' } : {}).end('ignored');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => server.close());
  return { got, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/told` };
}

/** A store with one ended job whose address is to be told. */
async function ended(url: string) {
  const executor = openSqlite(':memory:');
  closing.push(() => executor.close());
  const work = createSqlWork(executor);
  const job = {
    id: 'j1',
    kind: 'article',
    batchId: null,
    position: 0,
    input: '{}',
    total: 0,
    notBefore: 0,
    lease: null,
  } as const;
  await work.createJobs('', [{ ...job, callbackUrl: url }], 0);
  await work.takeJob({ holder: 'x', until: 10 }, 1);
  await work.changeJob('j1', 'x', { state: 'done', articleId: 'art_1' }, 2);
  return work;
}

describe('an ended job is told', () => {
  it('once, signed, with the job', async () => {
    const { got, url } = await receiver(204);
    const work = await ended(url);
    const now = () => Date.now();
    const deps = { work, secret: SECRET, send: sendWebhook(true), now };
    expect(await deliverNext(deps)).toBe(true);
    expect(await deliverNext(deps)).toBe(false);
    expect(got).toHaveLength(1);
    const [{ headers, body }] = got as [Got];
    const verified = new Webhook(SECRET).verify(body, headers as Record<string, string>);
    expect(verified).toMatchObject({
      type: 'job.ended',
      data: { id: 'j1', state: 'done', articleId: 'art_1' },
    });
    expect(() =>
      new Webhook(SECRET).verify(body.replace('art_1', 'art_2'), headers as Record<string, string>),
    ).toThrow();
    expect(await work.deliveriesOf('j1')).toMatchObject([
      { state: 'delivered', attempts: 1, status: 204, error: null },
    ]);
  });

  it('again after a failure, later each time, under the same id, until it is given up', async () => {
    const { got, url } = await receiver(500);
    const work = await ended(url);
    let time = Date.now();
    const deps = { work, secret: SECRET, send: sendWebhook(true), now: () => time };
    const waits: number[] = [];
    while (await deliverNext(deps)) {
      const [delivery] = await work.deliveriesOf('j1');
      if (delivery?.nextAt == null) break;
      waits.push(Math.round((Date.parse(delivery.nextAt) - time) / 1000));
      expect(await deliverNext(deps)).toBe(false);
      time = Date.parse(delivery.nextAt);
    }
    expect(waits).toEqual([6, 60, 600, 3_600, 21_600]);
    expect(new Set(got.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect(await work.deliveriesOf('j1')).toMatchObject([
      { state: 'failed', attempts: 6, status: 500, error: 'it answered 500' },
    ]);
  });

  it('to where it was said, and not to where that leads', async () => {
    const { got, url } = await receiver(302);
    const work = await ended(url);
    await deliverNext({ work, secret: SECRET, send: sendWebhook(true), now: Date.now });
    expect(got).toHaveLength(1);
    expect(await work.deliveriesOf('j1')).toMatchObject([{ state: 'pending', status: 302 }]);
  });

  it('nowhere that is not public, whatever the name says', async () => {
    const { got, url } = await receiver(200);
    const send = sendWebhook(false);
    expect(await send(url, {}, '{}')).toEqual({ error: 'its address is not public' });
    const { port } = new URL(url);
    expect(await send(`http://localhost:${port}/`, {}, '{}')).toEqual({
      error: 'its name leads to an address that is not public',
    });
    expect(got).toEqual([]);
  });
});

describe('an address is public', () => {
  it.each(['1.1.1.1', '93.184.216.34', '2606:4700:4700::1111'])('%s', (address) =>
    expect(isPublic(address)).toBe(true),
  );
  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    'fe80::1',
    'fd12::1',
    'ff02::1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    'localhost',
    '',
  ])('unless it is %j', (address) => expect(isPublic(address)).toBe(false));
});
