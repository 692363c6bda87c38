import { copyFileSync, mkdirSync } from 'node:fs';
import { ASSET_FILES } from '../asset-files.ts';
import { locateAsset } from '../assets.ts';

/** Puts the files of the docs page into a folder, each under its name. */
export function copyAssets(folder: URL): void {
  mkdirSync(folder, { recursive: true });
  for (const file of ASSET_FILES) copyFileSync(locateAsset(file), new URL(file.name, folder));
}
