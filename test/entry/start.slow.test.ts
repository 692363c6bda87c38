import { writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { cleanUp, freshFolder, start } from './support/program.ts';

afterEach(cleanUp);

async function occupiedPort(): Promise<Server> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

describe.each([
  ['npm start', 'node.ts', []],
  ['npm run demo', 'cli.ts', ['demo', '--once']],
] as const)('%s', (_name, entry, args) => {
  async function refused(environment: Record<string, string>): Promise<string> {
    const program = start(entry, environment, ...args);
    expect(await program.ended).toBe(1);
    expect(program.written.out).toBe('');
    expect(program.written.err).toMatch(/^[^\n]+\.\n$/);
    expect(program.written.err).not.toMatch(/\n\s+at |Error:/);
    return program.written.err;
  }

  it('says in one sentence that a port is taken', async () => {
    const server = await occupiedPort();
    const { port } = server.address() as AddressInfo;
    const message = await refused({ PORT: String(port), DATABASE_URL: ':memory:' });
    expect(message).toBe(
      `Port ${port} on 127.0.0.1 is already in use: stop the other program, or set PORT to another port.\n`,
    );
    server.close();
  });

  it('says in one sentence that an address is not of this machine', async () => {
    expect(await refused({ HOST: '192.0.2.1', DATABASE_URL: ':memory:' })).toContain('HOST 192.0.2.1');
  });

  it('says in one sentence that the database cannot be had', async () => {
    const folder = freshFolder();
    const file = join(folder, 'notes.db');
    writeFileSync(file, 'no database at all, but a text of some length. '.repeat(30));
    expect(await refused({ DATABASE_URL: `file:${file}` })).toContain('is not an SQLite database');
    expect(await refused({ DATABASE_URL: `file:${folder}/none/isnad.db` })).toContain('does not exist');
    expect(await refused({ DATABASE_URL: `file:${folder}` })).toContain('cannot be opened');
  });

  it('says in one sentence that a setting is wrong', async () => {
    expect(await refused({ PORT: 'http' })).toBe(
      'PORT must be a whole number from 0 to 65535, not "http".\n',
    );
    expect(await refused({ DATABASE_URL: 'postgres://localhost/isnad' })).toContain('PostgreSQL');
  });
});

describe('npm start', () => {
  it('serves, warns of unknown settings, and ends in order when asked to', async () => {
    const program = start('node.ts', { DATABASE_URL: `file:${freshFolder()}/isnad.db`, ISNAD_COLOUR: 'x' });
    const url = await program.url;
    expect(program.written.err).toBe('ISNAD_COLOUR is not a setting of Isnad and has no effect.\n');
    const health = await fetch(`${url}/readyz`);
    expect(await health.json()).toMatchObject({ status: 'ok' });
    program.process.kill('SIGTERM');
    expect(await program.ended).toBe(0);
    await expect(fetch(`${url}/healthz`)).rejects.toThrow();
    const lines = program.written.err.trim().split('\n').slice(1);
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { message: 'request', route: '/readyz', status: 200 },
    ]);
  });

  it('answers what is under way before it ends', async () => {
    const program = start('node.ts', { DATABASE_URL: ':memory:' });
    const url = await program.url;
    const slow = new ReadableStream({
      async start(controller) {
        controller.enqueue(new TextEncoder().encode('It rained '));
        await new Promise((resolve) => setTimeout(resolve, 300));
        program.process.kill('SIGINT');
        await new Promise((resolve) => setTimeout(resolve, 300));
        controller.enqueue(new TextEncoder().encode('in Geneva on Monday.'));
        controller.close();
      },
    });
    const init = { method: 'POST', headers: { 'content-type': 'text/plain' }, body: slow, duplex: 'half' };
    const response = await fetch(`${url}/v1/articles`, init as RequestInit);
    expect(response.status).toBe(201);
    expect(await response.json()).toMatchObject({ text: 'It rained in Geneva on Monday.' });
    expect(await program.ended).toBe(0);
  });

  it('reads a body of many megabytes no further than its limit, and goes on', async () => {
    const program = start('node.ts', { DATABASE_URL: ':memory:', ISNAD_MAX_BODY_BYTES: '2000' });
    const url = await program.url;
    const body = Buffer.alloc(20_000_000, 'x');
    const response = await fetch(`${url}/v1/articles`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body,
    });
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ code: 'body-too-large' });
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });
});
