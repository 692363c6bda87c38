import { readFileSync } from 'node:fs';
import type { Asset } from '../http/deps.ts';

const web = (name: string) => new URL(`../web/${name}`, import.meta.url);
const swagger = (name: string) => new URL(name, import.meta.resolve('swagger-ui-dist/package.json'));

const HTML = 'text/html; charset=utf-8';
const CSS = 'text/css; charset=utf-8';
const SCRIPT = 'text/javascript; charset=utf-8';

const FILES: readonly (readonly [path: string, file: URL, type: string])[] = [
  ['/docs', web('docs.html'), HTML],
  ['/docs/docs.css', web('docs.css'), CSS],
  ['/docs/docs.js', web('docs.js'), SCRIPT],
  ['/docs/swagger-ui.css', swagger('swagger-ui.css'), CSS],
  ['/docs/swagger-ui-bundle.js', swagger('swagger-ui-bundle.js'), SCRIPT],
];

/** The files of the docs page. They are read when first asked for: most processes are never. */
export function readAssets(): ReadonlyMap<string, Asset> {
  return new Map(
    FILES.map(([path, file, type]) => {
      let body: Uint8Array<ArrayBuffer> | undefined;
      return [
        path,
        {
          type,
          get body() {
            body ??= new Uint8Array(readFileSync(file));
            return body;
          },
        },
      ];
    }),
  );
}
