import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analysis } from '../../src/entry/analysis.ts';
import { testApp } from '../support/test-app.ts';

const run = promisify(execFile);
const bin = (name: string) => fileURLToPath(new URL(`../../node_modules/.bin/${name}`, import.meta.url));

describe('the OpenAPI document, by the rules of', () => {
  let folder = '';
  const file = () => join(folder, 'openapi.json');
  const options = () => ({
    cwd: folder,
    // Neither tool needs the network; redocly would look for a newer version of itself and report its use.
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', CI: 'true' },
  });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'isnad-openapi-'));
    await writeFile(file(), (await testApp(analysis).send('GET', '/openapi.json')).text);
    await writeFile(join(folder, 'rules.yaml'), 'extends: ["spectral:oas"]\n');
  });
  afterAll(() => rm(folder, { recursive: true }));

  const spectral = (path: string) =>
    run(
      bin('spectral'),
      ['lint', path, '--ruleset', join(folder, 'rules.yaml'), '--fail-severity=hint'],
      options(),
    );
  const redocly = (path: string) =>
    run(bin('redocly'), ['lint', path, '--format=json', '--extends=recommended'], options());

  it('spectral, is clean', async () => {
    await expect(spectral(file())).resolves.toMatchObject({ stdout: expect.stringContaining('No results') });
  });

  it('redocly, is clean', async () => {
    const { totals } = JSON.parse((await redocly(file())).stdout);
    expect(totals).toEqual({ errors: 0, warnings: 0, ignored: 0 });
  });

  it('both, would not be clean with a fault in it', async () => {
    const { json } = await testApp(analysis).send('GET', '/openapi.json');
    json.paths['/healthz'].get.responses['200'].content['application/json'].example = { status: 1 };
    json.paths['/healthz'].get.responses['200'].description = undefined;
    const broken = join(folder, 'broken.json');
    await writeFile(broken, JSON.stringify(json));
    await expect(spectral(broken)).rejects.toThrow();
    await expect(redocly(broken)).rejects.toThrow();
  });
});
