import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import type { Article } from '../../src/domain/article.ts';
import { displayWidth } from '../../src/entry/demo/display-width.ts';
import { cleanUp, freshFolder, start } from './support/program.ts';

afterEach(cleanUp);

describe('npm run demo', () => {
  it('shows the claims of both articles, the second time too, and ends when told to', async () => {
    const environment = { DATABASE_URL: `file:${freshFolder()}/isnad.db` };
    for (const status of [201, 200]) {
      const program = start('cli.ts', environment, 'demo', '--once');
      expect(await program.ended).toBe(0);
      const { out, err } = program.written;
      expect(err).toBe('');
      for (const name of ['demo-ar.txt', 'demo-en.txt'])
        expect(out).toContain(`evals/datasets/${name} → ${status}`);
      expect(out).not.toContain('\u001b');
      expect(out).toMatch(/Docs: http:\/\/127\.0\.0\.1:\d+\/docs\n/);
      for (const line of out.split('\n').filter((text) => text.includes('│')))
        expect(displayWidth(line)).toBeLessThanOrEqual(120);
      expect(out).toContain('\u2067');
    }
  });

  it('keeps serving what it showed, with its docs', async () => {
    const program = start('cli.ts', { DATABASE_URL: ':memory:' }, 'demo');
    let ended = false;
    program.ended.then(() => {
      ended = true;
    });
    while (!program.written.out.includes('Still serving')) {
      expect(ended, program.written.err).toBe(false);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const url = /Docs: (\S+)\/docs/.exec(program.written.out)?.[1] ?? '';
    const page = await (await fetch(`${url}/docs`)).text();
    expect(page).toContain('swagger-ui-bundle.js');
    const { items } = (await (await fetch(`${url}/v1/articles`)).json()) as { items: Article[] };
    expect(items.map((article) => article.language)).toEqual(['en', 'ar']);
    for (const article of items) {
      const name = `demo-${article.language}.txt`;
      expect(article.text).toBe(
        readFileSync(new URL(`../../evals/datasets/${name}`, import.meta.url), 'utf8'),
      );
      expect(article.claims.length).toBeGreaterThan(10);
      expect(program.written.out).toContain(`${article.claims.length} claims`);
    }
    program.process.kill('SIGINT');
    expect(await program.ended).toBe(0);
  });

  it('shows a verdict that changes when the third report of an event arrives', async () => {
    const program = start('cli.ts', {}, 'demo', '--event', '--once');
    expect(await program.ended).toBe(0);
    const { out, err } = program.written;
    expect(err).toBe('');
    expect(out).toContain('corroborates Norland Post (same origin)');
    expect(out).toMatch(/contradicts \u2067?صحيفة الشاطئ|contradicts.*Two different figures/s);
    expect(out).toContain('not-enough-evidence (1) → supported (2)');
    expect(out).toContain('not-enough-evidence (1) → conflicting (2)');
  });

  it('says what it takes when asked something else', async () => {
    const help = start('cli.ts', {}, '--help');
    expect(await help.ended).toBe(0);
    expect(help.written.out).toContain('--once');
    for (const args of [['dance'], ['demo', '--twice'], []]) {
      const program = start('cli.ts', {}, ...args);
      expect(await program.ended).toBe(1);
      expect(program.written.err).toMatch(/^[^\n]+\.\n$/);
    }
  });
});
