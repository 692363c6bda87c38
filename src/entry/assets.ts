import { readFileSync } from 'node:fs';
import type { Asset } from '../http/deps.ts';
import { ASSET_FILES, type AssetFile } from './asset-files.ts';

/** Where a file lies on this machine. */
export const locateAsset = ({ name, from }: AssetFile): URL =>
  from === 'web'
    ? new URL(`../web/${name}`, import.meta.url)
    : new URL(name, import.meta.resolve(`${from}/package.json`));

/** The files of the docs page. They are read when first asked for: most processes are never. */
export function readAssets(): ReadonlyMap<string, Asset> {
  return new Map(
    ASSET_FILES.map((file) => {
      let body: Uint8Array<ArrayBuffer> | undefined;
      const read = () => {
        body ??= new Uint8Array(readFileSync(locateAsset(file)));
        return body;
      };
      return [file.path, { type: file.type, read }];
    }),
  );
}
