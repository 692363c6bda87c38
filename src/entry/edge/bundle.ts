import { build } from 'esbuild';
import { leftOut } from './left-out.ts';

/**
 * One file for Workers, beside it its source map. Wrangler's own bundler spells each Arabic letter in six characters and has
 * no way to leave anything out, so that it is given a finished bundle.
 */
export async function bundle(entry: string, outfile: string): Promise<void> {
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'esm',
    target: 'es2024',
    platform: 'browser',
    conditions: ['workerd', 'worker', 'browser'],
    external: ['cloudflare:*'],
    // Prompts are text, read when the worker is built.
    loader: { '.md': 'text' },
    define: { 'process.env.NODE_ENV': '"production"', 'navigator.userAgent': '"Cloudflare-Workers"' },
    charset: 'utf8',
    minify: true,
    sourcemap: true,
    sourcesContent: false,
    logLevel: 'warning',
    plugins: [leftOut],
  });
}
