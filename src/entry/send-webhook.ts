import { lookup } from 'node:dns';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import type { Sent } from '../pipeline/jobs/deliver.ts';

const TIMEOUT_MS = 15_000;

/** Addresses that are not the public network: RFC 6890 and its kin. */
const NOT_PUBLIC = new BlockList();
/** A list of its own: one that holds the mapped addresses would hold every IPv4 address. */
const NOT_PUBLIC_V6 = new BlockList();
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  NOT_PUBLIC.addSubnet(net, prefix, 'ipv4');
for (const [net, prefix] of [
  ['::', 96],
  ['::ffff:0:0', 96],
  ['64:ff9b::', 96],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  NOT_PUBLIC_V6.addSubnet(net, prefix, 'ipv6');

/** Whether an address is one that anybody can reach. An IPv4 address inside an IPv6 one is never taken for public. */
export function isPublic(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !NOT_PUBLIC.check(address, 'ipv4');
  return family === 6 && !NOT_PUBLIC_V6.check(address, 'ipv6');
}

/** Looks a name up for the connection itself, so that what was checked is what is connected to. */
const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error !== null) return callback(error, '', 0);
    const found = addresses.filter(({ address }) => isPublic(address));
    const [first] = found;
    if (first === undefined || found.length < addresses.length)
      return callback(new Error('its name leads to an address that is not public'), '', 0);
    if (options.all === true)
      return (callback as unknown as (e: null, all: typeof found) => void)(null, found);
    callback(null, first.address, first.family);
  });
};

/**
 * Posts to a caller's address: public ones only, by the address that is connected to, whatever its name says; no redirect
 * is followed. `allowLoopback` is for trying it out.
 */
export function sendWebhook(allowLoopback: boolean) {
  return (url: string, headers: Record<string, string>, body: string): Promise<Sent> =>
    new Promise((resolve) => {
      const { protocol, hostname } = new URL(url);
      const bare = hostname.replace(/^\[|\]$/g, '');
      if (!allowLoopback && isIP(bare) !== 0 && !isPublic(bare))
        return resolve({ error: 'its address is not public' });
      const request = protocol === 'https:' ? httpsRequest : httpRequest;
      const sending = request(
        url,
        {
          method: 'POST',
          headers: { ...headers, 'content-length': Buffer.byteLength(body), 'user-agent': 'Isnad' },
          timeout: TIMEOUT_MS,
          agent: false,
          ...(allowLoopback ? {} : { lookup: publicLookup }),
        },
        (response) => {
          // What a receiver says beyond its status is not read.
          response.destroy();
          resolve({ status: response.statusCode ?? 0 });
        },
      );
      const deadline = setTimeout(() => sending.destroy(new Error('it took too long')), TIMEOUT_MS);
      sending.on('timeout', () => sending.destroy(new Error('it took too long')));
      sending.on('error', (error) => resolve({ error: error.message }));
      sending.on('close', () => clearTimeout(deadline));
      sending.end(body);
    });
}
