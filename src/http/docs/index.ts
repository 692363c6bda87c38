import type { AppContext } from '../deps.ts';
import { createDocument } from '../openapi/document.ts';
import { addPage, type Routing } from '../routing.ts';

/** Own files only: no inline script, no other host. Swagger UI draws its icons as data: images and sets inline styles. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** `/openapi.json`, the page that shows it, and `/`, which leads there. */
export function addDocs(routing: Routing): void {
  const { assets } = routing.deps;
  let document: Promise<string> | undefined;

  // Made on the first request: it takes an analysis, and most processes are never asked.
  addPage(routing, 'GET', '/openapi.json', async (c) => {
    document ??= createDocument(routing).then((made) => JSON.stringify(made));
    try {
      return c.body(await document, 200, { 'content-type': 'application/json' });
    } catch (error) {
      document = undefined;
      throw error;
    }
  });

  addPage(routing, 'GET', '/', (c) => c.redirect('/docs', 302));

  for (const [path, asset] of assets)
    addPage(routing, 'GET', path, async (c: AppContext) =>
      c.body(await asset.read(), 200, {
        'content-type': asset.type,
        'content-security-policy': PAGE_POLICY,
        'cache-control': 'no-cache',
      }),
    );
}
