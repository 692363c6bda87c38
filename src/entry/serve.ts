import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Config } from './config.ts';
import { refuseMalformed } from './refuse-malformed.ts';
import { StartError } from './start-error.ts';

export interface RunningServer {
  /** Where a browser on this machine finds it: "http://127.0.0.1:8787". */
  readonly url: string;
  /** Takes no new requests, answers those under way, then ends. Safe to call twice. */
  close(): Promise<void>;
}

/** Longer than what stands before a server keeps a connection (60 s): whoever closes it first cuts off what the other just sent. */
const KEEP_ALIVE_MS = 75_000;
/** Requests that outlast a shutdown by so much are cut off. */
const GRACE_MS = 10_000;

const REASONS: Readonly<Record<string, (config: Config) => string>> = {
  EADDRINUSE: ({ PORT, HOST }) =>
    `Port ${PORT} on ${HOST} is already in use: stop the other program, or set PORT to another port.`,
  EACCES: ({ PORT }) => `Port ${PORT} may not be opened by this user: set PORT to one above 1023.`,
  EADDRNOTAVAIL: ({ HOST }) => `HOST ${HOST} is not an address of this machine.`,
  ENOTFOUND: ({ HOST }) => `HOST ${HOST} is not a name that can be resolved.`,
  EAI_AGAIN: ({ HOST }) => `HOST ${HOST} is not a name that can be resolved.`,
};

function urlOf({ address, family, port }: AddressInfo): string {
  const anywhere = address === '0.0.0.0' || address === '::';
  const host = anywhere ? 'localhost' : family === 'IPv6' ? `[${address}]` : address;
  return `http://${host}:${port}`;
}

/** Starts to listen. Throws StartError when the address cannot be had. */
export async function serve(
  fetch: (request: Request) => Response | Promise<Response>,
  config: Config,
): Promise<RunningServer> {
  const server = createAdaptorServer({ fetch }) as Server;
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  server.on('clientError', refuseMalformed);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const sentence = REASONS[error.code ?? '']?.(config);
      reject(sentence === undefined ? error : new StartError(sentence));
    });
    server.listen(config.PORT, config.HOST, resolve);
  });
  let closed: Promise<void> | undefined;
  return {
    url: urlOf(server.address() as AddressInfo),
    close() {
      closed ??= new Promise((resolve) => {
        server.close(() => resolve());
        setTimeout(() => server.closeAllConnections(), GRACE_MS).unref();
      });
      return closed;
    },
  };
}
