import type { Routing } from '../routing.ts';
import { addExamples } from './examples.ts';

type Document = ReturnType<Routing['app']['getOpenAPI31Document']>;

const DESCRIPTION = `Isnad takes a news article apart into checkable claims, each with the chain of sources that the article states.

Offsets are UTF-16 code units, half open, into the text exactly as received: \`text.slice(start, end) === quote\`.
What does not apply is \`null\`, never \`0\` and never left out. Unknown fields and parameters are refused by name.

Errors are RFC 9457 problems with a stable \`code\`. Besides the documented ones, every path answers
\`no-such-path\` (404) and \`method-not-allowed\` (405, with \`Allow\`) where they apply, \`overloaded\` (503) comes with
\`Retry-After\`, a job that was cancelled has the problem
\`job-cancelled\`, and one that is held up \`job-dead-lettered\`. What is no HTTP request is answered with \`malformed-request\` (400),
\`headers-too-large\` (431) or \`request-timeout\` (408). Every response carries \`X-Request-Id\`,
the caller's own if it is at most 64 letters, digits, dots, dashes or underscores.`;

/** The OpenAPI 3.1 document of the routes added so far, with an example of every operation. */
export async function createDocument({ app, deps }: Routing): Promise<Document> {
  const document = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Isnad',
      version: deps.version,
      description: DESCRIPTION,
      license: { name: 'MIT', url: 'https://opensource.org/license/mit' },
      contact: { name: 'Isnad' },
    },
    servers: [{ url: '/', description: 'This server.' }],
    security: [{ key: [] }, {}],
    tags: [
      { name: 'articles', description: 'Articles in, claims out; and the articles stored so far.' },
      { name: 'claims', description: 'Claims of all stored articles.' },
      { name: 'sources', description: 'Who is said to stand behind the claims.' },
      { name: 'jobs', description: 'Analyses that are done apart from their request, and their events.' },
      { name: 'annotations', description: 'The deterministic reading of a text, stored nowhere.' },
      { name: 'operations', description: 'For those who run the server.' },
    ],
  });
  document.components = {
    ...document.components,
    securitySchemes: {
      key: {
        type: 'http',
        scheme: 'bearer',
        description:
          'A key of the server; a server on loopback may have none. `/healthz`, `/readyz`, `/openapi.json` and `/docs` want no key.',
      },
    },
  };
  addRequestIds(document);
  await addExamples(document, deps);
  return document;
}

/** Every response carries the header, so it is said once and put everywhere. */
function addRequestIds(document: Document): void {
  document.components = {
    ...document.components,
    headers: {
      'X-Request-Id': { description: 'Identifies the request in the log.', schema: { type: 'string' } },
    },
  };
  for (const path of Object.values(document.paths ?? {}))
    for (const operation of Object.values(
      path as Record<string, { responses?: Record<string, { headers?: object }> }>,
    ))
      for (const response of Object.values(operation.responses ?? {}))
        response.headers = {
          ...response.headers,
          'X-Request-Id': { $ref: '#/components/headers/X-Request-Id' },
        };
}
