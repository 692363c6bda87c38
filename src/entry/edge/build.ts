import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.ts';
import { copyAssets } from './copy-assets.ts';

/** Makes what wrangler.toml deploys. Wrangler runs it itself, before it serves or deploys. */
const root = new URL('../../../', import.meta.url);
copyAssets(new URL('.edge/assets/', root));
await bundle(
  fileURLToPath(new URL('src/entry/worker.ts', root)),
  fileURLToPath(new URL('.edge/worker/worker.js', root)),
);
