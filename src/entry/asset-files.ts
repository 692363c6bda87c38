const HTML = 'text/html; charset=utf-8';
const CSS = 'text/css; charset=utf-8';
const SCRIPT = 'text/javascript; charset=utf-8';

/** A file that is served as it is: where, of which type, and where it lies: in src/web or in a package. */
export interface AssetFile {
  readonly path: string;
  readonly name: string;
  readonly type: string;
  readonly from: 'web' | 'swagger-ui-dist';
}

export const ASSET_FILES: readonly AssetFile[] = [
  { path: '/docs', name: 'docs.html', type: HTML, from: 'web' },
  { path: '/docs/docs.css', name: 'docs.css', type: CSS, from: 'web' },
  { path: '/docs/docs.js', name: 'docs.js', type: SCRIPT, from: 'web' },
  { path: '/docs/swagger-ui.css', name: 'swagger-ui.css', type: CSS, from: 'swagger-ui-dist' },
  { path: '/docs/swagger-ui-bundle.js', name: 'swagger-ui-bundle.js', type: SCRIPT, from: 'swagger-ui-dist' },
];
