import { describe, expect, it } from 'vitest';
import { readAssets } from '../../src/entry/assets.ts';
import { testApp } from '../support/test-app.ts';

const assets = readAssets();
const page = Buffer.from((await assets.get('/docs')?.read()) ?? '').toString('utf8');

describe('the docs page', () => {
  it('refers to files of this server only, and all of them are served with their type', async () => {
    const { send } = testApp({ assets });
    const references = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(references.length).toBeGreaterThan(4);
    for (const reference of references.filter((to) => to !== 'data:,')) {
      expect(reference).toMatch(/^\/[a-z]/);
      const { status, headers } = await send('GET', reference);
      expect(status, reference).toBe(200);
      const type = headers.get('content-type');
      if (reference.endsWith('.js')) expect(type).toBe('text/javascript; charset=utf-8');
      if (reference.endsWith('.css')) expect(type).toBe('text/css; charset=utf-8');
    }
  });

  it('has no inline script, style or handler, which its policy would stop', async () => {
    const { send } = testApp({ assets });
    const { headers } = await send('GET', '/docs');
    expect(headers.get('content-security-policy')).toContain("script-src 'self'; style-src 'self'");
    expect(page).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\son[a-z]+=|\sstyle=/i);
  });

  it('asks no validator elsewhere', async () => {
    const script = Buffer.from((await assets.get('/docs/docs.js')?.read()) ?? '').toString('utf8');
    expect(script).toContain('validatorUrl: null');
    expect(script).not.toMatch(/https?:\/\//);
  });

  it('serves nothing else of its folders', async () => {
    const { send } = testApp({ assets });
    for (const path of [
      '/docs/',
      '/docs/index.html',
      '/docs/package.json',
      '/docs/../package.json',
      '/docs/%2e%2e/package.json',
    ])
      expect((await send('GET', path)).status, path).toBe(404);
  });
});
