import { copyFileSync, mkdirSync } from 'node:fs';
import { ASSET_FILES } from './asset-files.ts';
import { locateAsset } from './assets.ts';

/** Puts the files of the docs page where wrangler.toml says they lie. */
const folder = new URL('../../.edge/assets/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const file of ASSET_FILES) copyFileSync(locateAsset(file), new URL(file.name, folder));
