import { createRoute, z } from '@hono/zod-openapi';
import { Claim } from '../../domain/claim.ts';
import { pageSchema } from '../openapi/page-schema.ts';
import { problems } from '../openapi/problem-responses.ts';
import { ClaimQuery, IdParameter, NoQuery } from '../requests/parameters.ts';
import { json } from '../routing.ts';

const tags = ['claims'];

export const ClaimDetail = Claim.extend({
  verdictHistory: z
    .array(
      z.object({
        at: z.iso.datetime(),
        said: Claim.shape.verdict.shape.said,
        holds: Claim.shape.verdict.shape.holds,
      }),
    )
    .describe('Verdicts of the claim, latest first, the present one included.'),
}).meta({ id: 'ClaimDetail', description: 'A claim with everything that is known about it.' });

export const searchClaims = createRoute({
  method: 'get',
  path: '/v1/claims',
  operationId: 'searchClaims',
  tags,
  summary: 'Search the claims of all stored articles',
  description:
    'All given conditions hold together. Claims of the latest stored article come first, in reading order inside an article. Nothing in `q` is query syntax.',
  request: { query: ClaimQuery },
  responses: {
    200: json(pageSchema('ClaimPage', Claim), 'A page of claims.'),
    ...problems('validation-failed', 'cursor-invalid', 'database-unavailable'),
  },
});

export const getClaim = createRoute({
  method: 'get',
  path: '/v1/claims/{id}',
  operationId: 'getClaim',
  tags,
  summary: 'Read a claim',
  description: 'With its checks, relations, evidence and the history of its verdict.',
  request: { params: IdParameter, query: NoQuery },
  responses: {
    200: json(ClaimDetail, 'The claim.'),
    ...problems('claim-not-found', 'validation-failed', 'database-unavailable'),
  },
});
