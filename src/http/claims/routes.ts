import { createRoute, z } from '@hono/zod-openapi';
import { Claim } from '../../domain/claim.ts';
import { VerifyRequest } from '../../domain/requests.ts';
import { Relation, Verdict } from '../../domain/verdict.ts';
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

const Certain = Verdict.extend({ confidence: z.number().min(0).max(1) });

export const ClaimVerdict = z
  .object({
    claim: Claim.describe('The claim as read from the words, or as stored, with the verdict found now.'),
    verdict: z.object({ said: Certain.nullable(), holds: Certain }),
    relations: z.array(Relation).describe('To claims of other articles and of the evidence sent.'),
    degraded: z
      .array(z.string())
      .describe(
        'What was asked for and could not be given: a model or a provider of evidence that did not answer.',
      ),
    usage: z
      .object({
        llmCalls: z.int().min(0),
        promptTokens: z.int().min(0),
        completionTokens: z.int().min(0),
        cachedCalls: z.int().min(0),
      })
      .describe('Of the model that was asked about what the rules left open, if any.'),
  })
  .meta({
    id: 'ClaimVerdict',
    description: 'What stored and supplied evidence says of a claim. `confidence` is always a number.',
  });

export const verifyClaim = createRoute({
  method: 'post',
  path: '/v1/claims/verify',
  operationId: 'verifyClaim',
  tags,
  summary: 'Hold a claim against stored and supplied evidence',
  description:
    'A claim in words (`claim`) or a stored one (`claimId`). Nothing is stored. Evidence published after `asOf` is not used. Of several claims in the words the one most worth checking is judged.',
  request: { body: { required: true, content: { 'application/json': { schema: VerifyRequest } } } },
  responses: {
    200: json(ClaimVerdict, 'The claim, its verdict and its relations.'),
    ...problems(
      'malformed-json',
      'malformed-encoding',
      'claim-not-found',
      'body-too-large',
      'unsupported-media-type',
      'validation-failed',
      'nothing-to-verify',
      'database-unavailable',
    ),
  },
});

export const getClaimReview = createRoute({
  method: 'get',
  path: '/v1/claims/{id}/claim-review',
  operationId: 'getClaimReview',
  tags,
  summary: 'Read a claim as schema.org describes it',
  description:
    'A `ClaimReview` when the verdict says something; the bare `Claim` when there is not enough evidence, because then nothing has been reviewed.',
  request: { params: IdParameter, query: NoQuery },
  responses: {
    200: {
      description: 'JSON-LD in the vocabulary of schema.org.',
      content: {
        'application/ld+json': {
          schema: z
            .looseObject({
              '@context': z.literal('https://schema.org'),
              '@type': z.enum(['ClaimReview', 'Claim']),
            })
            .meta({ id: 'ClaimReviewDocument', description: 'A schema.org ClaimReview or Claim.' }),
        },
      },
    },
    ...problems('claim-not-found', 'validation-failed', 'database-unavailable'),
  },
});
