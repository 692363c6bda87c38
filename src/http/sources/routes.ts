import { createRoute, z } from '@hono/zod-openapi';
import { Claim } from '../../domain/claim.ts';
import { Source } from '../../domain/source.ts';
import { pageSchema } from '../openapi/page-schema.ts';
import { problems } from '../openapi/problem-responses.ts';
import { IdParameter, PageQuery } from '../requests/parameters.ts';
import { json } from '../routing.ts';

const tags = ['sources'];

export const SourceDetail = Source.extend({
  trackRecord: z
    .object({
      supported: z.int().min(0),
      refuted: z.int().min(0),
      conflicting: z.int().min(0),
      'not-enough-evidence': z.int().min(0),
    })
    .describe('Stored claims that the source stands behind, by the label of `verdict.holds`.'),
  items: z.array(Claim).describe('Claims that the source stands behind, latest stored article first.'),
  nextCursor: z.string().nullable().describe('Parameter `cursor` of the next page of claims.'),
}).meta({ id: 'SourceDetail', description: 'A source and a page of its claims.' });

export const listSources = createRoute({
  method: 'get',
  path: '/v1/sources',
  operationId: 'listSources',
  tags,
  summary: 'List sources',
  description:
    'The registry of news organisations and institutions, and every other source that a stored article states; in order of their ids.',
  request: { query: PageQuery },
  responses: {
    200: json(pageSchema('SourcePage', Source), 'A page of sources.'),
    ...problems('validation-failed', 'cursor-invalid', 'database-unavailable'),
  },
});

export const getSource = createRoute({
  method: 'get',
  path: '/v1/sources/{id}',
  operationId: 'getSource',
  tags,
  summary: 'Read a source, the claims it stands behind and what became of them',
  description: 'A source that no stored article states is there only if it is in the registry.',
  request: { params: IdParameter, query: PageQuery },
  responses: {
    200: json(SourceDetail, 'The source with its names and claims.'),
    ...problems('source-not-found', 'validation-failed', 'cursor-invalid', 'database-unavailable'),
  },
});
