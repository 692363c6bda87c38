import { copyAssets } from './edge/copy-assets.ts';

/** Puts the files of the docs page where wrangler.toml says they lie. */
copyAssets(new URL('../../.edge/assets/', import.meta.url));
